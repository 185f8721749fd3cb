/**
 * A checked network, prepared for the passes over it: tasks in one topological order that depends on
 * nothing but their ids, and dependencies as positions in that order.
 */
import type { Effort } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { NetworkFailure } from './plan-failure.ts';
import { PriorityQueue } from './priority-queue.ts';
import type { NetworkTask } from './task-network.ts';

/** More tasks than this are refused: no person's plan has them, and no screen could show them. */
export const MOST_TASKS = 20_000;

export interface TaskGraph {
  /** Every prerequisite before its successors. */
  readonly tasks: readonly NetworkTask[];
  /** By position: positions of the direct prerequisites. */
  readonly prerequisites: readonly (readonly number[])[];
  /** By position: positions of the tasks that wait for it. */
  readonly successors: readonly (readonly number[])[];
}

/**
 * Checks a network and orders it (Kahn, 1962, "Topological sorting of large networks").
 *
 * @returns the graph, or the first kind of fault with the ids of all tasks that have it
 */
export function taskGraphOf(tasks: readonly NetworkTask[]): Result<TaskGraph, NetworkFailure> {
  if (tasks.length > MOST_TASKS)
    return fail({ kind: 'too-many-tasks', count: tasks.length, most: MOST_TASKS });
  // One order to begin with, so that nothing depends on how the tasks were handed over.
  const sorted = tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map<TaskId, number>();
  sorted.forEach(({ id }, at) => index.set(id, at));
  const named = sorted.map(({ prerequisites }) =>
    prerequisites.map((id) => index.get(id) ?? UNKNOWN),
  );
  const failure = faultOf(sorted, index, named);
  if (failure !== null) return fail(failure);

  const waiting = invert(named);
  // Inverted twice, the lists are in order and name each task once.
  const needs = invert(waiting);
  const order = orderOf(needs, waiting);
  if (order.length < sorted.length)
    return fail({
      kind: 'prerequisite-cycle',
      tasks: findCycle(needs, order).map((at) => (sorted[at] as NetworkTask).id),
    });

  const place = new Int32Array(sorted.length);
  order.forEach((at, position) => (place[at] = position));
  const moved = (lists: readonly Positions[]) =>
    order.map((at) => (lists[at] ?? []).map((other) => place[other] ?? 0));
  return succeed({
    tasks: order.map((at) => sorted[at] as NetworkTask),
    prerequisites: moved(needs),
    successors: moved(waiting),
  });
}

type Index = ReadonlyMap<TaskId, number>;
type Positions = readonly number[];

/** Instead of a position. */
const UNKNOWN = -1;

function faultOf(
  sorted: readonly NetworkTask[],
  index: Index,
  named: readonly Positions[],
): NetworkFailure | null {
  const twice = sorted.filter(({ id }, at) => sorted[at - 1]?.id === id).map(({ id }) => id);
  if (twice.length > 0) return { kind: 'duplicate-task', tasks: [...new Set(twice)] };
  if (named.some((list) => list.includes(UNKNOWN)))
    return { kind: 'unknown-prerequisite', missing: danglingOf(sorted, index) };
  const impossible = idsOf(sorted, (task) => !isWork(task));
  if (impossible.length > 0) return { kind: 'impossible-effort', tasks: impossible };
  const unordered = idsOf(sorted, ({ effort }) => !isOrdered(effort));
  if (unordered.length > 0) return { kind: 'unordered-effort', tasks: unordered };
  return null;
}

function danglingOf(sorted: readonly NetworkTask[], index: Index) {
  return sorted.flatMap(({ id, prerequisites }) =>
    prerequisites
      .filter((prerequisite) => !index.has(prerequisite))
      .map((prerequisite) => ({ task: id, prerequisite })),
  );
}

function idsOf(
  tasks: readonly NetworkTask[],
  isFaulty: (task: NetworkTask) => boolean,
): readonly TaskId[] {
  return tasks.filter(isFaulty).map(({ id }) => id);
}

function isWork({ effort, minutes }: NetworkTask): boolean {
  return (
    isMinutes(minutes) &&
    isMinutes(effort.optimistic) &&
    isMinutes(effort.mostLikely) &&
    isMinutes(effort.pessimistic)
  );
}

function isMinutes(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function isOrdered({ optimistic, mostLikely, pessimistic }: Effort): boolean {
  return optimistic <= mostLikely && mostLikely <= pessimistic;
}

/** By position: in whose lists it is, in order and each once. */
function invert(lists: readonly Positions[]): readonly Positions[] {
  const inverse: number[][] = lists.map(() => []);
  lists.forEach((list, at) => {
    for (const other of list) {
      const into = inverse[other];
      if (into?.at(-1) !== at) into?.push(at);
    }
  });
  return inverse;
}

function orderOf(needs: readonly Positions[], waiting: readonly Positions[]): readonly number[] {
  const open = new Int32Array(needs.length);
  const ready = new PriorityQueue<number>((a, b) => a - b);
  needs.forEach((list, at) => {
    open[at] = list.length;
    if (list.length === 0) ready.push(at);
  });
  const order: number[] = [];
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    order.push(at);
    for (const other of waiting[at] ?? []) {
      const left = (open[other] ?? 0) - 1;
      open[other] = left;
      if (left === 0) ready.push(other);
    }
  }
  return order;
}

/** One circle among the tasks that could not be ordered, each waiting for the next. */
function findCycle(needs: readonly Positions[], ordered: readonly number[]): readonly number[] {
  const isOrderedAt = new Set(ordered);
  const path: number[] = [];
  let at = needs.findIndex((_, candidate) => !isOrderedAt.has(candidate));
  while (!path.includes(at)) {
    path.push(at);
    at = needs[at]?.find((other) => !isOrderedAt.has(other)) ?? at;
  }
  const circle = path.slice(path.indexOf(at));
  const first = circle.indexOf(Math.min(...circle));
  return [...circle.slice(first), ...circle.slice(0, first)];
}
