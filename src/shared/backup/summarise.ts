/** What can be said of a backup's rows in a few numbers and names. */
import {
  ROW_KEYS,
  type BackupCounts,
  type BackupData,
  type BackupSummary,
  type BackupTable,
} from './backup-format.ts';

/** The summary that stands in a backup's header. */
export function summarise(data: BackupData): BackupSummary {
  return {
    counts: countRows(data),
    ticks: data.progress.filter(({ doneOn }) => doneOn !== null).length,
    loggedMinutes: data.sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    plans: inKeyOrder('plans', data.plans).map(({ role, stage, goal, archivedOn }) => ({
      role,
      stage,
      goal,
      isArchived: archivedOn !== null,
    })),
  };
}

/** How many rows each table has. */
export function countRows(data: BackupData): BackupCounts {
  return {
    plans: data.plans.length,
    schedules: data.schedules.length,
    progress: data.progress.length,
    sessions: data.sessions.length,
    evidence: data.evidence.length,
    customTasks: data.customTasks.length,
    skillLevels: data.skillLevels.length,
    settings: data.settings.length,
  };
}

/** Rows in the order of their keys' code units, which is the order a database gives them in. */
export function inKeyOrder<Row extends object>(
  table: BackupTable,
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted((a, b) => (keyOf(table, a) < keyOf(table, b) ? -1 : 1));
}

/** What tells a row apart from the others of its table. */
export function keyOf(table: BackupTable, row: object): string {
  return String((row as Readonly<Record<string, unknown>>)[ROW_KEYS[table]]);
}
