/**
 * Takes the cut end off the database's log and manifest, as `whole-records.ts` says why. To be called
 * only while nothing has the database open: before the window is, or after the browser closed it.
 */
import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';

import { lengthOfWholeRecords } from './whole-records.ts';

const LOG = /^\d+\.log$/;
const MANIFEST = /^MANIFEST-\d+$/;

/**
 * @param userData the app's folder, where Chromium keeps the databases in `IndexedDB`
 * @returns how many files were shortened. What cannot be read or written is left as it is: then
 *   nothing is worse than it was
 */
export function mendDatabase(userData: string): number {
  const all = path.join(userData, 'IndexedDB');
  let mended = 0;
  for (const folder of namesIn(all).filter((name) => name.endsWith('.leveldb')))
    for (const name of namesIn(path.join(all, folder)))
      if ((LOG.test(name) || MANIFEST.test(name)) && mendFile(path.join(all, folder, name)))
        mended += 1;
  return mended;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function mendFile(file: string): boolean {
  try {
    const bytes = readFileSync(file);
    const length = lengthOfWholeRecords(bytes);
    if (length === null || length === bytes.length) return false;
    truncateSync(file, length);
    return true;
  } catch {
    return false;
  }
}
