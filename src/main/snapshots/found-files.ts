/**
 * The database's files as they were found at a start. Chromium replaces a damaged database without
 * a word when it opens it, so before that they are put by, and kept aside should anything be wrong.
 *
 * Tables and blobs are written once and from then on only deleted, so a second name holds their very
 * bytes and costs next to nothing. What is written on (logs, manifest, `CURRENT`) is copied; it is
 * small.
 */
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A set that no start has judged stays; of more than these, only the first and the last are. */
const MOST_SETS = 4;
/** A set that is not whole yet. */
const UNFINISHED = '.part';
const WRITTEN_ONCE = /\.(?:ldb|sst)$|\.blob[/\\]/;

export interface FoundFiles {
  /**
   * Puts the files by as they are; to be called before anything can open the database. They are by
   * when it returns: while the runtime gets ready, each step of its own would wait for its turn long
   * after the last one is done.
   *
   * @returns false when not all of it could be put by; nothing half is left then
   */
  putBy(): boolean;
  /** The data was found as it should be: what earlier starts have put by may go. */
  letGo(): Promise<void>;
  /**
   * The data was found damaged: moves what was put by, of this start and of earlier ones that were
   * never judged, to where nothing deletes it.
   *
   * @returns false when something could not be moved; it stays where it is, and can be moved later
   */
  keep(): Promise<boolean>;
}

/**
 * @param userData the app's folder, where Chromium keeps the database in `IndexedDB`
 * @param now the moment in UTC, which names a set
 */
export function foundFiles(userData: string, now: () => string): FoundFiles {
  const from = path.join(userData, 'IndexedDB');
  const folder = path.join(userData, 'found-at-start');
  const aside = path.join(userData, 'kept-aside');
  let own: string | null = null;

  const sets = async (): Promise<readonly string[]> =>
    (await readdir(folder).catch((): string[] => [])).toSorted();
  const setsNow = (): readonly string[] => {
    try {
      return readdirSync(folder).toSorted();
    } catch {
      return [];
    }
  };
  const remove = (name: string) => rm(path.join(folder, name), { recursive: true, force: true });

  return {
    putBy() {
      const name = `${now().replaceAll(/[-:.]/g, '')}-as-found`;
      const part = path.join(folder, `${name}${UNFINISHED}`);
      try {
        // On the first day there is nothing.
        if (!isFolder(from)) return true;
        rmSync(part, { recursive: true, force: true });
        putFolderBy(from, part);
        renameSync(part, path.join(folder, name));
        own = name;
        return true;
      } catch {
        removeNow(part);
        return false;
      } finally {
        const known = setsNow().filter((each) => !each.endsWith(UNFINISHED));
        for (const each of known.slice(1, Math.max(1, known.length - MOST_SETS + 1)))
          if (each !== own) removeNow(path.join(folder, each));
      }
    },
    async letGo() {
      for (const name of await sets()) if (name !== own) await remove(name).catch(() => undefined);
    },
    async keep() {
      try {
        const all = (await sets()).filter((name) => !name.endsWith(UNFINISHED));
        if (all.length > 0) await mkdir(aside, { recursive: true });
        for (const name of all) await rename(path.join(folder, name), path.join(aside, name));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}

function putFolderBy(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) putFolderBy(source, target);
    // The lock says who has the files open now, and on Windows nobody may read it.
    else if (entry.isFile() && entry.name !== 'LOCK') putFileBy(source, target);
  }
}

function putFileBy(from: string, to: string): void {
  // Not every file system has a second name for a file.
  if (!WRITTEN_ONCE.test(from) || !isLinked(from, to))
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be removed now is at a later start. */
function removeNow(name: string): void {
  try {
    rmSync(name, { recursive: true, force: true });
  } catch {
    // As said.
  }
}
