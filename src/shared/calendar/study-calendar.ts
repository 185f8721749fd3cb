/**
 * When a person can study: minutes on each weekday, changing from a day on, less the days off.
 */
import { toEpochDay, weekdayOf, type CalendarDate, type EpochDay } from './calendar-date.ts';

/** Minutes for each weekday, Monday first; seven integers from 0 to 1440. */
export type WeekdayMinutes = readonly [number, number, number, number, number, number, number];

/** Days without study, both ends included. */
export interface DaysOff {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly label: string;
}

/** Another week from a day on, until the next change. */
export interface WeekChange {
  readonly from: CalendarDate;
  readonly weekdayMinutes: WeekdayMinutes;
}

export interface StudyCalendar {
  readonly start: CalendarDate;
  /** Until the first change. */
  readonly weekdayMinutes: WeekdayMinutes;
  /** No two from the same day. */
  readonly weekChanges: readonly WeekChange[];
  readonly daysOff: readonly DaysOff[];
}

export const MINUTES_A_DAY = 1440;

/** Minutes in an ordinary week, days off aside. */
export function minutesPerWeek(weekdayMinutes: WeekdayMinutes): number {
  return weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0);
}

/**
 * The weeks of a calendar one after another: the one it starts with, then each change after its
 * start. Changes before the start leave only the last of them.
 */
export function weeksOf(calendar: StudyCalendar): readonly WeekChange[] {
  const { start, weekdayMinutes, weekChanges } = calendar;
  const changes = weekChanges.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const before = changes.findLast(({ from }) => from <= start);
  return [
    { from: start, weekdayMinutes: before?.weekdayMinutes ?? weekdayMinutes },
    ...changes.filter(({ from }) => from > start),
  ];
}

/** The calendar with every week changed in the same way. */
export function mapWeeks(
  calendar: StudyCalendar,
  change: (weekdayMinutes: WeekdayMinutes) => WeekdayMinutes,
): StudyCalendar {
  const [first, ...changes] = weeksOf(calendar).map((week) => ({
    ...week,
    weekdayMinutes: change(week.weekdayMinutes),
  }));
  return {
    start: calendar.start,
    weekdayMinutes: first?.weekdayMinutes ?? calendar.weekdayMinutes,
    weekChanges: changes,
    daysOff: calendar.daysOff,
  };
}

/**
 * A fast look-up of the minutes available on a day.
 *
 * @returns capacity in minutes for an epoch day; 0 before the start and on days off
 */
export function capacityByDay(calendar: StudyCalendar): (day: EpochDay) => number {
  const weeks = weeksOf(calendar).map(({ from, weekdayMinutes }) => ({
    first: toEpochDay(from),
    weekdayMinutes,
  }));
  const start = toEpochDay(calendar.start);
  const off = mergeRanges(calendar.daysOff);
  return (day) => {
    if (day < start) return 0;
    let index = weeks.length - 1;
    while (index > 0 && day < (weeks[index]?.first ?? start)) index -= 1;
    const minutes = weeks[index]?.weekdayMinutes[weekdayOf(day)] ?? 0;
    return minutes > 0 && isWithin(off, day) ? 0 : minutes;
  };
}

/** Minutes available from the start to a date, both included. */
export function capacityUntil(calendar: StudyCalendar, last: CalendarDate): number {
  const capacity = capacityByDay(calendar);
  const end = toEpochDay(last);
  let minutes = 0;
  for (let day = toEpochDay(calendar.start); day <= end; day += 1) minutes += capacity(day);
  return minutes;
}

/** Whether a date lies in any of the ranges. */
export function isDayOff(daysOff: readonly DaysOff[], date: CalendarDate): boolean {
  return daysOff.some(({ from, to }) => from <= date && date <= to);
}

interface DayRange {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

function mergeRanges(daysOff: readonly DaysOff[]): readonly DayRange[] {
  const ranges = daysOff
    .map(({ from, to }) => ({ first: toEpochDay(from), last: toEpochDay(to) }))
    .sort((a, b) => a.first - b.first);
  const merged: DayRange[] = [];
  for (const range of ranges) {
    const previous = merged.at(-1);
    if (previous === undefined || range.first > previous.last + 1) merged.push(range);
    else if (range.last > previous.last)
      merged[merged.length - 1] = { first: previous.first, last: range.last };
  }
  return merged;
}

/** Binary search: a plan of ten years with many holidays is asked about every one of its days. */
function isWithin(ranges: readonly DayRange[], day: EpochDay): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (day < range.first) high = middle - 1;
    else if (day > range.last) low = middle + 1;
    else return true;
  }
  return false;
}
