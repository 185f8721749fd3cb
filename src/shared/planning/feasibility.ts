/**
 * Judges a target date with its proof: the study time left between the finish and the target, or
 * the work that falls after it.
 */
import { toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import type { StudyTime } from '../calendar/study-time.ts';
import type { ScheduledMilestone, ScheduledTask, Verdict } from '../domain/plan.ts';

export interface FeasibilityInput {
  /** The study time that tasks are planned on. */
  readonly time: StudyTime;
  readonly targetDate: CalendarDate | null;
  /** Open work only. */
  readonly tasks: readonly Pick<ScheduledTask, 'milestone' | 'finish' | 'sessions'>[];
  /** In the order they are meant to be reached. */
  readonly milestones: readonly Pick<ScheduledMilestone, 'id'>[];
}

/**
 * Feasible exactly when no work falls after the target date.
 *
 * @returns the verdict with the minutes of study time still free after the last work up to the
 *   target, or the minutes of work that fall after it and the first milestone that would be late
 */
export function judgeFeasibility(input: FeasibilityInput): Verdict {
  const { time, targetDate, tasks, milestones } = input;
  if (targetDate === null) return { kind: 'no-target' };
  const waiting = new Set(
    tasks.filter(({ finish }) => finish > targetDate).map(({ milestone }) => milestone),
  );
  const late = milestones.find(({ id }) => waiting.has(id));
  if (late !== undefined)
    return {
      kind: 'infeasible',
      shortMinutes: minutesAfter(tasks, targetDate),
      firstLateMilestone: late.id,
    };
  const target = time.through(toEpochDay(targetDate));
  return { kind: 'feasible', cushionMinutes: Math.max(0, target - pointOfFinish(time, tasks)) };
}

function minutesAfter(tasks: FeasibilityInput['tasks'], date: CalendarDate): number {
  let minutes = 0;
  for (const { sessions } of tasks)
    for (const session of sessions) if (session.date > date) minutes += session.minutes;
  return minutes;
}

/** Where the last work ends on the line of study minutes. */
function pointOfFinish(time: StudyTime, tasks: FeasibilityInput['tasks']): number {
  let last: CalendarDate | null = null;
  for (const { finish } of tasks) if (last === null || finish > last) last = finish;
  if (last === null) return 0;
  let minutes = 0;
  for (const { sessions } of tasks)
    for (const session of sessions) if (session.date === last) minutes += session.minutes;
  return time.through(toEpochDay(last) - 1) + minutes;
}
