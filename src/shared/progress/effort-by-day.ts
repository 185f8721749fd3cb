/**
 * Minutes logged on each day, in whole weeks: the effort heat map. It says when a person studies and
 * when they cannot; it never counts days in a row.
 */
import { addDays, toEpochDay, weekdayOf, type CalendarDate } from '../calendar/calendar-date.ts';
import { capacityByDay, type StudyCalendar } from '../calendar/study-calendar.ts';
import type { LoggedSession } from '../domain/progress.ts';
import { DAYS_A_WEEK, weekOf, type WeekStart } from './weeks.ts';

/** A year, and the week that runs. */
const MOST_WEEKS = 53;

export interface EffortInput {
  readonly sessions: readonly LoggedSession[];
  /** When the person can study. */
  readonly calendar: StudyCalendar;
  readonly today: CalendarDate;
  readonly weekStart: WeekStart;
}

/**
 * `studied`: time was logged. `missed` is not said: a day with study time and none logged is `open`,
 * one without study time is `no-time`, one outside the plan's time is `outside`: before its start,
 * or still to come.
 */
export type EffortDayKind = 'studied' | 'open' | 'no-time' | 'outside';

export interface EffortDay {
  readonly date: CalendarDate;
  readonly kind: EffortDayKind;
  /** Logged; above 0 for `studied` and 0 for the others. */
  readonly minutes: number;
}

export interface EffortWeek {
  /** Its first day. */
  readonly from: CalendarDate;
  /** Seven. */
  readonly days: readonly EffortDay[];
  readonly minutes: number;
}

/**
 * From the plan's start, or the first day logged, to the week that runs; at most the last year. Empty
 * for a plan that has not begun.
 */
export function effortByWeek(input: EffortInput): readonly EffortWeek[] {
  const { sessions, calendar, today, weekStart } = input;
  const logged = new Map<CalendarDate, number>();
  for (const { date, minutes } of sessions) logged.set(date, (logged.get(date) ?? 0) + minutes);
  const first = [calendar.start, ...logged.keys()].reduce((a, b) => (a < b ? a : b));
  if (first > today) return [];
  const last = weekOf(today, weekStart);
  const earliest = addDays(last, -(MOST_WEEKS - 1) * DAYS_A_WEEK);
  const begin = weekOf(first, weekStart);
  const capacity = capacityByDay(calendar);
  const dayOf = (date: CalendarDate): EffortDay => {
    const minutes = logged.get(date) ?? 0;
    if (minutes > 0) return { date, kind: 'studied', minutes };
    if (date < calendar.start || date > today) return { date, kind: 'outside', minutes };
    return { date, kind: capacity(toEpochDay(date)) === 0 ? 'no-time' : 'open', minutes };
  };
  const weeks: EffortWeek[] = [];
  for (
    let from = begin > earliest ? begin : earliest;
    from <= last;
    from = addDays(from, DAYS_A_WEEK)
  ) {
    const days = Array.from({ length: DAYS_A_WEEK }, (_, index) => dayOf(addDays(from, index)));
    weeks.push({ from, days, minutes: days.reduce((sum, { minutes }) => sum + minutes, 0) });
  }
  return weeks;
}

export interface EffortSummary {
  readonly minutes: number;
  /** Days with logged time. */
  readonly days: number;
  /** The weekday with the most minutes, 0 for Monday; of equals the first of the week. */
  readonly fullestWeekday: number;
  /** Its part of all minutes, above 0 to 1. */
  readonly fullestShare: number;
}

/** What the heat map says in one sentence; null when nothing was logged. */
export function summariseEffort(weeks: readonly EffortWeek[]): EffortSummary | null {
  const days = weeks.flatMap((week) => week.days).filter(({ kind }) => kind === 'studied');
  if (days.length === 0) return null;
  const byWeekday = Array.from({ length: DAYS_A_WEEK }, () => 0);
  let minutes = 0;
  for (const day of days) {
    const weekday = weekdayOf(toEpochDay(day.date));
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + day.minutes;
    minutes += day.minutes;
  }
  const most = Math.max(...byWeekday);
  return {
    minutes,
    days: days.length,
    fullestWeekday: byWeekday.indexOf(most),
    fullestShare: most / minutes,
  };
}
