/**
 * Random numbers that a seed decides, the same on every machine: xoshiro128** of Blackman and Vigna
 * (2018, "Scrambled linear pseudorandom number generators"), with a period of 2¹²⁸ − 1.
 *
 * It is no package because only a worker would bundle it, and what only workers bundle the build
 * leaves out of its list of licences. Numbers come by the array, as the state then stays in
 * registers: half the time of one call for each.
 */
export class SeededRandom {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param state four 32-bit integers, not all of them 0 */
  constructor([a, b, c, d]: readonly [number, number, number, number]) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }

  /** Fills an array with the next numbers, from 0 to 2³² − 1. */
  drawInto(numbers: Uint32Array): void {
    let a = this.#a;
    let b = this.#b;
    let c = this.#c;
    let d = this.#d;
    for (let at = 0; at < numbers.length; at += 1) {
      const product = Math.imul(b, 5);
      numbers[at] = Math.imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }
}

/** 2³² divided by the golden ratio: its multiples are far from each other. */
const STEP = 0x9e3779b9;

/**
 * A stream of random numbers; streams of one seed have nothing to do with each other.
 *
 * @param seed a 32-bit integer
 * @param stream a small whole number
 */
export function seededRandom(seed: number, stream: number): SeededRandom {
  const word = (number: number) => mix(seed + Math.imul(STEP, 4 * stream + number));
  return new SeededRandom([word(1), word(2), word(3), word(4)]);
}

/** The last steps of MurmurHash3 (Appleby): each bit changes half of the others, 0 stays 0. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
