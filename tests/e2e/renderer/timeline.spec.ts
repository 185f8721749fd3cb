/** The timeline: seen, zoomed, walked by keyboard, read as a table, and of any length. */
import type { Locator, Page } from '@playwright/test';

import type { PlanRow, ScheduleRow } from '../../../src/renderer/storage/rows.ts';
import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { formatDate } from '../../../src/shared/calendar/format.ts';
import type { PlanId, ScheduleId } from '../../../src/shared/domain/ids.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { planSettings, scheduleOf } from '../../support/content-builders.ts';
import { LARGE_PLAN, namedLargePlan, putRows } from '../../support/large-plan.ts';
import { expectForEveryone, showTheme } from '../support/accessibility.ts';
import { content } from '../support/content.ts';
import { openGivenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { ROLE } from '../support/screens.ts';
import { words } from '../support/words.ts';

const PLAN = 'plan' as PlanId;
const START = calendarDate('2027-01-04');

const grid = (page: Page) => page.getByRole('treegrid', { name: words('timeline.label') });
const rowNamed = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const details = (page: Page) => page.getByRole('region', { name: words('inspector.label') });
const scale = (page: Page, name: 'week' | 'month' | 'plan') =>
  page.getByRole('radio', { name: words(`timeline.scale-${name}`), exact: true });
const button = (page: Page, name: Parameters<typeof words>[0]) =>
  page.getByRole('button', { name: words(name), exact: true });

test.use({ opensAtOnce: false });

/** Days in sight: the narrower the axis's labels reach, the closer one looks. */
const widthOf = (locator: Locator) => locator.evaluate((element) => element.scrollWidth);

/** A plan of the shipped role, on its second schedule: a fortnight later than the baseline. */
async function openTimeline(page: Page): Promise<readonly string[]> {
  const { roles, skills } = await content();
  const role = roles.find(({ title }) => title === ROLE);
  if (role === undefined) throw new Error(`no role ${ROLE}`);
  const catalogue = catalogueOf(skills);
  const make = (start: string) => {
    const settings = planSettings({
      role: role.id,
      start,
      targetDate: '2029-12-19',
      daysOff: [{ from: '2027-07-03', to: '2027-07-17', label: 'Away' }],
    });
    return { settings, schedule: scheduleOf({ catalogue, role, settings, credited: new Set() }) };
  };
  const baseline = make(START);
  const current = make(addDays(START, 14));
  const scheduleId = 'schedule' as ScheduleId;
  const row = { planId: PLAN, computedOn: START };
  const plans: readonly PlanRow[] = [
    {
      ...current.settings,
      id: PLAN,
      contentVersion: '1.0.0',
      createdOn: START,
      archivedOn: null,
      scheduleId,
    },
  ];
  const schedules: readonly ScheduleRow[] = [
    { ...row, id: 'baseline' as ScheduleId, kind: 'baseline', schedule: baseline.schedule },
    { ...row, id: scheduleId, kind: 'current', schedule: current.schedule },
  ];
  await page.evaluate(putRows, { plans, schedules });
  await openPlanOf(page, PLAN);
  return current.schedule.milestones
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ id }) => role.milestones.find((milestone) => milestone.id === id)?.title ?? id);
}

async function openPlanOf(page: Page, plan: PlanId): Promise<void> {
  await openGivenPlan(page, plan, 'timeline');
  await expect(grid(page).getByRole('row').nth(1)).toBeVisible();
}

test('says when the plan ends, and shows every milestone with its dates', async ({ page }) => {
  const milestones = await openTimeline(page);
  const view = page.getByRole('region', { name: words('timeline.label') });
  await expect(view.getByText(/^You finish on .+, \d+ days after the baseline\./)).toBeVisible();
  const headers = grid(page).getByRole('rowheader');
  for (const [index, title] of milestones.entries())
    await expect(headers.nth(index)).toHaveText(title);
  const first = rowNamed(page, milestones[0] ?? '');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(first.getByRole('gridcell').last()).toContainText(
    formatDate(addDays(START, 14), 'medium', 'en-GB'),
  );
  await expect(first.getByRole('gridcell').last()).toContainText(/after the baseline, slack/);
  await expect(grid(page).getByRole('rowheader').last()).toHaveText(
    words('gate.before', { years: 3, stage: words('stage.mid') }),
  );
});

