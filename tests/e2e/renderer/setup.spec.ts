/** Setting a plan up in four steps, leaving and coming back, and changing it later. */
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { isFocused, tabTo } from '../support/keyboard.ts';
import {
  beginSetup,
  createButton,
  messages,
  openPlan,
  openStep,
  ROLE,
  typeDate,
  typeTime,
  visit,
} from '../support/screens.ts';
import { words } from '../support/words.ts';
import type { Locator, Page } from '@playwright/test';

function preview(page: Page): Locator {
  return page.getByRole('complementary', { name: words('preview.label') });
}

function finishOf(page: Page): Locator {
  return preview(page).getByRole('status').first();
}

/** A plan that no ordinary week finishes in time. */
async function beginTooEarly(page: Page): Promise<void> {
  await beginSetup(page);
  await openStep(page, 'time');
  await typeDate(page, words('setup.goal.start'), '2027-01-04');
  await typeDate(page, words('setup.goal.target'), '2028-07-01');
  await expect(preview(page)).toContainText(/Not by 1 Jul 2028: .+ short/);
}

test('the fourth step shows the whole plan, and makes it', async ({ page }) => {
  await beginSetup(page);
  for (const next of ['skills', 'time', 'preview'] as const) {
    await page
      .getByRole('button', { name: words(`setup.to-${next}`), exact: true })
      .last()
      .click();
    await expect(
      page.getByRole('heading', { name: words(`setup.${next}.question`) }),
    ).toBeVisible();
  }
  await expect(page.getByRole('img', { name: words('setup.preview.line') })).toBeVisible();
  await expect(preview(page)).toContainText(words('quality.optimal'));
  await createButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(ROLE) })).toBeVisible();
});

test('each lever makes the date fit when it is applied, and is taken back by one press', async ({
  page,
}) => {
  await beginTooEarly(page);
  await openStep(page, 'preview');
  const levers = preview(page).getByRole('region', { name: words('lever.title') });
  const apply = levers.getByRole('button', { name: /^Apply: / });
  await expect(apply.first()).toBeEnabled();
  const count = await apply.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    await expect(apply.nth(index)).toBeEnabled();
    await apply.nth(index).click();
    await expect(preview(page)).toContainText(/In time for/);
    await expect(levers).toHaveCount(0);
    await messages(page)
      .getByRole('button', { name: words('undo.action') })
      .click();
    await expect(preview(page)).toContainText(/Not by 1 Jul 2028/);
  }
});

test('later weeks, days off in a month, and rules change the dates', async ({ page }) => {
  await beginSetup(page);
  await openStep(page, 'time');
  await typeDate(page, words('setup.goal.start'), '2027-01-04');
  let finish = await finishOf(page).textContent();
  const moved = async () => {
    await expect(finishOf(page)).not.toHaveText(finish ?? '');
    finish = await finishOf(page).textContent();
  };

  await page.getByRole('button', { name: words('setup.week.add') }).click();
  const weeks = page.getByRole('region', { name: words('setup.week.title') });
  await weeks.getByRole('textbox', { name: words('setup.time.hours-a-week') }).fill('12');
  await weeks.getByRole('textbox', { name: words('setup.time.hours-a-week') }).press('Enter');
  await moved();
  await weeks.getByRole('button', { name: /^Days of/ }).click();
  await weeks.getByRole('textbox', { name: 'Friday, typed' }).fill('2:00');
  await weeks.getByRole('textbox', { name: 'Friday, typed' }).press('Enter');
  await moved();

  const off = page.getByRole('region', { name: words('setup.off.title') });
  const day = (number: number) =>
    off.getByRole('button', { name: new RegExp(`\\b${number} \\w+ \\d{4}`) }).first();
  await day(11).click();
  await day(22).click();
  const label = off.getByRole('textbox', { name: words('setup.off.label') });
  await expect(label).toBeFocused();
  await label.fill('Winter');
  await expect(off.getByText('12 days')).toBeVisible();
  await moved();

  await page.getByText(words('setup.rules.topics')).click();
  await expect(page.getByRole('textbox', { name: words('setup.rules.topics-number') })).toHaveValue(
    '2',
  );
  await openStep(page, 'preview');
  await expect(preview(page)).toContainText(
    /Good dates, perhaps not the best: you allow only so many|No other order/,
  );
});

