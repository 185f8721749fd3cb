/** All rows out of the database and into it again, as the backup worker does it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { parseBackupData } from '../../../src/shared/backup/parse-backup.ts';
import { DATABASE_VERSION } from '../../../src/renderer/storage/database.ts';
import { BACKUP_SCHEMA_VERSION, BACKUP_TABLES } from '../../../src/shared/backup/backup-format.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { aBackupData } from '../../support/backup-builders.ts';
import { aNewPlan, aSubject } from '../../support/storage-builders.ts';
import {
  allRows,
  ownRows,
  startEmptyStorage,
  type StorageSession,
} from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');

/** Loaded anew for each test, with the storage it reads. */
const loadBackup = () => import('../../../src/renderer/workers/answer-backup.ts');
const loadQueries = () => import('../../../src/renderer/storage/queries/read-all-rows.ts');

let storage: StorageSession;
let backup: Awaited<ReturnType<typeof loadBackup>>;
let queries: Awaited<ReturnType<typeof loadQueries>>;

beforeEach(async () => {
  storage = await startEmptyStorage();
  await storage.openDatabase();
  backup = await loadBackup();
  queries = await loadQueries();
});

const read = (known: number | null = null) => backup.answerBackup({ kind: 'read', known }, true);
const replace = (rows: Uint8Array, revision: number) =>
  backup.answerBackup({ kind: 'replace', rows, revision }, true);

async function use(): Promise<void> {
  await storage.createPlan(aNewPlan({ skillLevels: { python: 'working' } }));
  await storage.setTasksDone([aSubject('variables')], MONDAY, 'Variables');
  await storage.writeEvidence(aSubject('variables'), 'a link');
  await storage.saveSetting('theme', 'dark');
}

async function rowsRead(): Promise<Uint8Array> {
  const answer = await read();
  if (answer.kind !== 'read') throw new Error(answer.kind);
  return answer.rows;
}

it('is about every table that a person writes to, in the version of this app', () => {
  const besides = ['changes', 'meta'];
  const tables = storage.database.tables.map(({ name }) => name);
  expect(tables.toSorted()).toEqual([...BACKUP_TABLES, ...besides].toSorted());
  expect(BACKUP_SCHEMA_VERSION).toBe(DATABASE_VERSION);
});

describe('reading all rows', () => {
  it('gives what a backup may hold, with its revision', async () => {
    await use();
    const answer = await read();
    if (answer.kind !== 'read') throw new Error(answer.kind);
    expect(answer.revision).toBe(4);
    const parsed = parseBackupData(new TextDecoder().decode(answer.rows));
    expect(parsed).toMatchObject({ ok: true, value: await ownRows(storage) });
  });

  it('says that there is nothing new, and that nothing was ever entered', async () => {
    expect(await read()).toEqual({ kind: 'nothing-new' });
    await use();
    expect(await read(4)).toEqual({ kind: 'nothing-new' });
    expect(await read(3)).toMatchObject({ kind: 'read', revision: 4 });
  });

  it('counts what there is', async () => {
    await use();
    const counts = {
      plans: 1,
      schedules: 2,
      progress: 1,
      evidence: 1,
      skillLevels: 1,
      settings: 1,
    };
    expect(await queries.readFoundData()).toMatchObject({ revision: 4, counts });
  });
});

describe('replacing all rows', () => {
  it('restores what was read, under a higher revision and without a history', async () => {
    await use();
    const before = await ownRows(storage);
    const rows = await rowsRead();
    await storage.setTasksDone([aSubject('loops')], MONDAY, 'Loops');
    await storage.saveSetting('theme', 'light');
    expect(await replace(rows, 9)).toEqual({ kind: 'replaced' });
    expect(await ownRows(storage)).toEqual(before);
    expect(await queries.readRevision()).toBe(9);
    expect(await storage.undo()).toBeNull();
    await storage.writeNote(aSubject('a'), 'goes on');
    expect(await queries.readRevision()).toBe(10);
  });

  it('restores into an empty database', async () => {
    const data = aBackupData();
    const rows = new TextEncoder().encode(JSON.stringify(data));
    expect(await replace(rows, 1)).toEqual({ kind: 'replaced' });
    expect(await ownRows(storage)).toEqual(data);
  });

  it('changes nothing when one row cannot be stored', async () => {
    await use();
    const before = await allRows(storage);
    const data = aBackupData();
    const broken = { ...data, settings: [{ key: 'theme', value: 1 }, { value: 'without a key' }] };
    const answer = await replace(new TextEncoder().encode(JSON.stringify(broken)), 9);
    expect(answer.kind).toBe('failed');
    expect(await allRows(storage)).toEqual(before);
  });

  it('changes nothing when a row is there twice', async () => {
    await use();
    const before = await allRows(storage);
    const data = aBackupData();
    const twice = { ...data, progress: [...data.progress, ...data.progress] };
    const answer = await replace(new TextEncoder().encode(JSON.stringify(twice)), 9);
    expect(answer.kind).toBe('failed');
    expect(await allRows(storage)).toEqual(before);
  });
});

it('says so when the database cannot be opened', async () => {
  const answer = await backup.answerBackup({ kind: 'read', known: null }, false);
  expect(answer).toEqual({ kind: 'failed', detail: 'the database cannot be opened' });
});

it('tells of every change, until nobody listens', async () => {
  const { onDataChange } = await import('../../../src/renderer/storage/queries/on-data-change.ts');
  const heard = vi.fn<() => void>();
  const stop = onDataChange(heard);
  await storage.writeNote(aSubject('a'), 'hard');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await storage.database.plans.toArray();
  await storage.undo();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  stop();
  await storage.writeNote(aSubject('a'), 'harder');
  expect(heard).toHaveBeenCalledTimes(2);
});
