/** Files merged into the database, watched, stopped and tried, as the backup worker does it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { isDrillDue } from '../../../src/renderer/backup/drill-due.ts';
import type { BackupData } from '../../../src/shared/backup/backup-format.ts';
import type { MergeSide } from '../../../src/shared/backup/compare-data.ts';
import type { PlanId, TaskId } from '../../../src/shared/domain/ids.ts';
import { aBackupData, NO_DATA } from '../../support/backup-builders.ts';
import { aSubject } from '../../support/storage-builders.ts';
import {
  allRows,
  ownRows,
  startEmptyStorage,
  type StorageSession,
} from '../../support/storage-session.ts';

/** Loaded anew for each test, with the storage it reads. */
const loadBackup = () => import('../../../src/renderer/workers/answer-backup.ts');

const MINE = aBackupData();
const FILE: BackupData = {
  ...MINE,
  plans: MINE.plans.map((plan) => ({ ...plan, goal: 'Another goal' })),
  sessions: [...MINE.sessions, { ...MINE.sessions[0], id: 'there' }] as BackupData['sessions'],
  settings: [{ key: 'theme', value: 'light' }],
};
const NO_CHOICES: ReadonlyMap<string, MergeSide> = new Map();
const THEIRS: ReadonlyMap<string, MergeSide> = new Map([
  ['plan:the-plan', 'file'],
  ['setting:theme', 'file'],
]);
const bytesOf = (data: BackupData) => new TextEncoder().encode(JSON.stringify(data));

let storage: StorageSession;
let backup: Awaited<ReturnType<typeof loadBackup>>;

beforeEach(async () => {
  storage = await startEmptyStorage();
  await storage.openDatabase();
  backup = await loadBackup();
  await replace(MINE);
});

const replace = (data: BackupData) =>
  backup.answerBackup({ kind: 'replace', rows: bytesOf(data), revision: 5 }, true);
const merge = (data: BackupData, choices = NO_CHOICES, only: PlanId | null = null) =>
  backup.answerBackup(
    { kind: 'merge', rows: bytesOf(data), only, choices, subject: 'a file' },
    true,
  );
const compare = (data: BackupData, only: PlanId | null = null) =>
  backup.answerBackup({ kind: 'compare', rows: bytesOf(data), only }, true);

const watcher = (isCancelled: () => boolean) => ({ onProgress: () => undefined, isCancelled });

describe('a file that is compared', () => {
  it('shows both sides of what differs, and changes nothing', async () => {
    const before = await allRows(storage);
    expect(await compare(FILE)).toMatchObject({
      kind: 'compared',
      findings: {
        added: { sessions: 1, plans: 0 },
        plans: [{ id: 'the-plan', goal: 'Another goal', tasks: 2 }],
        conflicts: [
          { kind: 'plan', mine: { goal: 'A new job' }, file: { goal: 'Another goal' } },
          { kind: 'setting', mine: { value: 'dark' }, file: { value: 'light' } },
        ],
        ownTitles: [
          ['own', 'Ask a mentor'],
          ['own', 'Ask a mentor'],
        ],
      },
    });
    expect(await allRows(storage)).toEqual(before);
  });

  it('is refused where it does not hang together', async () => {
    expect(await compare({ ...FILE, schedules: [] })).toMatchObject({
      kind: 'refused',
      failure: { kind: 'wrong-form' },
    });
  });
});

