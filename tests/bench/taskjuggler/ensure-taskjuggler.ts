/** Finds TaskJuggler, or installs it from Debian's packages where that is possible. */
import { runCommand } from '../../../scripts/electron/run-command.mjs';

export type TaskJuggler =
  | { readonly isHere: true; readonly version: string }
  | { readonly isHere: false; readonly reason: string };

const PACKAGE = 'tj3';
const LOCK_WAIT_SECONDS = 300;
const LONGEST_INSTALL_MS = 600_000;

/**
 * Never fails: where there is no TaskJuggler there is no comparison, and the bench says why.
 *
 * @param announce told before anything is installed
 */
export async function ensureTaskJuggler(announce: (line: string) => void): Promise<TaskJuggler> {
  const found = await versionHere();
  if (found !== null) return { isHere: true, version: found };
  const obstacle = await obstacleToInstalling();
  if (obstacle !== null) return { isHere: false, reason: obstacle };

  announce(`Installing TaskJuggler to compare with: apt-get install ${PACKAGE}`);
  await aptGet(['update']);
  const { problem } = await aptGet(['install', '-y', '--no-install-recommends', PACKAGE]);
  const version = await versionHere();
  return version === null
    ? {
        isHere: false,
        reason: `${PACKAGE} could not be installed (${problem || 'it does not run'})`,
      }
    : { isHere: true, version };
}

async function versionHere(): Promise<string | null> {
  const { ok, stdout } = await runCommand(PACKAGE, ['--version']);
  return ok ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? null) : null;
}

async function obstacleToInstalling(): Promise<string | null> {
  const byHand = `TaskJuggler (${PACKAGE}) is missing`;
  if (process.platform !== 'linux' || !(await runCommand('apt-get', ['--version'])).ok)
    return `${byHand}, and only Debian’s packages are installed by the bench`;
  return process.getuid?.() === 0 ? null : `${byHand}; install it with: sudo apt-get install tj3`;
}

function aptGet(args: readonly string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const wait = ['-q', '-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`];
  return runCommand('apt-get', [...wait, ...args], { env, timeoutMs: LONGEST_INSTALL_MS });
}
