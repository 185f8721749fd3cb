/** A week of study, day by day, and what the journal has of it afterwards. */
import type { Locator, Page } from '@playwright/test';

import { comeBackAt, passTo } from '../support/clock.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import {
  createPlan,
  messages,
  openPlan,
  openView,
  outline,
  ROLE,
  shownTasks,
} from '../support/screens.ts';
import { words, type WordsId } from '../support/words.ts';

const NOTE = 'Pipes first, then files 🙂';
const EVIDENCE = 'Showed it to a colleague, who could run it';
const LINK = 'https://example.org/my-scripts';

const card = (page: Page) => page.getByRole('region', { name: words('today.now'), exact: true });
const atHand = (page: Page) => card(page).getByRole('heading', { level: 3 });
const dialog = (page: Page) => page.getByRole('dialog');
const details = (page: Page) => page.getByRole('complementary', { name: words('inspector.label') });
const button = (scope: Page | Locator, id: WordsId) =>
  scope.getByRole('button', { name: words(id), exact: true });
const timer = (page: Page) => page.getByRole('timer');
const entries = (page: Page) =>
  page.getByRole('region', { name: words('journal.list'), exact: true }).getByRole('article');

/** Leaves a text field and waits until its text has been kept, which the journal shows. */
async function write(page: Page, label: WordsId, text: string): Promise<void> {
  const field = details(page).getByRole('textbox', { name: words(label), exact: true });
  await field.fill(text);
  await field.blur();
}

/** Opens a task in the outline, with its details beside. */
async function openTask(page: Page, title: string): Promise<void> {
  await openView(page, 'milestones');
  await outline(page).getByRole('row', { name: title, exact: true }).click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(title);
}

test('a week of study is timed, ticked, put off, noted and shown, and the journal has it all', async ({
  app,
  dataFolder,
}) => {
  const { page } = app;
  await comeBackAt(page, '2027-01-04T18:00:00Z');
  await createPlan(page, { start: '2027-01-04', goal: 'A week of it' });
  const [first = '', second = ''] = await shownTasks(page);

  // Monday: fifty minutes by the timer, and the task is half done.
  await openView(page, 'today');
  await expect(atHand(page)).toHaveText(first);
  await card(page)
    .getByRole('button', { name: words('timer.start') })
    .click();
  await expect(timer(page)).toBeVisible();
  await passTo(page, '2027-01-04T18:50:00Z');
  await expect(timer(page)).toHaveText(/^0:(49|50):/);
  await card(page)
    .getByRole('button', { name: words('timer.stop') })
    .click();
  await expect(dialog(page).getByRole('textbox')).toHaveValue(/^(49|50|51)$/);
  await dialog(page).getByRole('textbox').fill('50');
  await button(dialog(page), 'timer.keep').click();
  await expect(messages(page)).toContainText(
    words('change.session-logged', { subject: first, count: 50 }),
  );
  await button(card(page), 'today.partly-done').click();
  await dialog(page).getByText(words('share.half'), { exact: true }).click();
  await expect(messages(page)).toContainText(
    words('change.share-set', { subject: first, count: 1 }),
  );
  await page.keyboard.press('Escape');

  // Tuesday: the timer runs over a look at another view; then the task is ticked.
  await comeBackAt(page, '2027-01-05T18:00:00Z');
  await expect(atHand(page)).toHaveText(first);
  await page.keyboard.press('t');
  await expect(timer(page)).toBeVisible();
  await openView(page, 'milestones');
  await passTo(page, '2027-01-05T18:30:00Z');
  await button(page, 'timer.stop').click();
  await dialog(page).getByRole('textbox').fill('30');
  await button(dialog(page), 'timer.keep').click();
  await expect(timer(page)).toHaveCount(0);
  await openView(page, 'today');
  await button(card(page), 'today.tick').click();
  await expect(messages(page)).toContainText(
    words('change.task-done', { subject: first, count: 1 }),
  );

  // Wednesday: not today.
  await comeBackAt(page, '2027-01-06T18:00:00Z');
  const putOff = (await atHand(page).textContent()) ?? '';
  expect(putOff).toBe(second);
  await button(card(page), 'today.not-today').click();
  await expect(messages(page)).toContainText(
    new RegExp(words('today.put-off', { title: putOff, date: String.raw`\w+ \d+ Jan` })),
  );
  await expect(page.getByRole('main')).not.toContainText(`Now · ${putOff}`);

  // Thursday: a note, and what there is to show.
  await comeBackAt(page, '2027-01-07T18:00:00Z');
  await openTask(page, first);
  await write(page, 'task.note', NOTE);
  await write(page, 'task.evidence', EVIDENCE);
  await button(details(page), 'evidence.add-link').click();
  await dialog(page)
    .getByRole('textbox', { name: words('evidence.address') })
    .fill(LINK);
  await button(dialog(page), 'evidence.add-this-link').click();
  await expect(details(page).getByText(LINK, { exact: true })).toBeVisible();

  // Friday has no study time; nothing is asked.
  await comeBackAt(page, '2027-01-08T18:00:00Z');
  await openView(page, 'today');
  await expect(page.getByText(/^Friday has no study time\./)).toBeVisible();

  // Saturday: time that no timer measured, with a word about it.
  await comeBackAt(page, '2027-01-09T18:00:00Z');
  await openTask(page, second);
  await button(details(page), 'time.add').click();
  await dialog(page)
    .getByRole('textbox', { name: words('session.time') })
    .fill('1:15');
  await dialog(page)
    .getByRole('textbox', { name: words('session.note') })
    .fill('At the library');
  await button(dialog(page), 'session.add').click();
  await expect(messages(page)).toContainText(
    words('change.session-logged', { subject: second, count: 75 }),
  );

  // Sunday evening, in an app that was started anew.
  await app.close();
  const again = await launchApp(dataFolder);
  await comeBackAt(again.page, '2027-01-10T20:00:00Z');
  await openPlan(again.page, ROLE);
  await openView(again.page, 'today');
  await expect(again.page.getByText(/^2 h 35 studied of the /)).toBeVisible();
  await expect(
    again.page
      .getByRole('grid', { name: words('today.done-this-week') })
      .getByRole('row', { name: first, exact: true }),
  ).toBeVisible();
  await expectJournal(again.page, first, second);
  await again.close();
});

