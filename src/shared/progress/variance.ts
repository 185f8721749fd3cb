/**
 * Variance: the forecast minus the baseline, in days; above zero is later. What is already reached
 * counts with the day it was reached, and where there is no forecast the current schedule stands in.
 */
import { daysBetween, laterDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { MilestoneId, TaskId } from '../domain/ids.ts';
import type { Schedule, ScheduledMilestone } from '../domain/plan.ts';
import type { Progress } from '../domain/progress.ts';

export interface VarianceInput {
  readonly baseline: Schedule;
  readonly schedule: Schedule;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly today: CalendarDate;
  /** Null when none could be made. */
  readonly forecast: ForecastDates | null;
}

/** The days that half of the runs keep; null where that lies beyond the horizon. */
export interface ForecastDates {
  readonly finish: CalendarDate | null;
  readonly milestones: ReadonlyMap<MilestoneId, CalendarDate | null>;
}

/** Where the day of today's view comes from. */
export type VarianceBasis = 'reached' | 'forecast' | 'planned';

export interface DateVariance {
  /** Null when it was not in the baseline. */
  readonly baseline: CalendarDate | null;
  /** Null when no day can be named. */
  readonly now: CalendarDate | null;
  readonly basis: VarianceBasis;
  /** Later above zero; null when either day is missing. */
  readonly days: number | null;
}

export interface MilestoneVariance extends DateVariance {
  readonly id: MilestoneId;
}

export interface Variance {
  readonly finish: DateVariance;
  /** Those with work, in the order of the plan. */
  readonly milestones: readonly MilestoneVariance[];
}

/** How far a plan and each of its milestones have moved against the baseline. */
export function varianceOf(input: VarianceInput): Variance {
  const { baseline, schedule, forecast } = input;
  const planned = new Map(baseline.milestones.map(({ id, finish }) => [id, finish]));
  const milestones = schedule.milestones
    .filter(({ tasks }) => tasks.length > 0)
    .map((milestone) => {
      const { id, finish } = milestone;
      const expected = forecast?.milestones.get(id);
      return {
        id,
        ...against(planned.get(id) ?? null, nowOf(input, milestone, { finish, expected })),
      };
    });
  const tasks = schedule.tasks.map(({ id }) => id);
  const finish = nowOf(input, { tasks }, { finish: schedule.finish, expected: forecast?.finish });
  return { finish: against(baseline.finish, finish), milestones };
}

type Now = Pick<DateVariance, 'now' | 'basis'>;

function nowOf(
  { progress, today }: VarianceInput,
  { tasks }: Pick<ScheduledMilestone, 'tasks'>,
  open: {
    readonly finish: CalendarDate | null;
    readonly expected: CalendarDate | null | undefined;
  },
): Now {
  const reached = lastTick(tasks, progress);
  if (reached !== null) return { now: reached, basis: 'reached' };
  if (open.expected !== undefined) return { now: open.expected, basis: 'forecast' };
  // Work that is still open is never done in the past.
  return { now: open.finish === null ? null : laterDate(open.finish, today), basis: 'planned' };
}

/** The day of the last tick; null while a task is open, and when there is none. */
function lastTick(
  tasks: readonly TaskId[],
  progress: ReadonlyMap<TaskId, Progress>,
): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const id of tasks) {
    const doneOn = progress.get(id)?.doneOn ?? null;
    if (doneOn === null) return null;
    if (last === null || doneOn > last) last = doneOn;
  }
  return last;
}

function against(baseline: CalendarDate | null, { now, basis }: Now): DateVariance {
  const days = baseline === null || now === null ? null : daysBetween(baseline, now);
  return { baseline, now, basis, days };
}
