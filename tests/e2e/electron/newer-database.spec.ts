/** Data that a later version of Milepost has written. */
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

  const app = await startApp(dataFolder);
  const { page } = app;
  await expect(
    page.getByRole('heading', { name: words('storage.newer-database.title') }),
  ).toBeVisible();
  await expect(page.getByText(words('storage.newer-database.sentence'))).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await dump(page)).toBe(written);
  await app.close();
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
