/** Puts a copy in place of the data there is, or takes that data as it is. */
import type { DataRecord } from '../../shared/backup/data-verdict.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { SnapshotListing, SnapshotReadFailure } from '../../shared/ipc/snapshot-contract.ts';
import { desktop } from '../desktop/desktop.ts';
import { acceptData } from '../storage/commands/replace-all-rows.ts';
import { recreateDatabase } from '../storage/commands/recreate-database.ts';
import { readRevision } from '../storage/queries/read-all-rows.ts';
import { askBackupWorker, keepCopy } from './copies.ts';
import type { CopyFailure } from './copy-keeper.ts';

export type RestoreFailure =
  | SnapshotReadFailure
  /** What is there now could not be kept first, so nothing was touched. */
  | { readonly kind: 'not-kept-first'; readonly cause: CopyFailure | null }
  /** The rows could not be written; what was there is still there. */
  | { readonly kind: 'not-restored'; readonly detail: string };

export interface RestoreWay {
  /** Whether the database opens at all; one that does not is kept aside and made anew. */
  readonly isReadable: boolean;
  /** The highest revision known of any copy or record. */
  readonly highest: number;
}

/**
 * Restores all of a copy. What is there now is kept before, and the new state after; in between one
 * transaction replaces all rows.
 */
export async function restoreCopy(
  name: string,
  { isReadable, highest }: RestoreWay,
): Promise<Result<null, RestoreFailure>> {
  const loaded = await desktop.loadSnapshot(name);
  if (!loaded.ok) return loaded;
  if (isReadable) {
    const kept = await keepCopy('before-restore');
    if (!kept.ok) return fail({ kind: 'not-kept-first', cause: kept.failure });
  }
  if (!(await desktop.keepFilesAside())) return fail({ kind: 'not-kept-first', cause: null });
  try {
    if (!isReadable) await recreateDatabase();
    const revision = Math.max(highest, await readRevision()) + 1;
    const answer = await askBackupWorker({ kind: 'replace', rows: loaded.value, revision });
    if (answer.kind !== 'replaced')
      return fail({ kind: 'not-restored', detail: answer.kind === 'failed' ? answer.detail : '' });
  } catch (error) {
    return fail({ kind: 'not-restored', detail: error instanceof Error ? error.message : '' });
  }
  // The restored data is on disk; should this copy fail, the next start keeps one.
  await keepCopy('after-restore').catch(() => undefined);
  return succeed(null);
}

/** Goes on with the data as it is. The copies stay, and so do the files that were found. */
export async function goOnWithout({ isReadable, highest }: RestoreWay): Promise<boolean> {
  try {
    if (!(await desktop.keepFilesAside())) return false;
    if (!isReadable) await recreateDatabase();
    await acceptData(Math.max(highest, await readRevision()) + 1);
    return true;
  } catch {
    return false;
  }
}

/** The highest revision that any copy or the record has. */
export function highestRevision(
  copies: readonly SnapshotListing[],
  record: DataRecord | null,
): number {
  return Math.max(record?.revision ?? 0, ...copies.map(({ revision }) => revision));
}
