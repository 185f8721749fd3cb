/**
 * Spreads hours a week over weekdays in quarter hours, by the method of Sainte-Laguë: each quarter
 * hour goes to the weekday that is furthest behind its share.
 *
 * The days always add up to the total exactly, and more hours a week never take time from any day.
 * The largest-remainder method does not promise the latter (the Alabama paradox), and a plan could
 * then end later although the person gives it more time.
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
  const weights = minutesPerWeek(pattern) > 0 ? pattern : ORDINARY_WEEK;
  const steps: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  const wanted = Math.ceil(Math.min(total, LONGEST_DAY_MINUTES * 7) / TIME_STEP_MINUTES);
  for (let given = 0; given < wanted; given += 1) {
    const day = furthestBehind(weights, steps);
    steps[day] = (steps[day] ?? 0) + 1;
  }
  return steps.map((count) => count * TIME_STEP_MINUTES) as unknown as WeekdayMinutes;
}

/**
 * The open day with the largest share still due; of equals the one with less time, then the later.
 *
 * Days the pattern leaves free have no share: they help, all alike, once every other day is full.
 */
function furthestBehind(weights: WeekdayMinutes, steps: readonly number[]): number {
  let best = 0;
  let bestShare = -1;
  for (const [day, count] of steps.entries()) {
    if (count * TIME_STEP_MINUTES >= LONGEST_DAY_MINUTES) continue;
    const share = (weights[day] ?? 0) / (2 * count + 1);
    if (share < bestShare || (share === bestShare && count > (steps[best] ?? 0))) continue;
    best = day;
    bestShare = share;
  }
  return best;
}

/**
 * A week with some minutes more, each quarter hour given by the same rule, so that no day loses any.
 * A week without study time is a pause and stays one.
 *
 * @param extra minutes a week, a multiple of 15; what does not fit into the days is left out
 */
export function growWeek(week: WeekdayMinutes, extra: number): WeekdayMinutes {
  if (minutesPerWeek(week) === 0) return week;
  const minutes: [number, number, number, number, number, number, number] = [...week];
  for (let given = 0; given < extra; given += TIME_STEP_MINUTES) {
    const steps = minutes.map((value) => Math.ceil(value / TIME_STEP_MINUTES));
    const day = furthestBehind(week, steps);
    const grown = (minutes[day] ?? 0) + TIME_STEP_MINUTES;
    if (grown > LONGEST_DAY_MINUTES) break;
    minutes[day] = grown;
  }
  return minutes;
}
