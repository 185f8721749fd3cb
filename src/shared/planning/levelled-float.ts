/**
 * Float on the levelled calendar: how far a task can slip for one learner, in calendar days. With one
 * learner nearly every task lies on the way to the finish, and what can slip is what may change
 * places with other work.
 *
 * A task can come after everything that does not wait for it. Its work can therefore end as late as
 * the finish less the work of all tasks that wait for it, directly or through others. That is exact
 * where no task is held back by a pin; with such pins it is an upper bound.
 */
import {
  daysBetween,
  fromEpochDay,
  toEpochDay,
  type CalendarDate,
} from '../calendar/calendar-date.ts';
import type { StudyTime } from '../calendar/study-time.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Pin, ScheduledTask } from '../domain/plan.ts';

export interface LevelledFloat {
  /** The last day its work may end without the finish of the plan moving. */
  readonly latestFinish: CalendarDate;
  /** Days from its planned finish to that day; 0 or more. */
  readonly totalFloatDays: number;
  /** Days its finish may slip without any task that waits for it beginning later; 0 or more. */
  readonly freeFloatDays: number;
}

export interface LevelledFloats {
  readonly byTask: ReadonlyMap<TaskId, LevelledFloat>;
  /** False where pins hold work back, so that the latest finishes are upper bounds. */
  readonly isExact: boolean;
}

type FloatTask = Pick<ScheduledTask, 'id' | 'minutes' | 'prerequisites' | 'start' | 'finish'>;

/**
 * The floats of a schedule's open tasks.
 *
 * @param tasks in the order of the schedule, every prerequisite before its successors
 * @param time the study time they were planned on
 */
export function levelledFloats(
  tasks: readonly FloatTask[],
  time: StudyTime,
  pins: readonly Pin[],
): LevelledFloats {
  const successors = successorsOf(tasks);
  const waiting = minutesWaiting(tasks, successors);
  const finish = tasks.reduce((last, task) => Math.max(last, toEpochDay(task.finish)), 0);
  const end = time.through(finish);
  const byTask = new Map<TaskId, LevelledFloat>();
  tasks.forEach((task, at) => {
    const day = time.dayOf(Math.max(1, end - (waiting[at] ?? 0))) ?? finish;
    const latest = fromEpochDay(Math.max(day, toEpochDay(task.finish)));
    const next = (successors[at] ?? []).map((other) => tasks[other]?.start ?? latest);
    const firstWaiting = next.reduce((first, start) => (start < first ? start : first), latest);
    byTask.set(task.id, {
      latestFinish: latest,
      totalFloatDays: daysBetween(task.finish, latest),
      freeFloatDays: Math.max(0, daysBetween(task.finish, firstWaiting)),
    });
  });
  return { byTask, isExact: pins.every(({ kind }) => kind === 'finish-by') };
}

function successorsOf(tasks: readonly FloatTask[]): readonly (readonly number[])[] {
  const position = new Map(tasks.map(({ id }, at) => [id, at]));
  const successors: number[][] = tasks.map(() => []);
  tasks.forEach(({ prerequisites }, at) => {
    for (const id of prerequisites) {
      const before = position.get(id);
      if (before !== undefined) successors[before]?.push(at);
    }
  });
  return successors;
}

/** Bits of one machine word. */
const BLOCK = 32;

/**
 * Minutes of all tasks that wait for each, directly or through others. Each is counted once however
 * many ways lead to it, so sets are needed: they are kept as bits, 32 tasks at a time.
 */
function minutesWaiting(
  tasks: readonly FloatTask[],
  successors: readonly (readonly number[])[],
): Float64Array {
  const minutes = new Float64Array(tasks.length);
  const mask = new Int32Array(tasks.length);
  for (let first = 0; first < tasks.length; first += BLOCK) {
    mask.fill(0);
    for (let at = Math.min(first + BLOCK, tasks.length) - 1; at >= 0; at -= 1) {
      let bits = 0;
      for (const other of successors[at] ?? []) {
        bits |= mask[other] ?? 0;
        if (other >= first && other < first + BLOCK) bits |= 1 << (other - first);
      }
      mask[at] = bits;
      for (let rest = bits; rest !== 0; rest &= rest - 1) {
        const other = first + BLOCK - 1 - Math.clz32(rest & -rest);
        minutes[at] = (minutes[at] ?? 0) + (tasks[other]?.minutes ?? 0);
      }
    }
  }
  return minutes;
}
