import { readFileSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { RESERVE_BYTES } from '../../../src/main/room/decide-room.ts';
import { keepRoom } from '../../../src/main/room/keep-room.ts';
import { levelDbLog } from '../../support/leveldb-log.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

const MEGABYTE = 1024 * 1024;
const AMPLE = 1_000 * MEGABYTE;
const { bytes } = levelDbLog([new Uint8Array(90).fill(7), new Uint8Array(90).fill(8)]);
const cut = bytes.subarray(0, -10);

let userData: string;
let log: string;
let free: number;
const putBy = vi.fn<() => boolean>();
const found: string[] = [];

const reserveSize = () =>
  stat(path.join(userData, 'room-kept-free')).then(
    ({ size }) => size,
    () => 0,
  );
/** What is free grows when the reserve goes. */
const keep = (mayMend = true) =>
  keepRoom({
    userData,
    found: { putBy },
    mayMend,
    measure: async () => free + RESERVE_BYTES - (await reserveSize()),
  });

beforeEach(async () => {
  userData = await temporaryFolder();
  free = AMPLE;
  log = path.join(userData, 'IndexedDB', 'app_milepost_0.indexeddb.leveldb', '000003.log');
  await mkdir(path.dirname(log), { recursive: true });
  await writeFile(log, cut);
  found.length = 0;
  putBy.mockReset().mockImplementation(() => {
    found.push(readFileSync(log).toString('hex'));
    return true;
  });
});

describe('room for the database', () => {
  it('is told once the files were put by as they were found, and then mended', async () => {
    expect(await keep().askForRoom()).toBe('enough');
    expect(found).toEqual([Buffer.from(cut).toString('hex')]);
    expect((await readFile(log)).length).toBeLessThan(cut.length);
  });

  it('leaves data of a later version as it is, byte for byte', async () => {
    expect(await keep(false).askForRoom()).toBe('enough');
    expect(await readFile(log)).toEqual(Buffer.from(cut));
  });

  it('is kept free when the window has nothing else to do, and not at a start', async () => {
    const room = keep();
    expect(await room.askForRoom()).toBe('enough');
    expect(await reserveSize()).toBe(0);
    expect(await room.careForRoom()).toBe('enough');
    expect(await reserveSize()).toBe(RESERVE_BYTES);
  });

  it('comes from what was kept free when the disk fills, and is kept free again later', async () => {
    const room = keep();
    await room.careForRoom();
    free = -RESERVE_BYTES;
    expect(await room.careForRoom()).toBe('none');
    expect(await reserveSize()).toBe(0);
    free = 0;
    expect(await room.careForRoom()).toBe('tight');
    free = AMPLE;
    expect(await room.careForRoom()).toBe('enough');
    expect(await reserveSize()).toBe(RESERVE_BYTES);
  });

  it('is looked for anew, and the files are made ready anew, after the browser closed them', async () => {
    const room = keep();
    await room.askForRoom();
    await room.askForRoom();
    expect(putBy).toHaveBeenCalledOnce();
    await writeFile(log, cut);
    free = -RESERVE_BYTES;
    expect(await room.readyData()).toBe('none');
    expect(putBy).toHaveBeenCalledTimes(2);
    expect((await readFile(log)).length).toBeLessThan(cut.length);
    free = AMPLE;
    expect(await room.readyData()).toBe('enough');
  });
});
