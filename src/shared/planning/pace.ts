/**
 * How long the person's finished work took against its estimates: the evidence of evidence-based
 * scheduling (Spolsky, 2007, "Evidence Based Scheduling").
 *
 * The estimate a ratio is taken against is the expected minutes of the three points. The most likely
 * minutes alone lie below that for most work, and the difference would be counted twice: in the
 * ratio, and again in the spread of the work that is still open.
 */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Effort } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import { expectedMinutes } from './pert-beta.ts';

/**
 * Fewer finished tasks than this say too little. The smallest and the largest of eight ratios have
 * the person's true median between them with a probability of 1 − 2 × ½⁸, above 99 %; and eight can
 * be resampled in 6,435 different ways, so that thousands of runs still differ.
 */
export const FEWEST_SAMPLES = 8;

/** The latest so many count: the pace of now, not that of years ago. */
const MOST_SAMPLES = 100;

/**
 * A task takes at most so many times its estimate, and at least that fraction of it. What lies
 * beyond is a clock left running, or work that had been known before, and says nothing about pace.
 */
const LARGEST_RATIO = 5;

/** A task that is done. */
export interface FinishedTask {
  readonly id: TaskId;
  readonly finishedOn: CalendarDate;
  /** The estimate of the whole task. */
  readonly effort: Effort;
  /** Minutes logged on it; 0 when nobody measured, and then it is no evidence. */
  readonly loggedMinutes: number;
}

/** Minutes of one finished task, the outlier already held. */
export interface PaceSample {
  readonly expected: number;
  readonly actual: number;
}

/** What a forecast rests on. */
export type ForecastBasis =
  /** The estimates alone, as the person's own record is shorter than `needed`. */
  | { readonly kind: 'too-little-data'; readonly samples: number; readonly needed: number }
  /** The estimates and the person's own pace; above 1 they take longer than estimated. */
  | { readonly kind: 'own-pace'; readonly samples: number; readonly medianRatio: number };

export interface Pace {
  readonly basis: ForecastBasis;
  /** Empty when there is too little data. */
  readonly samples: readonly PaceSample[];
}

/** The same whatever the order of the history. */
export function paceOf(history: readonly FinishedTask[]): Pace {
  const samples = history
    .filter(({ loggedMinutes }) => loggedMinutes > 0)
    .toSorted(byLatest)
    .slice(0, MOST_SAMPLES)
    .map(toSample);
  return samples.length < FEWEST_SAMPLES
    ? {
        basis: { kind: 'too-little-data', samples: samples.length, needed: FEWEST_SAMPLES },
        samples: [],
      }
    : {
        basis: { kind: 'own-pace', samples: samples.length, medianRatio: medianRatioOf(samples) },
        samples,
      };
}

function byLatest(a: FinishedTask, b: FinishedTask): number {
  if (a.finishedOn !== b.finishedOn) return a.finishedOn > b.finishedOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function toSample({ effort, loggedMinutes }: FinishedTask): PaceSample {
  const expected = expectedMinutes(effort);
  const most = expected * LARGEST_RATIO;
  return { expected, actual: Math.min(most, Math.max(expected / LARGEST_RATIO, loggedMinutes)) };
}

function medianRatioOf(samples: readonly PaceSample[]): number {
  const ratios = samples.map(({ expected, actual }) => actual / expected).sort((a, b) => a - b);
  const above = ratios[ratios.length >> 1] ?? 1;
  const below = ratios[(ratios.length - 1) >> 1] ?? 1;
  return (above + below) / 2;
}
