// Makes sure there is a real Electron to run, and the system packages it needs, and says which one
// it found and why. Safe to run as often as wanted, also twice at once.
//
//   node scripts/ensure-electron.mjs [--tests] [--quiet]

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDebianPackages } from './electron/debian-packages.mjs';
import { lacksDisplay } from './electron/display.mjs';
import { candidatesHere, chooseElectron } from './electron/find-electron.mjs';
import { createReporter, reportFailure } from './electron/reporter.mjs';

/**
 * @typedef {import('./electron/find-electron.mjs').FoundElectron & { args: string[] }} Electron
 *   a runtime, and the switches this machine needs it started with
 *
 * @typedef {object} EnsureOptions
 * @property {boolean} [quiet] say only what is being changed, not what was found
 * @property {boolean} [tests] also the system packages only the tests need
 * @property {boolean} [packaging] also the system packages only packaging needs
 */

/**
 * Finds or fetches an Electron and the system packages it needs.
 *
 * @example
 * const electron = await ensureElectron({ quiet: true });
 * spawn(electron.path, [...electron.args, appFolder]);
 *
 * @param {EnsureOptions} [options]
 * @returns {Promise<Electron>}
 * @throws {import('./electron/reporter.mjs').SetupError} worded for the person who has to act
 */
export async function ensureElectron({ quiet = false, tests = false, packaging = false } = {}) {
  const reporter = createReporter({ quiet });
  await ensureDebianPackages({ virtualDisplay: lacksDisplay(), tests, packaging }, reporter);
  const electron = await chooseElectron(await candidatesHere(reporter), reporter);
  const args = sandboxArguments();
  if (args.length > 0) {
    reporter.detail(`Running as root, so without Chromium's sandbox: ${args.join(' ')}`);
  }
  return { ...electron, args };
}

/**
 * Chromium refuses to run as root with its sandbox. This is the one place that turns it off.
 *
 * @param {number} [userId]
 * @returns {string[]}
 */
export function sandboxArguments(userId = process.getuid?.()) {
  return userId === 0 && process.platform === 'linux' ? ['--no-sandbox'] : [];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { values } = parseArgs({
      options: { tests: { type: 'boolean' }, quiet: { type: 'boolean' } },
    });
    await ensureElectron(values);
  } catch (error) {
    reportFailure(error);
  }
}
