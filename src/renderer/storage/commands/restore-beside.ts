/**
 * The drill: a copy is restored into a database of its own beside the data, read back and compared,
 * and that database is deleted. So it is known that the copy can be restored, before anybody needs it.
 */
import { BACKUP_TABLES, type BackupData } from '../../../shared/backup/backup-format.ts';
import { areSame } from '../../../shared/backup/compare-data.ts';
import { inKeyOrder } from '../../../shared/backup/summarise.ts';
import { MilepostDatabase } from '../database.ts';
import { readAllRows } from '../queries/read-all-rows.ts';
import { fillDatabase } from './replace-all-rows.ts';
import { NOBODY } from './watched-rows.ts';

const DRILL_NAME = 'milepost-drill';

/**
 * @param data rows of a copy that passed its checksum
 * @returns whether every row came back as it is in the copy, and no other; thrown is what prevented
 *   the drill, such as a full disk
 */
export async function restoreBeside(data: BackupData): Promise<boolean> {
  const beside = new MilepostDatabase(DRILL_NAME);
  try {
    // One that an app that was killed left behind.
    await beside.delete();
    await beside.open();
    await fillDatabase(beside, { data, revision: 1 }, NOBODY);
    const { data: restored } = await readAllRows(beside);
    return BACKUP_TABLES.every((table) =>
      areSame(inKeyOrder<object>(table, restored[table]), inKeyOrder<object>(table, data[table])),
    );
  } finally {
    await beside.delete();
  }
}
