/** Today: what to do now, the timer, and what becomes of a day. */
import type { Locator, Page } from '@playwright/test';

import { expectForEveryone, showTheme } from '../support/accessibility.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { isFocused, tabTo } from '../support/keyboard.ts';
import { messages, openView, outline, shownTasks, tick, tickOf } from '../support/screens.ts';
import { words } from '../support/words.ts';

/** A Monday, on which the plans of these tests begin. */
const FIRST_DAY = '2027-01-04';

test.use({ opensAtOnce: false });

/** Sets the clock of the page, and lets the window look at it. */
async function setClock(page: Page, time: string): Promise<void> {
  await page.clock.setSystemTime(new Date(time));
  await page.reload();
  await expect(page.getByRole('navigation', { name: words('rail.label') })).toBeVisible();
}

/** Makes a plan that begins on a Monday, and looks at it on that day. */
async function beginPlan(page: Page): Promise<readonly string[]> {
  await page.clock.setSystemTime(new Date(`${FIRST_DAY}T09:00:00Z`));
  await givenPlan(page, { start: FIRST_DAY });
  const tasks = await shownTasks(page);
  await openView(page, 'today');
  await expect(card(page)).toBeVisible();
  return tasks;
}

const card = (page: Page) => page.getByRole('region', { name: words('today.now'), exact: true });
const title = (page: Page) => card(page).getByRole('heading', { level: 3 });
const list = (page: Page, id: 'today.then' | 'today.if-time' | 'today.done-this-week') =>
  page.getByRole('grid', { name: words(id), exact: true });
const button = (scope: Page | Locator, id: Parameters<typeof words>[0]) =>
  scope.getByRole('button', { name: words(id) });
const timerOn = (page: Page, task: string) =>
  page.getByRole('timer', { name: words('timer.running-on', { title: task }) });

/** Ticks every task of the only plan at once, as months of study would. */
async function tickEverything(page: Page, doneOn: string): Promise<void> {
  await page.evaluate(async (day) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('the database refused')));
      });
    const database = await settled(indexedDB.open('milepost'));
    const change = database.transaction(['schedules', 'progress'], 'readwrite');
    const rows = (await settled(change.objectStore('schedules').getAll())) as readonly {
      readonly schedule: { readonly tasks: readonly { readonly id: string }[] };
    }[];
    for (const { id } of rows.flatMap(({ schedule }) => schedule.tasks))
      change.objectStore('progress').put({ taskId: id, doneOn: day, share: null, note: '' });
    await new Promise((resolve) => change.addEventListener('complete', resolve));
    database.close();
  }, doneOn);
}

async function undoByToast(page: Page): Promise<void> {
  await messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
}

