/**
 * How a timeline is cut into sheets: whole months, quarters, years or decades, whichever can still be
 * told apart on paper, and no more sheets than a person would lay side by side.
 */
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  type CalendarDate,
} from '../calendar/calendar-date.ts';

/** Months from one tick of the axis to the next. */
export const TICK_MONTHS = [1, 3, 12, 120] as const;
export type TickMonths = (typeof TICK_MONTHS)[number];

export interface AxisSheet {
  readonly from: CalendarDate;
  /** The first day of the next sheet. */
  readonly until: CalendarDate;
  /** The first days of what the ticks stand for, `from` the first of them. */
  readonly ticks: readonly CalendarDate[];
  readonly tickMonths: TickMonths;
}

/** Millimetres between two ticks below which they run together. */
const LEAST_TICK = 5.2;
const MOST_SHEETS = 8;
const MONTHS_A_YEAR = 12;

/**
 * @param width of the axis in millimetres
 * @returns one sheet at least; they follow each other without a gap and cover both days
 */
export function axisSheets(
  first: CalendarDate,
  last: CalendarDate,
  width: number,
): readonly AxisSheet[] {
  const ticksASheet = Math.floor(width / LEAST_TICK);
  for (const tickMonths of TICK_MONTHS) {
    const from = alignedTo(tickMonths, first);
    const ticks = Math.ceil((monthsBetween(from, last) + 1) / tickMonths);
    const count = Math.ceil(ticks / ticksASheet);
    if (count > MOST_SHEETS && tickMonths !== TICK_MONTHS.at(-1)) continue;
    const each = Math.ceil(ticks / count);
    return Array.from({ length: count }, (_, index) =>
      sheetOf(addMonths(from, index * each * tickMonths), each, tickMonths),
    );
  }
  return [];
}

/** Where a day begins on a sheet, as a share of its width; below 0 or above 1 beside the sheet. */
export function placeOn({ from, until }: AxisSheet, date: CalendarDate): number {
  return daysBetween(from, date) / daysBetween(from, until);
}

/** Whether a span of days, both ends included, touches a sheet. */
export function touches(
  { from, until }: AxisSheet,
  span: { readonly first: CalendarDate; readonly last: CalendarDate },
): boolean {
  return span.first < until && span.last >= from;
}

/** The days of spans that meet or overlap as one span each. */
export function joinSpans(
  spans: readonly { readonly first: CalendarDate; readonly last: CalendarDate }[],
): readonly { readonly first: CalendarDate; readonly last: CalendarDate }[] {
  const joined: { first: CalendarDate; last: CalendarDate }[] = [];
  for (const { first, last } of spans.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = joined.at(-1);
    if (before !== undefined && first <= addDays(before.last, 1)) {
      if (last > before.last) before.last = last;
    } else joined.push({ first, last });
  }
  return joined;
}

function sheetOf(from: CalendarDate, count: number, tickMonths: TickMonths): AxisSheet {
  const ticks = Array.from({ length: count }, (_, index) => addMonths(from, index * tickMonths));
  return { from, until: addMonths(from, count * tickMonths), ticks, tickMonths };
}

function alignedTo(tickMonths: TickMonths, date: CalendarDate): CalendarDate {
  const months = monthsSinceZero(date);
  const aligned = months - (months % tickMonths);
  const year = String(Math.floor(aligned / MONTHS_A_YEAR)).padStart(4, '0');
  const month = String((aligned % MONTHS_A_YEAR) + 1).padStart(2, '0');
  return calendarDate(`${year}-${month}-01`);
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  return monthsSinceZero(to) - monthsSinceZero(from);
}

function monthsSinceZero(date: CalendarDate): number {
  const [year = '', month = ''] = date.split('-');
  return Number(year) * MONTHS_A_YEAR + Number(month) - 1;
}
