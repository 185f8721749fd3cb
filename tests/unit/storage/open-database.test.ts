import Dexie from 'dexie';
import { IDBDatabase, indexedDB } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { DATABASE_NAME, dumpDatabase, fillDatabase } from '../../support/storage-raw.ts';
import { aSubject } from '../../support/storage-builders.ts';
import {
  allRows,
  endStorage,
  startEmptyStorage,
  startStorage,
  type StorageSession,
} from '../../support/storage-session.ts';

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
});

describe('opening the database', () => {
  it('makes an empty one on the first day', async () => {
    expect(await storage.openDatabase()).toEqual({ ok: true, value: null });
    expect(Object.values(await allRows(storage)).flat()).toEqual([]);
  });

  it('opens the one that is there, with all that is in it', async () => {
    await storage.openDatabase();
    await storage.writeNote(aSubject('a'), 'hard');
    const before = await allRows(storage);
    storage = await startStorage();
    expect(await storage.openDatabase()).toEqual({ ok: true, value: null });
    expect(await allRows(storage)).toEqual(before);
  });

  it('opens an older one and keeps its rows', async () => {
    const row = { taskId: 'a', doneOn: null, evidence: '', note: 'hard' };
    await fillDatabase({
      version: 5,
      stores: [
        { name: 'progress', keyPath: 'taskId', autoIncrement: false, indexes: [], rows: [row] },
      ],
    });
    expect(await storage.openDatabase()).toEqual({ ok: true, value: null });
    const now = { taskId: 'a', doneOn: null, share: null, note: 'hard' };
    expect((await allRows(storage))['progress']).toEqual([now]);
  });

  it('refuses a newer one, and leaves it as it was', async () => {
    await storage.openDatabase();
    await storage.writeNote(aSubject('a'), 'hard');
    endStorage();
    const { stores } = await dumpDatabase();
    const newer = {
      version: 40,
      stores: [
        ...stores,
        {
          name: 'journal',
          keyPath: 'day',
          autoIncrement: false,
          indexes: [],
          rows: [{ day: '2027-01-04' }],
        },
      ],
    };
    await Dexie.delete(DATABASE_NAME);
    await fillDatabase(newer);
    const before = await dumpDatabase();
    storage = await startStorage();
    const opened = await storage.openDatabase();
    expect(opened).toEqual({ ok: false, failure: { kind: 'newer-database', version: 4 } });
    expect(storage.database.isOpen()).toBe(false);
    expect(await dumpDatabase()).toEqual(before);
    expect(before.version).toBe(40);
  });

  it('says what the system said when nothing can be opened', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('the disk is broken'));
    const opened = await storage.openDatabase();
    const failure = { kind: 'cannot-open', detail: 'the disk is broken' };
    expect(opened).toEqual({ ok: false, failure });
  });
});

it('asks that every write is on the disk before it counts as done', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await storage.openDatabase();
  await storage.setTasksDone([aSubject('a')], null, 'A');
  await storage.writeNote(aSubject('a'), 'hard');
  await storage.saveSetting('theme', 'dark');
  await storage.undo();
  await storage.redo();
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(5);
  for (const call of writes) expect(call[2]).toEqual({ durability: 'strict' });
});
