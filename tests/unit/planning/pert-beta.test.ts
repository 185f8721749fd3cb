import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Effort } from '../../../src/shared/domain/effort.ts';
import { expectedMinutes, PertBeta, POINTS } from '../../../src/shared/planning/pert-beta.ts';
import { aCertainEffort } from '../../support/forecast-builders.ts';
import { prop } from '../../support/property-test.ts';

const spread = new PertBeta();

function pointsOf(effort: Effort): readonly number[] {
  const points = new Float64Array(POINTS);
  spread.fillPoints(effort, points);
  return [...points];
}

function momentsOf(points: readonly number[]) {
  const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
  const squares = points.reduce((sum, point) => sum + (point - mean) ** 2, 0);
  return { mean, variance: squares / points.length };
}

/** Exact, from the parameters of the distribution. */
function varianceOf({ optimistic, mostLikely, pessimistic }: Effort): number {
  const range = pessimistic - optimistic;
  const alpha = 1 + (4 * (mostLikely - optimistic)) / range;
  return (alpha * (6 - alpha) * range ** 2) / 252;
}

const anyEffort: fc.Arbitrary<Effort> = fc
  .tuple(fc.integer({ min: 1, max: 600 }), fc.nat(600), fc.nat(600))
  .map(([optimistic, more, evenMore]) => ({
    optimistic,
    mostLikely: optimistic + more,
    pessimistic: optimistic + more + evenMore,
  }));

const anySpreadEffort = anyEffort.filter(({ optimistic, pessimistic }) => optimistic < pessimistic);

describe('the points of an estimate', () => {
  prop([anySpreadEffort], { runs: 500 })('have the mean and the variance of PERT', (effort) => {
    const { mean, variance } = momentsOf(pointsOf(effort));
    const range = effort.pessimistic - effort.optimistic;
    expect(Math.abs(mean - expectedMinutes(effort))).toBeLessThan(range * 1e-5);
    expect(variance / varianceOf(effort)).toBeGreaterThan(0.999);
    expect(variance / varianceOf(effort)).toBeLessThan(1.0005);
  });

  prop([anyEffort])('rise, from the optimistic to the pessimistic minutes', (effort) => {
    const points = pointsOf(effort);
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    expect(points[0]).toBeGreaterThanOrEqual(effort.optimistic);
    expect(points.at(-1)).toBeLessThanOrEqual(effort.pessimistic);
  });

  prop([anySpreadEffort, fc.nat()])('never fall when more is most likely', (effort, draw) => {
    const { optimistic, pessimistic } = effort;
    const mostLikely = optimistic + (draw % (pessimistic - optimistic + 1));
    const [less, more] = [effort, { ...effort, mostLikely }]
      .toSorted((a, b) => a.mostLikely - b.mostLikely)
      .map(pointsOf);
    expect(less!.filter((point, at) => point > more![at]! + 1e-9)).toEqual([]);
  });

  prop([anySpreadEffort])('are those of the mirrored estimate, mirrored', (effort) => {
    const { optimistic, mostLikely, pessimistic } = effort;
    const mirrored = pointsOf({ ...effort, mostLikely: optimistic + pessimistic - mostLikely });
    const away = pointsOf(effort).map((point, at) =>
      Math.abs(point + mirrored[POINTS - 1 - at]! - optimistic - pessimistic),
    );
    expect(Math.max(...away)).toBeLessThan(1e-6);
  });

  test('are all the same for an estimate without a range', () => {
    expect(new Set(pointsOf(aCertainEffort(75)))).toEqual(new Set([75]));
  });

  test('follow 1 − (1 − p)^(1/5) when the optimistic minutes are the most likely', () => {
    const points = pointsOf({ optimistic: 100, mostLikely: 100, pessimistic: 200 });
    const quantile = (share: number) => 100 + 100 * (1 - (1 - share) ** (1 / 5));
    points.forEach((point, at) => {
      expect(point).toBeGreaterThanOrEqual(quantile(at / POINTS) - 0.01);
      expect(point).toBeLessThanOrEqual(quantile((at + 1) / POINTS) + 0.01);
    });
  });

  test('lie on both sides of the middle alike when it is the most likely', () => {
    const points = pointsOf({ optimistic: 100, mostLikely: 150, pessimistic: 200 });
    expect(points.filter((point) => point < 150)).toHaveLength(POINTS / 2);
    // Half of a beta with α = β = 3 lies within 0.359 and 0.641.
    expect(points[POINTS / 4]).toBeCloseTo(135.9, 0);
  });
});
