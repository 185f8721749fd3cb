/** Every change can be taken back, by the keyboard and by the message that reports it. */
import { givenPlan } from '../support/given-plan.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import {
  messages,
  minutesDone,
  openPlan,
  outline,
  pressTick,
  ROLE,
  shownTasks,
  tick,
  tickOf,
  visit,
} from '../support/screens.ts';
import { words } from '../support/words.ts';

const UNDO = 'ControlOrMeta+z';
const REDO = 'ControlOrMeta+Shift+z';
const OTHER_REDO = 'ControlOrMeta+y';

test('a tick is undone and done again by the keyboard, also after a restart', async ({
  app,
  dataFolder,
}) => {
  const { page } = app;
  await givenPlan(page);
  const [first = '', second = ''] = await shownTasks(page);
  await tick(page, first);
  await tick(page, second);
  const both = await minutesDone(page);

  await page.keyboard.press(UNDO);
  await expect(tickOf(page, second)).not.toBeChecked();
  const change = words('change.task-done', { subject: second, count: 1 });
  await expect(messages(page)).toContainText(words('undo.done', { change }));
  await page.keyboard.press(REDO);
  await expect(tickOf(page, second)).toBeChecked();
  await expect(messages(page)).toContainText(words('redo.done', { change }));
  await page.keyboard.press(UNDO);
  await page.keyboard.press(UNDO);
  await expect(tickOf(page, first)).not.toBeChecked();
  expect(await minutesDone(page)).toBe(0);
  await page.keyboard.press(OTHER_REDO);
  await expect(tickOf(page, first)).toBeChecked();
  await app.close();

  const again = await launchApp(dataFolder);
  await openPlan(again.page);
  await expect(tickOf(again.page, first)).toBeChecked();
  await again.page.keyboard.press(REDO);
  await expect(tickOf(again.page, second)).toBeChecked();
  expect(await minutesDone(again.page)).toBe(both);
  await again.page.keyboard.press(UNDO);
  await again.page.keyboard.press(UNDO);
  await expect(tickOf(again.page, first)).not.toBeChecked();
  await again.close();
});

test('the message of a tick takes it back', async ({ app }) => {
  const { page } = app;
  await givenPlan(page);
  const [first = ''] = await shownTasks(page);
  await tick(page, first);
  await messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
  await expect(tickOf(page, first)).not.toBeChecked();
  // Opening again is a change like any other.
  await tick(page, first);
  await pressTick(page, first);
  await expect(tickOf(page, first)).not.toBeChecked();
  await page.keyboard.press(UNDO);
  await expect(tickOf(page, first)).toBeChecked();
});

test('a plan that was deleted comes back whole, ticks and all', async ({ app }) => {
  const { page } = app;
  await givenPlan(page, { goal: 'Not to be lost' });
  const [first = ''] = await shownTasks(page);
  await tick(page, first);
  const remove = page.getByRole('main').getByRole('button', { name: words('plans.delete') });

  await visit(page, 'plans');
  await remove.click();
  await expect(page.getByText(words('plans.empty'))).toBeVisible();
  await messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
  await expect(page.getByText('Not to be lost')).toBeVisible();

  await remove.click();
  await expect(page.getByText(words('plans.empty'))).toBeVisible();
  await page.keyboard.press(UNDO);
  await openPlan(page, ROLE);
  await expect(tickOf(page, first)).toBeChecked();
  await expect(outline(page).getByRole('row')).not.toHaveCount(0);
});

test('with nothing to undo the window says so', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press(UNDO);
  await expect(messages(page)).toContainText(words('undo.nothing'));
  await page.keyboard.press(REDO);
  await expect(messages(page)).toContainText(words('redo.nothing'));
});

test('in a text field the same keys undo the typing, not the plan', async ({ app }) => {
  const { page } = app;
  await givenPlan(page);
  const [first = ''] = await shownTasks(page);
  await tick(page, first);
  const note = page.getByRole('textbox', { name: words('task.note') });
  await note.click();
  await page.keyboard.type('ab');
  await page.keyboard.press(UNDO);
  await expect(note).not.toHaveValue('ab');
  await expect(tickOf(page, first)).toBeChecked();
});
