/** Falling two weeks behind and replanning; then changing hours and target date. */
import type { Page } from '@playwright/test';

import {
  addDays,
  calendarDate,
  type CalendarDate,
} from '../../../src/shared/calendar/calendar-date.ts';

import { expect, test } from '../support/launch.ts';
import {
  createPlan,
  messages,
  openStep,
  openView,
  outline,
  ROLE,
  shownTasks,
  tick,
  typeDate,
  typeTime,
} from '../support/screens.ts';
import { words } from '../support/words.ts';

/** The app's own idea of the day. */
async function todayIn(page: Page): Promise<CalendarDate> {
  return calendarDate(
    await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date())),
  );
}

async function finishDate(page: Page): Promise<string> {
  return (await page.getByText(/finish \d/).textContent()) ?? '';
}

const TWO_WEEKS = 14;

test('two weeks behind, then replanned, and undone', async ({ app }) => {
  const { page } = app;
  const today = await todayIn(page);
  await createPlan(page, { start: addDays(today, -TWO_WEEKS), goal: 'Left for two weeks' });
  const before = await finishDate(page);
  const [first = ''] = await shownTasks(page);
  await tick(page, first);

  await page.getByRole('button', { name: words('plan.replan') }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /The finish moves from .+ to/ }),
  ).toBeVisible();
  await expect(page.getByText(/h not yet done$/)).toBeVisible();
  await expect(page.getByText(/one done task stays as it is/)).toBeVisible();
  await page.getByRole('button', { name: words('replan.accept') }).click();
  await expect(messages(page)).toContainText(words('change.plan-replanned', { subject: ROLE }));
  await expect(page.getByText(before)).toHaveCount(0);
  const after = await finishDate(page);
  expect(after).not.toBe(before);

  // Nothing open lies in the past any more.
  await page.getByRole('button', { name: words('plan.replan') }).click();
  await expect(page.getByText(words('replan.nothing'))).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(before)).toBeVisible();
});

test('hours and the target date are changed later, and stay after a restart of the page', async ({
  app,
}) => {
  const { page } = app;
  const today = await todayIn(page);
  await createPlan(page, { start: today });
  const before = await finishDate(page);

  await page.getByRole('button', { name: words('plan.change') }).click();
  await openStep(page, 'time');
  await typeTime(page, 'Sunday', '6:00');
  await typeDate(page, words('setup.goal.target'), addDays(today, 365 * 4));
  await page.getByRole('button', { name: words('change.review') }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /The finish moves from .+ to/ }),
  ).toBeVisible();
  await expect(page.getByText(/13 h 45|14 h a week instead of 10 h/)).toBeVisible();
  await expect(page.getByText(/You now meet/)).toBeVisible();
  await page.getByRole('button', { name: words('replan.accept') }).click();
  await expect(messages(page)).toContainText(words('change.plan-changed', { subject: ROLE }));

  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  const after = await finishDate(page);
  expect(after).not.toBe(before);
  await page.reload();
  await expect(page.getByText(after)).toBeVisible();
  await expect(page.getByText(/^Planned to finish by/)).toBeVisible();
});
