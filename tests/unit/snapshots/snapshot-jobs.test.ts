import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { runJob } from '../../../src/main/snapshots/run-job.ts';
import {
  keepSnapshot,
  listSnapshots,
  loadSnapshot,
  type SnapshotPlaces,
} from '../../../src/main/snapshots/snapshot-jobs.ts';
import { parseSnapshotName, snapshotName } from '../../../src/main/snapshots/snapshot-name.ts';
import { readRecord } from '../../../src/main/snapshots/snapshot-record.ts';
import type { BackupOrigin } from '../../../src/shared/backup/backup-format.ts';
import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { withChecksum } from '../../../src/shared/backup/serialise-backup.ts';
import { mountSmallDisk } from '../../e2e/support/small-disk.ts';
import { aBackupData, anOrigin, NO_DATA, sha256 } from '../../support/backup-builders.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

const DATA = aBackupData();
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
/** Only root may mount one. */
const disk = await mountSmallDisk(64);

let places: SnapshotPlaces;
beforeEach(async () => {
  const parent = await temporaryFolder();
  places = {
    folder: path.join(parent, 'backups'),
    recordFile: path.join(parent, 'record.json'),
    extraFolder: null,
  };
});

async function keep(revision: number, over: Partial<BackupOrigin> = {}, data: object = DATA) {
  const kept = await keepSnapshot(places, anOrigin({ revision, ...over }), bytesOf(data));
  if (!kept.ok) throw new Error(JSON.stringify(kept.failure));
  return kept.value.name;
}

describe('keeping a snapshot', () => {
  it('makes the folder, one file in it, and the record beside it', async () => {
    const name = await keep(7);
    expect(await readdir(places.folder)).toEqual([name]);
    expect(parseSnapshotName(name)).toMatchObject({
      at: '2027-01-04T18:52:04.123Z',
      revision: 7,
      rows: 9,
    });
    const record = await readRecord(places.recordFile, [name]);
    expect(record).toMatchObject({ revision: 7, counts: { plans: 1, schedules: 2 } });
  });

  it('gives the rows back as they were', async () => {
    const loaded = await loadSnapshot(places.folder, await keep(7));
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    expect(JSON.parse(new TextDecoder().decode(loaded.value))).toEqual(
      JSON.parse(JSON.stringify(DATA)),
    );
  });

  it('is what a worker is asked for, too', async () => {
    const name = await keep(7);
    expect(await runJob({ kind: 'list', places })).toEqual(await listSnapshots(places.folder));
    expect(await runJob({ kind: 'load', places, name })).toMatchObject({ ok: true });
    const rows = bytesOf(DATA);
    const origin = anOrigin({ revision: 8 });
    expect(await runJob({ kind: 'keep', places, origin, rows })).toMatchObject({ ok: true });
  });

  it('refuses rows that no backup may hold, and says where', async () => {
    await keep(1);
    const before = await readdir(places.folder);
    const wrong = { ...DATA, progress: [{ taskId: 'a', doneOn: 'soon', share: null, note: '' }] };
    const kept = await keepSnapshot(places, anOrigin({ revision: 2 }), bytesOf(wrong));
    const detail = 'wrong-form data.progress.0.doneOn';
    expect(kept).toEqual({ ok: false, failure: { kind: 'not-kept', detail } });
    expect(await readdir(places.folder)).toEqual(before);
    expect(await readRecord(places.recordFile, before)).toMatchObject({ revision: 1 });
  });

  it('clears away what a killed app left half written', async () => {
    await mkdir(places.folder);
    await writeFile(path.join(places.folder, '.milepost-1234.part'), 'half');
    await writeFile(path.join(places.folder, 'notes.txt'), 'of the person');
    const name = await keep(7);
    expect(await readdir(places.folder)).toEqual([name, 'notes.txt'].toSorted());
  });
});

