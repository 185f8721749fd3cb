/** Falling two weeks behind and replanning; then changing hours and target date. */
import type { Page } from '@playwright/test';

import { comeBackAt } from '../support/clock.ts';
import { expect, test } from '../support/launch.ts';
import {
  createPlan,
  messages,
  minutesDone,
  openStep,
  openView,
  outline,
  ROLE,
  shownTasks,
  tick,
  tickOf,
  typeDate,
  typeTime,
} from '../support/screens.ts';
import { words, type WordsId } from '../support/words.ts';

/** A Monday, and the Monday two weeks later. */
const FIRST_DAY = '2027-01-04';
const TWO_WEEKS_LATER = '2027-01-18T09:00:00Z';

const finish = (page: Page) => page.getByText(/finish \d/);
const button = (page: Page, id: WordsId) =>
  page.getByRole('button', { name: words(id), exact: true });
const moves = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /^The finish moves from .+ to/ });
const late = (page: Page) => page.getByText(/planned for days that have passed\.$/);
const preview = (page: Page) => page.getByRole('complementary', { name: words('preview.label') });

async function textOf(locator: ReturnType<typeof finish>): Promise<string> {
  return (await locator.textContent()) ?? '';
}

test('two weeks behind, then replanned from Today, and undone', async ({ app: { page } }) => {
  await comeBackAt(page, `${FIRST_DAY}T09:00:00Z`);
  await createPlan(page, { start: FIRST_DAY, goal: 'Left for two weeks' });
  const before = await textOf(finish(page));
  const [first = ''] = await shownTasks(page);
  await tick(page, first);
  const done = await minutesDone(page);
  await openView(page, 'today');
  await expect(late(page)).toHaveCount(0);

  // Late is a fact: one sentence, and the way to new dates beside it.
  await comeBackAt(page, TWO_WEEKS_LATER);
  await expect(late(page)).toBeVisible();
  await button(page, 'today.replan').click();
  await expect(moves(page)).toBeVisible();
  await expect(page.getByText(/h not yet done$/)).toBeVisible();
  await expect(page.getByText(/one done task stays as it is/)).toBeVisible();
  // Looked at and left, nothing has moved.
  await button(page, 'replan.leave').click();
  await expect(finish(page)).toHaveText(before);
  await button(page, 'today.replan').click();
  await button(page, 'replan.accept').click();
  await expect(messages(page)).toContainText(words('change.plan-replanned', { subject: ROLE }));
  await expect(finish(page)).not.toHaveText(before);
  await expect(late(page)).toHaveCount(0);
  expect(await minutesDone(page)).toBe(done);

  // The baseline still says what was accepted first; nothing open lies in the past.
  await openView(page, 'timeline');
  await expect(page.getByText(/^You finish on .+, \d+ days after the baseline\./)).toBeVisible();
  await openView(page, 'milestones');
  await expect(tickOf(page, first)).toBeChecked();
  await button(page, 'plan.replan').click();
  await expect(page.getByText(words('replan.nothing'))).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(finish(page)).toHaveText(before);
  await expect(tickOf(page, first)).toBeChecked();
  await openView(page, 'today');
  await expect(late(page)).toBeVisible();
});

test('hours and the target date are changed later, seen before, kept, and undone', async ({
  app: { page },
}) => {
  await comeBackAt(page, `${FIRST_DAY}T09:00:00Z`);
  await createPlan(page, { start: FIRST_DAY });
  const before = await textOf(finish(page));

  await button(page, 'plan.change').click();
  await openStep(page, 'time');
  const proposed = preview(page).getByRole('status').first();
  const first = await textOf(proposed);
  await typeTime(page, 'Sunday', '6:00');
  await expect(proposed).not.toHaveText(first);
  // A date that cannot be met is said at once, and one that can.
  await typeDate(page, words('setup.goal.target'), '2027-06-01');
  await expect(preview(page)).toContainText(/Not by 1 Jun 2027: .+ short/);
  await typeDate(page, words('setup.goal.target'), '2030-12-31');
  await expect(preview(page)).toContainText(/In time for 31 Dec 2030/);
  await button(page, 'change.review').click();
  await expect(moves(page)).toBeVisible();
  await expect(page.getByText(/a week instead of 10 h/)).toBeVisible();
  await expect(page.getByText(/You now meet/)).toBeVisible();
  await button(page, 'replan.accept').click();
  await expect(messages(page)).toContainText(words('change.plan-changed', { subject: ROLE }));

  const after = await textOf(finish(page));
  expect(after).not.toBe(before);
  // The plan ends on the day that the preview named.
  await page.reload();
  await expect(finish(page)).toHaveText(after);
  await expect(page.getByText(/^Planned to finish by/)).toBeVisible();

  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(finish(page)).toHaveText(before);
  await expect(page.getByText(/^Planned to finish by/)).toHaveCount(0);
  await button(page, 'plan.change').click();
  await openStep(page, 'time');
  await expect(
    page.getByRole('textbox', { name: words('setup.time.day-typed', { day: 'Sunday' }) }),
  ).toHaveValue('2:15');
});
