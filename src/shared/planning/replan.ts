/**
 * Plans the rest of a plan anew from the day it is: done work stays as it was, what was not done is
 * simply planned again, and the result is a difference to look at before anything is kept.
 */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Schedule, ScheduledTask } from '../domain/plan.ts';
import { succeed, type Result } from '../domain/result.ts';
import { buildPlan, type KeptTask, type Now } from './build-plan.ts';
import { compareSchedules, type ScheduleComparison } from './compare-schedules.ts';
import { MoveReasons, type MoveReason } from './move-reasons.ts';
import type { PlanFailure } from './plan-failure.ts';
import type { ReplanInput } from './replan-input.ts';

export interface Replan {
  readonly schedule: Schedule;
  readonly comparison: ScheduleComparison;
  /** Open tasks whose dates differ, in the new order. A task that is just going on is not among them. */
  readonly moves: readonly Move[];
}

export interface Move {
  readonly task: TaskId;
  readonly before: DateSpan;
  readonly after: DateSpan;
  /** What moved it, the largest part first; at least one. */
  readonly reasons: readonly [MoveReason, ...MoveReason[]];
}

export interface DateSpan {
  readonly start: CalendarDate;
  readonly finish: CalendarDate;
}

/**
 * A new schedule for what is left, and every date that differs with what moved it.
 *
 * Replanning the result again on the same day changes nothing. Neither does replanning a plan that
 * was followed to the minute, unless pins or the person's rules made it wait: what is most urgent
 * among late work can then change with the day.
 *
 * @returns the proposal, or why no plan can be made
 */
export function replan(input: ReplanInput): Result<Replan, readonly PlanFailure[]> {
  const { previous, doneOn } = input;
  const plan = buildPlan({
    ...input,
    credited: new Set(doneOn.keys()),
    kept: keptTasks(previous.schedule, doneOn),
  });
  if (!plan.ok) return plan;
  const schedule = plan.value;
  return succeed({
    schedule,
    comparison: compareSchedules(previous.schedule, schedule),
    moves: movesOf(input, schedule),
  });
}

/** Done tasks of a schedule, as the one after it keeps them. */
export function keptTasks(
  { tasks, milestones }: Schedule,
  doneOn: ReadonlyMap<TaskId, CalendarDate>,
): readonly KeptTask[] {
  const stages = new Map(milestones.map(({ id, stage }) => [id, stage]));
  return tasks.flatMap((task) => {
    const day = doneOn.get(task.id);
    if (day === undefined) return [];
    const stage = stages.get(task.milestone);
    return [{ task, doneOn: day, ...(stage !== undefined && { stage }) }];
  });
}

function movesOf(input: ReplanInput, schedule: Schedule): readonly Move[] {
  const { previous, doneOn, now } = input;
  const before = new Map(previous.schedule.tasks.map((task) => [task.id, task]));
  const reasons = new MoveReasons(input, schedule);
  return schedule.tasks.flatMap((task) => {
    const was = before.get(task.id);
    if (was === undefined || doneOn.has(task.id) || !hasMoved(was, task, now)) return [];
    return {
      task: task.id,
      before: { start: was.start, finish: was.finish },
      after: { start: task.start, finish: task.finish },
      reasons: reasons.of(was, task),
    };
  });
}

/** Work that began as planned and ends as planned is going on, though what lies behind is cut off. */
function hasMoved(was: ScheduledTask, is: ScheduledTask, now: Now): boolean {
  if (was.finish !== is.finish) return true;
  return was.start !== is.start && !(was.start < now.date && is.start === firstDayFrom(was, now));
}

/** The first day from today on for which it was planned before. */
function firstDayFrom({ sessions }: ScheduledTask, now: Now): CalendarDate | undefined {
  return sessions.find(({ date }) => date >= now.date)?.date;
}
