/**
 * The heaviest path through work and its prerequisites, by dynamic programming in topological order
 * (Cormen et al., Introduction to Algorithms, section 22.2).
 */
import type { TaskId } from '../../src/shared/domain/ids.ts';

export interface WeightedNode {
  readonly id: TaskId;
  /** Only ids of other nodes of the same list. */
  readonly prerequisites: readonly TaskId[];
  readonly weight: number;
}

interface Path {
  readonly total: number;
  readonly before: TaskId | null;
}

/**
 * Ids from the first prerequisite to the last dependent; empty when there are no nodes.
 *
 * Of equally heavy paths the one whose ids come first in the alphabet is taken, from its end.
 */
export function longestPath(nodes: readonly WeightedNode[]): readonly TaskId[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const best = new Map<TaskId, Path>();
  const open = new Set<TaskId>();
  const visit = (id: TaskId): void => {
    if (best.has(id)) return;
    if (open.has(id)) {
      const way = [...open];
      const circle = way.slice(way.indexOf(id)).toSorted();
      throw new Error(`prerequisites run in a circle at ${circle.join(', ')}`);
    }
    open.add(id);
    const { prerequisites = [], weight = 0 } = byId.get(id) ?? {};
    prerequisites.forEach(visit);
    const before = heaviest(prerequisites, best);
    open.delete(id);
    best.set(id, {
      total: weight + (before === null ? 0 : (best.get(before)?.total ?? 0)),
      before,
    });
  };
  for (const id of byId.keys()) visit(id);
  const path: TaskId[] = [];
  for (let id = heaviest([...best.keys()], best); id !== null; id = best.get(id)?.before ?? null)
    path.unshift(id);
  return path;
}

function heaviest(ids: readonly TaskId[], best: ReadonlyMap<TaskId, Path>): TaskId | null {
  const total = (id: TaskId) => best.get(id)?.total ?? 0;
  const sorted = ids.toSorted((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  return sorted[0] ?? null;
}
