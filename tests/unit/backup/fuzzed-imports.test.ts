/** The short form of `npm run test:fuzz`. */
import { expect, it } from 'vitest';

import { fuzzImports } from '../../fuzz/fuzz-imports.ts';

const IMPORTS = 2_000;
const seed = Math.floor(Math.random() * 2 ** 31);

it(`survives ${IMPORTS} damaged and forged files (seed ${seed})`, async () => {
  const { faults, outcomes } = await fuzzImports(IMPORTS, seed);
  expect(faults).toEqual([]);
  // Files of every fate are among them.
  for (const outcome of ['refused: damaged', 'refused: wrong-form', 'accepted, merged, undone'])
    expect([...outcomes.keys()]).toContain(outcome);
});
