/**
 * When a day's reminder comes. All by the clock on the wall: a local date and minutes from its
 * midnight. So a night of daylight saving, in which an hour is missing or comes twice, moves nothing,
 * and a clock that is set back asks nothing twice, since every day that was reminded of is known.
 */
import { addDays, parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Reminders } from '../domain/settings.ts';

/** A moment by the clock on the wall. */
export interface WallTime {
  readonly date: CalendarDate;
  /** From midnight, 0 to 1,439. */
  readonly minute: number;
}

export interface ReminderState {
  readonly reminders: Reminders;
  /** The days that were reminded of, in the order in which that was. */
  readonly reminded: readonly CalendarDate[];
}

/** More than any clock is set back without the person knowing. */
const MOST_REMEMBERED = 60;

/** Whether nothing may be said in a minute of the day. */
export function isQuiet({ quietFrom, quietUntil }: Reminders, minute: number): boolean {
  return quietFrom <= quietUntil
    ? minute >= quietFrom && minute < quietUntil
    : minute >= quietFrom || minute < quietUntil;
}

/**
 * The minute of the day at which a reminder comes: the one that was set, or the end of the quiet
 * hours it falls into.
 *
 * @returns null when they end only on the next day, so that none comes
 */
export function reminderMinute(reminders: Reminders): number | null {
  const { at, quietUntil } = reminders;
  if (!isQuiet(reminders, at)) return at;
  return quietUntil > at ? quietUntil : null;
}

/**
 * The next moment for a reminder, from now on: today's if it has not passed and was not given yet,
 * else the one of the first day after that was not reminded of.
 *
 * @returns null when reminders are off, or none would ever come
 */
export function nextReminder(
  now: WallTime,
  { reminders, reminded }: ReminderState,
): WallTime | null {
  const minute = reminders.isOn ? reminderMinute(reminders) : null;
  if (minute === null) return null;
  let date = now.minute <= minute ? now.date : addDays(now.date, 1);
  while (reminded.includes(date)) date = addDays(date, 1);
  return { date, minute };
}

/**
 * Whether a reminder that was awaited is due. One that came due while the computer slept, be it for
 * days, is still given for the day it wakes on, unless the quiet hours have begun by then.
 *
 * @param awaited what `nextReminder` said when the waiting began
 */
export function isReminderDue(
  now: WallTime,
  awaited: WallTime,
  { reminders, reminded }: ReminderState,
): boolean {
  return (
    reminders.isOn &&
    now.date >= awaited.date &&
    now.minute >= awaited.minute &&
    !isQuiet(reminders, now.minute) &&
    !reminded.includes(now.date)
  );
}

/** The earlier of two moments: a clock that is set back brings the next reminder nearer. */
export function earlierOf(a: WallTime, b: WallTime): WallTime {
  return a.date < b.date || (a.date === b.date && a.minute <= b.minute) ? a : b;
}

/** The days reminded of, with one more; the oldest are forgotten. */
export function withReminded(
  reminded: readonly CalendarDate[],
  date: CalendarDate,
): readonly CalendarDate[] {
  return [...reminded.filter((each) => each !== date), date].slice(-MOST_REMEMBERED);
}

/** The days reminded of, from whatever was stored. */
export function parseReminded(stored: unknown): readonly CalendarDate[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value) =>
    typeof value === 'string' ? (parseCalendarDate(value) ?? []) : [],
  );
}
