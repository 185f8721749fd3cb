/**
 * How urgent each task is: the day from which it may be worked on, the point on the line of study
 * minutes by which it is due, and its place among tasks that are due at the same point.
 */
import type { StudyTime } from '../calendar/study-time.ts';
import type { Pin } from '../domain/plan.ts';
import { walkToDeadlines, type WalkInput } from './deadline-walk.ts';
import { passDeadlines, passFixedDays, readPins, type Wishes } from './deadlines.ts';
import type { TaskGraph } from './task-graph.ts';
import type { NetworkTask } from './task-network.ts';

/** By position in the graph. */
export interface Urgency extends Pick<Wishes, 'release' | 'fixedDay'> {
  /** In study minutes. */
  readonly due: Float64Array;
  /** The same if no task were fixed to a day: a plan that keeps to it is as good as one can be. */
  readonly promised: Float64Array;
  /** Its place in the order in which tasks are taken when all could be; 0 comes first. */
  readonly order: Int32Array;
}

/** Without pins, milestones in their order are all there is; with pins, deadlines go before them. */
export function assignUrgency(graph: TaskGraph, time: StudyTime, pins: readonly Pin[]): Urgency {
  const ranks = inheritRanks(graph);
  const wishes = readPins(graph, time, pins);
  const { due, promised } =
    pins.length === 0
      ? dueByMilestone(graph, ranks)
      : dueByDeadline({ graph, time, ranks, wishes });
  const { release, fixedDay } = wishes;
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

type DuePoints = Pick<Urgency, 'due' | 'promised'>;

/** Where each milestone would be reached with milestones met in their order. */
function dueByMilestone({ tasks }: TaskGraph, ranks: Float64Array): DuePoints {
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
  const due = ranks.map((rank) => points.get(rank) ?? 0);
  return { due, promised: due };
}

interface DueInput extends Pick<WalkInput, 'graph' | 'ranks'> {
  readonly time: StudyTime;
  readonly wishes: Wishes;
}

/** Where each task ends when deadlines go before milestones, which decide wherever there is room. */
function dueByDeadline({ graph, time, ranks, wishes }: DueInput): DuePoints {
  const order = orderOf(graph, ranks, ranks);
  const release = wishes.release.map((day) => time.through(day - 1));
  const none = new Float64Array(release.length);
  const walk = (input: Pick<WalkInput, 'deadlines' | 'firstUntil'>) =>
    joinMilestones({ graph, ranks, order, release, ...input });
  const promised = walk({ deadlines: passDeadlines(graph, wishes), firstUntil: none });
  if (wishes.fixedDay.every(Number.isNaN)) return { due: promised, promised };
  const firstUntil = wishes.fixedDay.map((day) => (Number.isNaN(day) ? 0 : time.through(day)));
  return { due: walk({ deadlines: passFixedDays(graph, time, wishes), firstUntil }), promised };
}

/**
 * Tasks of one milestone that follow each other on the walk are due together, where the last of them
 * ends, unless a deadline of their own lies before that: their sequence is the teacher's to choose.
 */
function joinMilestones(input: WalkInput): Float64Array {
  const due = walkToDeadlines(input);
  const { ranks, deadlines } = input;
  const lastFirst = Array.from(due, (_, at) => at).sort((a, b) => (due[b] ?? 0) - (due[a] ?? 0));
  let next: number | null = null;
  for (const at of lastFirst) {
    const together = next === null ? 0 : (due[next] ?? 0);
    if (next !== null && ranks[at] === ranks[next] && (deadlines.by[at] ?? 0) >= together)
      due[at] = together;
    next = at;
  }
  return due;
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
