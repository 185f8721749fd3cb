import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { withLock } from '../../../scripts/electron/lock.mjs';

let folder = '';
let lockFile = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-lock-'));
  lockFile = path.join(folder, 'sub', 'work.lock');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a lock', () => {
  it('lets one at a time work', async () => {
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await sleep(30);
      events.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(lockFile, work(name))));

    for (let index = 0; index < events.length; index += 2) {
      expect(events[index + 1]).toBe(events[index]?.replace('begins', 'ends'));
    }
    expect(events).toHaveLength(6);
  });

  it('gives back what the work returned and is gone afterwards', async () => {
    expect(await withLock(lockFile, () => Promise.resolve(7))).toBe(7);
    expect(existsSync(lockFile)).toBe(false);
  });

  it('is gone after work that failed', async () => {
    const failing = withLock(lockFile, () => Promise.reject(new Error('broken')));

    await expect(failing).rejects.toThrow('broken');
    expect(existsSync(lockFile)).toBe(false);
  });

  it('is taken over from a process that was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    lockFile = path.join(folder, 'work.lock');
    await writeFile(lockFile, `${pid} ${os.hostname()}`);

    expect(await withLock(lockFile, () => Promise.resolve('done'))).toBe('done');
  });
});
