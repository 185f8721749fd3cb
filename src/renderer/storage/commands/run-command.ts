/**
 * How every write happens: one read-write transaction that changes rows and notes what they were, so
 * that the change can be undone, also after a restart.
 */
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import { commandTables, database } from '../database.ts';
import type { Edit, UndoableTable } from '../rows.ts';
import { keepChange } from './history.ts';
import { writeTransaction } from '../write-transaction.ts';

/** What a command may do inside its transaction. */
export interface Editor {
  /** Inserts or replaces a row. */
  put(table: UndoableTable, key: string, row: object): Promise<void>;
  /** Removes a row; what is not there leaves no trace in the history. */
  remove(table: UndoableTable, key: string): Promise<void>;
}

/**
 * Carries out one command as a whole or not at all.
 *
 * @returns when the change is on disk
 */
export async function runCommand(
  label: ChangeLabel,
  change: (editor: Editor) => Promise<void>,
): Promise<void> {
  await writeTransaction(commandTables(database), async () => {
    const edits: Edit[] = [];
    await change({
      async put(table, key, row) {
        const before = await database.table<unknown, string>(table).get(key);
        await database.table(table).put(row);
        edits.push({ table, key, before: before ?? null, after: row });
      },
      async remove(table, key) {
        const before = await database.table<unknown, string>(table).get(key);
        if (before === undefined) return;
        await database.table(table).delete(key);
        edits.push({ table, key, before, after: null });
      },
    });
    if (edits.length === 0) return;
    await keepChange(label, edits);
  });
}
