import { toEpochDay, type CalendarDate } from './calendar-date.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days from one to another, as short as the locale allows; one day is given as a day.
 *
 * @example formatDateRange(calendarDate('2027-07-03'), calendarDate('2027-07-17'), 'en-GB') // 3–17 Jul
 */
export function formatDateRange(from: CalendarDate, to: CalendarDate, locale: string): string {
  const formatter = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    // A range within one year needs no year to be understood; one over its end does.
    ...(from.slice(0, 4) !== to.slice(0, 4) && { year: 'numeric' }),
  });
  const [first, last] = from <= to ? [from, to] : [to, from];
  const text = formatter.formatRange(
    toEpochDay(first) * MILLISECONDS_A_DAY,
    toEpochDay(last) * MILLISECONDS_A_DAY,
  );
  // As in print: a range of days stands close.
  return text.replaceAll(/\s*–\s*/g, '–');
}
