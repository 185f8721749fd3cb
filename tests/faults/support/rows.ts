/** What the database holds, told in few letters: years of data need not cross to the test driver. */
import type { Page } from '@playwright/test';

import type { RawDatabase } from '../../support/storage-raw.ts';

/** SHA-256 over every row a person made, the members of each in alphabetical order. */
export function digestOfRows(page: Page): Promise<string> {
  return page.evaluate(() => {
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('milepost');
      opening.addEventListener('error', () => reject(new Error('not opened')));
      opening.addEventListener('success', () => {
        const { result: database } = opening;
        const names = [...database.objectStoreNames].filter(
          (name) => name !== 'changes' && name !== 'meta',
        );
        const rows: Record<string, unknown> = {};
        const transaction = database.transaction(names);
        for (const name of names) {
          const all = transaction.objectStore(name).getAll();
          all.addEventListener('success', () => {
            const found: readonly unknown[] = all.result;
            rows[name] = found;
          });
        }
        transaction.addEventListener('abort', () => reject(new Error('not read')));
        transaction.addEventListener('complete', () => {
          database.close();
          // In place: a name of its own would be one of the compiler's, which the page has not.
          const text = JSON.stringify(rows, (_key: string, value: unknown): unknown => {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
            const members = Object.entries(value as Readonly<Record<string, unknown>>);
            return Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1)));
          });
          void crypto.subtle
            .digest('SHA-256', new TextEncoder().encode(text))
            .then((hash) => resolve([...new Uint8Array(hash)].join('.')), reject);
        });
      });
    });
  });
}

/** Every row a person made, each as its table and its text: two such lists can be compared. */
export function textsOfRows(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('milepost');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const { result: database } = opening;
          const names = [...database.objectStoreNames].filter(
            (name) => name !== 'changes' && name !== 'meta',
          );
          const texts: string[] = [];
          const transaction = database.transaction(names);
          for (const name of names) {
            const all = transaction.objectStore(name).getAll();
            all.addEventListener('success', () => {
              for (const found of all.result as readonly unknown[])
                texts.push(
                  `${name} ${JSON.stringify(found, (_key: string, value: unknown): unknown => {
                    if (typeof value !== 'object' || value === null || Array.isArray(value))
                      return value;
                    const members = Object.entries(value as Readonly<Record<string, unknown>>);
                    return Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1)));
                  })}`,
                );
            });
          }
          transaction.addEventListener('abort', () => reject(new Error('not read')));
          transaction.addEventListener('complete', () => {
            database.close();
            resolve(texts);
          });
        });
      }),
  );
}

/** The version of the database as IndexedDB counts it: ten times the app's. */
export async function databaseVersion(page: Page): Promise<number> {
  const known = await page.evaluate(() => indexedDB.databases());
  return known.find(({ name }) => name === 'milepost')?.version ?? 0;
}

/** Puts a whole database in place of the one there is, as an earlier version of the app left it. */
export function putDatabase(page: Page, stored: RawDatabase): Promise<void> {
  return page.evaluate(
    ({ version, stores }) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('milepost');
        deleting.addEventListener('success', () => {
          const opening = indexedDB.open('milepost', version);
          opening.addEventListener('error', () => reject(new Error('not made')));
          opening.addEventListener('upgradeneeded', () => {
            for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
              const store = opening.result.createObjectStore(name, {
                keyPath: typeof keyPath === 'object' && keyPath !== null ? [...keyPath] : keyPath,
                autoIncrement,
              });
              for (const { name: index, keyPath: of, unique, multiEntry } of indexes)
                store.createIndex(index, typeof of === 'string' ? of : [...of], {
                  unique,
                  multiEntry,
                });
              for (const row of rows) store.add(row);
            }
          });
          opening.addEventListener('success', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    stored,
  );
}

/** Gives the database a version that only a later app could have given it. */
export function raiseVersion(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (higher) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('milepost', higher);
        opening.addEventListener('error', () => reject(new Error('not raised')));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    version,
  );
}
