/**
 * Version 3 is frozen. `database-v3.json` is `database-v2.json` as this version left it: never edit
 * either, nor this test; a change of the schema is a new version with an upgrade and files of its own.
 */
import { beforeEach, expect, it } from 'vitest';

import { SCHEMA_V3 } from '../../../src/renderer/storage/schema/schema-v3.ts';
import { dumpDatabase, fillDatabase } from '../../support/storage-raw.ts';
import {
  endStorage,
  startEmptyStorage,
  type StorageSession,
} from '../../support/storage-session.ts';
import second from './database-v2.json' with { type: 'json' };
import stored from './database-v3.json' with { type: 'json' };

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
});

it('has the tables, keys and indexes it was released with', () => {
  expect(SCHEMA_V3).toEqual({
    plans: 'id, createdOn',
    schedules: 'id, planId',
    progress: 'taskId',
    sessions: 'id, taskId, date',
    evidence: 'id, taskId',
    customTasks: 'id, planId',
    skillLevels: 'skillId',
    changes: '++sequence',
    settings: 'key',
    meta: 'key',
  });
});

it('is made by this app as it was by the first, with no change counted', async () => {
  await storage.openDatabase();
  endStorage();
  const { version, stores } = await dumpDatabase();
  const schemaOf = (all: typeof stores) => all.map(({ rows: _rows, ...store }) => store);
  expect(version).toBe(30);
  expect(schemaOf(stores)).toEqual(schemaOf(stored.stores));
  expect(stores.flatMap(({ rows }) => rows)).toEqual([]);
});

it('takes the rows of version 2 as they are', async () => {
  await fillDatabase(second);
  expect(await storage.openDatabase()).toEqual({ ok: true, value: null });
  endStorage();
  expect(await dumpDatabase()).toEqual(stored);
});
