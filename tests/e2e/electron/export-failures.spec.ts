/** An export that goes wrong: a plain message, no half file, and the app goes on. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { chooseFile, chooseSaveAs, countCalls } from '../support/dialogs.ts';
import { chooseExport, exportButton, printDialog, savePdf } from '../support/export.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import { readPdf } from '../support/pdf.ts';
import { mountReadOnlyDisk } from '../support/read-only-disk.ts';
import { messages, openPlan, outline, shownTasks, tick, visit } from '../support/screens.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { words } from '../support/words.ts';

const app = shareApp(({ page }) => givenPlan(page));

/** Presses the button with this file as the answer to the dialog, and waits for what comes of it. */
async function exportTo(file: string | null, message: string | null): Promise<void> {
  const { page, electron } = app();
  await chooseSaveAs(electron, file);
  await savePdf(page);
  if (message !== null) await expect(messages(page)).toContainText(message);
  await expect(exportButton(page)).toBeEnabled();
}

test('a cancelled dialog is no news', async () => {
  const { page, electron } = app();
  const dialogs = await countCalls(electron, 'dialog', 'showSaveDialog');
  await savePdf(page);
  await expect.poll(() => dialogs.count()).toBe(1);
  // What was chosen is still there to be chosen otherwise.
  const save = printDialog(page).getByRole('button', { name: words('print.save') });
  await expect(save).toBeEnabled();
  await expect(messages(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(printDialog(page)).toBeHidden();
  await expect(exportButton(page)).toBeEnabled();
});

test('a folder that is gone is named, and comes not back by itself', async ({ dataFolder }) => {
  const folder = path.join(dataFolder, 'gone');
  await exportTo(path.join(folder, 'plan.pdf'), words('export.folder-missing', { path: folder }));
  expect(await readdir(dataFolder)).toEqual([]);
});

test('a place that cannot be written is named', async ({ dataFolder }) => {
  const taken = path.join(dataFolder, 'plan.pdf');
  await mkdir(taken);
  await exportTo(taken, words('export.not-writable', { path: taken }));
  expect(await readdir(dataFolder)).toEqual(['plan.pdf']);
  expect(await readdir(taken)).toEqual([]);
});

test('a full disk is named, and keeps no half file', async () => {
  const disk = await mountSmallDisk(64);
  test.skip(disk === null, 'only root may mount a small disk');
  if (disk === null) return;
  try {
    const file = path.join(disk.folder, 'plan.pdf');
    await exportTo(file, words('export.disk-full', { path: file }));
    expect(await readdir(disk.folder)).toEqual([]);
  } finally {
    await disk.remove();
  }
});

test('a folder without permission is named, for an export and for the copies', async () => {
  const disk = await mountReadOnlyDisk();
  test.skip(disk === null, 'only root may mount a disk');
  if (disk === null) return;
  const { page, electron } = app();
  try {
    const file = path.join(disk.folder, 'plan.pdf');
    await exportTo(file, words('export.not-writable', { path: file }));
    await chooseFile(electron, disk.folder);
    await visit(page, 'settings');
    await page.getByRole('button', { name: words('folder.choose') }).click();
    await expect(page.getByRole('status').filter({ hasText: disk.folder })).toBeVisible();
    await page.getByRole('button', { name: words('folder.drop') }).click();
    await expect(page.getByRole('status').filter({ hasText: disk.folder })).toHaveCount(0);
    expect(await readdir(disk.folder)).toEqual([]);
    await openPlan(page);
  } finally {
    await disk.remove();
  }
});

test('a page that cannot be printed is said to be so', async ({ dataFolder }) => {
  const { page, electron } = app();
  const breakNextPrint = () =>
    electron.evaluate(({ app: electronApp }) => {
      electronApp.once('web-contents-created', (_event, contents) => {
        contents.printToPDF = () => Promise.reject(new Error('out of ink'));
      });
    });
  await breakNextPrint();
  await chooseExport(page, 'pdf');
  const dialog = printDialog(page);
  await expect(dialog.getByText(words('print.failed'))).toBeVisible();
  await breakNextPrint();
  await chooseSaveAs(electron, path.join(dataFolder, 'plan.pdf'));
  await dialog.getByRole('button', { name: words('print.save') }).click();
  await expect(messages(page)).toContainText(words('export.print-failed'));
  expect(await readdir(dataFolder)).toEqual([]);
});

test('after all that the plan is still there, can be ticked, and is exported', async ({
  dataFolder,
}) => {
  const { page, electron } = app();
  await expect(outline(page)).toBeVisible();
  const [first = ''] = await shownTasks(page);
  await tick(page, first);

  const shown = await countCalls(electron, 'shell', 'showItemInFolder');
  // A name without its ending gets one.
  await exportTo(path.join(dataFolder, 'plan'), words('export.done', { file: 'plan.pdf' }));
  // At once: the message goes by itself, and reading a PDF takes its time.
  await messages(page)
    .getByRole('button', { name: words('export.reveal') })
    .click();
  await expect.poll(() => shown.count()).toBe(1);
  expect(await readdir(dataFolder)).toEqual(['plan.pdf']);
  expect((await readPdf(path.join(dataFolder, 'plan.pdf'))).facts.get('Tagged')).toBe('yes');
});

test('an export over an older one replaces it whole', async ({ dataFolder }) => {
  const file = path.join(dataFolder, 'plan.pdf');
  await exportTo(file, words('export.done', { file: 'plan.pdf' }));
  const first = await readFile(file);
  await exportTo(file, words('export.done', { file: 'plan.pdf' }));
  await expect.poll(async () => (await readFile(file)).equals(first)).toBe(false);
  expect((await readPdf(file)).facts.get('Tagged')).toBe('yes');
  expect(await readdir(dataFolder)).toEqual(['plan.pdf']);
});
