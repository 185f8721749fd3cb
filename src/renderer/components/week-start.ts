/** The day a week begins with, for everything that draws weeks. */
import { getDayOfWeek, parseDate } from '@internationalized/date';
import { createContext, use } from 'react';

/** 0 for Monday to 6 for Sunday. */
type FirstDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const A_MONDAY = parseDate('2027-01-04');
const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The first day of a week as people of a locale count. */
export function weekStartOf(locale: string): FirstDay {
  return ((7 - getDayOfWeek(A_MONDAY, locale)) % 7) as FirstDay;
}

/** Gives the first day to all below it. */
export const WeekStart = createContext<FirstDay>(0);

/** The first day of a week as the person counts. */
export function useWeekStart(): FirstDay {
  return use(WeekStart);
}

/** The same, as calendars of the component library name it. */
export function useFirstDayName(): (typeof DAY_NAMES)[number] {
  return DAY_NAMES[use(WeekStart)];
}
