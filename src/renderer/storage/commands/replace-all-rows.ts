/** Puts the rows of a copy in place of all there are. */
import { BACKUP_TABLES, type BackupData } from '../../../shared/backup/backup-format.ts';
import { revisionRow } from '../count-revisions.ts';
import { database } from '../database.ts';

/**
 * Restores in one transaction: all of it is on disk when this returns, or nothing has changed. The
 * changes kept for undo go, since they are about the rows that were there.
 *
 * @param data rows that `parseBackup` has passed
 * @param revision of the data from now on: higher than that of any copy
 */
export async function replaceAllRows(data: BackupData, revision: number): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.changes.clear();
    for (const name of BACKUP_TABLES) {
      const table = database.table(name);
      await table.clear();
      await table.bulkAdd(data[name], { allKeys: false });
      // Read back before it counts: whatever is thrown here takes all of it back.
      const stored = await table.count();
      if (stored !== data[name].length)
        throw new Error(`${name}: ${stored} rows instead of ${data[name].length}`);
    }
    await database.meta.put(revisionRow(revision));
  });
}

/** Takes the data as it is for the newest state: what copies have besides is given up. */
export async function acceptData(revision: number): Promise<void> {
  await database.transaction('rw', database.meta, () => database.meta.put(revisionRow(revision)));
}
