/**
 * Dates and times of work in words, by locale. Dates are formatted in UTC, where they live.
 */
import { toEpochDay, type CalendarDate } from './calendar-date.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const MILLISECONDS_A_MINUTE = 60_000;

/**
 * `short`: 18 Mar · `row`: Thu 18 Mar · `row-year`: Thu 18 Mar 2027 · `medium`: 18 Mar 2027 ·
 * `long`: 18 March 2027 · `month`: Mar 2027 · `whole-month`: March 2027 · `day`: Thursday 18 March
 */
export type DateStyle =
  'short' | 'row' | 'row-year' | 'medium' | 'long' | 'month' | 'whole-month' | 'day';

const OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short' },
  row: { weekday: 'short', day: 'numeric', month: 'short' },
  'row-year': { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  'whole-month': { month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** @example formatDate(calendarDate('2027-03-18'), 'row', 'en-GB') // Thu 18 Mar */
export function formatDate(date: CalendarDate, style: DateStyle, locale: string): string {
  const key = `${locale} ${style}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  const text = formatter.format(toEpochDay(date) * MILLISECONDS_A_DAY);
  // Many locales put a comma after the weekday, German a point too; rows have no room for them.
  return style === 'row' || style === 'row-year' ? text.replace(/\.?, /, ' ') : text;
}

export interface NearDateOptions {
  /** The date whose year goes without saying: today, or one that stands near with its year. */
  readonly beside: CalendarDate;
  readonly locale: string;
}

const WITH_YEAR = { short: 'medium', row: 'row-year' } as const;

/**
 * A date whose year is said only where it is another than the one the reader has in mind.
 *
 * @example formatNearDate(calendarDate('2028-03-18'), 'short', { beside: calendarDate('2027-03-18'), locale: 'en-GB' }) // 18 Mar 2028
 */
export function formatNearDate(
  date: CalendarDate,
  style: 'short' | 'row',
  { beside, locale }: NearDateOptions,
): string {
  const isSameYear = date.slice(0, 4) === beside.slice(0, 4);
  return formatDate(date, isSameYear ? style : WITH_YEAR[style], locale);
}

/** The weekday's name; 0 is Monday. */
export function formatWeekday(weekday: number, width: 'short' | 'long', locale: string): string {
  // 1970-01-05 was a Monday.
  const time = (4 + weekday) * MILLISECONDS_A_DAY;
  return new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(time);
}

/**
 * A time of work, with the symbols of its units, which are the same in every language: `25 min`, `1 h 30`, `4 h`. From ten hours on the minutes are dropped.
 *
 * @param minutes a whole number, 0 or more
 */
export function formatWork(minutes: number, locale: string): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 600) return `${new Intl.NumberFormat(locale).format(Math.round(minutes / 60))} h`;
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/**
 * A time of day as the locale writes it, as wide as in a field: `08:00`, `08:00 am`.
 *
 * @param minute from midnight, 0 to 1,439
 */
export function formatTime(minute: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(minute * MILLISECONDS_A_MINUTE);
}
