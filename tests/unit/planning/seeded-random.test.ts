import { expect, test } from 'vitest';

import { SeededRandom, seededRandom } from '../../../src/shared/planning/seeded-random.ts';

function numbersOf(random: SeededRandom, count: number): readonly number[] {
  const numbers = new Uint32Array(count);
  random.drawInto(numbers);
  return [...numbers];
}

test('gives the numbers of the published generator', () => {
  // As other implementations test themselves, for the state 1, 2, 3, 4.
  expect(numbersOf(new SeededRandom([1, 2, 3, 4]), 10)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test('goes on where it stopped', () => {
  const inParts = seededRandom(7, 0);
  expect([...numbersOf(inParts, 3), ...numbersOf(inParts, 5)]).toEqual(
    numbersOf(seededRandom(7, 0), 8),
  );
});

test('differs from stream to stream and from seed to seed', () => {
  const first = [0, 1, -1, 2 ** 31 - 1].flatMap((seed) =>
    [0, 1].flatMap((stream) => numbersOf(seededRandom(seed, stream), 4)),
  );
  expect(new Set(first).size).toBe(first.length);
});

test('fills the range evenly, from the first number of each seed on', () => {
  const sixteenths = Array.from({ length: 16 }, () => 0);
  for (let seed = 0; seed < 16_000; seed += 1) {
    const [number = 0] = numbersOf(seededRandom(seed, 0), 1);
    sixteenths[Math.floor(number / 2 ** 28)]! += 1;
  }
  // A thousand are expected in each; five standard deviations.
  for (const count of sixteenths) expect(Math.abs(count - 1_000)).toBeLessThan(155);
});