test('is walked by keyboard: into a milestone, to a task and its reasons, and out', async ({
  page,
}) => {
  const [first = '', second = ''] = await openTimeline(page);
  await button(page, 'timeline.go-to-today').focus();
  await page.keyboard.press('Tab');
  await expect(rowNamed(page, first)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rowNamed(page, second)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(rowNamed(page, first)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  const task = grid(page).getByRole('row', { level: 2 }).first();
  await expect(task).toBeFocused();
  await page.keyboard.press('Enter');
  const name = await task.getByRole('rowheader').textContent();
  await expect(details(page).getByRole('heading', { name: name ?? '' })).toBeVisible();
  await expect(details(page)).toContainText(words('timeline.why-then'));
  await expect(details(page)).toContainText(words('why.first'));
  await page.keyboard.press('Escape');
  await expect(details(page).getByRole('heading')).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(grid(page).getByRole('row').last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(rowNamed(page, first)).toHaveAttribute('aria-expanded', 'false');
});

test('opens with the pointer, and closes its details where they began', async ({ page }) => {
  const [first = ''] = await openTimeline(page);
  await rowNamed(page, first).getByRole('rowheader').click();
  await expect(details(page).getByRole('heading', { name: first })).toBeVisible();
  await button(page, 'timeline.close').click();
  await expect(details(page).getByRole('heading')).toHaveCount(0);
  await expect(rowNamed(page, first)).toBeFocused();
});

test('is zoomed by buttons, keys and wheel, and fits the whole plan again', async ({ page }) => {
  const [first = ''] = await openTimeline(page);
  await expect(scale(page, 'plan')).toBeChecked();
  const whole = await widthOf(grid(page));
  await button(page, 'timeline.zoom-in').click();
  await expect.poll(() => widthOf(grid(page))).toBeGreaterThan(whole * 1.2);
  await expect(scale(page, 'plan')).not.toBeChecked();
  await button(page, 'timeline.zoom-out').click();
  await expect(scale(page, 'plan')).toBeChecked();
  await expect.poll(() => widthOf(grid(page))).toBe(whole);

  await rowNamed(page, first).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => widthOf(grid(page))).toBeGreaterThan(whole * 1.5);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await expect(scale(page, 'plan')).toBeChecked();

  await rowNamed(page, first).getByRole('gridcell').last().hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => widthOf(grid(page))).toBeGreaterThan(whole * 1.2);

  await page.getByText(words('timeline.scale-week'), { exact: true }).click();
  await expect.poll(() => widthOf(grid(page))).toBeGreaterThan(whole * 20);
  await expect(grid(page).getByText('January 2027').first()).toBeAttached();
});

test('brings the bar of a row into sight when one goes to it', async ({ page }) => {
  const [first = '', second = ''] = await openTimeline(page);
  await page.getByText(words('timeline.scale-month'), { exact: true }).click();
  await rowNamed(page, first).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rowNamed(page, second)).toBeFocused();
  const scrolledTo = () => grid(page).evaluate(({ parentElement }) => parentElement?.scrollLeft);
  const there = await scrolledTo();
  expect(there).toBeGreaterThan(0);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(scrolledTo).toBeGreaterThan(there ?? 0);
});

test('is a table on demand, with the same rows', async ({ page }) => {
  const milestones = await openTimeline(page);
  await button(page, 'timeline.show-table').click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    words('outline.milestone'),
    words('timeline.task'),
    words('timeline.start'),
    words('timeline.finish'),
    words('timeline.baseline-finish'),
    words('timeline.slack-days'),
  ]);
  const first = table.getByRole('row').nth(1);
  await expect(first.getByRole('rowheader')).toHaveText(milestones[0] ?? '');
  await expect(first.getByRole('cell').nth(1)).toHaveText(
    formatDate(addDays(START, 14), 'medium', 'en-GB'),
  );
  await expect(first.getByRole('cell').last()).toHaveText(/^\d+$/);
  await expectForEveryone(page, 'timeline as a table');
  await button(page, 'timeline.show-chart').click();
  await expect(grid(page)).toBeVisible();
});

test('keeps its place when one looks at another view', async ({ page }) => {
  const [first = ''] = await openTimeline(page);
  await rowNamed(page, first).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  const width = await widthOf(grid(page));
  const tabs = page.getByRole('tablist', { name: words('workspace.views') });
  await tabs.getByRole('tab', { name: words('workspace.milestones') }).click();
  await expect(grid(page)).toHaveCount(0);
  await tabs.getByRole('tab', { name: words('workspace.timeline') }).click();
  await expect(rowNamed(page, first)).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => widthOf(grid(page))).toBe(width);
});

test('draws few rows of a plan of 5,000 tasks, wherever one is', async ({ page }) => {
  const { roles } = await content();
  const role = roles.find(({ title }) => title === ROLE);
  if (role === undefined) throw new Error(`no role ${ROLE}`);
  await page.evaluate(putRows, { ...namedLargePlan(role, 5_000) });
  await openPlanOf(page, LARGE_PLAN);
  const rows = grid(page).getByRole('row');
  await rows.nth(1).focus();
  await page.keyboard.press('*');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', /^50\d\d$/);
  const drawn: number[] = [await rows.count()];
  for (const key of ['PageDown', 'PageDown', 'End', 'PageUp', 'Home']) {
    await page.keyboard.press(key);
    drawn.push(await rows.count());
  }
  await page.keyboard.press('End');
  await expect(grid(page).getByRole('rowheader', { name: 'large-task-5000' })).toBeInViewport();
  expect(Math.max(...drawn)).toBeLessThanOrEqual(80);
  // The plan ends fourteen years on: years on the axis, days when one goes near.
  await expect(grid(page).getByText('2030', { exact: true })).toBeVisible();
  await page.getByText(words('timeline.scale-week'), { exact: true }).click();
  await page.keyboard.press('t');
  await rows.last().focus();
  await page.keyboard.press('ArrowUp');
  await expect(grid(page).getByText('September 2040')).toBeVisible();
});

test('is for everyone, in every theme and size', async ({ page }) => {
  await openTimeline(page);
  const first = grid(page).getByRole('row').nth(1);
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (const size of [
    { width: 1280, height: 800 },
    { width: 900, height: 600 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await expectForEveryone(page, `timeline, ${size.width} by ${size.height}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const theme of ['dark', 'contrast'] as const) {
    await showTheme(page, theme);
    await expectForEveryone(page, `timeline, ${theme}`);
  }
});