test('a plan opens with the first task of today, and why it is there', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await setClock(page, `${FIRST_DAY}T10:00:00Z`);
  await expect(page.getByRole('tab', { name: words('workspace.today') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.getByRole('heading', { level: 2, name: 'Monday 4 January' })).toBeVisible();
  await expect(title(page)).toHaveText(first);
  await expect(card(page).getByText(/The role asks for/)).toBeVisible();
  await expect(card(page).getByText(/session 1 of/)).toBeVisible();
  const week = page.getByRole('complementary', { name: words('today.around') });
  await expect(week.getByRole('listitem').filter({ hasText: /^Mon/ })).toHaveAttribute(
    'aria-current',
    'date',
  );
  await expect(week.getByText(words('today.week-no-time', { date: 'Fri 8 Jan' }))).toBeAttached();
  await expect(week.getByRole('heading', { name: words('today.habits') })).toBeVisible();
});

test('the timer measures, is corrected, and goes into the log; one undo takes it out', async ({
  page,
}) => {
  const [first = ''] = await beginPlan(page);
  await button(card(page), 'timer.start').click();
  await expect(timerOn(page, first)).toBeVisible();
  await page.clock.setSystemTime(new Date(`${FIRST_DAY}T09:26:00Z`));
  await expect(timerOn(page, first)).toHaveText(/^0:2[56]:\d\d$/);
  await button(card(page), 'timer.pause').click();
  const held = page.getByRole('timer', { name: words('timer.paused-on', { title: first }) });
  await expect(held).toBeVisible();
  await page.clock.setSystemTime(new Date(`${FIRST_DAY}T09:50:00Z`));
  await button(card(page), 'timer.resume').click();
  await expect(timerOn(page, first)).toHaveText(/^0:2[56]:\d\d$/);

  await button(card(page), 'timer.stop').click();
  const minutes = page.getByRole('textbox', { name: words('timer.how-much') });
  await expect(minutes).toBeFocused();
  await expect(minutes).toHaveValue(/^2[56]$/);
  await minutes.fill('40');
  await minutes.press('Enter');
  await expect(messages(page)).toContainText(
    words('change.session-logged', { subject: first, count: 40 }),
  );
  await expect(card(page).getByText(words('today.logged', { minutes: '40 min' }))).toBeVisible();
  await expect(page.getByText(/^40 min of .+ studied/)).toBeVisible();
  await undoByToast(page);
  await expect(page.getByText(/^40 min of .+ studied/)).toHaveCount(0);
});

test('the timer is seen from every view, and survives a restart', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await page.keyboard.press('t');
  await expect(timerOn(page, first)).toBeVisible();
  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  await expect(timerOn(page, first)).toBeVisible();
  await setClock(page, `${FIRST_DAY}T09:42:00Z`);
  await expect(timerOn(page, first)).toHaveText(/^0:4[12]:\d\d$/);
  await button(page.getByRole('group', { name: words('timer.label') }), 'timer.stop').click();
  await button(page.getByRole('dialog'), 'timer.keep').click();
  await expect(messages(page)).toContainText(first);
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('a timer that ran overnight is asked about, not believed', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await page.keyboard.press('t');
  await expect(timerOn(page, first)).toBeVisible();
  await setClock(page, '2027-01-05T07:30:00Z');
  await expect(card(page).getByText(words('timer.forgotten', { date: 'Mon 4 Jan' }))).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.keyboard.press('t');
  const minutes = page.getByRole('textbox', { name: words('timer.how-much') });
  await expect(minutes).toBeFocused();
  expect(Number(await minutes.inputValue())).toBeLessThanOrEqual(120);
  await page.keyboard.press('Escape');
  await expect(card(page).getByText(words('timer.forgotten', { date: 'Mon 4 Jan' }))).toBeVisible();
  await button(card(page), 'timer.say').click();
  await button(page.getByRole('dialog'), 'timer.discard').click();
  await expect(messages(page)).toContainText(words('timer.discarded', { title: first }));
  await expect(button(card(page), 'timer.start')).toBeEnabled();
  await undoByToast(page);
  await expect(button(card(page), 'timer.say')).toBeVisible();
});

test('starting on another task keeps what was measured', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await button(card(page), 'timer.start').click();
  await expect(timerOn(page, first)).toBeVisible();
  await page.clock.setSystemTime(new Date(`${FIRST_DAY}T09:20:00Z`));
  const other = list(page, 'today.if-time').getByRole('row').first();
  const name = (await other.getAttribute('aria-label')) ?? '';
  await other.click();
  await expect(page.getByText(words('today.chosen'))).toBeVisible();
  await expect(title(page)).toHaveText(name);
  await expect(timerOn(page, first)).toBeVisible();
  await button(card(page), 'timer.start').click();
  await expect(timerOn(page, name)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(1);
  await expect(messages(page)).toContainText(/20 minutes of .+ logged/);
});

test('a discarded timer comes back without taking what another measured', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await button(card(page), 'timer.start').click();
  await expect(timerOn(page, first)).toBeVisible();
  await button(card(page), 'timer.stop').click();
  await page.getByRole('button', { name: words('timer.discard') }).click();
  await expect(messages(page)).toContainText(words('timer.discarded', { title: first }));
  const other = list(page, 'today.if-time').getByRole('row').first();
  const name = (await other.getAttribute('aria-label')) ?? '';
  await other.click();
  await expect(title(page)).toHaveText(name);
  await button(card(page), 'timer.start').click();
  await expect(timerOn(page, name)).toBeVisible();
  await page.clock.setSystemTime(new Date(`${FIRST_DAY}T09:20:00Z`));
  await undoByToast(page);
  await expect(timerOn(page, first)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(1);
  await expect(messages(page)).toContainText(/20 minutes of .+ logged/);
});

test('a task is ticked, and the day says what comes next and when', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await button(card(page), 'today.tick').click();
  await expect(messages(page)).toContainText(
    words('change.task-done', { subject: first, count: 1 }),
  );
  const done = list(page, 'today.done-this-week').getByRole('row', { name: first, exact: true });
  await expect(done).toBeVisible();
  await expect(
    page.getByText(/What was planned for today is done\. Next is .+ on Tue 5 Jan/),
  ).toBeVisible();
  await button(page, 'today.begin-anyway').click();
  await expect(title(page)).not.toHaveText(first);
  await undoByToast(page);
  await expect(done).toHaveCount(0);
});

