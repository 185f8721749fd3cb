import { addDays, toEpochDay, weekdayOf, type CalendarDate } from '../calendar/calendar-date.ts';

/** The day a week begins with, 0 for Monday to 6 for Sunday. */
export type WeekStart = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const DAYS_A_WEEK = 7;

/**
 * The first day of a date's week.
 *
 * @example weekOf(calendarDate('2027-03-18'), 0) // 2027-03-15, a Monday
 */
export function weekOf(date: CalendarDate, weekStart: WeekStart): CalendarDate {
  const into = (weekdayOf(toEpochDay(date)) - weekStart + DAYS_A_WEEK) % DAYS_A_WEEK;
  return addDays(date, -into);
}
