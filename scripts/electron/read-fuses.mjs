// The switches burnt into an Electron executable when it was packaged, as it holds them.

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How the wire says on and off: the digits `1` and `0`. */
const ON = 49;
const OFF = 48;

/**
 * Reads the fuses of an executable.
 *
 * @param {string} executable
 * @returns {Promise<Readonly<Record<string, boolean>>>} whether each fuse is on, by the name
 *   electron-builder's configuration gives it; one that was taken out of this version is not there
 * @throws when the file is no Electron
 */
export async function readFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  /** @type {Record<string, boolean>} */
  const fuses = {};
  for (const [name, index] of Object.entries(FuseV1Options)) {
    if (typeof index !== 'number') continue;
    /** @type {number | undefined} */
    const state = wire[/** @type {FuseV1Options} */ (index)];
    if (state !== ON && state !== OFF) continue;
    fuses[`${name.charAt(0).toLowerCase()}${name.slice(1)}`] = state === ON;
  }
  return fuses;
}
