// Lets one process at a time do a piece of work: a file that only one of them can create. A lock
// whose owner was killed is taken over, so nothing has to be removed by hand.

import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;
/** A lock of another machine (a shared cache folder) is given up on after this long. */
const OLDEST_MS = 40 * 60_000;
/** Time its owner has to write its name into a lock it has just created. */
const NAMELESS_MS = 5_000;

/**
 * Runs the work while holding the lock, waiting for whoever holds it now.
 *
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work returned
 */
export async function withLock(lockFile, work) {
  await mkdir(path.dirname(lockFile), { recursive: true });
  while (!(await tryCreate(lockFile))) {
    if (await isAbandoned(lockFile)) await rm(lockFile, { force: true });
    else await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

/** @param {string} lockFile */
async function tryCreate(lockFile) {
  try {
    const handle = await open(lockFile, 'wx');
    await handle.writeFile(`${process.pid} ${os.hostname()}`);
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lockFile */
async function isAbandoned(lockFile) {
  try {
    const [pid, host] = (await readFile(lockFile, 'utf8')).split(' ');
    const age = Date.now() - (await stat(lockFile)).mtimeMs;
    if (!pid || !host) return age > NAMELESS_MS;
    return age > OLDEST_MS || (host === os.hostname() && !isRunning(Number(pid)));
  } catch {
    // Its owner has just removed it: the next attempt to create it decides.
    return false;
  }
}

/**
 * Whether a process of this machine is alive.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but someone else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
