/** A file as evidence: chosen in a dialog, found again in its folder, never opened. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { chooseFile, watchFolders } from '../support/dialogs.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import { messages, openPlan, openView } from '../support/screens.ts';
import { words } from '../support/words.ts';

const NAME = 'Søren’s error analysis.pdf';

const addButton = (page: Page) => page.getByRole('button', { name: words('evidence.add-file') });
const showButton = (page: Page) =>
  page.getByRole('button', { name: words('evidence.show-this', { name: NAME }) });
const entries = (page: Page) =>
  page.getByRole('list', { name: words('evidence.addresses') }).getByRole('listitem');

test('a file is added, shown in its folder, also after a restart, and missed when it is gone', async ({
  dataFolder,
}) => {
  const file = path.join(dataFolder, NAME);
  await writeFile(file, 'what the model gets wrong');
  const app = await launchApp(dataFolder);
  await givenPlan(app.page);
  await chooseFile(app.electron, file);
  await addButton(app.page).click();
  await expect(entries(app.page)).toHaveCount(1);
  await expect(entries(app.page)).toContainText(NAME);
  await expect(entries(app.page)).toContainText(dataFolder);

  const shown = await watchFolders(app.electron);
  await showButton(app.page).click();
  await expect.poll(() => shown.list()).toEqual([file]);

  await addButton(app.page).click();
  await expect(messages(app.page)).toContainText(words('evidence.file-here', { name: NAME }));
  await expect(entries(app.page)).toHaveCount(1);
  await app.close();

  const again = await launchApp(dataFolder);
  const { page } = again;
  await openPlan(page);
  await openView(page, 'journal');
  await page.getByText(words('journal.portfolio'), { exact: true }).first().click();
  const shownAgain = await watchFolders(again.electron);
  await showButton(page).click();
  await expect.poll(() => shownAgain.list()).toEqual([file]);

  await rm(file);
  await showButton(page).click();
  await expect(page.getByText(words('evidence.file-gone'))).toBeVisible();
  expect(await shownAgain.list()).toEqual([file]);
  await again.close();
});

test('a path that was not chosen here, as from a backup, is told so and not shown', async ({
  dataFolder,
}) => {
  const file = path.join(dataFolder, NAME);
  await writeFile(file, '');
  const app = await launchApp(dataFolder);
  await givenPlan(app.page);
  await chooseFile(app.electron, file);
  await addButton(app.page).click();
  await expect(showButton(app.page)).toBeVisible();
  await app.close();
  await rm(path.join(dataFolder, 'chosen-files.json'));

  const again = await launchApp(dataFolder);
  await openPlan(again.page);
  const shown = await watchFolders(again.electron);
  await showButton(again.page).click();
  await expect(again.page.getByText(words('evidence.file-not-chosen'))).toBeVisible();
  expect(await shown.list()).toEqual([]);
  await again.close();
});

test('a dialog that is left adds nothing', async ({ app }) => {
  const { electron, page } = app;
  await givenPlan(page);
  await chooseFile(electron, null);
  await addButton(page).click();
  // What is written next is there: nothing else is on its way.
  await chooseFile(electron, path.join('/', 'one.txt'));
  await addButton(page).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('one.txt');
});
