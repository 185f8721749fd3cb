/** Files of all data: written, opened, and the bad ones that are refused. */
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { COPY_CARE, createCopyCare } from '../../../src/main/snapshots/copy-care.ts';
import { openDataFile, saveDataFile } from '../../../src/main/snapshots/data-file-jobs.ts';
import { keepSnapshot } from '../../../src/main/snapshots/snapshot-jobs.ts';
import { keptFile } from '../../../src/main/files/kept-file.ts';
import { canonicalJson } from '../../../src/shared/backup/canonical-json.ts';
import { withChecksum } from '../../../src/shared/backup/serialise-backup.ts';
import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { mountSmallDisk } from '../../e2e/support/small-disk.ts';
import { aBackupData, aBackupText, anOrigin, sha256 } from '../../support/backup-builders.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

const DATA = aBackupData();
const ROWS = new TextEncoder().encode(JSON.stringify(DATA));
/** Only root may mount one. */
const disk = await mountSmallDisk(64);

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = path.join(folder, 'all.json');
});

async function failureOf(content: string | Uint8Array): Promise<unknown> {
  await writeFile(file, content);
  const opened = await openDataFile(file);
  if (opened.ok) throw new Error('the file was accepted');
  return opened.failure;
}

describe('a file of all data', () => {
  it('is opened as it was saved, under its name', async () => {
    const saved = await saveDataFile(file, anOrigin({ revision: 7 }), ROWS);
    expect(saved).toEqual({ ok: true, value: { name: 'all.json' } });
    const opened = await openDataFile(file);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value).toMatchObject({ name: 'all.json', about: { revision: 7, ticks: 1 } });
    expect(JSON.parse(new TextDecoder().decode(opened.value.rows))).toEqual(DATA);
    expect(await readdir(folder)).toEqual(['all.json']);
  });

  it('may be one of the copies, which are compressed', async () => {
    await writeFile(file, gzipSync(aBackupText()));
    expect(await openDataFile(file)).toMatchObject({ ok: true });
  });

  it('is not written over what was there when it cannot be written', async () => {
    const inside = path.join(folder, 'gone', 'all.json');
    expect(await saveDataFile(inside, anOrigin(), ROWS)).toMatchObject({
      failure: { kind: 'folder-missing' },
    });
    await mkdir(file);
    expect((await saveDataFile(file, anOrigin(), ROWS)).ok).toBe(false);
    expect(await readdir(folder)).toEqual(['all.json']);
  });

  it('with rows that no backup may hold is not written', async () => {
    const rows = new TextEncoder().encode('{"plans":[]}');
    expect(await saveDataFile(file, anOrigin(), rows)).toMatchObject({
      failure: { kind: 'not-kept' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(disk === null)('is not written on a full disk, and leaves nothing there', async () => {
    const many = { ...DATA, sessions: manySessions(2_000) };
    const rows = new TextEncoder().encode(JSON.stringify(many));
    const target = path.join(disk?.folder ?? '', 'all.json');
    expect(await saveDataFile(target, anOrigin(), rows)).toMatchObject({
      failure: { kind: 'disk-full' },
    });
    expect(await readdir(disk?.folder ?? '')).toEqual([]);
  });
});

describe('what cannot be opened', () => {
  it('is gone, a folder, or no file of ours', async () => {
    expect(await openDataFile(file)).toMatchObject({ failure: { kind: 'gone' } });
    await mkdir(path.join(folder, 'inside'));
    expect(await openDataFile(path.join(folder, 'inside'))).toMatchObject({
      failure: { kind: 'not-readable' },
    });
    for (const other of ['', '{}', '<html>', Uint8Array.of(0xff, 0xfe, 0x00), '\ufeff{"about":{'])
      expect(await failureOf(other)).toEqual({ kind: 'not-a-backup' });
  });

  it('is not waited for where it has no end', async () => {
    await symlink('/dev/zero', file);
    expect(await openDataFile(file)).toMatchObject({ failure: { kind: 'not-readable' } });
  });

  it('was cut or flipped, compressed or not', async () => {
    const text = aBackupText();
    expect(await failureOf(text.slice(0, -20))).toEqual({ kind: 'damaged' });
    const flipped = Buffer.from(text);
    flipped[100] = 0xff;
    expect(await failureOf(flipped)).toEqual({ kind: 'damaged' });
    expect(await failureOf(gzipSync(text).subarray(0, 200))).toEqual({ kind: 'damaged' });
  });

  it('is from the future', async () => {
    const { sha256: _old, ...whole } = JSON.parse(aBackupText()) as { about: object } & Record<
      string,
      unknown
    >;
    const about = { ...whole.about, formatVersion: 2, appVersion: '9.0.0' };
    const text = withChecksum(canonicalJson({ ...whole, about }), sha256);
    expect(await failureOf(text)).toEqual({ kind: 'newer', appVersion: '9.0.0' });
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['all.json']);
  });

  it('is a small file that unpacks to a huge one', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 0x20));
    expect(await failureOf(bomb)).toEqual({ kind: 'damaged' });
  });

  it('has a text of ten megabytes, or goes ten thousand deep', async () => {
    const body = (data: string) =>
      withChecksum(`{"about":{"format":"milepost-backup"},"data":${data}}`, sha256);
    expect(await failureOf(body(JSON.stringify('x'.repeat(10 * 1024 * 1024))))).toMatchObject({
      kind: 'too-large',
    });
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(await failureOf(body(deep))).toMatchObject({ kind: 'too-deep' });
  });
});

