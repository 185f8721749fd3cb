/** Writing many rows in one transaction, so that somebody can watch it and still say no. */
import type { Table } from 'dexie';

/** Whoever watches a long writing. */
export interface Watcher {
  /** So many rows of all are written; they count only once all of them are. */
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** For whoever does not watch. */
export const NOBODY: Watcher = { onProgress: () => undefined, isCancelled: () => false };

/** Thrown inside a transaction to take all of it back. */
export class WritingCancelled extends Error {
  override readonly name = 'WritingCancelled';
}

/** Rows between two words with whoever watches: some hundredths of a second. */
const ROWS_AT_ONCE = 2_000;

/**
 * Writes rows in pieces, inside a transaction that is under way.
 *
 * @param write puts one piece into its table
 * @param pieces the rows of each table
 */
export async function writeWatched<Row>(
  pieces: readonly { readonly table: Table; readonly rows: readonly Row[] }[],
  write: (table: Table, rows: readonly Row[]) => Promise<unknown>,
  watcher: Watcher,
): Promise<void> {
  const total = pieces.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { table, rows } of pieces)
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      if (watcher.isCancelled()) throw new WritingCancelled();
      const piece = rows.slice(from, from + ROWS_AT_ONCE);
      await write(table, piece);
      done += piece.length;
      watcher.onProgress(done, total);
    }
  // The last moment to say no: what follows is the commit.
  if (watcher.isCancelled()) throw new WritingCancelled();
}
