/** The Milestones view of a plan under way: all a person does with its tasks. */
import type { Locator, Page } from '@playwright/test';

import { findOrderConflict } from '../../../src/renderer/features/plan-workspace/milestones/plan-edits.ts';
import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { formatDate } from '../../../src/shared/calendar/format.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Schedule, ScheduledTask } from '../../../src/shared/domain/plan.ts';
import { expectForEveryone, showTheme } from '../support/accessibility.ts';
import { expect, test } from '../support/in-browser.ts';
import { isFocused } from '../support/keyboard.ts';
import {
  messages,
  outline,
  shownMilestones,
  shownTasks,
  tick,
  tickOf,
  typeDate,
} from '../support/screens.ts';
import {
  openSeededPlan,
  putSchedule,
  seedPlan,
  seedRows,
  type SeededPlan,
} from '../support/seed-plan.ts';
import { words } from '../support/words.ts';

const TODAY = calendarDate('2027-03-01');

const rowOf = (page: Page, title: string) =>
  outline(page).getByRole('row', { name: title, exact: true });
const details = (page: Page) => page.getByRole('complementary', { name: words('inspector.label') });
const undo = (page: Page) =>
  messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
const press = (scope: Page | Locator, name: string) =>
  scope.getByRole('button', { name, exact: true }).click();

test.use({ opensAtOnce: false });

test.beforeEach(({ page }) => page.clock.install({ time: new Date('2027-03-01T12:00:00Z') }));

/** A plan that begins today, open in this view. */
async function begin(page: Page): Promise<SeededPlan> {
  const seeded = await seedPlan(page, TODAY);
  await openSeededPlan(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  return seeded;
}

async function choose(page: Page, title: string): Promise<void> {
  await rowOf(page, title).click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(title);
}

test('a filter leaves what is asked for', async ({ page }) => {
  const { schedule, titleOf } = await seedPlan(page, TODAY);
  const [done, begun, open] = schedule.tasks as [ScheduledTask, ScheduledTask, ScheduledTask];
  await seedRows(page, {
    progress: [
      { taskId: done.id, doneOn: TODAY, share: null, note: '' },
      { taskId: begun.id, doneOn: null, share: 0.5, note: '' },
    ],
  });
  await openSeededPlan(page, 'milestones');
  const filter = page.getByRole('radiogroup', { name: words('outline.show') });
  await filter.getByText(words('outline.filter.done'), { exact: true }).click();
  await expect(rowOf(page, titleOf(done.id))).toBeVisible();
  expect(await shownTasks(page)).toEqual([titleOf(done.id)]);
  await filter.getByText(words('outline.filter.begun'), { exact: true }).click();
  await expect(rowOf(page, titleOf(begun.id))).toBeVisible();
  expect(await shownTasks(page)).toEqual([titleOf(begun.id)]);
  await filter.getByText(words('outline.filter.open'), { exact: true }).click();
  await expect(rowOf(page, titleOf(done.id))).toHaveCount(0);
  const search = page.getByRole('searchbox', { name: words('outline.search') });
  await search.fill(titleOf(open.id).toUpperCase());
  await expect(outline(page).getByRole('row', { level: 2 })).toHaveCount(1);
  await search.fill('zzzz');
  await expect(page.getByText(words('outline.nothing'))).toBeVisible();
  await search.press('Escape');
  await filter.getByText(words('outline.filter.all'), { exact: true }).click();
  await expect(rowOf(page, titleOf(done.id))).toBeVisible();
});

test('opens where the next task stands, with what came before in sight', async ({ page }) => {
  const { schedule, titleOf } = await seedPlan(page, TODAY);
  const [milestone] = schedule.milestones;
  const tasks = schedule.tasks.filter(({ id }) => milestone?.tasks.includes(id) === true);
  const done = tasks.slice(0, -3);
  const [next] = tasks.slice(-3);
  if (next === undefined || done.length < 20) throw new Error('too short a milestone');
  await seedRows(page, {
    progress: done.map(({ id }) => ({ taskId: id, doneOn: TODAY, share: null, note: '' })),
  });
  await openSeededPlan(page, 'milestones');
  await expect(rowOf(page, titleOf(next.id))).toBeInViewport({ ratio: 1 });
  await expect(rowOf(page, titleOf(next.id))).toHaveAttribute('aria-selected', 'true');
  const [last] = done.slice(-1);
  await expect(rowOf(page, titleOf(last?.id ?? next.id))).toBeInViewport({ ratio: 1 });
});

test('several tasks are chosen with Shift and ticked together', async ({ page }) => {
  await begin(page);
  const [first = '', second = '', third = ''] = await shownTasks(page);
  await rowOf(page, first).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
    words('selection.title', { count: 3 }),
  );
  await page.keyboard.press('Space');
  for (const title of [first, second, third]) await expect(tickOf(page, title)).toBeChecked();
  await undo(page);
  for (const title of [first, second, third]) await expect(tickOf(page, title)).not.toBeChecked();
  await press(details(page), words('selection.tick', { count: 3 }));
  for (const title of [first, second, third]) await expect(tickOf(page, title)).toBeChecked();
});