describe('a file that is merged', () => {
  it('adds what is new, leaves the rest, and the second time changes nothing', async () => {
    expect(await merge(FILE)).toEqual({ kind: 'merged', rows: 1, isUndoable: true });
    expect(await ownRows(storage)).toEqual({ ...MINE, sessions: FILE.sessions });
    const before = await allRows(storage);
    expect(await merge(FILE)).toEqual({ kind: 'merged', rows: 0, isUndoable: true });
    expect(await allRows(storage)).toEqual(before);
  });

  it('takes the side that was chosen, and is one step of undo and redo, settings too', async () => {
    await storage.writeNote(aSubject('loops'), 'before');
    const before = await ownRows(storage);
    expect(await merge(FILE, THEIRS)).toMatchObject({ rows: 3 });
    const after = await ownRows(storage);
    expect(after).toMatchObject({ plans: FILE.plans, settings: FILE.settings });
    expect(await storage.undo()).toMatchObject({
      kind: 'data-merged',
      subject: 'a file',
      count: 3,
    });
    expect(await ownRows(storage)).toEqual(before);
    await storage.redo();
    expect(await ownRows(storage)).toEqual(after);
    await storage.undo();
    expect(await storage.undo()).toMatchObject({ kind: 'note-written' });
    expect(await ownRows(storage)).toEqual(MINE);
  });

  it('raises the revision by one, so that a copy of it is kept', async () => {
    await merge(FILE);
    expect(await backup.answerBackup({ kind: 'read', known: 6 }, true)).toEqual({
      kind: 'nothing-new',
    });
  });

  it('that is too much for undo says so, and leaves no step that would be about other rows', async () => {
    await storage.writeNote(aSubject('loops'), 'before');
    const many = Array.from({ length: 5_001 }, (_, index) => ({
      taskId: `t-${index}` as TaskId,
      doneOn: null,
      share: null,
      note: 'x',
    }));
    expect(await merge({ ...NO_DATA, progress: many })).toEqual({
      kind: 'merged',
      rows: 5_001,
      isUndoable: false,
    });
    expect(await storage.undo()).toBeNull();
    expect(await storage.database.progress.count()).toBe(5_002);
  });

  it('may be one plan of it alone', async () => {
    const two: BackupData = { ...FILE, skillLevels: [], settings: [] };
    await storage.deletePlan('the-plan' as PlanId, 'A plan');
    expect(await merge(two, NO_CHOICES, 'the-plan' as PlanId)).toMatchObject({ rows: 4 });
    expect(await ownRows(storage)).toMatchObject({
      plans: FILE.plans,
      schedules: FILE.schedules,
      settings: MINE.settings,
    });
  });
});

describe('work that is watched', () => {
  it('tells how far it is, up to the last row', async () => {
    const onProgress = vi.fn<(done: number, total: number) => void>();
    await backup.answerBackup({ kind: 'replace', rows: bytesOf(FILE), revision: 9 }, true, {
      onProgress,
      isCancelled: () => false,
    });
    expect(onProgress.mock.calls.at(-1)).toEqual([10, 10]);
    expect(onProgress.mock.calls.map(([done]) => done)).toEqual(
      onProgress.mock.calls.map(([done]) => done).toSorted((a, b) => a - b),
    );
  });

  it.each([0, 1, 3, 8])('is stopped after %i looks, and nothing has changed', async (looks) => {
    const before = await allRows(storage);
    let seen = 0;
    const stopped = watcher(() => (seen += 1) > looks);
    const question = { rows: bytesOf(FILE), only: null, choices: THEIRS, subject: 'a file' };
    const replaced = await backup.answerBackup(
      { kind: 'replace', rows: bytesOf(FILE), revision: 9 },
      true,
      stopped,
    );
    expect(replaced).toEqual({ kind: 'cancelled' });
    expect(await allRows(storage)).toEqual(before);
    const merged = await backup.answerBackup(
      { kind: 'merge', ...question },
      true,
      watcher(() => true),
    );
    expect(merged).toEqual({ kind: 'cancelled' });
    expect(await allRows(storage)).toEqual(before);
  });
});

describe('a drill', () => {
  it('restores a copy beside the data, and leaves neither of them changed', async () => {
    const before = await allRows(storage);
    const drilled = await backup.answerBackup({ kind: 'drill', rows: bytesOf(FILE) }, true);
    expect(drilled).toEqual({ kind: 'drilled', rows: 10, isGood: true });
    expect(await allRows(storage)).toEqual(before);
    const { default: Dexie } = await import('dexie');
    expect(await Dexie.getDatabaseNames()).toEqual(['milepost']);
  });

  it('that cannot be held says so, and leaves no database behind', async () => {
    const twice = { ...FILE, progress: [...FILE.progress, ...FILE.progress] };
    const drilled = await backup.answerBackup({ kind: 'drill', rows: bytesOf(twice) }, true);
    expect(drilled.kind).toBe('failed');
    const { default: Dexie } = await import('dexie');
    expect(await Dexie.getDatabaseNames()).toEqual(['milepost']);
  });

  it('is due after a week, and when there was none', () => {
    const last = '2027-01-04T18:52:04.123Z';
    const at = Date.parse(last);
    const day = 24 * 60 * 60_000;
    expect(isDrillDue(null, at)).toBe(true);
    expect(isDrillDue('no moment', at)).toBe(true);
    expect(isDrillDue(last, at + 6.9 * day)).toBe(false);
    expect(isDrillDue(last, at + 7 * day)).toBe(true);
    // A clock that was a year ahead.
    expect(isDrillDue(last, at - 365 * day)).toBe(true);
  });
});
