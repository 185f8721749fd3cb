/**
 * Spreads hours a week over weekdays in quarter hours, by the largest-remainder method
 * (Hamilton's apportionment), so that the days always add up to the total exactly.
 */
import { minutesPerWeek, type WeekdayMinutes } from './study-calendar.ts';

/** The step in which study time is given. */
export const TIME_STEP_MINUTES = 15;

/** More than this on one day is refused as a plan nobody keeps. */
export const LONGEST_DAY_MINUTES = 12 * 60;

/** An ordinary working person's week: short evenings, Friday free, most at the weekend. */
const ORDINARY_WEEK: WeekdayMinutes = [60, 60, 60, 60, 0, 150, 120];

/**
 * A week of the given total in the proportions of a pattern.
 *
 * @param total minutes a week, a multiple of 15, at most 84 hours
 * @param pattern the week to keep the shape of; an ordinary week when it has no minutes
 * @example spreadWeek(600) // [75, 75, 75, 75, 0, 165, 135], 10 hours
 */
export function spreadWeek(total: number, pattern: WeekdayMinutes = ORDINARY_WEEK): WeekdayMinutes {
  const weights = minutesPerWeek(pattern) > 0 ? [...pattern] : [...ORDINARY_WEEK];
  const days = weights.map(() => 0);
  let left = Math.min(total, LONGEST_DAY_MINUTES * 7);
  while (left > 0) {
    const open = days.map((minutes, day) => (minutes < LONGEST_DAY_MINUTES ? weights[day]! : 0));
    const sum = open.reduce((a, b) => a + b, 0);
    if (sum === 0) {
      // Every day of the pattern is full: the other days have to help.
      weights.forEach((weight, day) => (weights[day] = weight > 0 ? weight : 1));
      continue;
    }
    const given = apportion(left, open, sum);
    given.forEach((minutes, day) => {
      const room = LONGEST_DAY_MINUTES - days[day]!;
      days[day] = days[day]! + Math.min(minutes, room);
      left -= Math.min(minutes, room);
    });
  }
  return days as unknown as WeekdayMinutes;
}

function apportion(total: number, weights: readonly number[], sum: number): readonly number[] {
  const steps = Math.ceil(total / TIME_STEP_MINUTES);
  const exact = weights.map((weight) => (steps * weight) / sum);
  const whole = exact.map(Math.floor);
  const missing = steps - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((share, day) => ({ day, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.day - a.day);
  for (const { day } of byRemainder.slice(0, missing)) whole[day] = whole[day]! + 1;
  return whole.map((count) => count * TIME_STEP_MINUTES);
}
