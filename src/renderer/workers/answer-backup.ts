/** What the backup worker does. Its failures are answers, since a worker's rejections reach nobody. */
import {
  BACKUP_TABLES,
  rowsIn,
  type BackupData,
  type BackupFailure,
} from '../../shared/backup/backup-format.ts';
import type { Comparison, MergeSide } from '../../shared/backup/compare-data.ts';
import {
  conflictViews,
  planLines,
  type ConflictView,
  type PlanLine,
} from '../../shared/backup/conflict-views.ts';
import type { FoundData } from '../../shared/backup/data-verdict.ts';
import { compareWithFile, mergeEdits } from '../../shared/backup/merge-data.ts';
import { selectPlan } from '../../shared/backup/select-plan.ts';
import { countRows, summarise } from '../../shared/backup/summarise.ts';
import type { PlanId, TaskId } from '../../shared/domain/ids.ts';
import { mergeRows, type Merged } from '../storage/commands/merge-rows.ts';
import { replaceAllRows } from '../storage/commands/replace-all-rows.ts';
import { restoreBeside } from '../storage/commands/restore-beside.ts';
import { NOBODY, WritingCancelled, type Watcher } from '../storage/commands/watched-rows.ts';
import { readAllRows, readEverythingElse } from '../storage/queries/read-all-rows.ts';

/** Bytes here, or elsewhere, so that none are copied on the way. */
export type RowBytes = Uint8Array | Blob;

/** What of a file is meant. */
export interface FilePart {
  /** The JSON of a `BackupData` in UTF-8, every member of which was checked. */
  readonly rows: RowBytes;
  /** Null for all of it. */
  readonly only: PlanId | null;
}

export type BackupQuestion =
  /** `known` is the revision that a copy was kept of; null when there is none. */
  | { readonly kind: 'read'; readonly known: number | null }
  /** Reads all there is, to see whether it can be read and is what it was. */
  | { readonly kind: 'look' }
  | { readonly kind: 'replace'; readonly rows: RowBytes; readonly revision: number }
  | ({ readonly kind: 'compare' } & FilePart)
  | ({
      readonly kind: 'merge';
      /** By `conflictId`. */
      readonly choices: ReadonlyMap<string, MergeSide>;
      readonly subject: string;
    } & FilePart)
  | { readonly kind: 'drill'; readonly rows: Uint8Array };

/** Rows written so far, of all. */
export interface BackupNews {
  readonly done: number;
  readonly total: number;
}

/** How a file stands to what is here. */
export interface FileFindings extends Omit<Comparison, 'conflicts'> {
  readonly plans: readonly PlanLine[];
  readonly conflicts: readonly ConflictView[];
  /** Titles of the person's own tasks. */
  readonly ownTitles: readonly (readonly [TaskId, string])[];
}

export type BackupAnswer =
  /** The JSON of a `BackupData` in UTF-8. */
  | { readonly kind: 'read'; readonly revision: number; readonly rows: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'looked'; readonly found: FoundData }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'compared'; readonly findings: FileFindings }
  | { readonly kind: 'refused'; readonly failure: BackupFailure }
  | ({ readonly kind: 'merged' } & Merged)
  | { readonly kind: 'drilled'; readonly rows: number; readonly isGood: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

/**
 * @param isOpen whether the database could be opened
 * @param watcher hears of rows written, and may cancel what is not yet on disk
 */
export async function answerBackup(
  question: BackupQuestion,
  isOpen: boolean,
  watcher: Watcher = NOBODY,
): Promise<BackupAnswer> {
  if (!isOpen) return { kind: 'failed', detail: 'the database cannot be opened' };
  try {
    return await answer(question, watcher);
  } catch (error) {
    // Dexie may wrap what was thrown inside a transaction.
    if (error instanceof WritingCancelled || watcher.isCancelled()) return { kind: 'cancelled' };
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function answer(question: BackupQuestion, watcher: Watcher): Promise<BackupAnswer> {
  switch (question.kind) {
    case 'read':
      return read(question.known);
    case 'look':
      return look();
    case 'replace':
      return replace(question, watcher);
    case 'compare':
      return compare(question);
    case 'merge':
      return merge(question, watcher);
    case 'drill':
      return drill(question.rows);
  }
}

async function read(known: number | null): Promise<BackupAnswer> {
  const { revision, data } = await readAllRows();
  // Nothing was ever entered: an empty copy is of no use to anybody.
  const isUntouched = revision === 0 && BACKUP_TABLES.every((table) => data[table].length === 0);
  if (revision === known || isUntouched) return { kind: 'nothing-new' };
  return { kind: 'read', revision, rows: bytesOf(data) };
}

async function look(): Promise<BackupAnswer> {
  const { revision, data } = await readAllRows();
  await readEverythingElse();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(data)));
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found: FoundData = { revision, counts: countRows(data), digest };
  return { kind: 'looked', found };
}

/** The very bytes that the main process is given to keep, and whose digest it notes. */
function bytesOf(data: BackupData): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(data));
}

async function replace(
  { rows, revision }: Extract<BackupQuestion, { kind: 'replace' }>,
  watcher: Watcher,
): Promise<BackupAnswer> {
  await replaceAllRows(await dataOf(rows), revision, watcher);
  return { kind: 'replaced' };
}

async function compare({ rows, only }: FilePart): Promise<BackupAnswer> {
  const { data: mine } = await readAllRows();
  const all = await dataOf(rows);
  const file = only === null ? all : selectPlan(all, only, mine);
  const comparison = compareWithFile(mine, file);
  if (!comparison.ok) return { kind: 'refused', failure: comparison.failure };
  const { conflicts, ...figures } = comparison.value;
  const ownTitles = [...all.customTasks, ...mine.customTasks].map(
    ({ id, title }): readonly [TaskId, string] => [id, title],
  );
  const findings = {
    ...figures,
    plans: planLines(all),
    conflicts: conflictViews(mine, file, conflicts),
    ownTitles,
  };
  return { kind: 'compared', findings };
}

async function merge(
  { rows, only, choices, subject }: Extract<BackupQuestion, { kind: 'merge' }>,
  watcher: Watcher,
): Promise<BackupAnswer> {
  const all = await dataOf(rows);
  const plan = (mine: BackupData) => {
    const file = only === null ? all : selectPlan(all, only, mine);
    const sound = compareWithFile(mine, file);
    if (!sound.ok) throw new Error(sound.failure.kind);
    return mergeEdits(mine, file, choices);
  };
  return { kind: 'merged', ...(await mergeRows(plan, subject, watcher)) };
}

async function drill(rows: Uint8Array): Promise<BackupAnswer> {
  const data = await dataOf(rows);
  const isGood = await restoreBeside(data);
  return { kind: 'drilled', rows: rowsIn(summarise(data).counts), isGood };
}

async function dataOf(rows: RowBytes): Promise<BackupData> {
  const text = rows instanceof Blob ? await rows.text() : new TextDecoder().decode(rows);
  // The main process has checked every member of it.
  return JSON.parse(text) as BackupData;
}
