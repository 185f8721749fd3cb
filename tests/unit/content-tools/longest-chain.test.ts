import { describe, expect, test } from 'vitest';

import { longestChainReport } from '../../../scripts/content/commands/longest-chain.ts';
import { longestPath } from '../../../scripts/content/longest-path.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import { aBundle, LOGICIAN } from './small-content.ts';

function node(id: string, weight: number, prerequisites: readonly string[] = []) {
  return { id: id as TaskId, weight, prerequisites: prerequisites as readonly TaskId[] };
}

describe('the longest path', () => {
  test('takes the heavier of two ways, not the one with more steps', () => {
    const nodes = [
      node('start', 1),
      node('heavy', 9, ['start']),
      node('light', 1, ['start']),
      node('lighter', 1, ['light']),
      node('end', 1, ['heavy', 'lighter']),
    ];
    expect(longestPath(nodes)).toEqual(['start', 'heavy', 'end']);
  });

  test('does not depend on the order of its input when two ways weigh the same', () => {
    const nodes = [node('z', 1), node('a', 1), node('end', 1, ['z', 'a'])];
    expect(longestPath(nodes)).toEqual(['a', 'end']);
    expect(longestPath(nodes.toReversed())).toEqual(['a', 'end']);
  });

  test('of nothing is empty', () => {
    expect(longestPath([])).toEqual([]);
  });

  test('refuses a circle and names it', () => {
    expect(() => longestPath([node('a', 1, ['b']), node('b', 1, ['a'])])).toThrow('a, b');
  });
});

test('over all skills the chain is told step by step with the hours so far', () => {
  const [byCount] = longestChainReport(aBundle(), null).sections;
  expect(byCount?.title).toBe('All skills, by count: 3 steps, 7 h');
  expect(byCount?.table?.rows).toEqual([
    [1, 'add', 'algebra awareness', 1, 1],
    [2, 'conclude', 'logic awareness', 2, 3],
    [3, 'prove', 'logic working', 4, 7],
  ]);
});

test('a role’s own tasks are part of its chain', () => {
  const sections = longestChainReport(aBundle(), null).sections.slice(2);
  expect(sections.map(({ title, paragraphs }) => [title, paragraphs?.[0]])).toEqual([
    ['Logician, by count: 3 steps, 11 h', 'algebra awareness → logic awareness → role task'],
    ['Logician, by hours: 3 steps, 11 h', 'algebra awareness → logic awareness → role task'],
  ]);
});

test('one role alone is told step by step', () => {
  const { sections } = longestChainReport(aBundle(), LOGICIAN);
  expect(sections.map(({ table }) => table?.rows.at(-1)?.[1])).toEqual(['own-proof', 'own-proof']);
});
