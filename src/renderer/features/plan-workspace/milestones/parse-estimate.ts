/** Reads an estimate as people type it: a time of work, also far longer than a day. */
import { parseWork } from '../../../../shared/calendar/parse-work.ts';

/** Nobody plans one task for longer; a slip of the finger does. */
export const LONGEST_ESTIMATE_HOURS = 1000;

const HOURS = /^(\d{1,4}(?:[.,]\d{1,2})?)\s*h?$/i;
const CLOCK = /^(\d{1,4})(?::|\s*h\s*)([0-5]?\d)(?:\s*min)?$/i;

/**
 * Minutes for `1:30`, `45 min`, `900` (hours), `12,5 h` or `120 h 30`; null for no time, for none
 * above zero and for more than a thousand hours.
 */
export function parseEstimate(text: string): number | null {
  const minutes = readMinutes(text.trim());
  return minutes === null || minutes < 1 || minutes > LONGEST_ESTIMATE_HOURS * 60 ? null : minutes;
}

function readMinutes(typed: string): number | null {
  const hours = HOURS.exec(typed);
  if (hours !== null) return Math.round(Number(hours[1]?.replace(',', '.')) * 60);
  const clock = CLOCK.exec(typed);
  return clock === null ? parseWork(typed) : Number(clock[1]) * 60 + Number(clock[2]);
}
