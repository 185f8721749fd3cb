/** All data at once, for copies of it; and how much there is, to compare with them. */
import type { BackupData } from '../../../shared/backup/backup-format.ts';
import type { FoundData } from '../../../shared/backup/data-verdict.ts';
import { revisionOf } from '../count-revisions.ts';
import { database } from '../database.ts';

export interface AllRows {
  readonly revision: number;
  readonly data: BackupData;
}

/** Every row a person made with the revision they are of, read in one transaction. */
export function readAllRows(): Promise<AllRows> {
  return database.transaction('r', database.tables, async () => ({
    revision: await readRevision(),
    data: {
      plans: await database.plans.toArray(),
      schedules: await database.schedules.toArray(),
      progress: await database.progress.toArray(),
      sessions: await database.sessions.toArray(),
      evidence: await database.evidence.toArray(),
      customTasks: await database.customTasks.toArray(),
      skillLevels: await database.skillLevels.toArray(),
      settings: await database.settings.toArray(),
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