/** Every entry of the week, newest first, and the portfolio made of it. */
async function expectJournal(page: Page, first: string, second: string): Promise<void> {
  await openView(page, 'journal');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    words('journal.finding', { time: '2 h 35', weeks: 1, date: 'Sat 9 Jan' }),
  );
  await expect(
    page.getByText(words('journal.week', { date: '4 Jan', time: '2 h 35', days: 3 })),
  ).toBeVisible();
  await expect(entries(page)).toHaveCount(7);
  const expected: readonly (readonly [RegExp | string, WordsId])[] = [
    [second, 'journal.entry.session'],
    [first, 'journal.entry.evidence'],
    [first, 'journal.entry.evidence'],
    [first, 'journal.entry.tick'],
    [first, 'journal.entry.session'],
    [first, 'journal.entry.session'],
    [first, 'journal.entry.note'],
  ];
  const shown = (await entries(page).allInnerTexts()).map((text) => text.replaceAll('\n', ' '));
  for (const [title, kind] of expected)
    expect(
      shown.some((text) => text.startsWith(`${String(title)} ${words(kind)}`)),
      `${String(title)}, ${words(kind)}`,
    ).toBe(true);
  const all = shown.join('\n');
  for (const text of [NOTE, EVIDENCE, LINK, 'At the library', '50 min', '30 min', '1 h 15'])
    expect(all).toContain(text);

  await page.getByText(words('journal.portfolio'), { exact: true }).click();
  const portfolio = page.getByRole('region', { name: words('journal.portfolio'), exact: true });
  await expect(portfolio).toContainText(first);
  await expect(portfolio).toContainText(words('portfolio.done', { date: '5 Jan 2027' }));
  await expect(portfolio).toContainText(EVIDENCE);
  await expect(portfolio).toContainText(LINK);
}
