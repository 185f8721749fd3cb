import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  plannedMinutes,
  remainingEffort,
  withOwnEstimate,
  type BegunWork,
  type Effort,
} from '../../../src/shared/domain/effort.ts';
import { prop } from '../../support/property-test.ts';

const effort: Effort = { optimistic: 60, mostLikely: 100, pessimistic: 180 };
const logged = (loggedMinutes: number): BegunWork => ({ share: null, loggedMinutes });
const done = (share: number, loggedMinutes = 0): BegunWork => ({ share, loggedMinutes });

const anyEffort: fc.Arbitrary<Effort> = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), fc.nat(2000))
  .map(([optimistic, more, most]) => ({
    optimistic,
    mostLikely: optimistic + more,
    pessimistic: optimistic + more + most,
  }));
const anyBegun: fc.Arbitrary<BegunWork> = fc.record({
  share: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
  loggedMinutes: fc.nat(5000),
});

function expectSound({ optimistic, mostLikely, pessimistic }: Effort): void {
  for (const minutes of [optimistic, mostLikely, pessimistic])
    expect(Number.isInteger(minutes)).toBe(true);
  expect(optimistic).toBeGreaterThan(0);
  expect(mostLikely).toBeGreaterThanOrEqual(optimistic);
  expect(pessimistic).toBeGreaterThanOrEqual(mostLikely);
}

describe('effort', () => {
  test('is planned at its most likely', () => {
    expect(plannedMinutes(effort)).toBe(100);
  });
});

describe('what is left of begun work', () => {
  test('is all of it where nothing is known', () => {
    expect(remainingEffort(effort, undefined)).toBe(effort);
    expect(remainingEffort(effort, logged(0))).toEqual(effort);
    expect(remainingEffort(effort, done(0))).toEqual(effort);
  });

  test('is the share the person says, rounded up, whatever was logged', () => {
    expect(remainingEffort(effort, done(0.25, 90))).toEqual({
      optimistic: 45,
      mostLikely: 75,
      pessimistic: 135,
    });
    expect(remainingEffort(effort, done(0.999)).mostLikely).toBe(1);
    expect(remainingEffort(effort, done(0.333)).mostLikely).toBe(67);
  });

  test.each([0.1, 0.29, 0.3, 0.57, 0.7, 0.8, 0.9])(
    'is exact for a share of %d, which binary fractions are not',
    (share) => {
      const hundred = remainingEffort(effort, done(share)).mostLikely;
      expect(hundred).toBe(100 - Math.round(share * 100));
    },
  );

  test('is what the logged time leaves of each estimate', () => {
    expect(remainingEffort(effort, logged(40))).toEqual({
      optimistic: 20,
      mostLikely: 60,
      pessimistic: 140,
    });
  });

  test('is a tenth of work that has outrun its estimate', () => {
    expect(remainingEffort(effort, logged(100))).toEqual({
      optimistic: 1,
      mostLikely: 10,
      pessimistic: 80,
    });
    expect(remainingEffort(effort, logged(1000))).toEqual({
      optimistic: 1,
      mostLikely: 10,
      pessimistic: 10,
    });
  });

  prop([anyEffort, anyBegun], { runs: 300 })(
    'is whole minutes above zero that rise, and no more than there was',
    (drawn, begun) => {
      const left = remainingEffort(drawn, begun);
      expectSound(left);
      expect(left.mostLikely).toBeLessThanOrEqual(drawn.mostLikely);
      expect(left.pessimistic).toBeLessThanOrEqual(drawn.pessimistic);
    },
  );
});

describe('a person’s own estimate', () => {
  test('takes the place of the most likely effort, and the spread goes along', () => {
    expect(withOwnEstimate(effort, 50)).toEqual({
      optimistic: 30,
      mostLikely: 50,
      pessimistic: 90,
    });
  });

  prop([anyEffort, fc.integer({ min: 1, max: 5000 })], { runs: 300 })(
    'is whole minutes above zero that rise around it',
    (drawn, minutes) => {
      const own = withOwnEstimate(drawn, minutes);
      expectSound(own);
      expect(own.mostLikely).toBe(minutes);
    },
  );
});
