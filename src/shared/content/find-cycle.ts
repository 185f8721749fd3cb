/**
 * Finds a circle in a directed graph by depth-first search with three colours
 * (Cormen et al., Introduction to Algorithms, section 20.3).
 */

/** Maps each node to the nodes it points at. Nodes that are only pointed at may be left out. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * One circle as a closed walk, first node repeated at the end, or null when there is none.
 *
 * @example findCycle(new Map([['a', ['b']], ['b', ['a']]])) // ['a', 'b', 'a']
 */
export function findCycle(graph: Graph): readonly string[] | null {
  const finished = new Set<string>();
  for (const root of graph.keys()) {
    const cycle = search(graph, root, finished);
    if (cycle !== null) return cycle;
  }
  return null;
}

function search(graph: Graph, root: string, finished: Set<string>): readonly string[] | null {
  if (finished.has(root)) return null;
  // An explicit stack: a chain of prerequisites may be deeper than the call stack.
  const trail: { node: string; next: number }[] = [{ node: root, next: 0 }];
  const onTrail = new Set([root]);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const target = graph.get(top.node)?.[top.next];
    top.next += 1;
    if (target === undefined) {
      finished.add(top.node);
      onTrail.delete(top.node);
      trail.pop();
    } else if (onTrail.has(target)) {
      const nodes = trail.map((step) => step.node);
      return [...nodes.slice(nodes.indexOf(target)), target];
    } else if (!finished.has(target)) {
      trail.push({ node: target, next: 0 });
      onTrail.add(target);
    }
  }
  return null;
}
