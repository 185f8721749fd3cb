/** When the newest copy is to be tried again. */
import { parseMoment } from '../../shared/calendar/calendar-date.ts';

const WEEK = 7 * 24 * 60 * 60_000;

/**
 * @param last the moment of the last drill in UTC; null when there was none
 * @param now milliseconds since 1970
 */
export function isDrillDue(last: string | null, now: number): boolean {
  const at = last === null ? null : parseMoment(last);
  // A clock that was set back must not put the next drill off for a year.
  return at === null || Math.abs(now - at) >= WEEK;
}
