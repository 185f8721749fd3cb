/**
 * A row of numbers of which all from a place on can be raised, and the least of a range found, both
 * in logarithmic time: a segment tree over the differences between neighbours.
 */
export class PrefixMinima {
  /** Places in the row, filled up to a power of two. */
  readonly #size: number;
  /** By node: the sum of its differences. */
  readonly #sum: Float64Array;
  /** By node: the least sum of its first differences, at least one of them. */
  readonly #least: Float64Array;

  constructor(values: readonly number[]) {
    this.#size = 1;
    while (this.#size < values.length) this.#size *= 2;
    this.#sum = new Float64Array(2 * this.#size);
    values.forEach((value, at) => {
      this.#sum[this.#size + at] = value - (at === 0 ? 0 : (values[at - 1] ?? 0));
    });
    this.#least = this.#sum.slice();
    for (let node = this.#size - 1; node > 0; node -= 1) this.#sumUp(node);
  }

  /** Adds to the number at a place and to all behind it. */
  raiseFrom(place: number, by: number): void {
    let node = this.#size + place;
    this.#sum[node] = (this.#sum[node] ?? 0) + by;
    this.#least[node] = this.#sum[node] ?? 0;
    for (node >>= 1; node > 0; node >>= 1) this.#sumUp(node);
  }

  /** The least number from one place up to another, that one left out; infinite when there is none. */
  leastOf(from: number, to: number): number {
    return this.#leastIn({ node: 1, start: 0, size: this.#size, before: 0 }, from, to);
  }

  #leastIn({ node, start, size, before }: Part, from: number, to: number): number {
    if (start >= to || start + size <= from) return Infinity;
    if (from <= start && start + size <= to) return before + (this.#least[node] ?? 0);
    const half = size / 2;
    const left = { node: 2 * node, start, size: half, before };
    const right = {
      node: 2 * node + 1,
      start: start + half,
      size: half,
      before: before + (this.#sum[2 * node] ?? 0),
    };
    return Math.min(this.#leastIn(left, from, to), this.#leastIn(right, from, to));
  }

  #sumUp(node: number): void {
    const left = this.#sum[2 * node] ?? 0;
    this.#sum[node] = left + (this.#sum[2 * node + 1] ?? 0);
    this.#least[node] = Math.min(
      this.#least[2 * node] ?? 0,
      left + (this.#least[2 * node + 1] ?? 0),
    );
  }
}

/** What a node stands for, and the sum of all differences before it. */
interface Part {
  readonly node: number;
  readonly start: number;
  readonly size: number;
  readonly before: number;
}
