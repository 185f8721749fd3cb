/**
 * Keeps copies of the data while the app is used: after changes, when asked, and before the app ends.
 * What fails is shown until a copy is kept again; nothing is ever called saved that is not.
 */
import type { BackupReason } from '../../shared/backup/backup-format.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { KeptSnapshot, SnapshotFailure } from '../../shared/ipc/snapshot-contract.ts';
import { copyDue } from './copy-due.ts';

export type CopyFailure =
  | SnapshotFailure
  /** The rows could not be read, or the main process did not answer. */
  | { readonly kind: 'no-answer'; readonly detail: string };

export interface CopyState {
  /** Why there is no newer copy; null while all is well. */
  readonly failure: CopyFailure | null;
  /** The latest copy of this session. */
  readonly latest: KeptSnapshot | null;
  readonly isKeeping: boolean;
}

export interface KeeperSurroundings {
  /**
   * Reads all rows and has them kept.
   *
   * @param known the revision there is a copy of; null to keep one in any case
   * @returns null when there is nothing newer
   */
  readonly take: (
    reason: BackupReason,
    known: number | null,
  ) => Promise<Result<KeptSnapshot | null, CopyFailure>>;
  readonly onDataChange: (callBack: () => void) => () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface CopyKeeper {
  /** Keeps a copy now; null when there is one of this very state. */
  keep(reason: BackupReason): Promise<Result<KeptSnapshot | null, CopyFailure>>;
  readonly subscribe: (reader: () => void) => () => void;
  readonly state: () => CopyState;
  stop(): void;
}

/**
 * @param known the revision there is a copy of; null when there is none
 * @param hasChanges whether the data is known to be newer than that copy
 */
export function startCopyKeeper(
  around: KeeperSurroundings,
  { known, hasChanges }: { readonly known: number | null; readonly hasChanges: boolean },
): CopyKeeper {
  const readers = new Set<() => void>();
  let state: CopyState = { failure: null, latest: null, isKeeping: false };
  let revision = known;
  let changes: { readonly first: number; readonly last: number } | null = null;
  let lastCopy: number | null = null;
  let lastFailure: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const set = (next: Partial<CopyState>) => {
    state = { ...state, ...next };
    for (const reader of readers) reader();
  };

  function plan(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (changes === null) return;
    const { first: firstChange, last: lastChange } = changes;
    const due = copyDue({ firstChange, lastChange, lastCopy, lastFailure });
    timer = setTimeout(() => void keep('change'), Math.max(0, due - around.now()));
  }

  function noteChange(): void {
    const at = around.now();
    changes = { first: changes?.first ?? at, last: at };
    plan();
  }

  async function keepNow(reason: BackupReason): Promise<Result<KeptSnapshot | null, CopyFailure>> {
    set({ isKeeping: true });
    const noted = changes;
    const isWanted = reason === 'asked' || reason === 'before-restore';
    const taken = await around.take(reason, isWanted ? null : revision).catch(brokenOff);
    if (taken.ok) {
      lastFailure = null;
      // What was changed meanwhile is not in it.
      if (changes === noted) changes = null;
      else if (changes !== null) changes = { ...changes, first: changes.last };
      if (taken.value !== null) {
        revision = taken.value.revision;
        lastCopy = around.now();
      }
      set({ failure: null, latest: taken.value ?? state.latest, isKeeping: false });
    } else {
      lastFailure = around.now();
      changes ??= { first: lastFailure, last: lastFailure };
      set({ failure: taken.failure, isKeeping: false });
    }
    plan();
    return taken;
  }

  function keep(reason: BackupReason): Promise<Result<KeptSnapshot | null, CopyFailure>> {
    const next = turn.then(() => keepNow(reason));
    turn = next;
    return next;
  }

  const stopListening = around.onDataChange(noteChange);
  if (hasChanges) noteChange();
  return {
    keep,
    subscribe: (reader) => {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    state: () => state,
    stop() {
      stopListening();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function brokenOff(error: unknown) {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, failure: { kind: 'no-answer', detail } } as const;
}
