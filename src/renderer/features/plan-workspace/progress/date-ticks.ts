/** Where an axis of days has its labels, and what they say. */
import {
  addMonths,
  calendarDate,
  fromEpochDay,
  toEpochDay,
  type EpochDay,
} from '../../../../shared/calendar/calendar-date.ts';
import { formatDate } from '../../../../shared/calendar/format.ts';

export interface DateTick {
  readonly day: EpochDay;
  readonly label: string;
}

export interface AxisSpan {
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Of the axis, in pixels. */
  readonly width: number;
}

/** Room of a label, in pixels. */
const LABEL = 50;
/** Up to so many days have labels of days rather than of months. */
const SHORT_SPAN = 75;
const DAY_STEPS = [1, 2, 7, 14, 28] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;
const MILLISECONDS_A_DAY = 86_400_000;

/** Labels that do not touch: days, months with the year at each January, or years alone. */
export function dateTicks({ from, to, width }: AxisSpan, locale: string): readonly DateTick[] {
  const room = Math.max(1, Math.floor(width / LABEL));
  return to - from <= SHORT_SPAN
    ? dayTicks({ from, to }, stepFor(DAY_STEPS, to - from, room), locale)
    : monthTicks({ from, to }, stepFor(MONTH_STEPS, (to - from) / 30.44, room), locale);
}

function stepFor(steps: readonly number[], length: number, room: number): number {
  return steps.find((step) => length / step <= room) ?? steps.at(-1) ?? 1;
}

function dayTicks(
  { from, to }: Omit<AxisSpan, 'width'>,
  step: number,
  locale: string,
): readonly DateTick[] {
  const ticks: DateTick[] = [];
  for (let day = from + 1; day <= to; day += step)
    ticks.push({ day, label: formatDate(fromEpochDay(day), 'short', locale) });
  return ticks;
}

function monthTicks(
  { from, to }: Omit<AxisSpan, 'width'>,
  step: number,
  locale: string,
): readonly DateTick[] {
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const ticks: DateTick[] = [];
  // Steps are counted from a January, so that the years have their labels.
  let date = calendarDate(`${fromEpochDay(from).slice(0, 4)}-01-01`);
  for (let day = toEpochDay(date); day <= to; day = toEpochDay(date)) {
    const isJanuary = date.slice(5, 7) === '01';
    const label = isJanuary ? year.format(day * MILLISECONDS_A_DAY) : monthName(day, locale);
    if (day >= from) ticks.push({ day, label });
    date = addMonths(date, step);
  }
  return ticks;
}

/** @example monthName(toEpochDay(calendarDate('2027-03-18')), 'en-GB') // Mar */
export function monthName(day: EpochDay, locale: string): string {
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return month.format(day * MILLISECONDS_A_DAY);
}
