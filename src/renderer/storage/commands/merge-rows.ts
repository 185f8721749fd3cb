/** Writes what a merge changes, in one transaction and as one step of undo. */
import { BACKUP_TABLES, type BackupData } from '../../../shared/backup/backup-format.ts';
import type { RowEdit } from '../../../shared/backup/merge-data.ts';
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import { database } from '../database.ts';
import { readAllRows } from '../queries/read-all-rows.ts';
import { keepChange, plannedTasksIn } from './history.ts';
import { writeWatched, type Watcher } from './watched-rows.ts';
import { writeTransaction } from '../write-transaction.ts';

/** A step of undo holds each row twice: beyond this the copy kept before is the way back. */
const MOST_UNDOABLE_ROWS = 5_000;
const MOST_UNDOABLE_TASKS = 20_000;

export interface Merged {
  /** Rows that were written or replaced. */
  readonly rows: number;
  /** Whether undo takes it back; else it was too much for it, and undo begins anew. */
  readonly isUndoable: boolean;
}

/**
 * @param plan gives the edits that these rows need; called inside the transaction, so that nothing
 *   changes between the reading and the writing
 * @param subject names the file in what undo says
 */
export async function mergeRows(
  plan: (mine: BackupData) => readonly RowEdit[],
  subject: string,
  watcher: Watcher,
): Promise<Merged> {
  return writeTransaction(database.tables, async () => {
    const { data } = await readAllRows();
    const edits = plan(data);
    if (edits.length === 0) return { rows: 0, isUndoable: true };
    await writeWatched(
      BACKUP_TABLES.map((name) => ({
        table: database.table(name),
        rows: edits.filter(({ table }) => table === name),
      })),
      async (table, piece: readonly RowEdit[]) => {
        await table.bulkPut(
          piece.flatMap(({ after }) => after ?? []),
          { allKeys: false },
        );
        await table.bulkDelete(piece.filter(({ after }) => after === null).map(({ key }) => key));
      },
      watcher,
    );
    const isUndoable =
      edits.length <= MOST_UNDOABLE_ROWS && plannedTasksIn(edits) <= MOST_UNDOABLE_TASKS;
    const label: ChangeLabel = { kind: 'data-merged', subject, count: edits.length };
    if (isUndoable) await keepChange(label, edits);
    // Older steps are about rows that may be other ones now.
    else await database.changes.clear();
    return { rows: edits.length, isUndoable };
  });
}
