/**
 * Version 2 is frozen. `database-v2.json` is `database-v1.json` as this version left it: never edit
 * either, nor this test; a change of the schema is a new version with an upgrade and files of its own.
 */
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';

import { SCHEMA_V1 } from '../../../src/renderer/storage/schema/schema-v1.ts';
import { SCHEMA_V2, upgradeToV2 } from '../../../src/renderer/storage/schema/schema-v2.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { aSubject } from '../../support/storage-builders.ts';
import {
  DATABASE_NAME,
  dumpDatabase,
  fillDatabase,
  type RawDatabase,
} from '../../support/storage-raw.ts';
import {
  endStorage,
  ownRows,
  startEmptyStorage,
  type StorageSession,
} from '../../support/storage-session.ts';
import first from './database-v1.json' with { type: 'json' };
import stored from './database-v2.json' with { type: 'json' };

const schemaOf = ({ version, stores }: RawDatabase) => ({
  version,
  stores: stores.map(({ rows: _rows, ...store }) => store),
});

/** A stored schedule whose habits have their minutes as version 1 kept them. */
function withReserve(row: unknown, reserve: object): object {
  if (typeof row !== 'object' || row === null || !('schedule' in row))
    throw new Error('no schedule');
  return { ...row, schedule: { ...(row.schedule as object), reserve } };
}

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
});

it('has the tables, keys and indexes it was released with', () => {
  expect(SCHEMA_V2).toEqual({
    plans: 'id, createdOn',
    schedules: 'id, planId',
    progress: 'taskId',
    sessions: 'id, taskId, date',
    evidence: 'id, taskId',
    customTasks: 'id, planId',
    skillLevels: 'skillId',
    changes: '++sequence',
    settings: 'key',
  });
});

/** Opens the database as the app of version 2 did, and closes it. */
async function openAsVersion2(): Promise<void> {
  endStorage();
  const released = new Dexie(DATABASE_NAME);
  released.version(1).stores(SCHEMA_V1);
  released.version(2).stores(SCHEMA_V2).upgrade(upgradeToV2);
  await released.open();
  released.close();
}

it('is made by this app as it was by the first', async () => {
  await openAsVersion2();
  expect(schemaOf(await dumpDatabase())).toEqual(schemaOf(stored));
});

describe('the upgrade from version 1', () => {
  it('brings every row to the form it was released with', async () => {
    await fillDatabase(first);
    await openAsVersion2();
    expect(await dumpDatabase()).toEqual(stored);
  });

  it('keeps the minutes of habits on the weekday they had', async () => {
    const rhythms = [{ id: 'read', minutes: 45 }];
    const reserve = { weekday: 5, minutes: 45, rhythms };
    const stores: RawDatabase['stores'] = first.stores;
    await fillDatabase({
      ...first,
      stores: stores.map((store) =>
        store.name === 'schedules'
          ? { ...store, rows: store.rows.map((row) => withReserve(row, reserve)) }
          : store,
      ),
    });
    await storage.openDatabase();
    const [schedule] = await storage.database.schedules.toArray();
    const weekdayMinutes = [0, 0, 0, 0, 0, 45, 0];
    expect(schedule?.schedule.reserve).toEqual({ weekdayMinutes, minutes: 45, rhythms });
  });

  it('changes nothing when it is broken off, and is made whole the next time', async () => {
    await fillDatabase(first);
    const broken = new Dexie(DATABASE_NAME);
    broken.version(1).stores(SCHEMA_V1);
    broken
      .version(2)
      .stores(SCHEMA_V2)
      .upgrade(async (transaction) => {
        await upgradeToV2(transaction);
        throw new Error('the power went');
      });
    await expect(broken.open()).rejects.toThrow('the power went');
    broken.close();
    expect(await dumpDatabase()).toEqual(first);

    await openAsVersion2();
    expect(await dumpDatabase()).toEqual(stored);
  });

  it('carries on with the history', async () => {
    await fillDatabase(first);
    await storage.openDatabase();
    const before = await ownRows(storage);
    const redone = { kind: 'skill-level-set', subject: 'Git', count: 1 };
    expect(await storage.redo()).toEqual(redone);
    expect(await storage.undo()).toEqual(redone);
    expect(await ownRows(storage)).toEqual(before);
    await storage.setTasksDone([aSubject('loops')], calendarDate('2027-01-06'), 'Loops');
    expect(await storage.database.progress.count()).toBe(2);
    const kinds = ['task-done', 'evidence-written', 'task-done', 'plan-created'];
    for (const kind of kinds) expect((await storage.undo())?.kind).toBe(kind);
    expect(await storage.undo()).toBeNull();
    expect(await storage.database.plans.count()).toBe(0);
    for (const kind of kinds.toReversed()) expect((await storage.redo())?.kind).toBe(kind);
    const [plan] = await storage.database.plans.toArray();
    expect(plan).toMatchObject({ weekChanges: [], pins: [], archivedOn: null });
    expect(await storage.database.evidence.count()).toBe(1);
  });
});
