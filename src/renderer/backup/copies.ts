/** The window's keeper of copies, and what screens read of it. */
import { useSyncExternalStore } from 'react';

import type { BackupReason } from '../../shared/backup/backup-format.ts';
import type { DataRecord, FoundData } from '../../shared/backup/data-verdict.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { KeptSnapshot } from '../../shared/ipc/snapshot-contract.ts';
import { instant } from '../clock/instant.ts';
import { desktop } from '../desktop/desktop.ts';
import { whenOpen } from '../storage/data-gate.ts';
import { onDataChange } from '../storage/queries/on-data-change.ts';
import type { BackupAnswer, BackupNews, BackupQuestion } from '../workers/answer-backup.ts';
import { followWorker, type Followed } from '../workers/follow-worker.ts';
import { BACKUP_WORKER } from '../workers/worker-addresses.ts';
import { noteFolder } from './copy-care.ts';
import {
  startCopyKeeper,
  type CopyFailure,
  type CopyKeeper,
  type CopyState,
} from './copy-keeper.ts';

const IDLE: CopyState = { failure: null, latest: null, isKeeping: false };

let keeper: CopyKeeper | null = null;

/**
 * Begins to keep copies, and to keep a last one before the app ends.
 *
 * @param record of the last copy; null when there is none
 */
export function startCopies(found: FoundData, record: DataRecord | null): void {
  keeper = startCopyKeeper(
    { take: takeCopy, onDataChange, now: instant },
    { known: record?.revision ?? null, hasChanges: found.revision !== (record?.revision ?? 0) },
  );
  void sayGoodbye(keeper);
}

/** Keeps a copy now; null when there is one of this very state. */
export function keepCopy(reason: BackupReason): Promise<Result<KeptSnapshot | null, CopyFailure>> {
  return keeper?.keep(reason) ?? takeCopy(reason, null);
}

/** What there is to say about copies. */
export function useCopyState(): CopyState {
  return useSyncExternalStore(
    (reader) => keeper?.subscribe(reader) ?? (() => undefined),
    () => keeper?.state() ?? IDLE,
  );
}

/** A worker would open the database, which must not be opened now. */
const SHUT: BackupAnswer = {
  kind: 'failed',
  detail: 'the database is closed, the disk may be full',
};

/** Asks the backup worker. */
export function askBackupWorker(question: BackupQuestion): Promise<BackupAnswer> {
  const { signal } = new AbortController();
  return followBackupWorker(question, { onNews: () => undefined, signal });
}

/** Asks the backup worker for something that takes its time. */
export function followBackupWorker(
  question: BackupQuestion,
  followed: Followed<BackupNews>,
): Promise<BackupAnswer> {
  if (whenOpen() !== null) return Promise.resolve(SHUT);
  return followWorker<BackupAnswer, BackupNews>(BACKUP_WORKER, question, followed);
}

async function takeCopy(
  reason: BackupReason,
  known: number | null,
): Promise<Result<KeptSnapshot | null, CopyFailure>> {
  // Mostly for want of room.
  if (whenOpen() !== null) return fail({ kind: 'disk-full', path: '' });
  const answer = await askBackupWorker({ kind: 'read', known });
  if (answer.kind === 'nothing-new') return succeed(null);
  if (answer.kind !== 'read')
    return fail({ kind: 'no-answer', detail: answer.kind === 'failed' ? answer.detail : '' });
  const kept = await desktop.keepSnapshot({ reason, revision: answer.revision }, answer.rows);
  if (kept.ok) noteFolder(kept.value.folderFailure);
  return kept;
}

async function sayGoodbye(of: CopyKeeper): Promise<void> {
  await desktop.awaitQuit();
  await of.keep('quit');
  await desktop.readyToQuit();
}
