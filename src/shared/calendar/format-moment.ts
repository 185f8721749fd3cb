/** Moments in words, in a place's own time. */
import { parseMoment } from './calendar-date.ts';

/** `row`: Thu 18 Mar, 18:52 · `time`: 18:52 */
export type MomentStyle = 'row' | 'time';

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

export interface Place {
  readonly locale: string;
  /** Such as `Europe/London`. */
  readonly timeZone: string;
}

/**
 * @param at a moment in UTC, as `2027-03-18T18:52:04.123Z`
 * @returns an empty text for what is no moment
 */
export function formatMoment(at: string, style: MomentStyle, place: Place): string {
  const time = parseMoment(at);
  if (time === null) return '';
  const { locale, timeZone } = place;
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(time);
  // Many locales put a comma after the weekday; rows have no room for it.
  return style === 'time' ? say(TIME) : `${say(DAY).replace(', ', ' ')}, ${say(TIME)}`;
}
