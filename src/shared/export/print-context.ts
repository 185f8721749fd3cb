/** The words and number forms that every part of a printed plan shares. */
import { toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import { formatDate, formatWeekday, formatWork, type DateStyle } from '../calendar/format.ts';
import type { PlanDocument } from './plan-document.ts';
import { printWords, type PrintWords } from './print-words.ts';

export interface PrintContext {
  readonly words: PrintWords;
  /** The language of our own words, with the region of the dates where the two agree. */
  readonly language: string;
  date(date: CalendarDate, style: DateStyle): string;
  /** `26–29 Mar`, with a year `26–29 Mar 2027`; one date when both ends are the same. */
  dateRange(from: CalendarDate, to: CalendarDate, form: 'short' | 'medium'): string;
  /** `Mar`, narrow `M`. */
  monthName(date: CalendarDate, width: 'short' | 'narrow'): string;
  weekday(weekday: number, width: 'short' | 'long'): string;
  /** A time of work; the minutes are dropped from ten hours on. */
  work(minutes: number): string;
  /** A time of work to the minute, for what the person chose themselves. */
  exactWork(minutes: number): string;
  /** Whole hours without their unit. */
  hours(minutes: number): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
}

const FALLBACK_LOCALE = 'en-GB';
const MILLISECONDS_A_DAY = 86_400_000;

/** The context of a document, in its locale. */
export function printContext(document: PlanDocument): PrintContext {
  const locale = isLocale(document.locale) ? document.locale : FALLBACK_LOCALE;
  const words = printWords(locale);
  const work = (minutes: number) => formatWork(minutes, locale);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const language = locale.split('-')[0] === words.language ? locale : words.language;
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const ranges = {
    short: new Intl.DateTimeFormat(locale, day),
    medium: new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
  };
  const months = {
    short: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    narrow: new Intl.DateTimeFormat(locale, { month: 'narrow', timeZone: 'UTC' }),
  };
  const time = (date: CalendarDate) => toEpochDay(date) * MILLISECONDS_A_DAY;
  return {
    words,
    language,
    date: (date, style) => formatDate(date, style, locale),
    // Versions of the locale data differ in the spaces they put around the dash.
    dateRange: (from, to, form) =>
      ranges[form].formatRange(time(from), time(to)).replaceAll(/\s*–\s*/g, '–'),
    monthName: (date, width) => months[width].format(time(date)),
    weekday: (weekday, width) => formatWeekday(weekday, width, locale),
    work,
    exactWork(minutes) {
      const rest = minutes % 60;
      if (minutes < 600 || rest === 0) return work(minutes);
      return `${work(minutes - rest)} ${String(rest).padStart(2, '0')}`;
    },
    hours: (minutes) => numbers.format(Math.round(minutes / 60)),
    list: (items) => lists.format(items),
  };
}

/** A document can come from a file; Intl throws at what only looks like a language tag. */
function isLocale(text: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(text).length > 0;
  } catch {
    return false;
  }
}