test('a task changes place by the keyboard, with the focus on it, and goes back', async ({
  page,
}) => {
  const { schedule, titleOf } = await begin(page);
  const [upper, lower] = freePair(schedule).map(titleOf) as [string, string];
  await rowOf(page, upper).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(messages(page)).toContainText(words('change.task-moved', { subject: upper }));
  await expect.poll(() => placesOf(page, lower, upper)).toEqual([0, 1]);
  await expect.poll(() => isFocused(rowOf(page, upper))).toBe(true);
  await undo(page);
  await expect.poll(() => placesOf(page, upper, lower)).toEqual([0, 1]);
});

test('a task is dragged to another place', async ({ page }) => {
  const { schedule, titleOf } = await begin(page);
  const [upper, lower] = freePair(schedule).map(titleOf) as [string, string];
  const target = rowOf(page, upper);
  const { height = 0 } = (await target.boundingBox()) ?? {};
  await rowOf(page, lower).dragTo(target, { targetPosition: { x: 200, y: height / 8 } });
  await expect.poll(() => placesOf(page, lower, upper)).toEqual([0, 1]);
  await expect(messages(page)).toContainText(words('change.task-moved', { subject: lower }));
});

test('nothing goes before what it builds on', async ({ page }) => {
  const { schedule, titleOf } = await begin(page);
  const [first, second] = boundPair(schedule).map(titleOf) as [string, string];
  await rowOf(page, second).click();
  await page.keyboard.press('Alt+ArrowUp');
  const values = { title: second, needs: first };
  await expect(messages(page)).toContainText(words('outline.builds-on', values));
  expect(await placesOf(page, first, second)).toEqual([0, 1]);
});

test('a task is pinned to a day, and set free again', async ({ page }) => {
  await begin(page);
  const [title = ''] = await shownTasks(page);
  await choose(page, title);
  await press(details(page), words('pin.open'));
  const dialog = page.getByRole('dialog', { name: words('pin.title', { title }) });
  await typeDate(dialog, words('session.day'), '2027-02-01');
  await press(dialog, words('pin.set'));
  await expect(dialog.getByText(words('pin.past'))).toBeVisible();
  await typeDate(dialog, words('session.day'), '2027-06-01');
  await press(dialog, words('pin.set'));
  await expect(dialog).toHaveCount(0);
  await expect(messages(page)).toContainText(words('change.task-pinned', { subject: title }));
  const pin = words('pin.not-before.of', {
    date: formatDate(calendarDate('2027-06-01'), 'medium', 'en-GB'),
  });
  await expect(details(page).getByRole('list', { name: words('wishes.pins') })).toContainText(pin);
  await expect(
    details(page)
      .getByText(/Tue 1 Jun/)
      .first(),
  ).toBeVisible();
  await expect(
    rowOf(page, title).getByRole('img', { name: words('outline.pinned') }),
  ).toBeVisible();
  await press(details(page), words('pin.remove-this', { pin }));
  await expect(details(page).getByRole('list', { name: words('wishes.pins') })).toHaveCount(0);
  await expect(details(page).getByText(/Tue 1 Jun/)).toHaveCount(0);
});

test('a person’s own estimate takes the place of ours, and gives it back', async ({ page }) => {
  await begin(page);
  const [title = ''] = await shownTasks(page);
  await choose(page, title);
  const effort = details(page).getByRole('definition').nth(1);
  const before = await effort.textContent();
  await press(details(page), words('estimate.open'));
  const dialog = page.getByRole('dialog', { name: words('estimate.title', { title }) });
  const field = dialog.getByRole('textbox', { name: words('estimate.yours') });
  await field.fill('0');
  await field.press('Enter');
  await expect(dialog.getByText(words('estimate.wrong', { hours: 1000 }))).toBeVisible();
  await field.fill('900');
  await field.press('Enter');
  await expect(effort).toContainText('900 h');
  await expect(messages(page)).toContainText('The plan now ends on');
  await press(details(page), words('estimate.open'));
  await dialog.getByRole('button', { name: /^Back to ours/ }).click();
  await expect(effort).toHaveText(before ?? '');
});

