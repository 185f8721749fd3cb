/** What can be done with an opened file: see how it stands to what is here, merge it, or replace all. */
import type { BackupFailure } from '../../shared/backup/backup-format.ts';
import type { MergeSide } from '../../shared/backup/compare-data.ts';
import type { PlanId } from '../../shared/domain/ids.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import { desktop } from '../desktop/desktop.ts';
import type { Merged } from '../storage/commands/merge-rows.ts';
import type { BackupNews, FileFindings } from '../workers/answer-backup.ts';
import type { Followed } from '../workers/follow-worker.ts';
import { askBackupWorker, followBackupWorker, keepCopy } from './copies.ts';
import type { OpenedData } from './opened-data.ts';
import { highestRevision, keepBefore, replaceAll, type ReplaceFailure } from './restore-copy.ts';

export type CompareFailure =
  BackupFailure | { readonly kind: 'not-restored'; readonly detail: string };

/**
 * How a file stands to what is here; nothing is changed.
 *
 * @param only a plan to look at alone
 */
export async function compareOpened(
  { rows }: OpenedData,
  only: PlanId | null,
): Promise<Result<FileFindings, CompareFailure>> {
  const answer = await askBackupWorker({ kind: 'compare', rows, only });
  if (answer.kind === 'compared') return succeed(answer.findings);
  if (answer.kind === 'refused') return fail(answer.failure);
  return fail({ kind: 'not-restored', detail: answer.kind === 'failed' ? answer.detail : '' });
}

export interface MergeWishes {
  readonly only: PlanId | null;
  /** By `conflictId`; what is not in it stays as it is here. */
  readonly choices: ReadonlyMap<string, MergeSide>;
  /** What undo calls the file. */
  readonly subject: string;
}

/** Merges a file in one transaction. What is here now is kept as a copy before. */
export async function mergeOpened(
  { rows }: OpenedData,
  wishes: MergeWishes,
  followed: Followed<BackupNews>,
): Promise<Result<Merged, ReplaceFailure>> {
  const kept = await keepBefore();
  if (!kept.ok) return kept;
  if (followed.signal.aborted) return fail({ kind: 'cancelled' });
  const answer = await followBackupWorker({ kind: 'merge', rows, ...wishes }, followed);
  if (answer.kind === 'cancelled') return fail({ kind: 'cancelled' });
  if (answer.kind !== 'merged')
    return fail({ kind: 'not-restored', detail: answer.kind === 'failed' ? answer.detail : '' });
  if (answer.rows > 0) void keepCopy('after-restore').catch(() => undefined);
  return succeed(answer);
}

/** Puts a file in place of everything. What is here now is kept as a copy before. */
export async function replaceWithOpened(
  { rows }: OpenedData,
  followed: Followed<BackupNews>,
): Promise<Result<null, ReplaceFailure>> {
  const [listings, record] = await Promise.all([desktop.listSnapshots(), desktop.loadLastRecord()]);
  return replaceAll(rows, {
    isReadable: true,
    highest: highestRevision(listings, record),
    followed,
  });
}
