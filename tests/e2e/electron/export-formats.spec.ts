/** The files of the window besides PDF: asked for in the menu, written by the real app. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import ICAL from 'ical.js';

import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { expectForEveryone, showTheme, THEMES } from '../support/accessibility.ts';
import { chooseSaveAs, countCalls } from '../support/dialogs.ts';
import { chooseExport, exportButton } from '../support/export.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import { messages, shownTasks, tick } from '../support/screens.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { words } from '../support/words.ts';

const app = shareApp(({ page }) => givenPlan(page));

const written = async (file: string) => {
  const { page } = app();
  await expect(messages(page)).toContainText(words('export.done', { file: path.basename(file) }));
  await expect(exportButton(page)).toBeEnabled();
  return readFile(file, 'utf8');
};

test('every format of the menu is written under the name that was chosen', async ({
  dataFolder,
}) => {
  const { page, electron } = app();
  const [first = ''] = await shownTasks(page);
  await tick(page, first);
  const beginnings = {
    markdown: [`plan.md`, /^# Study plan: /],
    csv: ['tasks.csv', /^\uFEFFMilestone,Stage,Task,/],
    'sessions-csv': ['sessions.csv', /^\uFEFFDate,/],
    json: ['plan.json', /^\{\n {2}"format": 1,/],
  } as const;
  for (const [format, [name, beginning]] of Object.entries(beginnings)) {
    const file = path.join(dataFolder, name);
    await chooseSaveAs(electron, file);
    await chooseExport(page, format as keyof typeof beginnings);
    expect(await written(file)).toMatch(beginning);
  }
  const plan = JSON.parse(
    await readFile(path.join(dataFolder, 'plan.json'), 'utf8'),
  ) as PlanDocument;
  const tasks = plan.milestones.flatMap((milestone) => milestone.tasks);
  expect(tasks.filter(({ doneOn }) => doneOn !== null).map(({ title }) => title)).toEqual([first]);
  expect(await readFile(path.join(dataFolder, 'plan.md'), 'utf8')).toContain(`- [x] ${first}\n`);
});

test('a calendar is asked about first, and written as it was answered', async ({ dataFolder }) => {
  const { page, electron } = app();
  const file = path.join(dataFolder, 'plan.ics');
  // A name without its ending gets one.
  await chooseSaveAs(electron, path.join(dataFolder, 'plan'));
  await chooseExport(page, 'ics');
  const dialog = page.getByRole('dialog', { name: words('calendar.title') });
  await dialog.getByRole('radio', { name: words('calendar.timed') }).press('Space');
  await dialog.getByRole('spinbutton', { name: /hour/ }).pressSequentially('7');
  await dialog.getByRole('checkbox', { name: words('calendar.remind') }).press('Space');
  await dialog.getByRole('button', { name: words('calendar.save') }).click();
  const text = await written(file);
  const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const start = entries[0]?.getFirstPropertyValue('dtstart');
  expect(String(start)).toMatch(/T(07|19):00:00$/);
  expect(text).toContain('TRIGGER:-PT10M\r\n');

  await messages(page)
    .getByRole('button', { name: words('export.reveal') })
    .waitFor();
  const shown = await countCalls(electron, 'shell', 'showItemInFolder');
  await messages(page)
    .getByRole('button', { name: words('export.reveal') })
    .click();
  await expect.poll(() => shown.count()).toBe(1);
});

test('Escape leaves the question about the calendar, and nothing is written', async () => {
  const { page, electron } = app();
  const dialogs = await countCalls(electron, 'dialog', 'showSaveDialog');
  await chooseExport(page, 'ics');
  await expect(page.getByRole('dialog', { name: words('calendar.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(exportButton(page)).toBeFocused();
  expect(await dialogs.count()).toBe(0);
});

for (const theme of THEMES) {
  test(`the menu and the question about the calendar are for everyone, ${theme}`, async () => {
    const { page } = app();
    await showTheme(page, theme);
    await exportButton(page).press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await expectForEveryone(page, 'the menu');
    await page.keyboard.press('Escape');
    await chooseExport(page, 'ics');
    const dialog = page.getByRole('dialog', { name: words('calendar.title') });
    await dialog.getByRole('radio', { name: words('calendar.timed') }).press('Space');
    await dialog.getByRole('checkbox', { name: words('calendar.remind') }).setChecked(true, {
      force: true,
    });
    await expectForEveryone(page, 'the question about the calendar');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
}

test('a full disk and a folder that is gone are named, and no half file stays', async ({
  dataFolder,
}) => {
  const { page, electron } = app();
  const folder = path.join(dataFolder, 'gone');
  await chooseSaveAs(electron, path.join(folder, 'plan.md'));
  await chooseExport(page, 'markdown');
  await expect(messages(page)).toContainText(words('export.folder-missing', { path: folder }));
  expect(await readdir(dataFolder)).toEqual([]);

  const disk = await mountSmallDisk(16);
  test.skip(disk === null, 'only root may mount a small disk');
  if (disk === null) return;
  try {
    const file = path.join(disk.folder, 'plan.json');
    await chooseSaveAs(electron, file);
    await chooseExport(page, 'json');
    await expect(messages(page)).toContainText(words('export.disk-full', { path: file }));
    expect(await readdir(disk.folder)).toEqual([]);
  } finally {
    await disk.remove();
  }
});
