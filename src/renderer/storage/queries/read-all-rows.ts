/** All data at once, for copies of it; and how much there is, to compare with them. */
import type { BackupData } from '../../../shared/backup/backup-format.ts';
import type { FoundData } from '../../../shared/backup/data-verdict.ts';
import { revisionOf } from '../count-revisions.ts';
import { database, type MilepostDatabase } from '../database.ts';

export interface AllRows {
  readonly revision: number;
  readonly data: BackupData;
}

/**
 * Every row a person made with the revision they are of, read in one transaction.
 *
 * @param of another database than the app's own, such as the one of a drill
 */
export function readAllRows(of: MilepostDatabase = database): Promise<AllRows> {
  return of.transaction('r', of.tables, async () => ({
    revision: revisionOf(await of.meta.get('revision')),
    data: {
      plans: await of.plans.toArray(),
      schedules: await of.schedules.toArray(),
      progress: await of.progress.toArray(),
      sessions: await of.sessions.toArray(),
      evidence: await of.evidence.toArray(),
      customTasks: await of.customTasks.toArray(),
      skillLevels: await of.skillLevels.toArray(),
      settings: await of.settings.toArray(),
    },
  }));
}

/**
 * Reads whatever else there is besides the rows: the changes kept for undo, and every index. A part
 * of the database that is damaged cannot be read, so that this fails.
 */
export function readEverythingElse(): Promise<void> {
  return database.transaction('r', database.tables, async () => {
    for (const table of database.tables) {
      await table.count();
      for (const { name } of table.schema.indexes) await table.orderBy(name).count();
    }
  });
}

/** The revision and how many rows there are, read in one transaction. */
export function readFoundData(): Promise<FoundData> {
  return database.transaction('r', database.tables, async () => ({
    revision: await readRevision(),
    digest: null,
    counts: {
      plans: await database.plans.count(),
      schedules: await database.schedules.count(),
      progress: await database.progress.count(),
      sessions: await database.sessions.count(),
      evidence: await database.evidence.count(),
      customTasks: await database.customTasks.count(),
      skillLevels: await database.skillLevels.count(),
      settings: await database.settings.count(),
    },
  }));
}

/** How many changes were made so far. */
export async function readRevision(): Promise<number> {
  return revisionOf(await database.meta.get('revision'));
}
