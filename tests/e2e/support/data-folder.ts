/** What the app leaves in its data folder, looked at from outside while it is not running. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

/** Names of the copies, the oldest first. */
export async function copiesIn(dataFolder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(dataFolder, 'backups')).catch(() => []);
  return names.filter((name) => name.endsWith('.json.gz')).toSorted();
}

/** Takes the database away, as a damaged disk or a cleaning program does. */
export async function loseDatabase(dataFolder: string): Promise<void> {
  await rm(path.join(dataFolder, 'IndexedDB'), { recursive: true });
}

/** Every file of the database's folder with its bytes, but for Chromium's own report of what it did. */
export async function databaseFiles(dataFolder: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = path.join(dataFolder, 'IndexedDB');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/^LOG(?:\.old)?$/.test(entry.name));
  const read = files.map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file), await readFile(file)];
  });
  return new Map(await Promise.all(read));
}

/** Every row a person made, as text that can be compared. */
export function ownRows(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('milepost');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const { result: database } = opening;
          const names = [...database.objectStoreNames];
          const rows: Record<string, unknown> = {};
          const transaction = database.transaction(names);
          for (const name of names.filter((each) => each !== 'changes' && each !== 'meta')) {
            const all = transaction.objectStore(name).getAll();
            all.addEventListener('success', () => {
              const found: readonly unknown[] = all.result;
              rows[name] = found;
            });
          }
          transaction.addEventListener('complete', () => {
            database.close();
            const inOrder = (_key: string, value: unknown): unknown => {
              if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
              const members = Object.entries(value as Readonly<Record<string, unknown>>);
              return Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1)));
            };
            resolve(JSON.stringify(rows, inOrder));
          });
        });
      }),
  );
}
