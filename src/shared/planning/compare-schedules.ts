/** What another choice would change: two schedules of one role side by side, none of them saved. */
import { daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import type { MilestoneId, TaskId } from '../domain/ids.ts';
import type { PlanSettings, Schedule, ScheduledTask } from '../domain/plan.ts';
import { succeed, type Result } from '../domain/result.ts';
import { buildPlan, type PlanInput } from './build-plan.ts';
import type { PlanFailure } from './plan-failure.ts';

export interface ScheduleComparison {
  readonly before: Schedule;
  readonly after: Schedule;
  /** Days the finish moves, later above zero; null when either has none. */
  readonly finishDays: number | null;
  readonly stageReachedDays: number;
  /** Every milestone of either, in plan order, those of `before` first. */
  readonly milestones: readonly MilestoneComparison[];
  readonly addedTasks: readonly TaskId[];
  readonly removedTasks: readonly TaskId[];
}

export interface MilestoneComparison {
  readonly id: MilestoneId;
  /** Null when it is not in that plan or nothing in it is left to do. */
  readonly before: CalendarDate | null;
  readonly after: CalendarDate | null;
  /** Later above zero; null when either has no date. */
  readonly days: number | null;
}

/** A plan as it is against the same plan with some settings changed. */
export function compareSettings(
  input: PlanInput,
  changed: Partial<PlanSettings>,
): Result<ScheduleComparison, readonly PlanFailure[]> {
  const before = buildPlan(input);
  if (!before.ok) return before;
  const after = buildPlan({ ...input, settings: { ...input.settings, ...changed } });
  return after.ok ? succeed(compareSchedules(before.value, after.value)) : after;
}

/** Two schedules of one role. */
export function compareSchedules(before: Schedule, after: Schedule): ScheduleComparison {
  const ids = new Set([...before.milestones, ...after.milestones].map(({ id }) => id));
  const finishOf = ({ milestones }: Schedule, id: MilestoneId) =>
    milestones.find((milestone) => milestone.id === id)?.finish ?? null;
  return {
    before,
    after,
    finishDays: daysApart(before.finish, after.finish),
    stageReachedDays: daysBetween(before.stageReached, after.stageReached),
    milestones: [...ids].map((id) => {
      const [was, is] = [finishOf(before, id), finishOf(after, id)];
      return { id, before: was, after: is, days: daysApart(was, is) };
    }),
    addedTasks: idsMissing(after.tasks, before.tasks),
    removedTasks: idsMissing(before.tasks, after.tasks),
  };
}

function daysApart(before: CalendarDate | null, after: CalendarDate | null): number | null {
  return before === null || after === null ? null : daysBetween(before, after);
}

/** Ids of the first list that the second lacks. */
function idsMissing(
  tasks: readonly ScheduledTask[],
  others: readonly ScheduledTask[],
): readonly TaskId[] {
  const known = new Set(others.map(({ id }) => id));
  return tasks.map(({ id }) => id).filter((id) => !known.has(id));
}
