/**
 * Takes the cut end off the database's log and manifest, as `whole-records.ts` says why. To be called
 * only while nothing has the database open: before the window is, or after the browser closed it.
 */
import { readdir, readFile, truncate } from 'node:fs/promises';
import path from 'node:path';

import { lengthOfWholeRecords } from './whole-records.ts';

const LOG = /^\d+\.log$/;
const MANIFEST = /^MANIFEST-\d+$/;

/**
 * @param userData the app's folder, where Chromium keeps the databases in `IndexedDB`
 * @returns how many files were shortened. What cannot be read or written is left as it is: then
 *   nothing is worse than it was
 */
export async function mendDatabase(userData: string): Promise<number> {
  const all = path.join(userData, 'IndexedDB');
  const folders = await readdir(all).catch((): string[] => []);
  let mended = 0;
  for (const folder of folders.filter((name) => name.endsWith('.leveldb'))) {
    const names = await readdir(path.join(all, folder)).catch((): string[] => []);
    for (const name of names.filter((each) => LOG.test(each) || MANIFEST.test(each)))
      if (await mendFile(path.join(all, folder, name)).catch(() => false)) mended += 1;
  }
  return mended;
}

async function mendFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  const length = lengthOfWholeRecords(bytes);
  if (length === null || length === bytes.length) return false;
  await truncate(file, length);
  return true;
}
