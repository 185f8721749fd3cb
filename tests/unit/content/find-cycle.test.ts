import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findCycle, type Graph } from '../../../src/shared/content/find-cycle.ts';
import { prop } from '../../support/property-test.ts';

const graphOf = (edges: Record<string, readonly string[]>): Graph => new Map(Object.entries(edges));

describe('finding a circle', () => {
  test('gives it as a closed walk, without the way that leads there', () => {
    const graph = graphOf({ start: ['a'], a: ['b'], b: ['c'], c: ['a'], d: [] });
    expect(findCycle(graph)).toEqual(['a', 'b', 'c', 'a']);
  });

  test('sees a node that points at itself', () => {
    expect(findCycle(graphOf({ a: ['a'] }))).toEqual(['a', 'a']);
  });

  test('finds none where two ways lead to one node', () => {
    expect(findCycle(graphOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toBeNull();
  });

  test('takes nodes that are only pointed at, and an empty graph', () => {
    expect(findCycle(graphOf({ a: ['unknown'] }))).toBeNull();
    expect(findCycle(new Map())).toBeNull();
  });

  test('does not run out of stack on a chain of 100,000', () => {
    const length = 100_000;
    const chain = new Map(
      Array.from({ length }, (_, node) => [String(node), [String((node + 1) % length)]]),
    );
    expect(findCycle(chain)).toHaveLength(length + 1);
  });

  prop([fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 })], { runs: 300 })(
    'finds one exactly when some node can be reached from itself',
    (edges) => {
      const graph = new Map<string, string[]>();
      for (const [from, to] of edges)
        graph.set(String(from), [...(graph.get(String(from)) ?? []), String(to)]);
      const cycle = findCycle(graph);
      expect(cycle !== null).toBe([...graph.keys()].some((node) => reaches(graph, node, node)));
      const steps = (cycle ?? []).slice(1).map((to, index) => [cycle?.[index] ?? '', to] as const);
      expect(steps.filter(([from, to]) => !graph.get(from)?.includes(to))).toEqual([]);
      expect(cycle?.[0]).toBe(cycle?.at(-1));
    },
  );
});

function reaches(graph: Graph, from: string, target: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(graph.get(from) ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === target) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...(graph.get(node) ?? []));
  }
  return false;
}
