import { cp, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Copies the database's own files, as they are, to a folder of their own: what a restore or an
 * upgrade takes away can then still be looked at. Nothing ever deletes these copies.
 *
 * @param userData the app's folder, where Chromium keeps the database in `IndexedDB`
 * @param at the moment in UTC, which names the folder
 * @returns false when not all of it could be copied
 */
export async function keepFilesAside(userData: string, at: string): Promise<boolean> {
  const from = path.join(userData, 'IndexedDB');
  const to = path.join(userData, 'kept-aside', at.replaceAll(/[-:.]/g, ''));
  try {
    // On the first day there is nothing to keep.
    if (!(await stat(from).catch(() => null))?.isDirectory()) return true;
    await mkdir(to, { recursive: true });
    // The lock says who has the files open now, and on Windows nobody may read it.
    await cp(from, to, { recursive: true, filter: (file) => path.basename(file) !== 'LOCK' });
    return true;
  } catch {
    return false;
  }
}