test('levels are explained by what one can do, and a family is known by one press', async ({
  page,
}) => {
  await beginSetup(page);
  await openStep(page, 'skills');
  const family = page.getByRole('region', { name: 'Programming' });
  const python = family.getByRole('radiogroup', { name: 'Python', exact: true });
  await python.getByText(words('level.working'), { exact: true }).hover();
  await expect(
    family.getByText(words('setup.skills.at', { level: words('level.working') })),
  ).toBeVisible();
  await family
    .getByRole('button', {
      name: words('setup.skills.know-all-of', { family: 'Programming' }),
    })
    .click();
  await expect(python.getByRole('radio', { name: words('level.working') })).toBeChecked();
  await family
    .getByRole('button', {
      name: words('setup.skills.know-none-of', { family: 'Programming' }),
    })
    .click();
  await expect(python.getByRole('radio', { name: words('level.none') })).toBeChecked();
});

test('a setup that was left is offered again, also after a reload', async ({ page }) => {
  await beginSetup(page);
  await page.getByLabel(words('setup.goal.words')).fill('Begun and left');
  await expect(page.getByText(words('draft.kept'))).toBeVisible();
  await page.reload();
  await beginSetup(page);
  await expect(page.getByLabel(words('setup.goal.words'))).toHaveValue('');
  await page.getByRole('button', { name: words('draft.resume') }).click();
  await expect(page.getByLabel(words('setup.goal.words'))).toHaveValue('Begun and left');
  await expect(page.getByRole('button', { name: words('draft.resume') })).toHaveCount(0);

  await visit(page, 'plans');
  await page.getByRole('button', { name: words('draft.resume') }).click();
  await expect(page.getByLabel(words('setup.goal.words'))).toHaveValue('Begun and left');
  await createButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(ROLE) })).toBeVisible();
  await visit(page, 'plans');
  await expect(page.getByText('Begun and left')).toBeVisible();
  await expect(page.getByRole('button', { name: words('draft.resume') })).toHaveCount(0);
});

test('what is typed just before leaving is kept, and can be discarded', async ({ page }) => {
  await beginSetup(page);
  await page.getByLabel(words('setup.goal.words')).fill('Left at once');
  await visit(page, 'plans');
  await page.getByRole('button', { name: words('draft.discard') }).click();
  await expect(page.getByRole('button', { name: words('draft.resume') })).toHaveCount(0);
  await beginSetup(page);
  await expect(page.getByRole('button', { name: words('draft.resume') })).toHaveCount(0);
});

test('a plan is changed by the same steps, reviewed, kept and undone', async ({ page }) => {
  await givenPlan(page, { start: '2027-01-04', goal: 'To be changed' });
  const header = page.getByRole('main').getByRole('banner').or(page.getByRole('main'));
  await page.getByRole('button', { name: words('plan.change') }).click();
  await expect(page.getByText(ROLE, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: words('change.review') })).toBeDisabled();
  await openStep(page, 'time');
  await typeTime(page, 'Saturday', '6:00');
  await page.getByRole('button', { name: words('change.review') }).click();
  const title = page.getByRole('heading', { level: 1, name: /The finish moves from/ });
  await expect(title).toBeVisible();
  await expect(page.getByText(/a week instead of 10 h/)).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: words('setup.time.question') })).toBeVisible();
  await expect
    .poll(() => isFocused(page.getByRole('button', { name: words('change.review') })))
    .toBe(true);
  await page.keyboard.press('Enter');
  await expect(title).toBeVisible();
  await expect
    .poll(() => isFocused(page.getByRole('button', { name: words('replan.accept') })))
    .toBe(true);
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(words('change.plan-changed', { subject: ROLE }));
  await expect(header.getByText('To be changed').first()).toBeVisible();
  await messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
  await openPlan(page);
  await page.getByRole('button', { name: words('plan.change') }).click();
  await openStep(page, 'time');
  await expect(page.getByRole('textbox', { name: 'Saturday, typed' })).toHaveValue('2:45');
});

test('the steps are walked by the keyboard alone', async ({ page }) => {
  await beginSetup(page);
  await tabTo(
    page,
    page.getByRole('button', { name: words('setup.to-skills'), exact: true }).last(),
  );
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: words('setup.to-time'), exact: true }).last());
  await page.keyboard.press('Enter');
  const topics = page.getByRole('checkbox', { name: words('setup.rules.topics') });
  await tabTo(page, topics);
  await page.keyboard.press('Space');
  await expect(topics).toBeChecked();
});
