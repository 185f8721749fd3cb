/**
 * Keeps time free for weekly habits before any task is planned.
 *
 * From Sunday back to Monday each day gives at most a fifth of its time, until the habits have what
 * they ask. So they take at most a fifth of the week, someone with three hours does not spend half
 * of them on habits, and more study time on any day never leaves less of it for tasks: a day that
 * grows by a minute gives at most that minute, and only relieves the days before it.
 */
import { mapWeeks, type StudyCalendar, type WeekdayMinutes } from '../calendar/study-calendar.ts';
import type { WeeklyReserve } from '../domain/plan.ts';
import type { WeeklyRhythm } from '../domain/role.ts';

const LARGEST_SHARE = 0.2;

/** Null when there is no habit or no time for one. */
export function reserveWeekly(
  rhythms: readonly WeeklyRhythm[],
  weekdayMinutes: WeekdayMinutes,
): WeeklyReserve | null {
  const asked = rhythms.reduce((sum, rhythm) => sum + rhythm.minutesPerWeek, 0);
  const kept: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  let missing = asked;
  for (let weekday = kept.length - 1; weekday >= 0; weekday -= 1) {
    const room = Math.floor((weekdayMinutes[weekday] ?? 0) * LARGEST_SHARE);
    kept[weekday] = Math.min(room, missing);
    missing -= Math.min(room, missing);
  }
  const minutes = asked - missing;
  return minutes === 0
    ? null
    : { weekdayMinutes: kept, minutes, rhythms: shareOut(rhythms, minutes, asked) };
}

/** The calendar that is left for tasks, in each of its weeks. */
export function withoutReserve(
  calendar: StudyCalendar,
  rhythms: readonly WeeklyRhythm[],
): StudyCalendar {
  if (rhythms.length === 0) return calendar;
  return mapWeeks(calendar, (week) => {
    const reserve = reserveWeekly(rhythms, week);
    return reserve === null ? week : subtract(week, reserve.weekdayMinutes);
  });
}

function subtract(week: WeekdayMinutes, kept: WeekdayMinutes): WeekdayMinutes {
  return week.map(
    (minutes, weekday) => minutes - (kept[weekday] ?? 0),
  ) as unknown as WeekdayMinutes;
}

/** Minutes of each habit in proportion to what it asks; whole, and adding up exactly. */
function shareOut(
  rhythms: readonly WeeklyRhythm[],
  minutes: number,
  asked: number,
): WeeklyReserve['rhythms'] {
  let passed = 0;
  let given = 0;
  return rhythms.map(({ id, minutesPerWeek }) => {
    passed += minutesPerWeek;
    const upTo = Math.round((minutes * passed) / asked);
    const own = upTo - given;
    given = upTo;
    return { id, minutes: own };
  });
}
