// Folders in which something is built beside its final place, to be moved there in one step. Their
// names say who works in them, so that a later run can clear away what a killed one left.

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isRunning } from './lock.mjs';

const OLDEST_MS = 24 * 60 * 60_000;

/**
 * Does the work in a new folder beside the target, and removes it afterwards.
 *
 * @param {string} target what is being built; its parent exists
 * @param {(folder: string) => Promise<void>} work
 * @returns {Promise<void>}
 */
export async function inWorkFolder(target, work) {
  await removeLeftovers(target);
  const folder = await mkdtemp(`${target}.${os.hostname()}.${process.pid}.`);
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} target */
async function removeLeftovers(target) {
  const parent = path.dirname(target);
  const prefix = `${path.basename(target)}.`;
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(prefix)) continue;
    const folder = path.join(parent, entry.name);
    const age = Date.now() - (await stat(folder)).mtimeMs;
    if (!isLeftover(entry.name.slice(prefix.length), age)) continue;
    // Retried: what the killed run had started may still be writing there.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Whether nobody can be working in a work folder any more.
 *
 * @param {string} suffix `host.pid.random`, as {@link inWorkFolder} names it
 * @param {number} ageMs since it was last written to
 * @returns {boolean}
 */
export function isLeftover(suffix, ageMs) {
  const parts = suffix.split('.');
  const host = parts.slice(0, -2).join('.');
  const pid = Number(parts.at(-2));
  return ageMs > OLDEST_MS || (host === os.hostname() && !isRunning(pid));
}
