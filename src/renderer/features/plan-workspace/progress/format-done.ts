import { formatWork } from '../../../../shared/calendar/format.ts';

const MINUTES_AN_HOUR = 60;

/** Work done. An hour counts once it is whole, as in the plan's header; so nothing is done too early. */
export function formatDone(minutes: number, locale: string): string {
  const isLong = minutes >= 10 * MINUTES_AN_HOUR;
  return formatWork(isLong ? minutes - (minutes % MINUTES_AN_HOUR) : minutes, locale);
}
