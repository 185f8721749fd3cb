/**
 * How long a task may really take: a beta distribution between its optimistic and pessimistic
 * minutes whose mean is that of PERT, (optimistic + 4 × most likely + pessimistic) / 6 (Malcolm,
 * Roseboom, Clark and Fazar, 1959, "Application of a technique for research and development program
 * evaluation"). Its parameters are α = 1 + 4r and β = 1 + 4(1 − r), where r is the most likely
 * minutes' place between the other two, so its variance is αβ/252 of the squared range.
 *
 * A distribution is stood in for by equally likely points, each the mean of its part of the
 * probability: the mean stays exact, and the variance falls short by less than a thousandth. Points
 * of any shape lie between those of two shapes whose density needs nothing but square roots and
 * products. Unlike powers and logarithms, those are the same to the last bit in every engine.
 */
import type { Effort } from '../domain/effort.ts';

/** So many equally likely points stand for a distribution; a power of two. */
export const POINTS = 1024;

/** Shapes are tabulated for r = 0, 1/64 … 1, where 4r is a whole number of sixteenths. */
const SHAPES = 64;
/** Midpoints of the numerical integration; a power of two, so that each has an exact mirror image. */
const STEPS = 4096;

/** The mean of the distribution, in minutes. */
export function expectedMinutes({ optimistic, mostLikely, pessimistic }: Effort): number {
  return (optimistic + 4 * mostLikely + pessimistic) / 6;
}

/** Tabulates a shape when it is first asked for it, and keeps it. */
export class PertBeta {
  readonly #shapes: (Float64Array | undefined)[] = [];
  /** Sixteenth root of each midpoint. */
  readonly #roots = Float64Array.from({ length: STEPS }, (_, step) =>
    Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt((step + 0.5) / STEPS)))),
  );

  /**
   * Writes the equally likely minutes of an estimate, rising, into the first `POINTS` places.
   *
   * @param effort optimistic ≤ most likely ≤ pessimistic
   */
  fillPoints(effort: Effort, points: Float64Array): void {
    const { optimistic, mostLikely, pessimistic } = effort;
    const range = pessimistic - optimistic;
    if (range === 0) {
      points.fill(mostLikely);
      return;
    }
    const place = ((mostLikely - optimistic) / range) * SHAPES;
    const below = Math.min(Math.floor(place), SHAPES - 1);
    const low = this.#shape(below);
    const high = this.#shape(below + 1);
    const share = place - below;
    for (let point = 0; point < POINTS; point += 1) {
      const from = low[point] ?? 0;
      points[point] = optimistic + range * (from + share * ((high[point] ?? 0) - from));
    }
  }

  #shape(number: number): Float64Array {
    const known = this.#shapes[number];
    if (known !== undefined) return known;
    const made =
      number > SHAPES / 2 ? mirror(this.#shape(SHAPES - number)) : tabulate(this.#roots, number);
    this.#shapes[number] = made;
    return made;
  }
}

/** The shape of 1 − r from that of r. */
function mirror(points: Float64Array): Float64Array {
  return points.map((_, point) => 1 - (points[POINTS - 1 - point] ?? 0));
}

/** Equally likely points between 0 and 1 of the shape r = number / SHAPES. */
function tabulate(roots: Float64Array, number: number): Float64Array {
  // Probability and first moment up to the end of each step, both without their common factor.
  const probability = new Float64Array(STEPS + 1);
  const moment = new Float64Array(STEPS + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const density =
      power(roots[step] ?? 0, number) * power(roots[STEPS - 1 - step] ?? 0, SHAPES - number);
    probability[step + 1] = (probability[step] ?? 0) + density;
    moment[step + 1] = (moment[step] ?? 0) + (density * (step + 0.5)) / STEPS;
  }
  const whole = probability[STEPS] ?? 0;
  const points = new Float64Array(POINTS);
  let step = 0;
  let before = 0;
  for (let point = 0; point < POINTS; point += 1) {
    const wanted = (whole * (point + 1)) / POINTS;
    while (step < STEPS - 1 && (probability[step + 1] ?? 0) < wanted) step += 1;
    const from = probability[step] ?? 0;
    const share = Math.min(1, (wanted - from) / ((probability[step + 1] ?? 0) - from));
    const first = moment[step] ?? 0;
    const upTo = first + share * ((moment[step + 1] ?? 0) - first);
    points[point] = ((upTo - before) * POINTS) / whole;
    before = upTo;
  }
  return points;
}

/** By repeated squaring; `exponent` a whole number from 0. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left >>= 1) {
    if ((left & 1) === 1) result *= square;
    square *= square;
  }
  return result;
}
