import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { FEWEST_SAMPLES, paceOf } from '../../../src/shared/planning/pace.ts';
import { aFinishedTask, aHistory } from '../../support/forecast-builders.ts';
import { prop } from '../../support/property-test.ts';

const EIGHT = [0.5, 0.8, 1, 1.1, 1.3, 1.5, 2, 3] as const;

describe('the pace of a person', () => {
  test('is not told from seven tasks', () => {
    const { basis, samples } = paceOf(aHistory(...EIGHT.slice(1)));
    expect(basis).toEqual({ kind: 'too-little-data', samples: 7, needed: FEWEST_SAMPLES });
    expect(samples).toEqual([]);
  });

  test('is told from eight, with the middle of their ratios', () => {
    const { basis, samples } = paceOf(aHistory(...EIGHT));
    expect(basis).toEqual({ kind: 'own-pace', samples: 8, medianRatio: (1.1 + 1.3) / 2 });
    expect(samples).toHaveLength(8);
  });

  test('rests on measured tasks only', () => {
    const history = [
      ...aHistory(...EIGHT.slice(1)),
      aFinishedTask({ id: 'unmeasured', loggedMinutes: 0 }),
    ];
    expect(paceOf(history).basis).toMatchObject({ kind: 'too-little-data', samples: 7 });
  });

  test('compares with what was expected, not with what was most likely', () => {
    const effort = { optimistic: 60, mostLikely: 60, pessimistic: 120 };
    const history = EIGHT.map((_, index) =>
      aFinishedTask({ id: `t${index}`, effort, loggedMinutes: 70 }),
    );
    expect(paceOf(history).basis).toMatchObject({ medianRatio: 1 });
  });

  test('holds a clock that was left running, and work that had been known before', () => {
    const history = [
      ...aHistory(...EIGHT.slice(2)),
      aFinishedTask({ id: 'overnight', loggedMinutes: 900 }),
      aFinishedTask({ id: 'known', loggedMinutes: 1 }),
    ];
    const { samples } = paceOf(history);
    const actual = samples.map((sample) => sample.actual);
    expect(Math.max(...actual)).toBe(5 * 60);
    expect(Math.min(...actual)).toBe(60 / 5);
  });

  test('is that of the latest hundred tasks', () => {
    const old = Array.from({ length: 50 }, (_, index) =>
      aFinishedTask({ id: `old-${index}`, finishedOn: '2025-01-01', loggedMinutes: 180 }),
    );
    const recent = Array.from({ length: 100 }, (_, index) =>
      aFinishedTask({ id: `recent-${index}`, loggedMinutes: 60 }),
    );
    expect(paceOf([...recent, ...old])).toEqual(paceOf(recent));
  });

  prop([
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(3)), { maxLength: 120 })
      .chain((draws) =>
        fc.tuple(
          fc.constant(draws),
          fc.shuffledSubarray([...draws.keys()], { minLength: draws.length }),
        ),
      ),
  ])('does not depend on the order of the record', ([draws, order]) => {
    const history = draws.map(([loggedMinutes, day], index) =>
      aFinishedTask({ id: `t${index}`, finishedOn: `2026-12-0${day + 1}`, loggedMinutes }),
    );
    expect(paceOf(order.map((at) => history[at]!))).toEqual(paceOf(history));
  });
});
