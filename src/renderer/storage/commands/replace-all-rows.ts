/** Puts the rows of a copy in place of all there are. */
import { BACKUP_TABLES, type BackupData } from '../../../shared/backup/backup-format.ts';
import { revisionRow } from '../count-revisions.ts';
import { database, type MilepostDatabase } from '../database.ts';
import { NOBODY, writeWatched, type Watcher } from './watched-rows.ts';

/**
 * Restores in one transaction: all of it is on disk when this returns, or nothing has changed. The
 * changes kept for undo go, since they are about the rows that were there.
 *
 * @param data rows that `parseBackup` has passed
 * @param revision of the data from now on: higher than that of any copy
 * @param watcher may cancel it until the last row is written
 */
export async function replaceAllRows(
  data: BackupData,
  revision: number,
  watcher: Watcher = NOBODY,
): Promise<void> {
  await fillDatabase(database, { data, revision }, watcher);
}

/** Puts rows in place of all that a database has, in one transaction. */
export async function fillDatabase(
  into: MilepostDatabase,
  { data, revision }: { readonly data: BackupData; readonly revision: number },
  watcher: Watcher,
): Promise<void> {
  await into.transaction('rw', into.tables, async () => {
    await into.changes.clear();
    for (const name of BACKUP_TABLES) await into.table(name).clear();
    await writeWatched<object>(
      BACKUP_TABLES.map((name) => ({ table: into.table(name), rows: data[name] })),
      (table, rows) => table.bulkAdd(rows, { allKeys: false }),
      watcher,
    );
    for (const name of BACKUP_TABLES) {
      // Read back before it counts: whatever is thrown here takes all of it back.
      const stored = await into.table(name).count();
      if (stored !== data[name].length)
        throw new Error(`${name}: ${stored} rows instead of ${data[name].length}`);
    }
    await into.meta.put(revisionRow(revision));
  });
}

/** Takes the data as it is for the newest state: what copies have besides is given up. */
export async function acceptData(revision: number): Promise<void> {
  await database.transaction('rw', database.meta, () => database.meta.put(revisionRow(revision)));
}
