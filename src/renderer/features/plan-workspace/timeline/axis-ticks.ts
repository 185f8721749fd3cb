/**
 * The axis above the timeline: two lines of intervals, from days under months to decades, as fine as
 * their labels can be read. A label that does not fit its interval is left out, so none overlap.
 */
import {
  fromEpochDay,
  weekdayOf,
  type EpochDay,
} from '../../../../shared/calendar/calendar-date.ts';
import type { Canvas } from './bar-boxes.ts';

export type TickStyle = 'weekday' | 'day' | 'month' | 'month-year' | 'year';

/** What the axis needs to know of the language and the type. */
export interface AxisWords {
  readonly label: (day: EpochDay, style: TickStyle) => string;
  /** Pixels a label takes. */
  readonly width: (label: string) => number;
  /** The weekday a week begins with, 0 for Monday. */
  readonly weekStart: number;
}

/** What an axis is drawn by. */
export interface AxisFrame extends Canvas {
  readonly words: AxisWords;
}

export interface Tick {
  /** Where the interval begins; it may lie before the canvas. */
  readonly day: EpochDay;
  /** Clipped to the canvas. */
  readonly x: number;
  readonly width: number;
  /** Empty where there is no room for it. */
  readonly label: string;
}

export interface Axis {
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

interface Interval {
  readonly unit: 'day' | 'week' | 'month';
  readonly count: number;
  readonly style: TickStyle;
}

interface AxisLevel {
  readonly minor: Interval;
  readonly major: Interval | null;
}

const MONTHS: Interval = { unit: 'month', count: 1, style: 'month-year' };
const YEARS: Interval = { unit: 'month', count: 12, style: 'year' };

/** From the finest on. */
const LEVELS: readonly AxisLevel[] = [
  { minor: { unit: 'day', count: 1, style: 'weekday' }, major: MONTHS },
  { minor: { unit: 'day', count: 1, style: 'day' }, major: MONTHS },
  { minor: { unit: 'week', count: 1, style: 'day' }, major: MONTHS },
  { minor: { unit: 'month', count: 1, style: 'month' }, major: YEARS },
  { minor: { unit: 'month', count: 3, style: 'month' }, major: YEARS },
  ...[1, 2, 5, 10, 20].map(yearsOf),
];
const COARSEST = yearsOf(50);

function yearsOf(years: number): AxisLevel {
  return { minor: { unit: 'month', count: years * 12, style: 'year' }, major: null };
}

const SHORTEST_DAYS = { day: 1, week: 7, month: 28 } as const;
/** Between a tick and its label, and after it. */
export const LABEL_ROOM = 12;

/** The intervals that any part of is in the window. */
export function axisOf(frame: AxisFrame): Axis {
  const level = LEVELS.find(({ minor }) => isReadable(minor, frame)) ?? COARSEST;
  return {
    major: level.major === null ? [] : ticksOf(level.major, frame),
    minor: ticksOf(level.minor, frame),
  };
}

/** Where the grid has its lines: each beginning of an interval once. */
export function gridLines({ major, minor }: Axis): readonly number[] {
  return [...new Set([...major, ...minor].map(({ x }) => x))].filter((x) => x > 0);
}

function isReadable({ unit, count, style }: Interval, { scale, words }: AxisFrame): boolean {
  const width = SHORTEST_DAYS[unit] * count * scale.pixelsPerDay;
  // Has every month and every weekday in it, and two figures for the day.
  const samples = Array.from({ length: 12 }, (_, at) => firstOfMonth(2027 * 12 + at) + 27);
  const widest = Math.max(...samples.map((day) => words.width(words.label(day, style))));
  return width >= widest + LABEL_ROOM;
}

function ticksOf(interval: Interval, { scale, window, words }: AxisFrame): readonly Tick[] {
  const { range } = scale;
  const from = Math.max(range.first, Math.floor(scale.dayAt(window.from)));
  const to = Math.min(range.last, Math.ceil(scale.dayAt(window.to)));
  const begin = beginnings(interval, words.weekStart);
  const ticks: Tick[] = [];
  for (let index = begin.indexOf(from); begin.dayOf(index) <= to; index += 1) {
    const day = begin.dayOf(index);
    const shown = Math.max(day, range.first);
    const x = scale.x(shown);
    const width = scale.x(Math.min(begin.dayOf(index + 1), range.last + 1)) - x;
    // A part of an interval is named by what it begins with.
    const label = words.label(shown, interval.style);
    const fits = words.width(label) + LABEL_ROOM <= width;
    ticks.push({ day, x, width, label: fits ? label : '' });
  }
  return ticks;
}

/** Intervals by number: the one that a day lies in, and the day that one begins with. */
function beginnings({ unit, count }: Interval, weekStart: number) {
  if (unit === 'month')
    return {
      indexOf: (day: EpochDay) => {
        const [year = '', month = ''] = fromEpochDay(day).split('-');
        return Math.floor((Number(year) * 12 + Number(month) - 1) / count);
      },
      dayOf: (index: number) => firstOfMonth(index * count),
    };
  const length = SHORTEST_DAYS[unit];
  const offset = unit === 'week' ? firstWeekDay(weekStart) : 0;
  return {
    indexOf: (day: EpochDay) => Math.floor((day - offset) / length),
    dayOf: (index: number) => offset + index * length,
  };
}

/** The first day from 1970-01-01 on with which a week begins. */
function firstWeekDay(weekStart: number): EpochDay {
  return (weekStart - weekdayOf(0) + 7) % 7;
}

/**
 * The first day of a month, also of one that no date can name (Hinnant, "chrono-compatible low-level
 * date algorithms", days_from_civil).
 *
 * @param months counted from January of the year 0
 */
function firstOfMonth(months: number): EpochDay {
  const shifted = months - 2;
  const year = Math.floor(shifted / 12);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (shifted - year * 12) + 2) / 5);
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