test('a task of one’s own is added, changed, ticked and removed', async ({ page }) => {
  await begin(page);
  const [milestone = ''] = await shownMilestones(page);
  await choose(page, milestone);
  await press(details(page), words('own.open'));
  const adding = page.getByRole('dialog', { name: words('own.add-to', { title: milestone }) });
  await adding.getByRole('textbox', { name: words('own.title') }).fill('  اسأل خبيرًا 🙂 ');
  await adding.getByRole('textbox', { name: words('own.time') }).fill('1:30');
  await press(adding, words('own.add'));
  const title = 'اسأل خبيرًا 🙂';
  await expect(messages(page)).toContainText(words('change.own-task-written', { subject: title }));
  await page.getByRole('searchbox', { name: words('outline.search') }).fill('خبير');
  await choose(page, title);
  await expect(details(page).getByText(words('why.own-work'))).toBeVisible();
  await press(details(page), words('own.change'));
  const changing = page.getByRole('dialog', { name: words('own.change') });
  await changing.getByRole('textbox', { name: words('own.time') }).fill('3 h');
  await press(changing, words('session.save'));
  await expect(rowOf(page, title)).toContainText('3 h');
  await tick(page, title);
  await press(details(page), words('own.remove'));
  await expect(rowOf(page, title)).toHaveCount(0);
  await undo(page);
  await expect(tickOf(page, title)).toBeChecked();
});

test('evidence is a list of texts and addresses, and stays', async ({ page }) => {
  await begin(page);
  const [title = ''] = await shownTasks(page);
  await choose(page, title);
  const field = (name: string) => details(page).getByRole('textbox', { name, exact: true });
  await field(words('task.evidence')).fill('A tool that others use');
  await press(details(page), words('evidence.add-text'));
  await field(words('evidence.another', { place: 2 })).fill('A talk about it');
  await field(words('task.note')).fill('e'.repeat(10_000));

  await press(details(page), words('evidence.add-link'));
  const adding = page.getByRole('dialog', { name: words('evidence.add-link') });
  const address = adding.getByRole('textbox', { name: words('evidence.address') });
  // What it must refuse.
  // oxlint-disable-next-line no-script-url
  await address.fill('javascript:alert(1)');
  await address.press('Enter');
  await expect(adding.getByText(words('evidence.address-wrong'))).toBeVisible();
  await address.fill('example.org/tool');
  await address.press('Enter');
  const value = 'https://example.org/tool';
  const addresses = details(page).getByRole('list', { name: words('evidence.addresses') });
  await expect(addresses).toContainText(value);
  await press(addresses, words('evidence.copy-this', { value }));
  await expect(messages(page)).toContainText(words('evidence.copied'));
  await press(addresses, words('evidence.remove-this', { value }));
  await expect(addresses).toHaveCount(0);
  await undo(page);
  await expect(addresses).toContainText(value);

  await page.reload();
  await choose(page, title);
  await expect(field(words('task.evidence'))).toHaveValue('A tool that others use');
  await expect(field(words('evidence.another', { place: 2 }))).toHaveValue('A talk about it');
  await expect(field(words('task.note'))).toHaveValue('e'.repeat(10_000));
  await expect(addresses).toContainText(value);
  await press(details(page), words('evidence.remove-text', { place: 2 }));
  await expect(field(words('evidence.another', { place: 2 }))).toHaveCount(0);
});

