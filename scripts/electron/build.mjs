// Builds the app when `out/` is missing or older than its sources.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DEVELOPMENT_MARK, isBuildStale } from './build-freshness.mjs';
import { withLock } from './lock.mjs';
import { SetupError } from './reporter.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Makes sure `out/` is up to date. Says nothing on standard output; on failure the error holds
 * all the build said.
 *
 * @param {string} root of the repository
 * @param {(line: string) => void} announce told once, if there is something to build
 * @returns {Promise<void>}
 * @throws {SetupError} when the build fails
 */
export async function ensureBuild(root, announce) {
  if (!(await isBuildStale(root))) return;
  // Two starts at once would empty each other's output folder.
  await withLock(path.join(root, 'node_modules', '.milepost-build.lock'), async () => {
    if (!(await isBuildStale(root))) return;
    announce('Building…');
    // What it prints is only shown when it failed, and then plainly: it may end up in a file.
    const { FORCE_COLOR: _, ...env } = process.env;
    const options = { cwd: root, env: { ...env, NO_COLOR: '1' } };
    const result = await runCommand(process.execPath, [electronVite(), 'build'], options);
    if (!result.ok) {
      throw new SetupError(`${result.stdout}${result.stderr}\nThe build failed: see above.`);
    }
    await rm(path.join(root, DEVELOPMENT_MARK), { force: true });
  });
}

/**
 * Makes the next start build again, because what follows leaves a development build behind.
 *
 * @param {string} root of the repository
 */
export async function markDevelopmentBuild(root) {
  const mark = path.join(root, DEVELOPMENT_MARK);
  await mkdir(path.dirname(mark), { recursive: true });
  await writeFile(mark, '');
}

/**
 * The script behind `electron-vite`, run by this same Node on every system.
 *
 * @returns {string}
 */
export function electronVite() {
  const manifest = createRequire(import.meta.url).resolve('electron-vite/package.json');
  return path.join(path.dirname(manifest), 'bin', 'electron-vite.js');
}
