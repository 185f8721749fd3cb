/** One line of the bench: what was measured, against what, and whether that is good enough. */

/** A ratio has no unit. */
export type Unit = 'ms' | 'MB' | 'KB' | '×' | 'projects' | 'rows';

/**
 * For the ratio to the yardstick, for the measured value itself, or for how many times as long the
 * yardstick takes.
 */
export type Goal =
  | { readonly of: 'ratio' | 'value'; readonly atMost: number }
  | { readonly of: 'speed-up'; readonly atLeast: number };

export interface Measurement {
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  /** One value per run; a size that cannot differ has one. */
  readonly samples: readonly number[];
  /** Measured in the same runs, in turns; one value where it is a constant. */
  readonly yardstick?: { readonly what: string; readonly samples: readonly number[] };
  readonly goal?: Goal;
  readonly note?: string;
}

export interface Row extends Measurement {
  readonly median: number;
  /** The middle half of the samples; null when there is only one. */
  readonly middleHalf: readonly [number, number] | null;
  readonly yardstickMedian: number | null;
  /** Median over median; null without a yardstick. */
  readonly ratio: number | null;
  /** Null without a goal. */
  readonly isReached: boolean | null;
}

/** Judges a measurement. A figure that falls short is kept as it is. */
export function rowOf(measurement: Measurement): Row {
  const { samples, yardstick, goal } = measurement;
  const value = median(samples);
  const yardstickMedian = yardstick === undefined ? null : median(yardstick.samples);
  const ratio = yardstickMedian === null ? null : value / yardstickMedian;
  if (ratio === null && goal !== undefined && goal.of !== 'value')
    throw new RangeError(`${measurement.id}: a ratio needs a yardstick`);
  return {
    ...measurement,
    median: value,
    middleHalf: samples.length > 1 ? [quantile(samples, 0.25), quantile(samples, 0.75)] : null,
    yardstickMedian,
    ratio,
    isReached: goal === undefined ? null : reaches(goal, value, ratio ?? NaN),
  };
}

function reaches(goal: Goal, value: number, ratio: number): boolean {
  if (goal.of === 'speed-up') return 1 / ratio >= goal.atLeast;
  return (goal.of === 'ratio' ? ratio : value) <= goal.atMost;
}

/** The middle value, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Linear between neighbours (type 7 of Hyndman and Fan, 1996). */
function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) throw new RangeError('no samples');
  return low + (high - low) * (place - Math.floor(place));
}
