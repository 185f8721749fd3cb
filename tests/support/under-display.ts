/** Commands that open windows, on machines with and without a display. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { displayCommand } from '../../scripts/electron/display.mjs';
import { ensureElectron } from '../../scripts/ensure-electron.mjs';

/**
 * Does the work where there is a display; otherwise runs the same command line once more on a virtual
 * one, and ends with its exit code.
 */
export async function underDisplay(work: () => Promise<void>): Promise<void> {
  const [command, ...args] = displayCommand();
  if (command === undefined) return work();
  // This also installs the virtual display where it is missing.
  await ensureElectron({ quiet: true });
  const child = spawn(
    command,
    [...args, process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    { stdio: 'inherit' },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}
