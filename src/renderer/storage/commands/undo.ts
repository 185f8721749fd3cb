/** Takes back the last change, or brings back the last one taken back. */
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import { database, undoTables } from '../database.ts';
import type { ChangeRow, Edit } from '../rows.ts';
import { lastChange, undoneChanges } from './history.ts';
import { writeTransaction } from '../write-transaction.ts';

/** @returns what was undone, or null when there is nothing to undo */
export function undo(): Promise<ChangeLabel | null> {
  return step(
    lastChange,
    (edits) => edits.toReversed().map((edit) => ({ ...edit, row: edit.before })),
    true,
  );
}

/** @returns what was done again, or null when there is nothing to redo */
export function redo(): Promise<ChangeLabel | null> {
  return step(
    async () => (await undoneChanges()).at(-1),
    (edits) => edits.map((edit) => ({ ...edit, row: edit.after })),
    false,
  );
}

async function step(
  find: () => Promise<ChangeRow | undefined>,
  rowsOf: (edits: readonly Edit[]) => readonly (Edit & { row: unknown })[],
  isUndone: boolean,
): Promise<ChangeLabel | null> {
  return writeTransaction(undoTables(database), async () => {
    const change = await find();
    if (change === undefined) return null;
    for (const { table, key, row } of rowsOf(change.edits)) {
      if (row === null) await database.table(table).delete(key);
      else await database.table(table).put(row);
    }
    await database.changes.update(change.sequence, { isUndone });
    return change.label;
  });
}
