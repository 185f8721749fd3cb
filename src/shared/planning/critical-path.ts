/**
 * The Critical Path Method (Kelley and Walker, 1959) over minutes of effort, as if every task could
 * have a learner of its own: early and late start and finish, total and free float.
 *
 * It says how tightly a task is bound by prerequisites alone; dates come from level-to-capacity.
 */
import { plannedMinutes } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import type { NetworkTask } from './task-network.ts';
import { successorsOf } from './topological-order.ts';

/** All figures in minutes of effort from the plan's start. */
export interface TaskTimes {
  readonly earlyStart: number;
  readonly earlyFinish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  /** Late start minus early start; 0 on the critical path. */
  readonly totalFloat: number;
  /** How far the task can slip without moving any successor's early start. */
  readonly freeFloat: number;
}

/**
 * @param ordered tasks with every prerequisite before its successors
 */
export function criticalPath(ordered: readonly NetworkTask[]): ReadonlyMap<TaskId, TaskTimes> {
  const successors = successorsOf(ordered);
  const early = new Map<TaskId, { start: number; finish: number }>();
  let end = 0;
  for (const task of ordered) {
    const start = Math.max(0, ...task.prerequisites.map((id) => early.get(id)?.finish ?? 0));
    const finish = start + plannedMinutes(task.effort);
    early.set(task.id, { start, finish });
    end = Math.max(end, finish);
  }
  const lateStarts = new Map<TaskId, number>();
  const times = new Map<TaskId, TaskTimes>();
  for (const task of [...ordered].reverse()) {
    const after = successors.get(task.id) ?? [];
    const { start, finish } = early.get(task.id) ?? { start: 0, finish: 0 };
    const lateFinish = Math.min(end, ...after.map((id) => lateStarts.get(id) ?? end));
    const lateStart = lateFinish - plannedMinutes(task.effort);
    lateStarts.set(task.id, lateStart);
    times.set(task.id, {
      earlyStart: start,
      earlyFinish: finish,
      lateStart,
      lateFinish,
      totalFloat: lateStart - start,
      freeFloat: Math.min(end, ...after.map((id) => early.get(id)?.start ?? end)) - finish,
    });
  }
  return times;
}
