/** Replanning as a review: what moves and why, accepted or not, by one change. */
import type { Page } from '@playwright/test';

import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { isFocused } from '../support/keyboard.ts';
import { messages, ROLE, shownTasks, tick, typeDate } from '../support/screens.ts';
import { words } from '../support/words.ts';

test.use({ opensAtOnce: false });

/** A plan three weeks in, with two tasks done. */
async function fallBehind(page: Page, target = '2028-12-24'): Promise<void> {
  await page.clock.setSystemTime(new Date('2027-01-04T10:00:00'));
  await givenPlan(page, { start: '2027-01-04', target });
  const [first = '', second = ''] = await shownTasks(page);
  await tick(page, first);
  await tick(page, second);
  await page.clock.setSystemTime(new Date('2027-01-28T10:00:00'));
  await page.reload();
}

const openReview = (page: Page) => page.getByRole('button', { name: words('plan.replan') }).click();

test('the review says what moves and why, and is accepted by one change', async ({ page }) => {
  await fallBehind(page);
  await openReview(page);
  await expect(
    page.getByRole('heading', { level: 1, name: /The finish moves from 28 November 2028 to/ }),
  ).toBeVisible();
  await expect(page.getByText(/You still meet 24 Dec 2028, with .+ instead of/)).toBeVisible();
  await expect(page.getByText(/h not yet done$/)).toBeVisible();
  await expect(page.getByText(/2 done tasks stay as they are/)).toBeVisible();

  const milestone = page.getByRole('button', { name: /: \d+ tasks move$/ }).first();
  await milestone.click();
  await expect(milestone).toHaveAttribute('aria-expanded', 'true');
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: /planned before today are not done: .+/ })
      .first(),
  ).toBeVisible();

  await page.getByRole('button', { name: words('replan.accept') }).click();
  await expect(messages(page)).toContainText(words('change.plan-replanned', { subject: ROLE }));
  await openReview(page);
  await expect(page.getByText(words('replan.nothing'))).toBeVisible();
  await page.getByRole('button', { name: words('replan.back') }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(/finish 28 November 2028/)).toBeVisible();
});

test('Escape leaves things as they are, and the focus goes back', async ({ page }) => {
  await fallBehind(page);
  const button = page.getByRole('button', { name: words('plan.replan') });
  await button.focus();
  await page.keyboard.press('Enter');
  const accept = page.getByRole('button', { name: words('replan.accept') });
  await expect.poll(() => isFocused(accept)).toBe(true);
  await expect(accept).toHaveAccessibleDescription(/The finish moves from/);
  await page.keyboard.press('Escape');
  await expect(accept).toHaveCount(0);
  await expect.poll(() => isFocused(button)).toBe(true);
  await expect(page.getByText(/finish 28 November 2028/)).toBeVisible();
});

test('a break is entered in the review and is part of the same acceptance', async ({ page }) => {
  await fallBehind(page);
  await openReview(page);
  const title = page.getByRole('heading', { level: 1 });
  const before = await title.textContent();
  await page.getByRole('button', { name: words('replan.add-away') }).click();
  await typeDate(page, words('replan.away-from'), '2027-07-03');
  await typeDate(page, words('setup.off.to'), '2027-07-01');
  await expect(page.getByText(words('failure.days-off-backwards'))).toBeVisible();
  await typeDate(page, words('setup.off.to'), '2027-07-17');
  await page.getByRole('textbox', { name: words('setup.off.label'), exact: true }).fill('Summer');
  await page.getByRole('button', { name: words('replan.add-to-dates') }).click();
  await expect(page.getByText(words('replan.away-days', { days: '3–17 Jul' }))).toBeVisible();
  await expect(title).not.toHaveText(before ?? '');

  // With the break the target is missed; what can be done about it is offered here as well.
  await expect(page.getByText(/24 Dec 2028 cannot be met/)).toBeVisible();
  const apply = page.getByRole('button', { name: /^Apply: Finish by/ });
  await expect(apply).toBeEnabled();
  await apply.click();
  await expect(page.getByText(/You still meet .+ with|You now meet/)).toBeVisible();

  await page.getByRole('button', { name: words('replan.accept') }).click();
  await expect(messages(page)).toContainText(words('change.plan-replanned', { subject: ROLE }));
  await page.getByRole('button', { name: words('plan.change') }).click();
  await page
    .getByRole('list', { name: words('setup.steps') })
    .getByRole('button', { name: words('setup.step-time') })
    .click();
  await expect(
    page.getByRole('textbox', { name: words('setup.off.label'), exact: true }),
  ).toHaveValue('Summer');
});

test('on the first day nothing has to move', async ({ page }) => {
  await page.clock.setSystemTime(new Date('2027-01-04T10:00:00'));
  await givenPlan(page, { start: '2027-01-04' });
  await openReview(page);
  await expect(page.getByText(words('replan.nothing'))).toBeVisible();
  await expect(page.getByRole('button', { name: words('replan.accept') })).toHaveCount(0);
});