test('a share done is said in words, with what it leaves', async ({ page }) => {
  await beginPlan(page);
  await button(card(page), 'today.partly-done').click();
  const dialog = page.getByRole('dialog');
  const before = await dialog.getByRole('status').textContent();
  await dialog.getByText(words('share.half'), { exact: true }).click();
  await expect(dialog.getByRole('radio', { name: words('share.half'), exact: true })).toBeChecked();
  await expect(dialog.getByRole('status')).not.toHaveText(before ?? '');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await undoByToast(page);
  await button(card(page), 'today.partly-done').click();
  await expect(dialog.getByRole('radio', { name: words('share.nothing') })).toBeChecked();
});

test('time is logged by hand, on a day that has been', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await setClock(page, '2027-01-05T18:00:00Z');
  await button(card(page), 'today.log-time').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words('today.log-minutes') }).fill('35');
  const day = dialog.getByRole('spinbutton', { name: /^day/ });
  await day.click();
  await day.pressSequentially('06');
  await expect(dialog.getByText(words('today.log-ahead'))).toBeVisible();
  await expect(button(dialog, 'today.log')).toBeDisabled();
  await day.click();
  await day.pressSequentially('04');
  await button(dialog, 'today.log').click();
  await expect(messages(page)).toContainText(
    words('change.session-logged', { subject: first, count: 35 }),
  );
  const week = page.getByRole('complementary', { name: words('today.around') });
  await expect(week.getByText(/^Mon 4 Jan: 35 min studied/)).toBeAttached();
});

test('not today puts a task behind, names its new day, and is undone as a whole', async ({
  page,
}) => {
  const [first = ''] = await beginPlan(page);
  await button(card(page), 'today.not-today').click();
  await expect(messages(page)).toContainText(
    new RegExp(words('today.put-off', { title: first, date: String.raw`\w+ \d+ Jan` })),
  );
  await expect(title(page)).not.toHaveText(first);
  await undoByToast(page);
  await expect(title(page)).toHaveText(first);
});

test('late work is one sentence', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await setClock(page, '2027-01-16T10:00:00Z');
  await expect(page.getByText(/tasks were planned for days that have passed\.$/)).toBeVisible();
  await expect(title(page)).toHaveText(first);
  await button(card(page), 'today.open').click();
  await expect(outline(page)).toBeVisible();
});

test('a day without study time, and the day before the start, say what is next', async ({
  page,
}) => {
  await page.clock.setSystemTime(new Date(`${FIRST_DAY}T09:00:00Z`));
  await givenPlan(page, { start: '2027-01-11' });
  await openView(page, 'today');
  await expect(page.getByText(/^This plan begins on 11 January 2027\. Next is/)).toBeVisible();
  await setClock(page, '2027-01-15T09:00:00Z');
  await expect(page.getByText(/^Friday has no study time\./)).toBeVisible();
  await expect(page.getByText(words('today.week-no-time', { date: 'Fri 15 Jan' }))).toBeAttached();
});

test('by keyboard alone: start, stop, log, take another task up, tick it', async ({ page }) => {
  const [first = ''] = await beginPlan(page);
  await tabTo(page, button(card(page), 'timer.start'));
  await page.keyboard.press('t');
  await expect(timerOn(page, first)).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('textbox', { name: words('timer.how-much') })).toBeFocused();
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(messages(page)).toContainText(
    words('change.session-logged', { subject: first, count: 25 }),
  );

  const row = list(page, 'today.if-time').getByRole('row').first();
  const name = (await row.getAttribute('aria-label')) ?? '';
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(name);
  const next = list(page, 'today.if-time').getByRole('row').first();
  const ticked = (await next.getAttribute('aria-label')) ?? '';
  await tabTo(page, next);
  await page.keyboard.press('Space');
  const done = list(page, 'today.done-this-week').getByRole('row', { name: ticked, exact: true });
  await expect(done).toBeVisible();
  await tabTo(page, done);
  expect(await isFocused(done)).toBe(true);
  await page.keyboard.press('Space');
  await expect(done).toHaveCount(0);
});

test('everything is done one day, and the plan says so', async ({ page }) => {
  await beginPlan(page);
  await tickEverything(page, FIRST_DAY);
  await page.reload();
  await expect(page.getByText(words('today.all-done', { date: '4 January 2027' }))).toBeVisible();
});

test('the screen is for everyone, in every theme and size', async ({ page }) => {
  test.slow();
  const [first = ''] = await beginPlan(page);
  await openView(page, 'milestones');
  await tick(page, first);
  await expect(tickOf(page, first)).toBeChecked();
  await openView(page, 'today');
  await setClock(page, '2027-01-16T10:00:00Z');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toBeVisible();
  for (const size of [
    { width: 1280, height: 800 },
    { width: 900, height: 600 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await expectForEveryone(page, `today, ${size.width} by ${size.height}`);
  }
  for (const theme of ['dark', 'contrast'] as const) {
    await showTheme(page, theme);
    await expectForEveryone(page, `today, ${theme}`);
  }
});
