/** What the person's pins ask for, on the line of study minutes, passed on along prerequisites. */
import { toEpochDay } from '../calendar/calendar-date.ts';
import type { StudyTime } from '../calendar/study-time.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Pin } from '../domain/plan.ts';
import type { TaskGraph } from './task-graph.ts';

/** By position in the graph. */
export interface Wishes {
  /** The first day on which it may be worked on. */
  readonly release: Float64Array;
  /** The day the person fixed it to; NaN when there is none, or none with time still to come. */
  readonly fixedDay: Float64Array;
  /** By when it has to be finished for itself; infinite when nothing was asked. */
  readonly finishBy: Float64Array;
}

export function readPins(graph: TaskGraph, time: StudyTime, pins: readonly Pin[]): Wishes {
  const count = graph.tasks.length;
  const release = new Float64Array(count).fill(time.firstDay);
  const fixedDay = new Float64Array(count).fill(NaN);
  const finishBy = new Float64Array(count).fill(Infinity);
  if (pins.length === 0) return { release, fixedDay, finishBy };
  const position = new Map(graph.tasks.map(({ id }, at): [TaskId, number] => [id, at]));
  for (const { kind, task, date } of pins) {
    const at = position.get(task);
    if (at === undefined) continue;
    const day = toEpochDay(date);
    if (kind === 'finish-by') finishBy[at] = Math.min(finishBy[at] ?? 0, time.through(day));
    else release[at] = Math.max(release[at] ?? 0, day);
    // A day that is over can only be missed, and so it hurries nothing.
    if (kind === 'on-day' && time.on(day) > 0) fixedDay[at] = day;
  }
  return { release, fixedDay, finishBy };
}

/** By position in the graph. */
export interface Deadlines {
  /** The point by which it, or the part of it that counts, has to be done; infinite for none. */
  readonly by: Float64Array;
  /** How many of its minutes have to be done by then. */
  readonly minutes: Float64Array;
}

/**
 * A deadline passes to what has to be done before it, less the work in between
 * (dⱼ = min(dⱼ, dₖ − pₖ); Lawler, 1973, "Optimal sequencing of a single machine subject to precedence
 * constraints").
 */
export function passDeadlines(graph: TaskGraph, { finishBy }: Wishes): Deadlines {
  const by = finishBy.slice();
  const minutes = new Float64Array(graph.tasks.map((task) => task.minutes));
  for (let at = by.length - 1; at >= 0; at -= 1)
    for (const successor of graph.successors[at] ?? [])
      by[at] = Math.min(by[at] ?? 0, (by[successor] ?? 0) - (minutes[successor] ?? 0));
  return { by, minutes };
}

/**
 * The same where a task fixed to a day is due on that day, as far as the day has room for it, and
 * what it needs is due before.
 */
export function passFixedDays(graph: TaskGraph, time: StudyTime, wishes: Wishes): Deadlines {
  const { by, minutes } = passDeadlines(graph, wishes);
  const before = new Float64Array(by.length);
  for (let at = by.length - 1; at >= 0; at -= 1) {
    for (const successor of graph.successors[at] ?? [])
      by[at] = Math.min(by[at] ?? 0, before[successor] ?? 0);
    before[at] = (by[at] ?? 0) - (minutes[at] ?? 0);
    const day = wishes.fixedDay[at] ?? NaN;
    if (Number.isNaN(day)) continue;
    const whole = minutes[at] ?? 0;
    const part = Math.min(whole, time.on(day));
    before[at] = Math.min(before[at] ?? 0, time.through(day) - part);
    if (part < whole && (by[at] ?? 0) < Infinity) continue;
    by[at] = Math.min(by[at] ?? 0, time.through(day));
    minutes[at] = part;
  }
  return { by, minutes };
}
