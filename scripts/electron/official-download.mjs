// The `electron` package's own binary: whether it is there, and its own installer when it is not
// (since version 42 `npm ci` downloads nothing).

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { executableIn, versionIn } from './electron-folder.mjs';
import { withLock } from './lock.mjs';
import { runCommand } from './run-command.mjs';

const SLOWEST_MS = 5 * 60_000;
/** A refused download fails sooner than this, and is then not worth announcing. */
const ANNOUNCE_AFTER_MS = 1_500;

/**
 * @typedef {object} ElectronPackage
 * @property {string} folder of the `electron` npm package
 * @property {string} version
 */

/**
 * The `electron` package this repository depends on.
 *
 * @returns {Promise<ElectronPackage>}
 */
export async function electronPackage() {
  const manifest = createRequire(import.meta.url).resolve('electron/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  return { folder: path.dirname(manifest), version };
}

/**
 * The folder of the package's own binary, if it is whole and of the package's version.
 *
 * @param {ElectronPackage} electron
 * @returns {Promise<string | null>}
 */
export async function installedDist({ folder, version }) {
  const dist = path.join(folder, 'dist');
  try {
    // The installer writes this file last: without it, it was interrupted or is still at work.
    await readFile(path.join(folder, 'path.txt'));
  } catch {
    return null;
  }
  return (await versionIn(dist)) === version && (await executableIn(dist)) ? dist : null;
}

/**
 * Runs the package's own installer.
 *
 * @param {ElectronPackage} electron
 * @param {import('./reporter.mjs').Reporter} reporter
 * @returns {Promise<{ dist: string | null, problem: string }>}
 */
export function downloadOfficial(electron, reporter) {
  return withLock(path.join(electron.folder, '.download.lock'), async () => {
    const announce = setTimeout(
      () => reporter.action(`Downloading Electron ${electron.version} …`),
      ANNOUNCE_AFTER_MS,
    );
    const installer = path.join(electron.folder, 'install.js');
    const result = await runCommand(process.execPath, [installer], { timeoutMs: SLOWEST_MS });
    clearTimeout(announce);
    const dist = await installedDist(electron);
    return { dist, problem: result.ok ? 'it left no usable binary' : reasonIn(result) };
  });
}

/**
 * One line out of the installer's stack trace.
 *
 * @param {import('./run-command.mjs').CommandResult} result
 */
function reasonIn({ stderr, problem }) {
  return stderr.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? problem;
}
