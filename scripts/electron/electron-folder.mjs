// What an unpacked Electron looks like: where its executable is and which version it says it is.

import { access, constants, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The executable inside an unpacked Electron, relative to its folder.
 *
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function executableName(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * The version an unpacked Electron carries in its `version` file.
 *
 * @param {string} folder
 * @returns {Promise<string | null>} without a leading v; null when there is no such file
 */
export async function versionIn(folder) {
  try {
    return (await readFile(path.join(folder, 'version'), 'utf8')).trim().replace(/^v/, '');
  } catch {
    return null;
  }
}

/**
 * The executable of an unpacked Electron, if it is there and may be run.
 *
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 * @returns {Promise<string | null>} its absolute path
 */
export async function executableIn(folder, platform = process.platform) {
  const executable = path.resolve(folder, executableName(platform));
  try {
    await access(executable, constants.X_OK);
    return executable;
  } catch {
    return null;
  }
}
