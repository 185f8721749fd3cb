import { describe, expect, it } from 'vitest';

import { MOST_ROWS, rowWindow } from '../../../src/renderer/features/plan-workspace/row-window.ts';
import { rowsOf } from '../../../src/renderer/features/plan-workspace/timeline/timeline-rows.ts';
import { columnWindow } from '../../../src/renderer/features/plan-workspace/timeline/visible-window.ts';
import { moveFrom } from '../../../src/renderer/features/plan-workspace/tree-moves.ts';
import { prop } from '../../support/property-test.ts';
import { aLongTimeline } from '../../support/timeline-builders.ts';
import * as fc from 'fast-check';

const timeline = aLongTimeline(3, 2);
const all = new Set(timeline.milestones.map(({ id }) => id));
const idsOf = (expanded: ReadonlySet<string>) =>
  rowsOf(timeline, expanded).map(({ entry }) => entry.id);

describe('the rows of the timeline', () => {
  it('are milestones, with their tasks where they are open', () => {
    expect(idsOf(new Set())).toEqual(['milestone-0', 'milestone-1', 'milestone-2']);
    expect(idsOf(new Set(['milestone-1']))).toEqual([
      'milestone-0',
      'milestone-1',
      'task-1-0',
      'task-1-1',
      'milestone-2',
    ]);
  });

  it('say their place among their own', () => {
    const places = rowsOf(timeline, new Set(['milestone-1'])).map(
      ({ level, position, setSize, isExpanded }) => [level, position, setSize, isExpanded],
    );
    expect(places).toEqual([
      [1, 1, 3, false],
      [1, 2, 3, true],
      [2, 1, 2, null],
      [2, 2, 2, null],
      [1, 3, 3, false],
    ]);
  });
});

describe('the keys of a tree', () => {
  const rows = rowsOf(timeline, all);
  const press = (at: number, key: string) => moveFrom({ rows, at, page: 4 }, key);

  it('go up and down, by pages and to the ends, and stop there', () => {
    expect(press(1, 'ArrowDown')).toEqual({ kind: 'go', to: 2 });
    expect(press(0, 'ArrowUp')).toEqual({ kind: 'go', to: 0 });
    expect(press(1, 'PageDown')).toEqual({ kind: 'go', to: 5 });
    expect(press(7, 'PageDown')).toEqual({ kind: 'go', to: 8 });
    expect(press(2, 'PageUp')).toEqual({ kind: 'go', to: 0 });
    expect(press(4, 'Home')).toEqual({ kind: 'go', to: 0 });
    expect(press(4, 'End')).toEqual({ kind: 'go', to: 8 });
  });

  it('open and go in, close and go out', () => {
    const closed = { rows: rowsOf(timeline, new Set()), at: 1, page: 4 };
    expect(moveFrom(closed, 'ArrowRight')).toEqual({ kind: 'expand' });
    expect(moveFrom(closed, 'ArrowLeft')).toBeNull();
    expect(press(3, 'ArrowRight')).toEqual({ kind: 'go', to: 4 });
    expect(press(5, 'ArrowRight')).toBeNull();
    expect(press(5, 'ArrowLeft')).toEqual({ kind: 'go', to: 3 });
    expect(press(3, 'ArrowLeft')).toEqual({ kind: 'collapse' });
  });

  it('mean nothing otherwise', () => {
    expect(press(3, 'x')).toBeNull();
    expect(moveFrom({ rows: [], at: -1, page: 4 }, 'ArrowDown')).toBeNull();
  });
});

describe('the rows that are drawn', () => {
  const view = fc.record({
    count: fc.nat(20_000),
    rowHeight: fc.constant(28),
    top: fc.nat(600_000),
    height: fc.integer({ min: 0, max: 2_000 }),
  });

  prop([view])('are all that is in sight, and never more than fit the limit', (drawn) => {
    const { first, end } = rowWindow(drawn);
    const { count, rowHeight, top, height } = drawn;
    expect(first).toBeLessThanOrEqual(Math.min(count, Math.floor(top / rowHeight)));
    expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / rowHeight)));
    expect(end).toBeLessThanOrEqual(count);
    expect(end - first).toBeLessThanOrEqual(MOST_ROWS);
  });

  it('stay the same for most of the way', () => {
    const windows = Array.from({ length: 280 }, (_, top) => {
      const { first, end } = rowWindow({ count: 5_000, rowHeight: 28, top, height: 560 });
      return `${first} ${end}`;
    });
    expect(new Set(windows).size).toBeLessThanOrEqual(4);
  });

  prop([fc.nat(3_000_000), fc.integer({ min: 1, max: 4_000 })])(
    'begin and end half a view or more outside of the columns in sight',
    (left, width) => {
      const { from, to } = columnWindow(left, width);
      expect(from).toBeLessThanOrEqual(left - width / 2 + 1);
      expect(to).toBeGreaterThanOrEqual(left + width * 1.5 - 1);
      expect(to - from).toBeLessThanOrEqual(width * 3 + 2);
    },
  );
});
