/**
 * The Critical Path Method (Kelley and Walker, 1959) over minutes of effort, as if every task could
 * have a learner of its own: early and late start and finish, total and free float.
 *
 * It says how tightly a task is bound by prerequisites alone. What one learner's calendar leaves of
 * that is levelled float, in levelled-float.
 */
import type { TaskGraph } from './task-graph.ts';

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

/** The times of every task, by its position in the graph. */
export function criticalPath({
  tasks,
  prerequisites,
  successors,
}: TaskGraph): readonly TaskTimes[] {
  const minutesOf = (at: number) => tasks[at]?.minutes ?? 0;
  const earlyFinish = new Float64Array(tasks.length);
  const lateStart = new Float64Array(tasks.length);
  let end = 0;
  for (let at = 0; at < tasks.length; at += 1) {
    let start = 0;
    for (const other of prerequisites[at] ?? []) start = Math.max(start, earlyFinish[other] ?? 0);
    earlyFinish[at] = start + minutesOf(at);
    end = Math.max(end, start + minutesOf(at));
  }
  const times: TaskTimes[] = [];
  for (let at = tasks.length - 1; at >= 0; at -= 1) {
    const finish = earlyFinish[at] ?? 0;
    let late = end;
    let next = end;
    for (const other of successors[at] ?? []) {
      late = Math.min(late, lateStart[other] ?? end);
      next = Math.min(next, (earlyFinish[other] ?? end) - minutesOf(other));
    }
    lateStart[at] = late - minutesOf(at);
    times.push({
      earlyStart: finish - minutesOf(at),
      earlyFinish: finish,
      lateStart: late - minutesOf(at),
      lateFinish: late,
      totalFloat: late - finish,
      freeFloat: next - finish,
    });
  }
  return times.reverse();
}
