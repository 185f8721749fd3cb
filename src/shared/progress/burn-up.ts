/**
 * Burn-up: completed effort against the scope line, day by day, in whole minutes of planned work.
 *
 * A task counts with the minutes planned for it, on the day it was ticked; what is only begun does
 * not count yet. So the last point says what the plan's header says. All values are those at the end
 * of their day.
 */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Schedule } from '../domain/plan.ts';
import type { Progress } from '../domain/progress.ts';

/** Minutes at the end of a day. They stay until the next point. */
export interface MinutesPoint {
  readonly date: CalendarDate;
  readonly minutes: number;
}

export interface BurnUpInput {
  /** The day the plan begins. */
  readonly start: CalendarDate;
  readonly schedule: Schedule;
  /** The day that schedule was made. */
  readonly computedOn: CalendarDate;
  readonly baseline: Schedule;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly today: CalendarDate;
}

export interface BurnUp {
  /**
   * Completed effort: 0 on the day before anything, then each day on which it rose, then today. It
   * never falls. What was ticked on a day to come, by a clock since set back, counts today.
   */
  readonly done: readonly MinutesPoint[];
  /** All work of the plan. It changes on the day of the current schedule, if that has other work. */
  readonly scope: readonly MinutesPoint[];
  /** What the baseline wanted done, up to all of it. */
  readonly baseline: readonly MinutesPoint[];
}

/** The burn-up of a plan as it is today. */
export function burnUpOf(input: BurnUpInput): BurnUp {
  const { start, schedule, computedOn, baseline, progress, today } = input;
  const done = minutesByDay(
    schedule.tasks.flatMap(({ id, minutes }) => {
      const doneOn = progress.get(id)?.doneOn ?? null;
      return doneOn === null ? [] : [{ date: earlier(doneOn, today), minutes }];
    }),
  );
  const planned = minutesByDay(baseline.tasks.flatMap(({ sessions }) => sessions));
  const firsts = [done[0]?.date, planned[0]?.date, today, start].filter(
    (date) => date !== undefined,
  );
  const from = addDays(firsts.reduce(earlier), -1);
  return {
    done: withToday(accumulate(from, done), today),
    scope: scopeOf(from, { schedule, baseline, computedOn: earlier(computedOn, today) }),
    baseline: accumulate(from, planned),
  };
}

/** The minutes at the end of a day; 0 before the first point. */
export function minutesAt(points: readonly MinutesPoint[], date: CalendarDate): number {
  return points.findLast((point) => point.date <= date)?.minutes ?? 0;
}

/** Minutes of each day that has some, in the order of the days. */
function minutesByDay(pieces: readonly MinutesPoint[]): readonly MinutesPoint[] {
  const byDay = new Map<CalendarDate, number>();
  for (const { date, minutes } of pieces) byDay.set(date, (byDay.get(date) ?? 0) + minutes);
  return [...byDay]
    .map(([date, minutes]) => ({ date, minutes }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function accumulate(
  from: CalendarDate,
  days: readonly MinutesPoint[],
): readonly [MinutesPoint, ...MinutesPoint[]] {
  let sum = 0;
  return [
    { date: from, minutes: 0 },
    ...days.map(({ date, minutes }) => {
      sum += minutes;
      return { date, minutes: sum };
    }),
  ];
}

function withToday(
  points: readonly [MinutesPoint, ...MinutesPoint[]],
  today: CalendarDate,
): readonly MinutesPoint[] {
  const last = points.at(-1) ?? points[0];
  return last.date === today ? points : [...points, { date: today, minutes: last.minutes }];
}

function scopeOf(
  from: CalendarDate,
  work: Pick<BurnUpInput, 'schedule' | 'baseline' | 'computedOn'>,
): readonly MinutesPoint[] {
  const first = { date: from, minutes: work.baseline.totalMinutes };
  const { totalMinutes } = work.schedule;
  return totalMinutes === first.minutes || work.computedOn <= from
    ? [{ date: from, minutes: totalMinutes }]
    : [first, { date: work.computedOn, minutes: totalMinutes }];
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}
