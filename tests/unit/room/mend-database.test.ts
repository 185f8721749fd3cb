import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, expect, it } from 'vitest';

import { mendDatabase } from '../../../src/main/room/mend-database.ts';
import { levelDbLog } from '../../support/leveldb-log.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

const record = new Uint8Array(200).fill(7);
const { bytes: whole, ends } = levelDbLog([record, record]);
const cut = whole.subarray(0, -50);
const end = ends[0] ?? 0;

let userData: string;
const inDatabase = (name: string) =>
  path.join(userData, 'IndexedDB', 'app_milepost_0.indexeddb.leveldb', name);

beforeEach(async () => {
  userData = await temporaryFolder();
  await mkdir(inDatabase(''), { recursive: true });
});

it('takes the cut end off the log and the manifest, and off nothing else', async () => {
  for (const name of ['000003.log', 'MANIFEST-000001', '000005.ldb', 'LOG'])
    await writeFile(inDatabase(name), cut);
  expect(mendDatabase(userData)).toBe(2);
  expect(await readFile(inDatabase('000003.log'))).toEqual(Buffer.from(whole.subarray(0, end)));
  expect(await readFile(inDatabase('MANIFEST-000001'))).toHaveLength(end);
  expect(await readFile(inDatabase('000005.ldb'))).toHaveLength(cut.length);
  expect(await readFile(inDatabase('LOG'))).toHaveLength(cut.length);
});

it('leaves what is whole, and what is damaged in another way, byte for byte', async () => {
  const flipped = Uint8Array.from(whole);
  flipped[6] = 9;
  await writeFile(inDatabase('000003.log'), whole);
  await writeFile(inDatabase('000004.log'), flipped);
  expect(mendDatabase(userData)).toBe(0);
  expect(await readFile(inDatabase('000003.log'))).toEqual(Buffer.from(whole));
  expect(await readFile(inDatabase('000004.log'))).toEqual(Buffer.from(flipped));
});

it('has nothing to do on the first day', () => {
  expect(mendDatabase(path.join(userData, 'nothing'))).toBe(0);
});
