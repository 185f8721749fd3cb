/** Moments in words, in a place's own time. */
import { parseMoment, type CalendarDate } from './calendar-date.ts';

/** `row`: Thu 18 Mar, 18:52 · `time`: 18:52 · `exact-row` and `exact-time` with their seconds */
export type MomentStyle = 'row' | 'time' | 'exact-row' | 'exact-time';

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };

export interface Place {
  readonly locale: string;
  /** Such as `Europe/London`. */
  readonly timeZone: string;
  /** Its year goes without saying; every other is said. */
  readonly today: CalendarDate;
}

/**
 * @param at a moment in UTC, as `2027-03-18T18:52:04.123Z`
 * @returns an empty text for what is no moment
 */
export function formatMoment(at: string, style: MomentStyle, place: Place): string {
  const moment = parseMoment(at);
  if (moment === null) return '';
  const { locale, timeZone, today } = place;
  const say = (options: Intl.DateTimeFormatOptions, language = locale) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone }).format(moment);
  const isExact = style === 'exact-row' || style === 'exact-time';
  const time = say(isExact ? { ...TIME, second: '2-digit' } : TIME);
  if (style === 'time' || style === 'exact-time') return time;
  const isThisYear = say(YEAR, 'en') === today.slice(0, 4);
  // Many locales put a comma after the weekday; rows have no room for it.
  return `${say(isThisYear ? DAY : { ...DAY, ...YEAR }).replace(', ', ' ')}, ${time}`;
}
