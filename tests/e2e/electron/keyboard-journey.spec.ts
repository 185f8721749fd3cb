/** Everything once, from the first plan to its PDF and the settings, with the keyboard alone. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { comeBackAt } from '../support/clock.ts';
import { chooseSaveAs } from '../support/dialogs.ts';
import { printDialog } from '../support/export.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/launch.ts';
import { createButton, messages, outline, ROLE, shownTasks, tickOf } from '../support/screens.ts';
import { words, type WordsId } from '../support/words.ts';

const button = (scope: Page | Locator, id: WordsId) =>
  scope.getByRole('button', { name: words(id), exact: true });
const card = (page: Page) => page.getByRole('region', { name: words('today.now'), exact: true });
const details = (page: Page) => page.getByRole('complementary', { name: words('inspector.label') });
const dialog = (page: Page) => page.getByRole('dialog');

/** Goes to something by Tab, every stop on the way seen, and presses it. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** From the tabs of the plan to another view: one Tab stop, then arrows. */
async function goToView(page: Page, from: WordsId, to: WordsId, arrows: number): Promise<void> {
  await tabTo(page, page.getByRole('tab', { name: words(from), exact: true }));
  for (let times = 0; times < arrows; times += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: words(to), exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
}

test('a first plan, a day of study, a look at it, new dates, paper and settings', async ({
  app: { page, electron },
  dataFolder,
}) => {
  await comeBackAt(page, '2027-01-04T09:00:00Z');
  await makePlan(page);
  const task = await studyToday(page);
  await keepEvidence(page, task);
  await lookAtCharts(page);
  await replanAndUndo(page);
  await exportPdf(page, async (file) => chooseSaveAs(electron, file), dataFolder);
  await changeTheme(page);
});

async function makePlan(page: Page): Promise<void> {
  await press(page, page.getByRole('main').getByRole('link', { name: ROLE, exact: true }));
  await press(page, page.getByRole('button', { name: words('role.plan') }).first());
  await tabTo(page, page.getByRole('textbox', { name: words('setup.goal.words') }));
  await page.keyboard.type('Without a mouse');
  await press(page, button(page, 'setup.to-skills').last());
  // A long list is not walked through: its last stop lies before the first, backwards.
  await expect(page.getByRole('heading', { name: words('setup.skills.question') })).toBeVisible();
  await press(
    page,
    page
      .getByRole('list', { name: words('setup.steps') })
      .getByRole('button', { name: words('setup.step-time') }),
  );
  await expect(page.getByRole('heading', { name: words('setup.time.question') })).toBeVisible();
  const week = page.getByRole('slider', { name: words('setup.time.hours-a-week'), exact: true });
  await tabTo(page, week);
  await page.keyboard.press('ArrowRight');
  await expect(week).toHaveAttribute('aria-valuetext', '615 minutes');
  await press(page, createButton(page));
  await expect(card(page)).toBeVisible();
}

/** The timer, a part of a task, a tick; gives the title of the task. */
async function studyToday(page: Page): Promise<string> {
  const title = (await card(page).getByRole('heading', { level: 3 }).textContent()) ?? '';
  await press(page, card(page).getByRole('button', { name: words('timer.start') }));
  await expect(page.getByRole('timer')).toBeVisible();
  await page.keyboard.press('t');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(
    words('change.session-logged', { subject: title, count: 25 }),
  );
  await press(page, button(card(page), 'today.partly-done'));
  await expect(dialog(page)).toBeVisible();
  await tabInto(page, dialog(page).getByRole('radio', { name: words('share.nothing') }));
  await page.keyboard.press('ArrowRight');
  await expect(messages(page)).toContainText(
    words('change.share-set', { subject: title, count: 1 }),
  );
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  return title;
}

/** A tick in the outline; a note, a text and a link beside it. */
async function keepEvidence(page: Page, task: string): Promise<void> {
  await goToView(page, 'workspace.today', 'workspace.milestones', 1);
  await expect(outline(page)).toBeVisible();
  expect(await shownTasks(page)).toContain(task);
  await tabTo(page, outline(page).getByRole('row', { name: task, exact: true }));
  await page.keyboard.press('Space');
  await expect(tickOf(page, task)).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tickOf(page, task)).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(tickOf(page, task)).toBeChecked();

  await tabTo(page, details(page).getByRole('textbox', { name: words('task.evidence') }));
  await page.keyboard.type('Seen by a colleague');
  await press(page, button(details(page), 'evidence.add-link'));
  await expect(dialog(page).getByRole('textbox')).toBeVisible();
  await tabInto(page, dialog(page).getByRole('textbox'));
  await page.keyboard.type('https://example.org/seen');
  await page.keyboard.press('Enter');
  await expect(details(page).getByText('https://example.org/seen', { exact: true })).toBeVisible();
  await tabTo(page, details(page).getByRole('textbox', { name: words('task.note') }));
  await page.keyboard.type('Typed, all of it');
  await page.keyboard.press('Tab');
}

/** A small window may have taken the focus to its first field already. */
async function tabInto(page: Page, target: Locator): Promise<void> {
  if (!(await target.evaluate((element) => element === document.activeElement)))
    await tabTo(page, target);
}

async function lookAtCharts(page: Page): Promise<void> {
  await goToView(page, 'workspace.milestones', 'workspace.timeline', 1);
  const grid = page.getByRole('treegrid', { name: words('timeline.label') });
  await expect(grid).toBeVisible();
  await tabTo(page, grid.getByRole('row').nth(1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: words('inspector.label') }).getByRole('heading'),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await goToView(page, 'workspace.timeline', 'workspace.progress', 1);
  await press(page, button(page, 'progress.show-table').first());
  await expect(page.getByRole('table').first()).toBeVisible();
  await goToView(page, 'workspace.progress', 'workspace.journal', 1);
  const list = page.getByRole('region', { name: words('journal.list'), exact: true });
  await expect(list).toContainText('Typed, all of it');
  await expect(list).toContainText('Seen by a colleague');
}

async function replanAndUndo(page: Page): Promise<void> {
  await comeBackAt(page, '2027-01-18T09:00:00Z');
  const finish = page.getByText(/finish \d/);
  const before = (await finish.textContent()) ?? '';
  await press(page, button(page, 'plan.replan'));
  // The review begins at the button that accepts it.
  await expect(button(page, 'replan.accept')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(words('change.plan-replanned', { subject: ROLE }));
  await expect(finish).not.toHaveText(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(finish).toHaveText(before);
}

async function exportPdf(
  page: Page,
  answer: (file: string) => Promise<void>,
  folder: string,
): Promise<void> {
  const file = path.join(folder, 'by-keyboard.pdf');
  await answer(file);
  await press(page, button(page, 'plan.export-menu'));
  await expect(page.getByRole('menuitem', { name: words('plan.export') })).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, button(printDialog(page), 'print.save'));
  await expect(messages(page)).toContainText(words('export.done', { file: 'by-keyboard.pdf' }));
  expect(existsSync(file)).toBe(true);
}

async function changeTheme(page: Page): Promise<void> {
  await press(
    page,
    page
      .getByRole('navigation', { name: words('rail.label') })
      .getByRole('link', { name: words('rail.settings'), exact: true }),
  );
  await expect(
    page.getByRole('heading', { level: 1, name: words('settings.title') }),
  ).toBeVisible();
  const themes = page.getByRole('radiogroup', { name: words('settings.theme'), exact: true });
  await tabTo(page, themes.getByRole('radio', { name: words('theme.system'), exact: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(themes.getByRole('radio', { name: words('theme.dark'), exact: true })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}
