/**
 * Property tests with the seed in their name.
 *
 * Few values are drawn by default, so that the suite stays quick.
 * `MILEPOST_RUNS=50 npm test -- --unit` draws fifty times as many in every property.
 *
 * `@fast-check/vitest` does the same, but walks every combination of Vitest's modifiers when it is
 * imported: two to five seconds in each test file.
 */
import * as fc from 'fast-check';
import { test } from 'vitest';

type Arbitraries<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: fc.Arbitrary<Values[Index]>;
};

interface Options<Values> {
  /** Values to draw where `MILEPOST_RUNS` does not say otherwise. */
  readonly runs?: number;
  /** Give the seed of a failed run to see it fail again. */
  readonly seed?: number;
  /** Counterexamples that were found once; tried first, in every run. */
  readonly pinned?: readonly Values[];
}

/** How many times as many values are drawn as a test asks for. */
const RUNS_FACTOR = Math.max(1, Number(process.env['MILEPOST_RUNS'] ?? 1) || 1);
/** Milliseconds for the values of an ordinary run, on a busy machine. */
const LONGEST_RUN = 60_000;

/**
 * A test that draws values, checks each, and reports the smallest counterexample with its seed.
 *
 * @example prop([fc.nat()])('is never negative', (value) => { expect(value).toBeGreaterThan(-1); })
 */
export function prop<Values extends [unknown, ...unknown[]]>(
  arbitraries: Arbitraries<Values>,
  { runs = 100, seed = randomSeed(), pinned = [] }: Options<NoInfer<Values>> = {},
): (sentence: string, check: (...values: Values) => void) => void {
  return (sentence, check) => {
    test(`${sentence} (seed ${seed})`, { timeout: LONGEST_RUN * RUNS_FACTOR }, () =>
      fc.assert(
        fc.property(fc.tuple<unknown[]>(...arbitraries), (values) => {
          // The tuple was drawn by the arbitraries of these very values.
          check(...(values as unknown as Values));
        }),
        {
          seed,
          numRuns: Math.round(runs * RUNS_FACTOR),
          examples: pinned.map((values): [unknown[]] => [[...values]]),
        },
      ),
    );
  };
}

function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
