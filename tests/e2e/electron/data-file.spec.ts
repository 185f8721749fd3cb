/** All data out into a file and in again, and copies that are tried and kept in a second place. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

import {
  expectColoursForEveryone,
  expectForEveryone,
  showTheme,
} from '../support/accessibility.ts';
import { copiesIn, ownRows } from '../support/data-folder.ts';
import { chooseFile, chooseSaveAs } from '../support/dialogs.ts';
import { expect, test } from '../support/launch.ts';
import {
  createPlan,
  messages,
  openPlan,
  pressTick,
  shownTasks,
  tick,
  tickOf,
  visit,
} from '../support/screens.ts';
import { words } from '../support/words.ts';

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

test('data saved as a file is merged again, after what differs was reviewed', async ({
  app,
  dataFolder,
}) => {
  const { page, electron } = app;
  await createPlan(page, { goal: 'Not to be lost' });
  const [first = '', second = ''] = await shownTasks(page);
  await tick(page, first);

  const file = path.join(dataFolder, 'everything.json');
  await chooseSaveAs(electron, file);
  await visit(page, 'settings');
  await press(page, words('data.save'));
  await expect(messages(page)).toContainText(words('data.saved', { name: 'everything.json' }));
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    about: { format: 'milepost-backup', ticks: 1, plans: [{ goal: 'Not to be lost' }] },
  });

  await openPlan(page);
  await pressTick(page, first);
  await tick(page, second);
  const changed = await ownRows(page);
  await chooseFile(electron, file);
  await visit(page, 'settings');
  await press(page, words('data.open'));
  await page.getByRole('heading', { name: words('import.conflicts') }).waitFor();
  const choice = page.getByRole('radiogroup', { name: words('import.choose', { title: first }) });
  await expect(choice.getByRole('radio', { name: words('import.mine') })).toBeChecked();
  await expectForEveryone(page, 'a review of conflicts');
  await showTheme(page, 'dark');
  await expectColoursForEveryone(page, 'a review of conflicts, dark');
  await showTheme(page, 'light');

  // Without a choice, what is here stays; and the second tick is no deletion in the file.
  await press(page, words('import.do-merge'));
  await expect(messages(page)).toContainText(words('import.merged', { count: 0 }));
  expect(await ownRows(page)).toBe(changed);

  await press(page, words('data.open'));
  await choice.getByRole('radio', { name: words('import.file') }).check({ force: true });
  await press(page, words('import.do-merge'));
  await expect(messages(page)).toContainText(words('import.merged', { count: 1 }));
  const merged = await ownRows(page);
  await press(page, words('data.open'));
  await expect(page.getByText(words('import.adds-nothing'))).toHaveCount(0);
  await page.getByText(words('import.nothing-new')).waitFor();
  await press(page, words('import.do-merge'));
  await expect(messages(page)).toContainText(words('import.merged', { count: 0 }));
  expect(await ownRows(page)).toBe(merged);
  await openPlan(page);
  await expect(tickOf(page, first)).toBeChecked();
  await expect(tickOf(page, second)).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tickOf(page, first)).not.toBeChecked();
  await expect(tickOf(page, second)).toBeChecked();

  // A plan that was deleted comes back alone out of a copy.
  await visit(page, 'settings');
  await press(page, words('copies.now'));
  await expect(messages(page)).toContainText(words('copies.kept'));
  await visit(page, 'plans');
  await page
    .getByRole('main')
    .getByRole('button', { name: words('plans.delete') })
    .click();
  await page.getByText(words('plans.empty')).waitFor();
  await visit(page, 'settings');
  await page
    .getByRole('button', { name: /^Look inside the copy/ })
    .first()
    .click();
  await page.getByRole('button', { name: new RegExp(words('import.take')) }).click();
  await page.getByRole('option', { name: /Not to be lost/ }).click();
  await page.getByText(/^New here: one plan/).waitFor();
  await press(page, words('import.do-merge'));
  await expect(messages(page)).toContainText(/taken over/);
  await openPlan(page);
  await expect(tickOf(page, second)).toBeChecked();

  // A file that was cut changes nothing, and one that replaces all is asked about.
  const before = await ownRows(page);
  const cut = path.join(dataFolder, 'cut.json');
  await writeFile(cut, (await readFile(file, 'utf8')).slice(0, -40));
  await chooseFile(electron, cut);
  await visit(page, 'settings');
  await press(page, words('data.open'));
  await page.getByRole('main').getByText(words('data.fault.damaged')).waitFor();
  expect(await ownRows(page)).toBe(before);
  await chooseFile(electron, file);
  await press(page, words('data.open'));
  await page.getByText(words('import.replace'), { exact: true }).click();
  await page.getByText(words('import.replace-sentence')).waitFor();
  await press(page, words('import.do-replace'));
  await expect(messages(page)).toContainText(words('import.replaced', { name: 'everything.json' }));
  await openPlan(page);
  await expect(tickOf(page, first)).toBeChecked();
  await expect(tickOf(page, second)).not.toBeChecked();
});

test('copies go to a second place whose loss is told, and the newest is tried', async ({
  app,
  dataFolder,
}) => {
  const { page, electron } = app;
  const stick = path.join(dataFolder, 'stick');
  await mkdir(stick);
  await createPlan(page);
  await chooseFile(electron, stick);
  await visit(page, 'settings');
  await press(page, words('folder.choose'));
  await page.getByText(words('folder.is', { path: stick })).waitFor();
  await expect.poll(() => readdir(stick)).toEqual(await copiesIn(dataFolder));

  await rm(stick, { recursive: true });
  await press(page, words('copies.now'));
  const warning = page.getByRole('status').filter({ hasText: stick });
  await warning.waitFor();
  await visit(page, 'plans');
  await expect(warning).toBeVisible();
  await mkdir(stick);
  await visit(page, 'settings');
  await expect(warning).toHaveCount(0);

  await press(page, words('drill.now'));
  await expect(messages(page)).toContainText(/restored beside your data/);
  await page.getByText(/^Last verified restore/).waitFor();
  await expectForEveryone(page, 'the care for copies');
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).toEqual(['milepost']);
});
