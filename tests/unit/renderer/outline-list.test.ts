import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  HEIGHTS,
  layOut,
  rowAt,
  type MilestoneRowItem,
} from '../../../src/renderer/features/plan-workspace/milestones/outline-list.ts';
import { prop } from '../../support/property-test.ts';

/** Milestones with so many tasks each; only what places them counts. */
function milestonesWith(counts: readonly number[]): readonly MilestoneRowItem[] {
  return counts.map((count, at) => {
    const tasks = Array.from({ length: count }, (_, place) => ({
      kind: 'task',
      id: `task-${at}-${place}`,
    }));
    return { kind: 'milestone', id: `milestone-${at}`, tasks } as unknown as MilestoneRowItem;
  });
}

describe('the rows of the outline', () => {
  it('are milestones, with their tasks where they are open', () => {
    const { rows, height, indexOf } = layOut(milestonesWith([1, 2, 0]), new Set(['milestone-1']));
    expect(
      rows.map(({ id, level, position, setSize, isExpanded }) => [
        id,
        level,
        position,
        setSize,
        isExpanded,
      ]),
    ).toEqual([
      ['milestone-0', 1, 1, 3, false],
      ['milestone-1', 1, 2, 3, true],
      ['task-1-0', 2, 1, 2, null],
      ['task-1-1', 2, 2, 2, null],
      ['milestone-2', 1, 3, 3, null],
    ]);
    expect(rows.map(({ top }) => top)).toEqual([
      0,
      HEIGHTS.milestone,
      2 * HEIGHTS.milestone,
      2 * HEIGHTS.milestone + HEIGHTS.task,
      2 * HEIGHTS.milestone + 2 * HEIGHTS.task,
    ]);
    expect(height).toBe(3 * HEIGHTS.milestone + 2 * HEIGHTS.task);
    expect(indexOf('task-1-1')).toBe(3);
    expect(indexOf('task-0-0')).toBe(-1);
    expect(indexOf(null)).toBe(-1);
  });

  const plans = fc.array(fc.nat(30), { minLength: 1, maxLength: 30 });
  prop([plans, fc.nat(40_000)])('are found by how far they are down', (counts, top) => {
    const milestones = milestonesWith(counts);
    const list = layOut(milestones, new Set(milestones.map(({ id }) => id)));
    const at = rowAt(list, top);
    expect(list.rows[at]?.top).toBeLessThanOrEqual(top);
    const next = list.rows[at + 1]?.top ?? Infinity;
    expect(next).toBeGreaterThan(top);
  });

  it('begin with the first one, also above it and where there is none', () => {
    expect(rowAt(layOut(milestonesWith([2]), new Set()), -50)).toBe(0);
    expect(rowAt(layOut([], new Set()), 100)).toBe(0);
  });
});
