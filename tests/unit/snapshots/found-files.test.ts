import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { foundFiles, type FoundFiles } from '../../../src/main/snapshots/found-files.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

const LEVEL_DB = path.join('IndexedDB', 'app_milepost_0.indexeddb.leveldb');
const BLOBS = path.join('IndexedDB', 'app_milepost_0.indexeddb.blob', '1', '00');

let userData: string;
let starts: number;

/** What the next start of the app makes, an hour after the one before. */
function nextStart(): FoundFiles {
  starts += 1;
  const hour = String(starts).padStart(2, '0');
  return foundFiles(userData, () => `2027-01-04T${hour}:00:00.000Z`);
}

const inDatabase = (name: string) => path.join(userData, LEVEL_DB, name);
const setName = (start: number) => `20270104T0${start}0000000Z-as-found`;
const list = (name: string) => readdir(path.join(userData, name)).catch(() => []);
const kept = (start: number, name: string) =>
  path.join(userData, 'kept-aside', setName(start), 'app_milepost_0.indexeddb.leveldb', name);

beforeEach(async () => {
  userData = await temporaryFolder();
  starts = 0;
  await mkdir(path.join(userData, LEVEL_DB), { recursive: true });
  await mkdir(path.join(userData, BLOBS), { recursive: true });
  await writeFile(inDatabase('CURRENT'), 'MANIFEST-000001\n');
  await writeFile(inDatabase('000003.log'), 'the log');
  await writeFile(inDatabase('000005.ldb'), 'a table');
  await writeFile(inDatabase('LOCK'), '');
  await writeFile(path.join(userData, BLOBS, '1'), 'a long row');
});

describe('what a start has found', () => {
  it('is nothing on the first day', async () => {
    await rm(path.join(userData, 'IndexedDB'), { recursive: true });
    const found = nextStart();
    expect(found.putBy()).toBe(true);
    expect(await found.keep()).toBe(true);
    expect(await list('found-at-start')).toEqual([]);
    expect(await list('kept-aside')).toEqual([]);
  });

  it('survives what the database does to its files afterwards', async () => {
    const found = nextStart();
    expect(found.putBy()).toBe(true);
    await rm(inDatabase('000005.ldb'));
    await appendFile(inDatabase('000003.log'), ' goes on');
    await writeFile(inDatabase('CURRENT'), 'MANIFEST-000002\n');
    await rm(path.join(userData, BLOBS), { recursive: true });

    expect(await found.keep()).toBe(true);
    expect(await readFile(kept(1, '000005.ldb'), 'utf8')).toBe('a table');
    expect(await readFile(kept(1, '000003.log'), 'utf8')).toBe('the log');
    expect(await readFile(kept(1, 'CURRENT'), 'utf8')).toBe('MANIFEST-000001\n');
    const blobs = path.join('kept-aside', setName(1), path.relative('IndexedDB', BLOBS));
    expect(await list(blobs)).toEqual(['1']);
    expect(await list('found-at-start')).toEqual([]);
  });

  it('is linked where a file is written once, and copied without the lock where it is not', async () => {
    nextStart().putBy();
    const put = path.join(userData, 'found-at-start', setName(1), path.basename(LEVEL_DB));
    const isSame = async (name: string) =>
      (await stat(path.join(put, name))).ino === (await stat(inDatabase(name))).ino;
    expect(await isSame('000005.ldb')).toBe(true);
    expect(await isSame('000003.log')).toBe(false);
    expect((await readdir(put)).toSorted()).toEqual(['000003.log', '000005.ldb', 'CURRENT']);
  });

  it('goes once a later start was judged to be sound, but never its own', async () => {
    nextStart().putBy();
    const second = nextStart();
    second.putBy();
    expect(await list('found-at-start')).toEqual([setName(1), setName(2)]);
    await second.letGo();
    expect(await list('found-at-start')).toEqual([setName(2)]);
  });

  it('stays over starts that ended before they could judge it, and is then kept', async () => {
    nextStart().putBy();
    const second = nextStart();
    second.putBy();
    expect(await second.keep()).toBe(true);
    expect(await list('kept-aside')).toEqual([setName(1), setName(2)]);
  });

  it('never fills the disk: of many such starts the first and the last stay', async () => {
    for (let start = 0; start < 7; start += 1) nextStart().putBy();
    expect(await list('found-at-start')).toEqual([1, 5, 6, 7].map(setName));
  });

  it('leaves nothing half, and says so, where it cannot be put by', async () => {
    await writeFile(path.join(userData, 'found-at-start'), 'a file');
    expect(nextStart().putBy()).toBe(false);
    expect(await readFile(path.join(userData, 'found-at-start'), 'utf8')).toBe('a file');
  });

  it('stays where it is when it cannot be moved, and can be moved later', async () => {
    const found = nextStart();
    found.putBy();
    await writeFile(path.join(userData, 'kept-aside'), 'a file');
    expect(await found.keep()).toBe(false);
    expect(await list('found-at-start')).toEqual([setName(1)]);
    await rm(path.join(userData, 'kept-aside'));
    expect(await found.keep()).toBe(true);
    expect(await list('kept-aside')).toEqual([setName(1)]);
  });
});
