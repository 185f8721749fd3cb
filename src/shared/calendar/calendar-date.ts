/**
 * Local calendar dates, `yyyy-MM-dd`, without a time or a time zone.
 *
 * Arithmetic runs on whole UTC days since 1970-01-01, where every day has 24 hours; local midnights
 * do not (Samoa had no 30 December 2011 at all). This is the only module of `shared` that touches
 * `Date`, and it never asks for the present moment.
 */
import { tz } from '@date-fns/tz';
import { addMonths as addMonthsInZone } from 'date-fns';

import type { Branded } from '../domain/ids.ts';

/** A day as people name it. Two dates compare as strings. */
export type CalendarDate = Branded<'CalendarDate'>;

/** Days since 1970-01-01; an integer. */
export type EpochDay = number;

const MILLISECONDS_A_DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a date, or gives null for what is none, such as `2027-02-29`.
 *
 * @example parseCalendarDate('2027-01-04')
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // Date.UTC rolls 31 April over to 1 May and reads year 26 as 1926; neither comes back the same.
  return new Date(time).toISOString().slice(0, 10) === text ? (text as CalendarDate) : null;
}

/** Milliseconds since 1970 of a moment such as `2027-03-18T18:52:04.123Z`; null for what is none. */
export function parseMoment(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** A date known to be valid where it is written, as in a test. Throws on anything else. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new RangeError(`not a calendar date: ${text}`);
  return date;
}

/** The day's number since 1970-01-01. */
export function toEpochDay(date: CalendarDate): EpochDay {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The date of a day's number; years 1 to 9999. */
export function fromEpochDay(day: EpochDay): CalendarDate {
  const date = new Date(day * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year)) throw new RangeError(`not a day's number: ${day}`);
  // A schedule asks for thousands of dates; toISOString takes several times as long.
  const century = twoDigits(Math.floor(year / 100));
  const text = `${century}${twoDigits(year % 100)}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
  return text as CalendarDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The date so many months later; the day is held to the month's length.
 *
 * @example addMonths(calendarDate('2027-01-31'), 1) // 2027-02-28
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const time = toEpochDay(date) * MILLISECONDS_A_DAY;
  return fromEpochDay(+addMonthsInZone(time, months, { in: tz('UTC') }) / MILLISECONDS_A_DAY);
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: EpochDay): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The later of two dates. */
export function laterDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}
