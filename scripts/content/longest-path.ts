/**
 * The heaviest path through work and its prerequisites, by dynamic programming in topological order
 * (Cormen et al., Introduction to Algorithms, section 22.2).
 */
import type { TaskId } from '../../src/shared/domain/ids.ts';
import { topologicalOrder } from '../../src/shared/planning/topological-order.ts';

export interface WeightedNode {
  readonly id: TaskId;
  /** Only ids of other nodes of the same list. */
  readonly prerequisites: readonly TaskId[];
  readonly weight: number;
}

/**
 * Ids from the first prerequisite to the last dependent; empty when there are no nodes.
 *
 * Of equally heavy paths the one whose ids come first in the alphabet is taken, from its end.
 */
export function longestPath(nodes: readonly WeightedNode[]): readonly TaskId[] {
  const byId = (a: { readonly id: TaskId }, b: { readonly id: TaskId }) => (a.id < b.id ? -1 : 1);
  const order = topologicalOrder(nodes, byId);
  if (!order.ok) throw new Error(`prerequisites run in a circle at ${order.failure.join(', ')}`);
  const best = new Map<TaskId, { readonly total: number; readonly before: TaskId | null }>();
  for (const { id, prerequisites, weight } of order.value) {
    const before = heaviest(prerequisites, best);
    const total = weight + (before === null ? 0 : (best.get(before)?.total ?? 0));
    best.set(id, { total, before });
  }
  const path: TaskId[] = [];
  for (let id = heaviest([...best.keys()], best); id !== null; id = best.get(id)?.before ?? null)
    path.unshift(id);
  return path;
}

function heaviest(
  ids: readonly TaskId[],
  best: ReadonlyMap<TaskId, { readonly total: number }>,
): TaskId | null {
  const total = (id: TaskId) => best.get(id)?.total ?? 0;
  const sorted = ids.toSorted((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  return sorted[0] ?? null;
}
