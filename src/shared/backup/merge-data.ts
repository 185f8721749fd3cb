/**
 * Brings the rows of a file together with those of this machine. What is the same stays, what only
 * the file has is added, what only this machine has stays, and what differs is as the person chose;
 * without a choice it stays as it is here. Merging the same file twice with the same choices changes
 * nothing the second time.
 */
import { fail, succeed, type Result } from '../domain/result.ts';
import {
  BACKUP_TABLES,
  type BackupData,
  type BackupFailure,
  type BackupTable,
} from './backup-format.ts';
import { checkReferences } from './check-references.ts';
import {
  areSame,
  compareData,
  conflictId,
  differingPlans,
  mergeable,
  planOf,
  rowsByKey,
  type Comparison,
  type MergeSide,
} from './compare-data.ts';
import { keyOf } from './summarise.ts';

/** One row before and after; null where there is none. */
export interface RowEdit {
  readonly table: BackupTable;
  readonly key: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** What the person chose, by `conflictId`. */
export type MergeChoices = ReadonlyMap<string, MergeSide>;

/** Whether a file can be brought together with these rows, and how they differ. */
export function compareWithFile(
  mine: BackupData,
  file: BackupData,
): Result<Comparison, BackupFailure> {
  const sound = checkReferences(file);
  if (!sound.ok) return sound;
  const owners = new Map(mine.schedules.map(({ id, planId }) => [id, planId]));
  // An id of ours under another plan: no two machines make the same one.
  const foreign = file.schedules.findIndex(
    ({ id, planId }) => (owners.get(id) ?? planId) !== planId,
  );
  if (foreign !== -1) return fail({ kind: 'wrong-form', path: `data.schedules.${foreign}.planId` });
  return succeed(compareData(mine, mergeable(file)));
}

/**
 * The rows that a merge changes, and no others.
 *
 * @param given rows that `compareWithFile` has passed
 */
export function mergeEdits(
  mine: BackupData,
  given: BackupData,
  choices: MergeChoices,
): readonly RowEdit[] {
  const file = mergeable(given);
  const differing = differingPlans(mine, file);
  const sideOf = (kind: Parameters<typeof conflictId>[0]['kind'], key: string) =>
    choices.get(conflictId({ kind, key })) ?? 'mine';
  const edits: RowEdit[] = [];
  for (const table of BACKUP_TABLES) {
    const here = rowsByKey(mine, table);
    for (const [key, row] of rowsByKey(file, table)) {
      const before = here.get(key) ?? null;
      if (before !== null && areSame(before, row)) continue;
      const plan = planOf(table, row);
      const isOfDiffering = plan !== null && differing.has(plan);
      if (isOfDiffering ? takesFromPlan(before, table, sideOf('plan', plan)) : takes(table, key))
        edits.push({ table, key, before, after: row });

      function takes(of: BackupTable, at: string): boolean {
        return before === null || sideOf(KIND_OF[of], at) === 'file';
      }
    }
  }
  return [...edits, ...outdatedDates({ mine, file, differing, sideOf })];
}

const KIND_OF = {
  plans: 'plan',
  schedules: 'plan',
  progress: 'progress',
  sessions: 'session',
  evidence: 'evidence',
  customTasks: 'own-task',
  skillLevels: 'skill',
  settings: 'setting',
} as const satisfies Readonly<Record<BackupTable, string>>;

/** A task of the person's own is never left behind; at the next re-planning it gets its days. */
function takesFromPlan(before: object | null, table: BackupTable, side: MergeSide): boolean {
  return side === 'file' || (table === 'customTasks' && before === null);
}

interface Sides {
  readonly mine: BackupData;
  readonly file: BackupData;
  readonly differing: ReadonlySet<string>;
  readonly sideOf: (kind: 'plan', key: string) => MergeSide;
}

/** Dates of a plan that the file's dates take the place of. */
function outdatedDates({ mine, file, differing, sideOf }: Sides): readonly RowEdit[] {
  const there = rowsByKey(file, 'schedules');
  return mine.schedules
    .filter(({ id, planId }) => {
      const isReplaced = differing.has(planId) && sideOf('plan', planId) === 'file';
      return isReplaced && !there.has(id);
    })
    .map((row) => ({ table: 'schedules', key: row.id, before: row, after: null }));
}

/** The rows after edits; what was not edited is the same object. */
export function withEdits(data: BackupData, edits: readonly RowEdit[]): BackupData {
  const tables = BACKUP_TABLES.map((table): [BackupTable, readonly object[]] => {
    const changed = new Map(
      edits.filter((edit) => edit.table === table).map(({ key, after }) => [key, after]),
    );
    const kept = data[table].filter((row) => !changed.has(keyOf(table, row)));
    const put = [...changed.values()].filter((row) => row !== null);
    return [table, changed.size === 0 ? data[table] : [...kept, ...put]];
  });
  // Rows of each table come from that very table.
  return Object.fromEntries(tables) as unknown as BackupData;
}
