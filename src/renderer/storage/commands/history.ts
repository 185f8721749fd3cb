/**
 * The history of changes that undo and redo walk through. What was undone always stands at its end: a
 * command takes that away before it adds its own. So the end is read, and never the whole: one change
 * of a long plan alone holds its schedule twice.
 */
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import type { Schedule } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';
import type { ChangeRow, Edit } from '../rows.ts';

/** Older changes are forgotten; a person does not undo last month. */
const LONGEST_HISTORY = 200;
/** However heavy the changes are, so many can be taken back. */
const SHORTEST_HISTORY = 20;
/** Tasks of schedules that the whole history may hold: about a hundred megabytes. */
const MOST_TASKS = 200_000;

/** Changes that were undone and can be done again, the newest first. */
export async function undoneChanges(): Promise<readonly ChangeRow[]> {
  const undone: ChangeRow[] = [];
  await database.changes
    .toCollection()
    .reverse()
    .until(({ isUndone }) => !isUndone)
    .each((change) => void undone.push(change));
  return undone;
}

/**
 * Adds a change inside the transaction that made it: what was undone before can no longer be done
 * again, and what is too old is forgotten.
 */
export async function keepChange(label: ChangeLabel, edits: readonly Edit[]): Promise<void> {
  const { changes } = database;
  const undone = await undoneChanges();
  if (undone.length > 0) await changes.bulkDelete(undone.map(({ sequence }) => sequence));
  const sequence = await changes.add({ label, edits, isUndone: false });
  await changes
    .where('sequence')
    .belowOrEqual(sequence - historyLengthAfter(edits))
    .delete();
}

/** The newest change that was not undone. */
export function lastChange(): Promise<ChangeRow | undefined> {
  return database.changes
    .toCollection()
    .reverse()
    .filter(({ isUndone }) => !isUndone)
    .first();
}

/**
 * How many changes are kept with a new one: fewer when it is heavy. Changes of one plan weigh about
 * the same, so this bounds the bytes of all of them without reading one.
 */
function historyLengthAfter(edits: readonly Edit[]): number {
  const tasks = plannedTasksIn(edits);
  const length = Math.floor(MOST_TASKS / Math.max(1, tasks));
  return Math.min(LONGEST_HISTORY, Math.max(SHORTEST_HISTORY, length));
}

/** Tasks of all schedules that edits hold: what makes a change heavy. */
export function plannedTasksIn(edits: readonly Pick<Edit, 'before' | 'after'>[]): number {
  return edits.reduce((sum, edit) => sum + tasksIn(edit.before) + tasksIn(edit.after), 0);
}

/** Rows of schedules are the only heavy ones. */
function tasksIn(row: unknown): number {
  return hasSchedule(row) ? row.schedule.tasks.length : 0;
}

function hasSchedule(row: unknown): row is { readonly schedule: Pick<Schedule, 'tasks'> } {
  if (typeof row !== 'object' || row === null || !('schedule' in row)) return false;
  const { schedule } = row;
  return (
    typeof schedule === 'object' &&
    schedule !== null &&
    'tasks' in schedule &&
    Array.isArray(schedule.tasks)
  );
}