it('opens fifty thousand rows', async () => {
  const many = { ...DATA, sessions: manySessions(50_000) };
  await writeFile(file, aBackupText(many));
  expect(await openDataFile(file)).toMatchObject({
    ok: true,
    value: { about: { counts: { sessions: 50_000 } } },
  });
});

describe('a folder of the person’s own', () => {
  const places = () => ({
    folder: path.join(folder, 'backups'),
    recordFile: path.join(folder, 'record.json'),
    extraFolder: path.join(folder, 'stick'),
  });
  async function keep(revision: number, day = 0) {
    const createdOn = addDays(calendarDate('2027-01-04'), day);
    const origin = anOrigin({ revision, createdOn, createdAt: `${createdOn}T18:52:04.123Z` });
    const kept = await keepSnapshot(places(), origin, ROWS);
    if (!kept.ok) throw new Error(kept.failure.kind);
    return kept.value;
  }

  it('gets every copy as well', async () => {
    await mkdir(places().extraFolder);
    const { name, folderFailure } = await keep(1);
    expect(folderFailure).toBeNull();
    const [own, extra] = await Promise.all(
      [places().folder, places().extraFolder].map((each) => readFile(path.join(each, name))),
    );
    expect(extra?.equals(own ?? Buffer.alloc(0))).toBe(true);
  });

  it('that is gone is said to be, and is not made; the copy at home is kept', async () => {
    const { name, folderFailure } = await keep(1);
    expect(folderFailure).toEqual({ kind: 'folder-missing', path: places().extraFolder });
    expect(await readdir(places().folder)).toEqual([name]);
    expect((await readdir(folder)).toSorted()).toEqual(['backups', 'record.json']);
  });

  it.skipIf(disk === null)('that is full is said to be', async () => {
    const kept = await keepSnapshot(
      { ...places(), extraFolder: disk?.folder ?? '' },
      anOrigin(),
      ROWS,
    );
    expect(kept).toMatchObject({ ok: true, value: { folderFailure: { kind: 'disk-full' } } });
    expect(await readdir(disk?.folder ?? '')).toEqual([]);
  });

  it('loses what retention lets go at home, and nothing of another machine', async () => {
    const { extraFolder } = places();
    await mkdir(extraFolder);
    const other = 'milepost-20200101T000000000Z-r1-n1-0123456789abcdef.json.gz';
    await writeFile(path.join(extraFolder, other), 'of another machine');
    for (let day = 0; day < 4; day += 1) {
      await keep(day * 2 + 1, day);
      await keep(day * 2 + 2, day);
    }
    const home = await readdir(places().folder);
    expect(home.length).toBeLessThan(8);
    expect((await readdir(extraFolder)).toSorted()).toEqual([...home, other].toSorted());
  });
});

describe('the care for copies', () => {
  const start = (chosen: string | null = null) =>
    createCopyCare({
      file: keptFile(path.join(folder, 'copy-care.json'), COPY_CARE),
      now: () => '2027-01-04T18:52:04.123Z',
      askForFolder: () => Promise.resolve(chosen),
    });

  it('is none at first, and stays when a dialog is cancelled', async () => {
    const { api } = start();
    const none = { folder: null, folderFailure: null, lastDrill: null };
    expect(await api.loadCopyCare()).toEqual(none);
    expect(await api.chooseCopyFolder('Choose')).toBeNull();
    expect(await api.loadCopyCare()).toEqual(none);
  });

  it('remembers the folder and the last drill over a restart', async () => {
    const stick = path.join(folder, 'stick');
    await mkdir(stick);
    const { api } = start(stick);
    await api.chooseCopyFolder('Choose');
    await api.noteDrill({ copy: 'a copy', rows: 9, isGood: true });
    const again = start();
    expect(await again.api.loadCopyCare()).toEqual({
      folder: stick,
      folderFailure: null,
      lastDrill: { at: '2027-01-04T18:52:04.123Z', copy: 'a copy', rows: 9, isGood: true },
    });
    await rm(stick, { recursive: true });
    expect(await again.api.loadCopyCare()).toMatchObject({
      folderFailure: { kind: 'folder-missing', path: stick },
    });
    expect(await again.api.dropCopyFolder()).toMatchObject({ folder: null, folderFailure: null });
  });
});

function manySessions(count: number) {
  const [session] = DATA.sessions;
  return Array.from({ length: count }, (_, index) => ({
    ...session,
    id: `s-${index}`,
  })) as (typeof DATA)['sessions'];
}

afterAll(() => disk?.remove());
