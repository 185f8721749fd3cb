import { describe, expect, it } from 'vitest';

import { parseEstimate } from '../../../src/renderer/features/plan-workspace/milestones/parse-estimate.ts';
import {
  findOrderConflict,
  moveTasks,
  ownTaskEffort,
  withEstimate,
  withOrder,
  withoutPin,
  withoutTask,
  withPin,
} from '../../../src/renderer/features/plan-workspace/milestones/plan-edits.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Pin } from '../../../src/shared/domain/plan.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'] as unknown as [TaskId, TaskId, TaskId, TaskId];
const MONDAY = calendarDate('2027-01-04');
const TUESDAY = calendarDate('2027-01-05');

const pin = (task: TaskId, kind: Pin['kind'] = 'not-before', date = MONDAY): Pin => ({
  kind,
  task,
  date,
});

describe('pins', () => {
  it('take the place of a pin of the same kind, and of no other', () => {
    const pins = [pin(a), pin(a, 'finish-by'), pin(b)];
    expect(withPin(pins, pin(a, 'not-before', TUESDAY))).toEqual([
      pin(a, 'finish-by'),
      pin(b),
      pin(a, 'not-before', TUESDAY),
    ]);
    expect(withoutPin(pins, pin(a))).toEqual([pin(a, 'finish-by'), pin(b)]);
  });
});

describe('an estimate of one’s own', () => {
  it('replaces the one before, or goes back to ours', () => {
    const one = withEstimate([{ task: b, minutes: 30 }], a, 60);
    expect(withEstimate(one, a, 90)).toEqual([
      { task: b, minutes: 30 },
      { task: a, minutes: 90 },
    ]);
    expect(withEstimate(one, a, null)).toEqual([{ task: b, minutes: 30 }]);
  });

  it.each([
    [1, { optimistic: 1, mostLikely: 1, pessimistic: 2 }],
    [60, { optimistic: 45, mostLikely: 60, pessimistic: 90 }],
  ])('of %i minutes spreads as %j', (minutes, effort) => {
    expect(ownTaskEffort(minutes)).toEqual(effort);
  });

  it.each([
    ['1:30', 90],
    ['45 min', 45],
    ['2,5 h', 150],
    ['900', 54_000],
    ['1000 h', 60_000],
    ['120:30', 7230],
    ['120 h 30', 7230],
    ['1001', null],
    ['0', null],
    ['', null],
    ['long', null],
  ])('typed as “%s” is %s', (typed, minutes) => {
    expect(parseEstimate(typed)).toBe(minutes);
  });
});

it('a task that is taken out leaves no wish behind', () => {
  const wishes = {
    pins: [pin(a), pin(b)],
    ownEstimates: [{ task: a, minutes: 30 }],
    ownOrder: [b, a],
  };
  expect(withoutTask(wishes, a)).toEqual({ pins: [pin(b)], ownEstimates: [], ownOrder: [b] });
});

describe('moving tasks', () => {
  it.each([
    [[c], { task: a, side: 'before' }, [c, a, b, d]],
    [[a], { task: c, side: 'after' }, [b, c, a, d]],
    [[d, a], { task: c, side: 'before' }, [b, a, d, c]],
    [[a, b], { task: b, side: 'after' }, [a, b, c, d]],
  ] as const)('%j to %j gives %j', (moving, target, order) => {
    expect(moveTasks([a, b, c, d], new Set(moving), target)).toEqual(order);
  });

  it('leaves the order of other milestones alone', () => {
    expect(withOrder([d, b, a], [b, c, a])).toEqual([d, b, c, a]);
  });

  it('finds what would stand before something it builds on, also through others', () => {
    const tasks = [
      { id: a, prerequisites: [] },
      { id: b, prerequisites: [a] },
      { id: c, prerequisites: [b] },
      { id: d, prerequisites: [] },
    ];
    expect(findOrderConflict([a, d, b, c], tasks)).toBeNull();
    expect(findOrderConflict([b, a, c], tasks)).toEqual({ task: b, needs: a });
    expect(findOrderConflict([c, a], tasks)).toEqual({ task: c, needs: a });
  });
});
