/** The axis in the person's language: names of days, months and years, and when a week begins. */
import type { AxisWords, TickStyle } from './axis-ticks.ts';

const OPTIONS: Readonly<Record<TickStyle, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * @param weekStart 0 for Monday to 6 for Sunday
 * @param measure pixels that a label takes
 */
export function axisWords(
  locale: string,
  weekStart: number,
  measure: (label: string) => number,
): AxisWords {
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
    weekStart,
  };
}
