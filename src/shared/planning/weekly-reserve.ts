/**
 * Keeps time free for weekly habits before any task is planned.
 *
 * The habits go on the weekday with the most time. Together they take at most a fifth of the week,
 * so that someone with three hours does not spend half of them on habits.
 */
import type { WeeklyReserve } from '../domain/plan.ts';
import type { WeeklyRhythm } from '../domain/role.ts';
import { minutesPerWeek, type StudyCalendar } from '../calendar/study-calendar.ts';

const LARGEST_SHARE = 0.2;
const STEP_MINUTES = 5;

/** Null when there is no habit or no time for one. */
export function reserveWeekly(
  rhythms: readonly WeeklyRhythm[],
  calendar: StudyCalendar,
): WeeklyReserve | null {
  const asked = rhythms.reduce((sum, rhythm) => sum + rhythm.minutesPerWeek, 0);
  const largest = Math.max(...calendar.weekdayMinutes);
  const room = Math.min(minutesPerWeek(calendar.weekdayMinutes) * LARGEST_SHARE, largest);
  if (asked === 0 || room < STEP_MINUTES) return null;
  const share = Math.min(1, room / asked);
  const kept = rhythms.map((rhythm) => ({
    id: rhythm.id,
    minutes: Math.floor((rhythm.minutesPerWeek * share) / STEP_MINUTES) * STEP_MINUTES,
  }));
  const minutes = kept.reduce((sum, rhythm) => sum + rhythm.minutes, 0);
  if (minutes === 0) return null;
  return { weekday: calendar.weekdayMinutes.lastIndexOf(largest), minutes, rhythms: kept };
}

/** The calendar that is left for tasks. */
export function withoutReserve(
  calendar: StudyCalendar,
  reserve: WeeklyReserve | null,
): StudyCalendar {
  if (reserve === null) return calendar;
  const [mon, tue, wed, thu, fri, sat, sun] = calendar.weekdayMinutes.map((minutes, weekday) =>
    weekday === reserve.weekday ? minutes - reserve.minutes : minutes,
  ) as [number, number, number, number, number, number, number];
  return { ...calendar, weekdayMinutes: [mon, tue, wed, thu, fri, sat, sun] };
}