describe('a folder that cannot be written', () => {
  it('because a file has its place: said so, and nothing else happens', async () => {
    await writeFile(places.folder, 'a file');
    const kept = await keepSnapshot(places, anOrigin(), bytesOf(DATA));
    const failure = { kind: 'folder-missing', path: places.folder };
    expect(kept).toEqual({ ok: false, failure });
    expect(await readFile(places.folder, 'utf8')).toBe('a file');
    expect(await listSnapshots(places.folder)).toEqual([]);
    expect(await readRecord(places.recordFile, [])).toBeNull();
  });

  it('because the folder around it is gone and cannot be made', async () => {
    const parent = path.dirname(places.folder);
    await rm(parent, { recursive: true });
    await writeFile(parent, 'a file');
    const kept = await keepSnapshot(places, anOrigin(), bytesOf(DATA));
    expect(kept).toMatchObject({ ok: false, failure: { kind: 'folder-missing' } });
  });

  describe.skipIf(disk === null)('because the disk is full', () => {
    afterAll(() => disk?.remove());

    it('says so before it writes, and leaves the copies there are', async () => {
      const folder = path.join(disk!.folder, 'backups');
      const kept = await keepSnapshot({ ...places, folder }, anOrigin(), bytesOf(DATA));
      expect(kept).toEqual({ ok: false, failure: { kind: 'disk-full', path: folder } });
      expect(await readdir(folder)).toEqual([]);
    });
  });
});

describe('rotation', () => {
  const FIRST = calendarDate('2027-01-04');
  /** Two snapshots a day. */
  async function use(days: number): Promise<readonly string[]> {
    const names: string[] = [];
    for (let index = 0; index < days * 2; index += 1) {
      const createdOn = addDays(FIRST, Math.floor(index / 2));
      const createdAt = `${createdOn}T${index % 2 === 0 ? '08' : '18'}:00:00.000Z`;
      names.push(await keep(index + 1, { createdOn, createdAt }));
    }
    return names;
  }

  it('lets the earlier of an old day go, and nothing of the last days', async () => {
    const [first, second, ...rest] = await use(4);
    expect(await readdir(places.folder)).toEqual([second, ...rest]);
    expect(first).toBeDefined();
  });

  it('never takes a good copy because of a damaged later one of its day', async () => {
    const [, second, third = '', fourth = '', ...rest] = await use(4);
    const file = path.join(places.folder, fourth);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, 100));
    const createdOn = addDays(FIRST, 4);
    const last = await keep(9, { createdOn, createdAt: `${createdOn}T08:00:00.000Z` });
    expect(await readdir(places.folder)).toEqual([second, third, fourth, ...rest, last]);
  });

  it('keeps a fuller copy beside an emptier later one', async () => {
    const [, full = ''] = await use(1);
    await keep(3, { createdAt: '2027-01-04T20:00:00.000Z' }, NO_DATA);
    for (let day = 1; day < 5; day += 1) {
      const createdOn = addDays(FIRST, day);
      await keep(3 + day, { createdOn, createdAt: `${createdOn}T08:00:00.000Z` }, NO_DATA);
    }
    expect(await readdir(places.folder)).toContain(full);
  });
});

