/** Data that a later version of Milepost has written. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { databaseFiles } from '../support/data-folder.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, launchApp, startApp, test } from '../support/launch.ts';
import { words } from '../support/words.ts';
import type { Page } from '@playwright/test';

/** Dexie keeps ten times its version. */
const NEWER_VERSION = 40;

test('it is refused on a screen of its own, and stays exactly as it is', async ({ dataFolder }) => {
  const before = await launchApp(dataFolder);
  await givenPlan(before.page);
  await before.page.evaluate(
    (version) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('milepost', version);
        opening.addEventListener('error', () => reject(new Error('not upgraded')));
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('inventions').put('of a later version', 'first');
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve(null);
        });
      }),
    NEWER_VERSION,
  );
  const written = await dump(before.page);
  expect(written).toContain('of a later version');
  await before.close();
  const files = await databaseFiles(dataFolder);

  const app = await startApp(dataFolder);
  const { page } = app;
  await expect(
    page.getByRole('heading', { name: words('storage.newer-database.title') }),
  ).toBeVisible();
  await expect(page.getByText(words('storage.newer-database.sentence'))).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // Only what Chromium adds by itself to the end of its log: all that was there still is.
  const asked = await databaseFiles(dataFolder);
  expect([...asked.keys()].toSorted()).toEqual([...files.keys()].toSorted());
  for (const [name, bytes] of files)
    expect(asked.get(name)?.subarray(0, bytes.length).equals(bytes), name).toBe(true);
  expect(await dump(page)).toBe(written);
  await app.close();

  // As a later version notes it: the database is not even asked for its version.
  const note = { format: 'milepost-data-form', schemaVersion: NEWER_VERSION / 10 };
  await writeFile(path.join(dataFolder, 'data-form.json'), JSON.stringify(note));
  const untouched = await databaseFiles(dataFolder);
  const again = await startApp(dataFolder);
  await expect(
    again.page.getByRole('heading', { name: words('storage.newer-database.title') }),
  ).toBeVisible();
  await again.page.reload();
  await expect(again.page.getByText(words('storage.newer-database.sentence'))).toBeVisible();
  await again.close();
  expect(await databaseFiles(dataFolder)).toEqual(untouched);
  expect(await readFile(path.join(dataFolder, 'data-form.json'), 'utf8')).toBe(
    JSON.stringify(note),
  );
});

/** Everything in the database with its version, as text. */
function dump(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('milepost');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const { result: database } = opening;
          const names = [...database.objectStoreNames];
          const rows: Record<string, unknown> = { version: database.version };
          const transaction = database.transaction(names);
          for (const name of names) {
            const store = transaction.objectStore(name);
            const all = store.getAll();
            const keys = store.getAllKeys();
            keys.addEventListener('success', () => (rows[name] = [keys.result, all.result]));
          }
          transaction.addEventListener('complete', () => {
            database.close();
            resolve(JSON.stringify(rows));
          });
        });
      }),
  );
}
