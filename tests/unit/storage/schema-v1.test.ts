/**
 * Version 1 is frozen. `database-v1.json` was written by the app when it was made: never edit it, nor
 * this test; a change of the schema is a new version with an upgrade and files of its own.
 */
import { expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { SCHEMA_V1 } from '../../../src/renderer/storage/schema/schema-v1.ts';
import { dumpDatabase, fillDatabase, type RawDatabase } from '../../support/storage-raw.ts';
import { aSubject } from '../../support/storage-builders.ts';
import { allRows, endStorage, ownRows, startEmptyStorage } from '../../support/storage-session.ts';
import stored from './database-v1.json' with { type: 'json' };

const schemaOf = ({ version, stores }: RawDatabase) => ({
  version,
  stores: stores.map(({ rows: _rows, ...store }) => store),
});

it('has the tables, keys and indexes it was released with', () => {
  expect(SCHEMA_V1).toEqual({
    plans: 'id, createdOn',
    schedules: 'id, planId',
    progress: 'taskId',
    skillLevels: 'skillId',
    changes: '++sequence',
    settings: 'key',
  });
});

it('is made by this app as it was by the first', async () => {
  const storage = await startEmptyStorage();
  await storage.openDatabase();
  endStorage();
  expect(schemaOf(await dumpDatabase())).toEqual(schemaOf(stored));
});

it('opens a database of that time with every row, and carries on with its history', async () => {
  const storage = await startEmptyStorage();
  await fillDatabase(stored);
  expect(await storage.openDatabase()).toEqual({ ok: true, value: null });
  expect(await allRows(storage)).toEqual(
    Object.fromEntries(stored.stores.map(({ name, rows }) => [name, rows])),
  );

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
});
