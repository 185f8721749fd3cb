/** The axis in the person's language: names of days, months and years, and when a week begins. */
import { getDayOfWeek, parseDate } from '@internationalized/date';

import type { AxisWords, TickStyle } from './axis-ticks.ts';

const OPTIONS: Readonly<Record<TickStyle, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
const MILLISECONDS_A_DAY = 86_400_000;
const A_MONDAY = parseDate('2027-01-04');

/** @param measure pixels that a label takes */
export function axisWords(locale: string, measure: (label: string) => number): AxisWords {
  const formatters = new Map<TickStyle, Intl.DateTimeFormat>();
  const formatterOf = (style: TickStyle) => {
    const known = formatters.get(style);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: 'UTC' });
    formatters.set(style, made);
    return made;
  };
  return {
    label: (day, style) => formatterOf(style).format(day * MILLISECONDS_A_DAY),
    width: measure,
    weekStart: weekStartOf(locale),
  };
}

/** 0 for Monday to 6 for Sunday, as people of that locale count. */
function weekStartOf(locale: string): number {
  return (7 - getDayOfWeek(A_MONDAY, locale)) % 7;
}
