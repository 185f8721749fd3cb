/**
 * The storage of a running app, over an IndexedDB in memory that outlives it: what a restart keeps
 * and what it forgets is as in the app.
 */
import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { vi } from 'vitest';

import type { Subject } from '../../src/renderer/storage/commands/record-progress.ts';
import type { MilepostDatabase } from '../../src/renderer/storage/database.ts';
import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import { DATABASE_NAME } from './storage-raw.ts';

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const FIRST_DAY = calendarDate('2027-01-04');

/** The database object of the run that goes on. */
let running: MilepostDatabase | null = null;

/** One run of the app: its database object and everything that writes through it. */
export type StorageSession = Awaited<ReturnType<typeof startStorage>>;

/** Starts the app's storage as a new run of the app does, over what earlier runs left. */
export async function startStorage() {
  endStorage();
  vi.resetModules();
  const { database } = await import('../../src/renderer/storage/database.ts');
  running = database;
  const { openDatabase } = await import('../../src/renderer/storage/open-database.ts');
  const { runCommand } = await import('../../src/renderer/storage/commands/run-command.ts');
  const { createPlan } = await import('../../src/renderer/storage/commands/create-plan.ts');
  const { deletePlan } = await import('../../src/renderer/storage/commands/delete-plan.ts');
  const progress = await import('../../src/renderer/storage/commands/record-progress.ts');
  const { firstEvidenceId, writeEvidence } =
    await import('../../src/renderer/storage/commands/write-evidence.ts');
  const sessions = await import('../../src/renderer/storage/commands/log-session.ts');
  const plans = await import('../../src/renderer/storage/commands/change-plan.ts');
  const ownTasks = await import('../../src/renderer/storage/commands/own-task.ts');
  const { setSkillLevel } = await import('../../src/renderer/storage/commands/set-skill-level.ts');
  const { saveSetting } = await import('../../src/renderer/storage/commands/save-setting.ts');
  const { undo, redo } = await import('../../src/renderer/storage/commands/undo.ts');
  return {
    database,
    openDatabase: () => openDatabase(database),
    runCommand,
    createPlan,
    deletePlan,
    ...progress,
    ...sessions,
    ...plans,
    ...ownTasks,
    /** The first entry of a task's evidence, on the day the tests are about. */
    writeEvidence: (task: Subject, value: string) =>
      writeEvidence(task, { id: firstEvidenceId(task.id), kind: 'text', value }, FIRST_DAY),
    setSkillLevel,
    saveSetting,
    undo,
    redo,
  };
}

/** Ends the run that goes on, as closing the app does. */
export function endStorage(): void {
  running?.close();
  running = null;
}

/** Starts over nothing, as on the first day. */
export async function startEmptyStorage(): Promise<StorageSession> {
  endStorage();
  await Dexie.delete(DATABASE_NAME);
  return startStorage();
}

export type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Every row of every table, in the order of the keys. */
export async function allRows({ database }: StorageSession): Promise<Rows> {
  const tables = database.tables.map(async (table): Promise<[string, unknown[]]> => [
    table.name,
    await table.toArray(),
  ]);
  return Object.fromEntries(await Promise.all(tables));
}

/** Every row a person made: all but the history of changes and its count. */
export async function ownRows(session: StorageSession): Promise<Rows> {
  const { changes: _history, meta: _count, ...rows } = await allRows(session);
  return rows;
}
