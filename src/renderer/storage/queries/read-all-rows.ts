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
  // All asked at once: a question waits for no other's way there and back.
  return database.transaction('r', database.tables, async () => {
    const [
      revision,
      plans,
      schedules,
      progress,
      sessions,
      evidence,
      customTasks,
      skillLevels,
      settings,
    ] = await Promise.all([
      readRevision(),
      database.plans.count(),
      database.schedules.count(),
      database.progress.count(),
      database.sessions.count(),
      database.evidence.count(),
      database.customTasks.count(),
      database.skillLevels.count(),
      database.settings.count(),
    ]);
    const counts = { plans, schedules, progress, sessions, evidence, customTasks, skillLevels };
    return { revision, digest: null, counts: { ...counts, settings } };
  });
}

/** How many changes were made so far. */
export async function readRevision(): Promise<number> {
  return revisionOf(await database.meta.get('revision'));
}
