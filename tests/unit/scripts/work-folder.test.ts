import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { inWorkFolder, isLeftover } from '../../../scripts/electron/work-folder.mjs';

const HOUR_MS = 60 * 60_000;

let parent = '';
let target = '';

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'milepost-work-'));
  target = path.join(parent, 'runtime-1.0');
});
afterEach(() => rm(parent, { recursive: true }));

describe('a work folder', () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;

  it('is gone after its content was moved to its place', async () => {
    await inWorkFolder(target, async (folder) => {
      await mkdir(path.join(folder, 'built'));
      await rename(path.join(folder, 'built'), target);
    });

    expect(await readdir(parent)).toEqual(['runtime-1.0']);
  });

  it('is gone after work that failed, and nothing took its place', async () => {
    const failing = inWorkFolder(target, () => Promise.reject(new Error('broken download')));

    await expect(failing).rejects.toThrow('broken download');
    expect(await readdir(parent)).toEqual([]);
  });

  it('of a killed run is cleared away by the next, and nothing else is', async () => {
    const left = `runtime-1.0.${os.hostname()}.${ended}.Ab12Cd`;
    await mkdir(path.join(parent, left));
    await writeFile(path.join(parent, left, 'half.zip'), '');
    await mkdir(path.join(parent, 'runtime-2.0'));
    await writeFile(path.join(parent, 'runtime-1.0.lock'), '');

    await inWorkFolder(target, () => Promise.resolve());

    expect((await readdir(parent)).toSorted()).toEqual(['runtime-1.0.lock', 'runtime-2.0']);
  });

  it('is left over when the process that made it here has ended', () => {
    expect(isLeftover(`${os.hostname()}.${ended}.Ab12Cd`, HOUR_MS)).toBe(true);
    expect(isLeftover(`${os.hostname()}.${process.pid}.Ab12Cd`, HOUR_MS)).toBe(false);
  });

  it('of another machine is left over after a day', () => {
    expect(isLeftover(`other.host.${ended}.Ab12Cd`, HOUR_MS)).toBe(false);
    expect(isLeftover(`other.host.${ended}.Ab12Cd`, 25 * HOUR_MS)).toBe(true);
  });
});
