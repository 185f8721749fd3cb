/**
 * Orders tasks so that prerequisites come first (Kahn, 1962, "Topological sorting of large
 * networks"), always taking the ready task with the smallest key, so that the order is one and the
 * same whatever the input order.
 */
import type { TaskId } from '../domain/ids.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { PriorityQueue } from './priority-queue.ts';

interface Node {
  readonly id: TaskId;
  readonly prerequisites: readonly TaskId[];
}

/**
 * @param compare a total order for ready tasks
 * @returns all tasks, or those that stand in or behind a circle
 */
export function topologicalOrder<Task extends Node>(
  tasks: readonly Task[],
  compare: (a: Task, b: Task) => number,
): Result<readonly Task[], readonly TaskId[]> {
  const successors = successorsOf(tasks);
  const open = new Map(tasks.map((task) => [task.id, task.prerequisites.length]));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const ready = new PriorityQueue<Task>(compare);
  for (const task of tasks) if (task.prerequisites.length === 0) ready.push(task);
  const order: Task[] = [];
  for (let task = ready.pop(); task !== undefined; task = ready.pop()) {
    order.push(task);
    open.delete(task.id);
    for (const id of successors.get(task.id) ?? []) {
      const left = (open.get(id) ?? 0) - 1;
      open.set(id, left);
      const successor = byId.get(id);
      if (left === 0 && successor !== undefined) ready.push(successor);
    }
  }
  return open.size === 0 ? succeed(order) : fail([...open.keys()].sort());
}

/** For each task the tasks that wait for it. */
export function successorsOf(tasks: readonly Node[]): ReadonlyMap<TaskId, readonly TaskId[]> {
  const successors = new Map<TaskId, TaskId[]>(tasks.map((task) => [task.id, []]));
  for (const task of tasks)
    for (const prerequisite of task.prerequisites) successors.get(prerequisite)?.push(task.id);
  return successors;
}