describe('the list of copies', () => {
  it('has the latest state first, whatever the clock said', async () => {
    await keep(1, { createdAt: '2028-01-04T18:00:00.000Z' });
    await keep(2, { createdAt: '2026-01-04T18:00:00.000Z' });
    const listed = await listSnapshots(places.folder);
    expect(listed.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(listed[0]?.content).toMatchObject({
      ok: true,
      value: { ticks: 1, loggedMinutes: 45, plans: [{ goal: 'A new job' }] },
    });
  });

  it('says of every file why it is not offered', async () => {
    const cut = await keep(1);
    const flipped = await keep(2);
    const file = (name: string) => path.join(places.folder, name);
    await writeFile(file(cut), (await readFile(file(cut))).subarray(0, -1));
    const bytes = await readFile(file(flipped));
    // The time stamp of gzip, which nothing else looks at.
    bytes[5] = (bytes[5] ?? 0) ^ 1;
    await writeFile(file(flipped), bytes);
    await writeFile(file('notes.txt'), 'of the person');

    const newer = await keep(3);
    const text = gunzipSync(await readFile(file(newer))).toString();
    const later = text
      .replace(/,"sha256":"\w+"\}$/, '}')
      .replace('"schemaVersion":3', '"schemaVersion":4');
    const packed = gzipSync(withChecksum(later, sha256));
    const name = snapshotName({ at: '2027-01-05T18:00:00.000Z', revision: 4, rows: 9 }, packed);
    await writeFile(file(name), packed);

    const failures = (await listSnapshots(places.folder)).map(({ revision, content }) => [
      revision,
      content.ok ? 'good' : content.failure.kind,
    ]);
    expect(failures).toEqual([
      [4, 'newer'],
      [3, 'good'],
      [2, 'damaged'],
      [1, 'damaged'],
    ]);
    for (const bad of [cut, flipped, name])
      expect(await loadSnapshot(places.folder, bad)).toMatchObject({ ok: false });
  });

  it('finds no copy under a name that is none of ours', async () => {
    const outside = path.join(path.dirname(places.folder), 'outside.json.gz');
    await writeFile(outside, 'outside');
    await keep(1);
    for (const name of ['../outside.json.gz', outside, '', '.', 'notes.txt'])
      expect(await loadSnapshot(places.folder, name)).toEqual({
        ok: false,
        failure: { kind: 'not-a-backup' },
      });
    const gone = 'milepost-20270104T185204123Z-r9-n9-0123456789abcdef.json.gz';
    expect(await loadSnapshot(places.folder, gone)).toMatchObject({ failure: { kind: 'gone' } });
  });

  it('reads a header that is longer than the first part of the file', async () => {
    const [plan] = DATA.plans;
    if (plan === undefined) throw new Error('no plan');
    // Random digits, since gzip makes little of repeated words.
    const goal = Array.from({ length: 1_500 }, (_, index) => sha256(String(index))).join('');
    await keep(1, {}, { ...DATA, plans: [{ ...plan, goal }] });
    const [listed] = await listSnapshots(places.folder);
    expect(listed?.bytes).toBeGreaterThan(64 * 1024);
    expect(listed?.content).toMatchObject({ ok: true, value: { plans: [{ goal }] } });
  });
});

describe('the record of the last state known', () => {
  it('is told by the newest name when its own file is gone, damaged or older', async () => {
    const names = [await keep(1), await keep(2)];
    const byName = { revision: 2, counts: null, at: '2027-01-04T18:52:04.123Z', digest: null };
    const written = await readFile(places.recordFile, 'utf8');
    for (const text of [
      '',
      '{"format":"milepost-record"}',
      written.replace('"revision":2', '"revision":1'),
    ]) {
      await writeFile(places.recordFile, text);
      expect(await readRecord(places.recordFile, names)).toEqual(byName);
    }
    await rm(places.recordFile);
    expect(await readRecord(places.recordFile, names)).toEqual(byName);
    expect(await readRecord(places.recordFile, [])).toBeNull();
  });

  it('has the digest of the rows for the version that wrote it, and for no other', async () => {
    await keep(1);
    const digest = sha256(JSON.stringify(DATA));
    const { appVersion } = anOrigin();
    const read = (version: string) => readRecord(places.recordFile, [], version);
    expect(await read(appVersion)).toMatchObject({ digest });
    expect(await read('9.9.9')).toMatchObject({ digest: null });
    const text = await readFile(places.recordFile, 'utf8');
    await writeFile(places.recordFile, text.replace(/,"digest":"[0-9a-f]+"/, ''));
    expect(await read(appVersion)).toMatchObject({ revision: 1, digest: null });
  });

  it('holds although the copies are gone', async () => {
    await keep(2);
    expect(await readRecord(places.recordFile, [])).toMatchObject({ revision: 2 });
  });
});

it('leaves the times of the copies it does not touch', async () => {
  const name = await keep(1);
  const file = path.join(places.folder, name);
  await utimes(file, 1_000, 1_000);
  await keep(2, { createdAt: '2027-01-04T19:00:00.000Z' });
  expect((await stat(file)).mtimeMs).toBe(1_000_000);
});
