/**
 * Imports of damaged and forged files, each through reading, checking, comparing and, where it is
 * accepted, merging into a database. After each the data is what it was, or what the merge promised;
 * nothing throws, and no prototype has changed.
 */
import { gzipSync } from 'node:zlib';

import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import * as fc from 'fast-check';

import { textOf, sha256 } from '../../src/main/snapshots/snapshot-file.ts';
import { canonicalJson } from '../../src/shared/backup/canonical-json.ts';
import { BACKUP_TABLES, type BackupData } from '../../src/shared/backup/backup-format.ts';
import { checkReferences } from '../../src/shared/backup/check-references.ts';
import { conflictId, type MergeSide } from '../../src/shared/backup/compare-data.ts';
import { compareWithFile, mergeEdits, withEdits } from '../../src/shared/backup/merge-data.ts';
import { parseBackup } from '../../src/shared/backup/parse-backup.ts';
import { inKeyOrder } from '../../src/shared/backup/summarise.ts';
import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import { randomNumbers } from '../bench/random-numbers.ts';
import { aBackupData, aBackupText, anyBackupData } from '../support/backup-builders.ts';
import { mutateFile, type MutatedFile, type Random } from './mutate-file.ts';

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

export interface FuzzReport {
  readonly seed: number;
  readonly imports: number;
  /** How many ended how. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** What must not have happened, with the number of the import. */
  readonly faults: readonly string[];
}

/** Every so many refused files the database is looked at all the same. */
const LOOK_EVERY = 250;
const MOST_FAULTS = 20;

/** @param onProgress called now and then with the number of imports so far */
export async function fuzzImports(
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<FuzzReport> {
  const random = randomNumbers(seed);
  const files = realFiles(seed);
  const world = await openWorld();
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  for (let at = 0; at < count && faults.length < MOST_FAULTS; at += 1) {
    const file = zipped(mutateFile(files[at % files.length] ?? '', random), random);
    const outcome = await importOne(file, world, random).catch(
      (error: unknown) => `FAULT threw ${String(error)}`,
    );
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (outcome.startsWith('FAULT')) faults.push(`import ${at} (${file.how}): ${outcome}`);
    const isPoisoned =
      'isPoisoned' in {} || Object.getOwnPropertyNames(Object.prototype).join() !== prototype;
    if (isPoisoned) faults.push(`import ${at} (${file.how}): Object.prototype was changed`);
    if (at % LOOK_EVERY === 0 && (await world.rows()) !== world.before)
      faults.push(`import ${at} (${file.how}): refused, but the data was changed`);
    if (at % 1_000 === 999) onProgress(at + 1);
  }
  await world.close();
  return { seed, imports: count, outcomes, faults };
}

/** Files as the app writes them: of this machine, of another, and of anybody. */
function realFiles(seed: number): readonly string[] {
  const own = aBackupData();
  const later = calendarDate('2027-02-01');
  const edited: BackupData = {
    ...own,
    plans: own.plans.map((plan) => ({ ...plan, goal: 'Another goal' })),
    schedules: own.schedules.map((row) =>
      row.kind === 'current' ? { ...row, computedOn: later } : row,
    ),
    progress: own.progress.map((row) => ({ ...row, doneOn: later, note: 'there' })),
    settings: [{ key: 'theme', value: 'light' }],
  };
  const others = fc.sample(anyBackupData, { seed, numRuns: 6 });
  return [own, edited, edited, ...others].map((data) => aBackupText(data));
}

/** Some of them compressed, as copies are. */
function zipped(file: MutatedFile, random: Random): MutatedFile {
  return random() < 0.1 ? { how: `${file.how}, zipped`, bytes: gzipSync(file.bytes) } : file;
}

type World = Awaited<ReturnType<typeof openWorld>>;

/** The database of the app, with a person's data in it. */
async function openWorld() {
  const { database } = await import('../../src/renderer/storage/database.ts');
  const { mergeRows } = await import('../../src/renderer/storage/commands/merge-rows.ts');
  const { replaceAllRows } =
    await import('../../src/renderer/storage/commands/replace-all-rows.ts');
  const { readAllRows } = await import('../../src/renderer/storage/queries/read-all-rows.ts');
  const { undo } = await import('../../src/renderer/storage/commands/undo.ts');
  const mine = aBackupData();
  await database.open();
  await replaceAllRows(mine, 1);
  return {
    mine,
    before: asText(mine),
    mergeRows,
    undo,
    restore: () => replaceAllRows(mine, 1),
    rows: async () => asText((await readAllRows()).data),
    async close() {
      database.close();
      await database.delete();
    },
  };
}

/** @returns how it ended; a text that begins with FAULT for what must not happen */
async function importOne(file: MutatedFile, world: World, random: Random): Promise<string> {
  const text = textOf(file.bytes);
  if (!text.ok) return `refused: ${text.failure.kind}`;
  const backup = parseBackup(text.value, sha256);
  if (!backup.ok) return `refused: ${backup.failure.kind}`;
  const { data } = backup.value;
  const compared = compareWithFile(world.mine, data);
  if (!compared.ok) return `refused when compared: ${compared.failure.kind}`;
  const { conflicts } = compared.value;
  const choices = new Map<string, MergeSide>(
    conflicts.map((each) => [conflictId(each), random() < 0.5 ? 'mine' : 'file']),
  );
  const isStopped = random() < 0.1;
  const merging = world.mergeRows((mine) => mergeEdits(mine, data, choices), 'a file', {
    onProgress: () => undefined,
    isCancelled: () => isStopped,
  });
  const merged = await merging.catch(() => null);
  const rows = await world.rows();
  if (merged === null) {
    if (rows !== world.before) return 'FAULT: a merge that ended early left something';
    return isStopped ? 'stopped, nothing written' : 'FAULT: an accepted file could not be merged';
  }
  const expected = withEdits(world.mine, mergeEdits(world.mine, data, choices));
  if (rows !== asText(expected)) return 'FAULT: the data is not what the merge promised';
  if (!checkReferences(expected).ok) return 'FAULT: the data does not hang together';
  if (mergeEdits(expected, data, choices).length > 0)
    return 'FAULT: a second merge would change it';
  if (merged.rows === 0) return 'accepted, nothing new';
  await world.undo();
  if ((await world.rows()) === world.before) return 'accepted, merged, undone';
  await world.restore();
  return 'FAULT: undo did not take the merge back';
}

function asText(data: BackupData): string {
  return canonicalJson(BACKUP_TABLES.map((table) => inKeyOrder<object>(table, data[table])));
}
