/**
 * How urgent each task is: the day from which it may be worked on, the point on the line of study
 * minutes by which it is due, and its place among tasks that are due at the same point.
 */
import { toEpochDay, type EpochDay } from '../calendar/calendar-date.ts';
import type { StudyTime } from '../calendar/study-time.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Pin } from '../domain/plan.ts';
import type { TaskGraph } from './task-graph.ts';
import type { NetworkTask } from './task-network.ts';

/** By position in the graph. */
export interface Urgency {
  /** In study minutes; a task inherits what is due earlier among those that wait for it. */
  readonly due: Float64Array;
  /** The same without days that tasks are fixed to: what the lateness of a plan is measured by. */
  readonly promised: Float64Array;
  /** The first day on which it may be worked on. */
  readonly release: Float64Array;
  /** The day the person fixed it to; NaN when there is none, or none with time still to come. */
  readonly fixedDay: Float64Array;
  /** Its place in the order in which tasks are taken when all could be; 0 comes first. */
  readonly order: Int32Array;
}

export function assignUrgency(graph: TaskGraph, time: StudyTime, pins: readonly Pin[]): Urgency {
  const ranks = inheritRanks(graph);
  const promised = dueByMilestone(graph, ranks);
  const release = new Float64Array(graph.tasks.length).fill(time.firstDay);
  const fixedDay = new Float64Array(graph.tasks.length).fill(NaN);
  const due = applyPins({ graph, time, pins, promised, release, fixedDay });
  return { due, promised, release, fixedDay, order: orderOf(graph, due, ranks) };
}

/** The earliest milestone that waits for each task, directly or through others. */
function inheritRanks({ tasks, successors }: TaskGraph): Float64Array {
  const ranks = new Float64Array(tasks.map((task) => task.milestoneRank));
  for (let at = tasks.length - 1; at >= 0; at -= 1)
    for (const successor of successors[at] ?? [])
      ranks[at] = Math.min(ranks[at] ?? 0, ranks[successor] ?? 0);
  return ranks;
}

/** Where each milestone would be reached with milestones met in their order. */
function dueByMilestone({ tasks }: TaskGraph, ranks: Float64Array): Float64Array {
  const minutes = new Map<number, number>();
  tasks.forEach((task, at) => {
    const rank = ranks[at] ?? 0;
    minutes.set(rank, (minutes.get(rank) ?? 0) + task.minutes);
  });
  let reached = 0;
  const points = new Map<number, number>();
  for (const rank of [...minutes.keys()].sort((a, b) => a - b)) {
    reached += minutes.get(rank) ?? 0;
    points.set(rank, reached);
  }
  return ranks.map((rank) => points.get(rank) ?? 0);
}

interface PinTargets extends Pick<Urgency, 'promised' | 'release' | 'fixedDay'> {
  readonly graph: TaskGraph;
  readonly time: StudyTime;
  readonly pins: readonly Pin[];
}

/**
 * A deadline passes to what has to be done before it, less the work in between
 * (dⱼ = min(dⱼ, dₖ − pₖ); Lawler, 1973, "Optimal sequencing of a single machine subject to precedence
 * constraints"). Milestones pass on their due point as it is, which orders ready tasks alike and
 * leaves the teacher's sequence inside a milestone alone.
 */
function applyPins({ graph, time, pins, promised, release, fixedDay }: PinTargets): Float64Array {
  if (pins.length === 0) return promised;
  const position = new Map(graph.tasks.map(({ id }, at): [TaskId, number] => [id, at]));
  const deadline = new Float64Array(graph.tasks.length).fill(Infinity);
  const fixed = new Float64Array(graph.tasks.length).fill(Infinity);
  for (const { kind, task, date } of pins) {
    const at = position.get(task);
    if (at === undefined) continue;
    const day: EpochDay = toEpochDay(date);
    if (kind !== 'finish-by') release[at] = Math.max(release[at] ?? 0, day);
    const by = kind === 'finish-by' ? deadline : fixed;
    if (kind !== 'not-before') by[at] = Math.min(by[at] ?? Infinity, time.through(day));
    if (kind === 'on-day' && time.on(day) > 0) fixedDay[at] = day;
  }
  holdTo(deadline, graph, promised);
  const due = promised.slice();
  holdTo(fixed, graph, due);
  return due;
}

/** Lowers what is due to deadlines, each passed to all that has to be done before it. */
function holdTo(deadline: Float64Array, graph: TaskGraph, due: Float64Array): void {
  for (let at = graph.tasks.length - 1; at >= 0; at -= 1) {
    for (const successor of graph.successors[at] ?? []) {
      const before = (deadline[successor] ?? 0) - (graph.tasks[successor]?.minutes ?? 0);
      deadline[at] = Math.min(deadline[at] ?? 0, before);
    }
    due[at] = Math.min(due[at] ?? 0, deadline[at] ?? 0);
  }
}

function orderOf({ tasks }: TaskGraph, due: Float64Array, ranks: Float64Array): Int32Array {
  const taskAt = (at: number) => tasks[at] as NetworkTask;
  const compare = (a: number, b: number) => {
    const [one, other] = [taskAt(a), taskAt(b)];
    return (
      (due[a] ?? 0) - (due[b] ?? 0) ||
      Number(other.isBegun) - Number(one.isBegun) ||
      (ranks[a] ?? 0) - (ranks[b] ?? 0) ||
      one.milestoneRank - other.milestoneRank ||
      compareRanks(one.ownRank, other.ownRank) ||
      one.coverRank - other.coverRank ||
      one.authoredRank - other.authoredRank ||
      (one.id < other.id ? -1 : 1)
    );
  };
  const order = new Int32Array(tasks.length);
  tasks
    .map((_, at) => at)
    .sort(compare)
    .forEach((at, place) => (order[at] = place));
  return order;
}

/** Infinity minus itself is no number. */
function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
