// `npm start [-- arguments]`: builds the app when needed, finds an Electron and runs it. Arguments
// go to the app unchanged; standard output is the app's alone.

import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './electron/build.mjs';
import { lacksDisplay } from './electron/display.mjs';
import { launch } from './electron/launch.mjs';
import { createReporter, reportFailure } from './electron/reporter.mjs';
import { ensureElectron } from './ensure-electron.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE =
  'npm start -- plan --role ml-software-engineer --stage entry' +
  ' --start 2027-01-04 --hours-per-week 10 --pdf plan.pdf';

/**
 * @param {readonly string[]} appArguments
 * @returns {Promise<number>} the exit code
 */
async function start(appArguments) {
  const opensWindow = appArguments.length === 0;
  const reporter = createReporter();
  const mayAnnounce = opensWindow || process.stderr.isTTY;
  await ensureBuild(ROOT, mayAnnounce ? reporter.action : () => {});

  const unseen = lacksDisplay();
  const electron = await ensureElectron({ quiet: !opensWindow || unseen });
  if (opensWindow && unseen) {
    const rootNote = electron.args.length > 0 ? ` (as root: ${electron.args.join(' ')})` : '';
    reporter.action(`No display here: Milepost opens on a virtual one nobody sees${rootNote}.`);
    reporter.action(`A plan and its PDF without a window: ${EXAMPLE}`);
  }

  // Whoever asks for the runtime's own messages by Electron's variable gets them.
  const quiet = !opensWindow || !process.env['ELECTRON_ENABLE_LOGGING'];
  return launch({
    executable: electron.path,
    quiet,
    // The app's own standard error is a pipe to us, so it cannot see that a person reads it.
    env: process.stderr.isTTY ? { ...process.env, MILEPOST_TERMINAL: '1' } : process.env,
    // After `--` Chromium takes nothing for a switch of its own: without it, an argument such as
    // `--type=x` would be obeyed by the runtime and never reach the app.
    args: [
      ...electron.args,
      ...(quiet ? ['--log-level=3'] : []),
      path.resolve(ROOT),
      ...(opensWindow ? [] : ['--', ...appArguments]),
    ],
  });
}

/**
 * One line for an end that the app itself can say nothing about.
 *
 * @param {number} exitCode
 */
function reportCrash(exitCode) {
  const { SIGABRT, SIGBUS, SIGILL, SIGSEGV, SIGTRAP } = os.constants.signals;
  for (const [name, signal] of Object.entries({ SIGABRT, SIGBUS, SIGILL, SIGSEGV, SIGTRAP })) {
    if (exitCode === 128 + signal) createReporter().action(`Electron crashed (${name}).`);
  }
}

try {
  process.exitCode = await start(process.argv.slice(2));
  reportCrash(process.exitCode);
} catch (error) {
  reportFailure(error);
}
