/** When the next copy of the data is due. Times are milliseconds. */

/** A copy is kept once the person pauses for so long … */
const QUIET = 30_000;
/** … or has gone on working for so long, and never sooner after the one before. */
const LONGEST_WORK = 3 * 60_000;
/** After a failure it is tried again. */
const RETRY = 5 * 60_000;

export interface CopyTimes {
  /** The first and the last change that no copy has. */
  readonly firstChange: number;
  readonly lastChange: number;
  /** When the last copy was kept; null before the first. */
  readonly lastCopy: number | null;
  /** When keeping one failed last, if none was kept since. */
  readonly lastFailure: number | null;
}

/** The moment the next copy is due. */
export function copyDue({ firstChange, lastChange, lastCopy, lastFailure }: CopyTimes): number {
  const pause = Math.min(lastChange + QUIET, firstChange + LONGEST_WORK);
  const spaced = lastCopy === null ? pause : Math.max(pause, lastCopy + LONGEST_WORK);
  return lastFailure === null ? spaced : Math.max(spaced, lastFailure + RETRY);
}
