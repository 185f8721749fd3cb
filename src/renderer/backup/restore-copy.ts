/** Puts a copy in place of the data there is, or takes that data as it is. */
import { BACKUP_TABLES } from '../../shared/backup/backup-format.ts';
import type { DataRecord } from '../../shared/backup/data-verdict.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { SnapshotListing, SnapshotReadFailure } from '../../shared/ipc/snapshot-contract.ts';
import { desktop } from '../desktop/desktop.ts';
import { acceptData } from '../storage/commands/replace-all-rows.ts';
import { recreateDatabase } from '../storage/commands/recreate-database.ts';
import { readFoundData, readRevision } from '../storage/queries/read-all-rows.ts';
import type { BackupNews, RowBytes } from '../workers/answer-backup.ts';
import type { Followed } from '../workers/follow-worker.ts';
import { followBackupWorker, keepCopy } from './copies.ts';
import type { CopyFailure } from './copy-keeper.ts';

export type ReplaceFailure =
  /** What is there now could not be kept first, so nothing was touched. */
  | { readonly kind: 'not-kept-first'; readonly cause: CopyFailure | null }
  /** The rows could not be written; what was there is still there. */
  | { readonly kind: 'not-restored'; readonly detail: string }
  /** The person stopped it; what was there is still there. */
  | { readonly kind: 'cancelled' };

export type RestoreFailure = SnapshotReadFailure | ReplaceFailure;

export interface RestoreWay {
  /** Whether the database opens at all; one that does not is kept aside and made anew. */
  readonly isReadable: boolean;
  /** The highest revision known of any copy or record. */
  readonly highest: number;
  /** Whoever watches it. */
  readonly followed?: Followed<BackupNews>;
}

/** Restores all of a copy. */
export async function restoreCopy(
  name: string,
  way: RestoreWay,
): Promise<Result<null, RestoreFailure>> {
  const loaded = await desktop.loadSnapshot(name);
  return loaded.ok ? replaceAll(loaded.value, way) : loaded;
}

/**
 * Puts rows in place of all there are. What is there now is kept before; then one transaction
 * replaces all rows, and the new state is kept as well.
 *
 * @param rows the JSON of a `BackupData` in UTF-8, every member of which was checked
 */
export async function replaceAll(
  rows: RowBytes,
  { isReadable, highest, followed = NOT_FOLLOWED }: RestoreWay,
): Promise<Result<null, ReplaceFailure>> {
  if (isReadable) {
    const kept = await keepBefore();
    if (!kept.ok) return kept;
  }
  if (!(await desktop.keepFilesAside())) return fail({ kind: 'not-kept-first', cause: null });
  try {
    if (followed.signal.aborted) return fail({ kind: 'cancelled' });
    if (!isReadable) await recreateDatabase();
    const revision = Math.max(highest, await readRevision()) + 1;
    const answer = await followBackupWorker({ kind: 'replace', rows, revision }, followed);
    if (answer.kind === 'cancelled') return fail({ kind: 'cancelled' });
    if (answer.kind !== 'replaced')
      return fail({ kind: 'not-restored', detail: answer.kind === 'failed' ? answer.detail : '' });
  } catch (error) {
    return fail({ kind: 'not-restored', detail: error instanceof Error ? error.message : '' });
  }
  // The restored data is on disk; should this copy fail, it is tried again, and at the next start.
  void keepCopy('after-restore').catch(() => undefined);
  return succeed(null);
}

const NOT_FOLLOWED: Followed<BackupNews> = {
  onNews: () => undefined,
  signal: new AbortController().signal,
};

/** Makes sure that there is a good copy of what is here now. */
export async function keepBefore(): Promise<Result<null, ReplaceFailure>> {
  const [listings, found] = await Promise.all([desktop.listSnapshots(), readFoundData()]);
  const isKept = listings.some(
    ({ revision, content }) =>
      content.ok &&
      revision === found.revision &&
      BACKUP_TABLES.every((table) => content.value.counts[table] === found.counts[table]),
  );
  if (isKept) return succeed(null);
  const kept = await keepCopy('before-restore');
  return kept.ok ? succeed(null) : fail({ kind: 'not-kept-first', cause: kept.failure });
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
