/** Changes to a person's own side of a plan that concern single tasks; nothing is computed here. */
import type { Effort } from '../../../../shared/domain/effort.ts';
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Pin, PlanSettings, ScheduledTask } from '../../../../shared/domain/plan.ts';

/** With a pin, in place of the task's pin of the same kind. */
export function withPin(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  return [...pins.filter((other) => !(other.task === pin.task && other.kind === pin.kind)), pin];
}

/** Without a pin. */
export function withoutPin(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  return pins.filter((other) => !(other.task === pin.task && other.kind === pin.kind));
}

/** With the person's own minutes for a task; null goes back to ours. */
export function withEstimate(
  estimates: PlanSettings['ownEstimates'],
  task: TaskId,
  minutes: number | null,
): PlanSettings['ownEstimates'] {
  const others = estimates.filter((estimate) => estimate.task !== task);
  return minutes === null ? others : [...others, { task, minutes }];
}

/** Every wish about a task taken out, for a task that is itself taken out. */
export function withoutTask(
  { pins, ownEstimates, ownOrder }: Pick<PlanSettings, 'pins' | 'ownEstimates' | 'ownOrder'>,
  task: TaskId,
): Pick<PlanSettings, 'pins' | 'ownEstimates' | 'ownOrder'> {
  return {
    pins: pins.filter((pin) => pin.task !== task),
    ownEstimates: ownEstimates.filter((estimate) => estimate.task !== task),
    ownOrder: ownOrder.filter((id) => id !== task),
  };
}

/** How far a person's own estimate is believed: a quarter less, half as much again. */
const SPREAD = { optimistic: 0.75, pessimistic: 1.5 } as const;

/** The estimate of a task of the person's own, from its most likely minutes (1 or more). */
export function ownTaskEffort(minutes: number): Effort {
  return {
    optimistic: Math.max(1, Math.round(minutes * SPREAD.optimistic)),
    mostLikely: minutes,
    pessimistic: Math.max(minutes, Math.round(minutes * SPREAD.pessimistic)),
  };
}

/** Where tasks are put: right before or right after another one. */
export interface MoveTarget {
  readonly task: TaskId;
  readonly side: 'before' | 'after';
}

/** Tasks in an order, with some of them put beside another; those keep the order they had. */
export function moveTasks(
  order: readonly TaskId[],
  moving: ReadonlySet<TaskId>,
  { task, side }: MoveTarget,
): readonly TaskId[] {
  if (moving.has(task)) return order;
  const moved = order.filter((id) => moving.has(id));
  return order.flatMap((id) => {
    if (moving.has(id)) return [];
    if (id !== task) return [id];
    return side === 'before' ? [...moved, id] : [id, ...moved];
  });
}

/** The order the person wants in the whole plan, once a milestone's tasks stand in a new order. */
export function withOrder(
  ownOrder: readonly TaskId[],
  milestone: readonly TaskId[],
): readonly TaskId[] {
  const own = new Set(milestone);
  return [...ownOrder.filter((id) => !own.has(id)), ...milestone];
}

/** A task that was put before another one that it builds on. */
export interface OrderConflict {
  readonly task: TaskId;
  readonly needs: TaskId;
}

/** The first task of an order that stands before something it builds on; null when none does. */
export function findOrderConflict(
  order: readonly TaskId[],
  tasks: readonly Pick<ScheduledTask, 'id' | 'prerequisites'>[],
): OrderConflict | null {
  const prerequisites = new Map(tasks.map((task) => [task.id, task.prerequisites]));
  const later = new Set(order);
  for (const task of order) {
    later.delete(task);
    const needs = firstNeeded(task, prerequisites, later);
    if (needs !== null) return { task, needs };
  }
  return null;
}

/** Of some tasks, one that a task builds on, directly or not. */
function firstNeeded(
  task: TaskId,
  prerequisites: ReadonlyMap<TaskId, readonly TaskId[]>,
  wanted: ReadonlySet<TaskId>,
): TaskId | null {
  const seen = new Set<TaskId>();
  const waiting = [...(prerequisites.get(task) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (wanted.has(id)) return id;
    waiting.push(...(prerequisites.get(id) ?? []));
  }
  return null;
}