test('time is logged and corrected, and a share says what is left', async ({ page }) => {
  await begin(page);
  const [title = ''] = await shownTasks(page);
  await choose(page, title);
  await press(details(page), words('time.add'));
  const adding = page.getByRole('dialog', { name: words('time.add-to', { title }) });
  await press(adding, words('session.add'));
  await expect(adding.getByText(words('session.time-wrong'))).toBeVisible();
  await adding.getByRole('textbox', { name: words('session.time') }).fill('0:30');
  await adding.getByRole('textbox', { name: words('session.note') }).fill('On the train');
  await press(adding, words('session.add'));
  const log = details(page).getByRole('list', { name: words('time.log') });
  await expect(log).toContainText('On the train');
  await expect(details(page).getByText(/30 min logged, about .+ left/)).toBeVisible();

  await log.getByRole('button', { name: /^Correct 30 min/ }).click();
  const correcting = page.getByRole('dialog', { name: title });
  await correcting.getByRole('textbox', { name: words('session.time') }).fill('1:15');
  await press(correcting, words('session.save'));
  await expect(log).toContainText('1 h 15');
  await log.getByRole('button', { name: /^Correct/ }).click();
  await press(correcting, words('session.remove'));
  await expect(log).toHaveCount(0);
  await undo(page);
  await expect(log).toContainText('1 h 15');

  await press(details(page), words('today.partly-done'));
  await page.getByRole('dialog').getByText(words('share.half'), { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => tickOf(page, title).evaluate((box: HTMLInputElement) => box.indeterminate))
    .toBe(true);
});

test('newer content says what it would change', async ({ page }) => {
  const { schedule } = await seedPlan(page, TODAY, { contentVersion: '0.0.1' });
  const [gone] = schedule.tasks.slice(-1);
  if (gone === undefined) throw new Error('no task');
  await putSchedule(page, without(schedule, gone.id));
  await openSeededPlan(page, 'milestones');
  await expect(page.getByRole('note')).toHaveText(
    new RegExp(words('content.newer', { added: 1, changed: 0, retired: 0 })),
  );
});

test('a plan of 5,000 tasks draws what is in sight', async ({ page }) => {
  const { schedule } = await seedPlan(page, TODAY);
  await putSchedule(page, inflated(schedule, 5000));
  await openSeededPlan(page, 'milestones');
  await expect(outline(page).getByRole('row', { level: 2 }).first()).toBeVisible();
  const rows = outline(page).getByRole('row');
  expect(await rows.count()).toBeLessThan(80);
  await outline(page).getByRole('row', { level: 2 }).first().click();
  await page.keyboard.press('End');
  await expect.poll(() => rows.last().getAttribute('aria-level')).toBe('1');
  expect(await rows.count()).toBeLessThan(80);
});

test('fits every size and theme', async ({ page }) => {
  await begin(page);
  const [title = ''] = await shownTasks(page);
  await choose(page, title);
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectForEveryone(page, `${width} by ${height}`);
  }
  for (const theme of ['dark', 'contrast'] as const) {
    await showTheme(page, theme);
    await expectForEveryone(page, theme);
  }
});

/** Two tasks that stand one below the other in the first milestone. */
function pairs({ tasks, milestones }: Schedule): readonly (readonly [TaskId, TaskId])[] {
  const first = tasks[0]?.milestone;
  const ids = milestones.find(({ id }) => id === first)?.tasks ?? [];
  return ids.slice(0, -1).map((id, index) => [id, ids[index + 1] ?? id] as const);
}

/** Of which neither needs the other. */
function freePair(schedule: Schedule): readonly TaskId[] {
  const found = pairs(schedule).find(
    ([upper, lower]) => findOrderConflict([lower, upper], schedule.tasks) === null,
  );
  if (found === undefined) throw new Error('every task builds on the one before');
  return found;
}

/** Of which the second needs the first. */
function boundPair(schedule: Schedule): readonly TaskId[] {
  const found = pairs(schedule).find(
    ([upper, lower]) => findOrderConflict([lower, upper], schedule.tasks) !== null,
  );
  if (found === undefined) throw new Error('no task builds on the one before');
  return found;
}

/** Where two tasks stand, counted from the upper of them. */
async function placesOf(page: Page, ...titles: readonly string[]): Promise<readonly number[]> {
  const all = await shownTasks(page);
  const places = titles.map((title) => all.indexOf(title));
  return places.map((place) => place - Math.min(...places));
}

function without(schedule: Schedule, gone: TaskId): Schedule {
  return {
    ...schedule,
    tasks: schedule.tasks.filter(({ id }) => id !== gone),
    milestones: schedule.milestones.map((milestone) => ({
      ...milestone,
      tasks: milestone.tasks.filter((id) => id !== gone),
    })),
  };
}

/** The same schedule with so many tasks in its first milestone. */
function inflated(schedule: Schedule, count: number): Schedule {
  const [model] = schedule.tasks;
  if (model === undefined) throw new Error('no task');
  const more = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `more-${index}` as TaskId,
    start: addDays(model.start, index),
  }));
  return {
    ...schedule,
    tasks: [...more, ...schedule.tasks],
    milestones: schedule.milestones.map((milestone) =>
      milestone.id === model.milestone
        ? { ...milestone, tasks: [...more.map(({ id }) => id), ...milestone.tasks] }
        : milestone,
    ),
  };
}
