/**
 * `npm run test:fuzz [-- --imports N] [-- --seed N]`: 100,000 imports of damaged and forged files. It
 * prints its seed, with which a run can be had again, and ends with 1 where something was wrong.
 */
import { parseArgs } from 'node:util';

import { fuzzImports } from './fuzz-imports.ts';

const { values } = parseArgs({
  options: {
    imports: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [imports, seed] = [Number(values.imports), Number(values.seed)];
if (!Number.isSafeInteger(imports) || imports < 1 || !Number.isSafeInteger(seed))
  throw new RangeError('--imports and --seed take whole numbers');

console.log(`${imports.toLocaleString('en')} imports, seed ${seed}`);
const began = performance.now();
const { outcomes, faults } = await fuzzImports(imports, seed, (done) => {
  if (done % 10_000 === 0) console.log(`  ${done.toLocaleString('en')} …`);
});
for (const [outcome, count] of [...outcomes].toSorted(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(8)}  ${outcome}`);
const seconds = Math.round((performance.now() - began) / 1_000);
console.log(
  `${faults.length} faults in ${imports.toLocaleString('en')} imports, ${seconds} s, seed ${seed}`,
);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
