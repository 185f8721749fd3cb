/**
 * A second look at the data, at all of it, once the first screen has long been drawn. A start looks
 * only at counts, so that nobody waits; a byte that has changed on the disk may lie where nothing was
 * read so far. And whenever the browser takes the database away from the window, as it does with one
 * that it finds damaged and with one that it cannot write, that look is taken as soon as it may be
 * opened again. Nothing is judged while the disk is full.
 */
import { desktop } from '../desktop/desktop.ts';
import { whenOpen } from '../storage/data-gate.ts';
import { onDatabaseClosed } from '../storage/queries/on-data-change.ts';
import { askForRecord, reportFinding, toFinding, unreadable, type Finding } from './check-data.ts';
import { askBackupWorker } from './copies.ts';

/** Milliseconds after the first screen: what a start does is over by then. */
const LOOK_AFTER = 5_000;
/** Before a look that failed is taken once more. */
const LOOK_AGAIN_AFTER = 1_000;

/**
 * Watches from now on, until something is found or the returned function is called.
 *
 * @param onLoss told once; the database's files are kept aside by then
 */
export function watchData(onLoss: (finding: Finding) => void): () => void {
  let isOver = false;
  let wasClosed = false;
  let timer = setTimeout(() => void look('first'), LOOK_AFTER);
  const stopListening = onDatabaseClosed(() => {
    clearTimeout(timer);
    wasClosed = true;
    if (!isOver) void look('first');
  });

  function stop(): void {
    isOver = true;
    clearTimeout(timer);
    stopListening();
  }

  async function look(turn: 'first' | 'second'): Promise<void> {
    await whenOpen();
    const seen = await lookAtData();
    if (isOver) return;
    if (seen.kind === 'sound') {
      // The files that were put by before it was opened again are good ones, and may replace others.
      if (wasClosed) await reportFinding(null);
      wasClosed = false;
      return;
    }
    // A worker may fail for want of memory, or of room, which says nothing of the data.
    if (seen.kind === 'failed' && (turn === 'first' || (await isDiskFull()))) {
      timer = setTimeout(() => void look('second'), LOOK_AGAIN_AFTER);
      return;
    }
    if (seen.finding === null) return;
    stop();
    await reportFinding(seen.finding);
    onLoss(seen.finding);
  }

  return stop;
}

type Seen =
  | { readonly kind: 'sound' }
  | { readonly kind: 'lost'; readonly finding: Finding }
  /** Null when nothing was ever recorded that could be lost. */
  | { readonly kind: 'failed'; readonly finding: Finding | null };

async function isDiskFull(): Promise<boolean> {
  return whenOpen() !== null || (await desktop.careForRoom().catch(() => null)) === 'none';
}

async function lookAtData(): Promise<Seen> {
  // Asked for first: the data may have gone on since, but can never be behind.
  const record = await askForRecord();
  const looked = await askBackupWorker({ kind: 'look' }).catch(brokenOff);
  if (looked.kind === 'looked') {
    const finding = toFinding(looked.found, record);
    return finding === null ? { kind: 'sound' } : { kind: 'lost', finding };
  }
  const detail = looked.kind === 'failed' ? looked.detail : looked.kind;
  return { kind: 'failed', finding: record === null ? null : unreadable(record, detail) };
}

function brokenOff(error: unknown) {
  return {
    kind: 'failed',
    detail: error instanceof Error ? error.message : String(error),
  } as const;
}
