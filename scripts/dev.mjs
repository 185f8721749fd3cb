// `npm run dev [-- arguments]`: the app with its renderer reloading as the sources change, on
// whichever Electron this machine has.

import { fileURLToPath } from 'node:url';
import { electronVite, markDevelopmentBuild } from './electron/build.mjs';
import { launch } from './electron/launch.mjs';
import { reportFailure } from './electron/reporter.mjs';
import { ensureElectron } from './ensure-electron.mjs';

try {
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.chdir(root);
  await markDevelopmentBuild(root);
  const electron = await ensureElectron();
  process.exitCode = await launch({
    executable: process.execPath,
    quiet: !process.env['ELECTRON_ENABLE_LOGGING'],
    args: [
      electronVite(),
      'dev',
      ...(electron.args.includes('--no-sandbox') ? ['--noSandbox'] : []),
      ...process.argv.slice(2),
    ],
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: electron.distPath,
      ELECTRON_EXEC_PATH: electron.path,
    },
  });
} catch (error) {
  reportFailure(error);
}
