// Whether `out/` still is what the sources say, judged by file times alone: cheap enough to ask
// before every start.

import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Everything the build reads. Names that do not exist are passed over. */
const BUILD_INPUTS = [
  'src',
  'resources',
  'scripts',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** The folders the build writes, one for each of the three parts. */
const BUILD_OUTPUTS = ['out/main', 'out/preload', 'out/renderer'];

/**
 * Left by `npm run dev`, which builds main and preload for development into the same folder.
 */
export const DEVELOPMENT_MARK = 'out/built-for-development';

/**
 * True when a part of the build is missing or something it was made from is newer than the oldest
 * part. A deleted source counts too: it changes the time of its folder.
 *
 * @param {string} root of the repository
 * @returns {Promise<boolean>}
 */
export async function isBuildStale(root) {
  const built = await Promise.all(BUILD_OUTPUTS.map((name) => newestFile(path.join(root, name))));
  if (built.some((time) => time === null)) return true;
  if (existsSync(path.join(root, DEVELOPMENT_MARK))) return true;
  const oldestPart = Math.min(...built.map((time) => time ?? 0));
  const sources = await Promise.all(
    BUILD_INPUTS.map((name) => newestTime(path.join(root, name), true)),
  );
  return sources.some((time) => time !== null && time > oldestPart);
}

/** @param {string} place */
function newestFile(place) {
  return newestTime(place, false);
}

/**
 * The newest modification time at or below a place.
 *
 * @param {string} place
 * @param {boolean} withFolders count the times of folders, too
 * @returns {Promise<number | null>} milliseconds; null when there is nothing
 */
async function newestTime(place, withFolders) {
  const found = await stat(place).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  const times = await Promise.all(
    names.map((name) => newestTime(path.join(place, name), withFolders)),
  );
  const below = times.filter((time) => time !== null);
  if (withFolders) below.push(found.mtimeMs);
  return below.length > 0 ? Math.max(...below) : null;
}
