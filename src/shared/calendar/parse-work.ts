/** Reads a time of work as people type it. */
import { MINUTES_A_DAY } from './study-calendar.ts';

const CLOCK = /^(\d{1,2})(?::|\s*(?:h|std\.?)\s*)(\d{1,2})?(?:\s*min\.?)?$/i;
const DECIMAL_HOURS = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|std\.?)?$/i;
const MINUTES = /^(\d{1,4})\s*min\.?$/i;

/**
 * Minutes for `1:30`, `1 h 30`, `1.5`, `1,5 h`, `2` (hours) or `45 min`, in German also `1,5 Std.`
 * and `45 Min.`; 0 for nothing typed; null for anything else and for more than a day.
 */
export function parseWork(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return 0;
  const minutes = readMinutes(typed);
  return minutes !== null && minutes <= MINUTES_A_DAY ? minutes : null;
}

function readMinutes(typed: string): number | null {
  const plain = MINUTES.exec(typed);
  if (plain !== null) return Number(plain[1]);
  const hours = DECIMAL_HOURS.exec(typed);
  if (hours !== null) return Math.round(Number(hours[1]?.replace(',', '.')) * 60);
  const clock = CLOCK.exec(typed);
  if (clock === null) return null;
  const rest = Number(clock[2] ?? 0);
  return rest < 60 ? Number(clock[1]) * 60 + rest : null;
}

/** The form in which a time of work is typed: `1:30`. */
export function toClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
