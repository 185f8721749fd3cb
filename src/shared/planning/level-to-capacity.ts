/**
 * Gives every task its days on one person's calendar.
 *
 * One learner is one resource and study can be split over days. Milestones are met in their order:
 * a task inherits the earliest milestone that waits for it (due dates propagated backward), and the
 * ready task with the earliest milestone goes first. Such a list schedule never idles while work is
 * ready, so its finish is the earliest possible; for due dates it is the rule of Jackson (1955) with
 * Lawler's (1973) propagation along prerequisites.
 */
import { calendarDate, fromEpochDay, toEpochDay } from '../calendar/calendar-date.ts';
import { capacityByDay, type StudyCalendar } from '../calendar/study-calendar.ts';
import { plannedMinutes } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import type { StartConstraint, StudySession } from '../domain/plan.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { PlanFailure } from './plan-failure.ts';
import type { NetworkTask } from './task-network.ts';
import { successorsOf, topologicalOrder } from './topological-order.ts';

/** Dates further away than this are refused: nobody can believe them. */
const HORIZON_YEARS = 50;
/** A calendar date has four digits for its year. */
const LAST_DAY = toEpochDay(calendarDate('9999-12-31'));

export interface LevelledTask {
  readonly task: NetworkTask;
  /** In order of date, at least one, minutes adding up to the task's effort. */
  readonly sessions: readonly [StudySession, ...StudySession[]];
  readonly startConstraint: StartConstraint;
}

/**
 * Schedules all tasks.
 *
 * @returns the tasks in the order they are worked on, or why that is impossible
 */
export function levelToCapacity(
  tasks: readonly NetworkTask[],
  calendar: StudyCalendar,
): Result<readonly LevelledTask[], PlanFailure> {
  const anyOrder = topologicalOrder(tasks, (a, b) => (a.id < b.id ? -1 : 1));
  if (!anyOrder.ok) return fail({ kind: 'prerequisite-cycle', tasks: anyOrder.failure });
  const urgency = inheritMilestones(anyOrder.value);
  const rank = (task: NetworkTask) => urgency.get(task.id) ?? task.milestoneRank;
  const ordered = topologicalOrder(
    tasks,
    (a, b) =>
      rank(a) - rank(b) ||
      a.milestoneRank - b.milestoneRank ||
      a.coverRank - b.coverRank ||
      a.authoredRank - b.authoredRank ||
      (a.id < b.id ? -1 : 1),
  );
  if (!ordered.ok) return fail({ kind: 'prerequisite-cycle', tasks: ordered.failure });

  const capacity = capacityByDay(calendar);
  const firstDay = toEpochDay(calendar.start);
  const lastDay = Math.min(firstDay + Math.round(HORIZON_YEARS * 365.25), LAST_DAY);
  const levelled: LevelledTask[] = [];
  let day = firstDay;
  let free = capacity(day);
  for (const task of ordered.value) {
    const sessions: StudySession[] = [];
    for (let left = plannedMinutes(task.effort); left > 0;) {
      while (free === 0) {
        day += 1;
        if (day > lastDay) return fail({ kind: 'beyond-horizon', years: HORIZON_YEARS });
        free = capacity(day);
      }
      const minutes = Math.min(left, free);
      sessions.push({ date: fromEpochDay(day), minutes });
      left -= minutes;
      free -= minutes;
    }
    const [first, ...others] = sessions;
    if (first === undefined) throw new RangeError(`task ${task.id} has no effort`);
    levelled.push({
      task,
      sessions: [first, ...others],
      startConstraint: startConstraintOf(task, levelled.at(-1)?.task.id),
    });
  }
  return succeed(levelled);
}

/** The earliest milestone that waits for each task, directly or through others. */
function inheritMilestones(ordered: readonly NetworkTask[]): ReadonlyMap<TaskId, number> {
  const successors = successorsOf(ordered);
  const urgency = new Map<TaskId, number>();
  for (const task of [...ordered].reverse()) {
    const waiting = (successors.get(task.id) ?? []).map((id) => urgency.get(id) ?? Infinity);
    urgency.set(task.id, Math.min(task.milestoneRank, ...waiting));
  }
  return urgency;
}

function startConstraintOf(task: NetworkTask, previous: TaskId | undefined): StartConstraint {
  if (previous === undefined) return { kind: 'plan-start' };
  return task.prerequisites.includes(previous)
    ? { kind: 'after-prerequisite', task: previous }
    : { kind: 'after-earlier-work', task: previous };
}
