/** Seeded choices: what a run has found can be had again. */
import { seededRandom } from '../../../src/shared/planning/seeded-random.ts';

export interface Random {
  /** A whole number from 0 to one less than the limit. */
  below(limit: number): number;
}

/**
 * @param seed of the run
 * @param stream of the fault, so that leaving one out changes no other
 */
export function randomOf(seed: number, stream: number): Random {
  const numbers = seededRandom(seed, stream);
  const one = new Uint32Array(1);
  return {
    below(limit) {
      numbers.drawInto(one);
      return (one[0] ?? 0) % limit;
    },
  };
}
