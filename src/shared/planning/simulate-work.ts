/**
 * The Monte Carlo simulation behind a forecast: how many minutes of study the open work takes, in
 * many runs. It knows minutes only, no dates, and both what it takes and what it gives are plain
 * data, so that it can run in a worker.
 *
 * In each run every task takes minutes drawn from its three-point estimate, times one pace for the
 * whole run. That pace comes from a bootstrap sample of the person's finished work: as many tasks as
 * there are, drawn with replacement, their actual minutes together over their expected ones. Were a
 * ratio drawn for each task instead, errors would cancel out over many tasks, and a person whose
 * pace is known from a few tasks only would be told a date far too sure of itself.
 *
 * Tasks follow each other in the order given. One that may not begin before some point of the line
 * of study minutes waits for it, and all behind it wait too. That a plan would fill such a gap with
 * other work, interrupt a task for a more urgent one, or leave time unused for the sake of topics a
 * day and a smallest session, is not simulated.
 */
import type { Effort } from '../domain/effort.ts';
import type { PaceSample } from './pace.ts';
import { PertBeta, POINTS } from './pert-beta.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** What is told of a distribution; each `p` is the least value that so many per cent stay within. */
export type Percentiles<Value> = Readonly<Record<`p${(typeof PERCENTS)[number]}`, Value>>;

const PERCENTS = [5, 20, 50, 80, 95] as const;

export interface SimulatedTask {
  /** Number of its milestone, from 0. */
  readonly milestone: number;
  /** What is left of it. */
  readonly effort: Effort;
  /** It begins when so many minutes of study have passed, at the earliest. */
  readonly notBefore: number;
}

/** Everything the simulation depends on. */
export interface Simulation {
  /** At least one, in the order in which they are worked on. */
  readonly tasks: readonly SimulatedTask[];
  /** How many there are; each has a task. */
  readonly milestones: number;
  /** Empty for the pace of the estimates. */
  readonly pace: readonly PaceSample[];
  /** Minutes of study up to the target date; null without one. */
  readonly target: number | null;
  /** At least one. */
  readonly runs: number;
  /** A 32-bit integer. The same one gives the same result, on every machine. */
  readonly seed: number;
}

/** Minutes of study counted from the beginning, waiting included, each rounded to a whole one. */
export interface SimulatedWork {
  readonly finish: Percentiles<number>;
  readonly meanFinish: number;
  /** Share of the runs that finish within the target; null without one. */
  readonly onTime: number | null;
  /** By number. */
  readonly milestones: readonly SimulatedMilestone[];
}

export interface SimulatedMilestone {
  /** When its last task is done. */
  readonly reached: Percentiles<number>;
  /** Minutes of work in it, on average over the runs; not rounded. */
  readonly meanWork: number;
  /**
   * Its part of what makes the finish uncertain, 0 to 1: the covariance of its work with the finish,
   * as a share of all milestones' together. All are 0 when the finish is certain.
   */
  readonly shareOfSpread: number;
}

/** Runs the simulation. */
export function simulateWork(simulation: Simulation): SimulatedWork {
  const { tasks, runs, seed, target } = simulation;
  // Streams of their own, so that the work is drawn alike whatever the history.
  const paces = drawPaces(simulation, seededRandom(seed, 0));
  const random = seededRandom(seed, 1);
  const spread = new PertBeta();
  const state: Runs = {
    points: new Float64Array(POINTS),
    draws: new Uint32Array(runs),
    paces,
    finish: new Float64Array(runs),
  };
  const work = Array.from({ length: simulation.milestones }, () => new Float32Array(runs));
  const reached: Percentiles<number>[] = [];
  const last = lastTasks(simulation);
  tasks.forEach(({ milestone, effort, notBefore }, at) => {
    spread.fillPoints(effort, state.points);
    random.drawInto(state.draws);
    advance(state, work[milestone] as Float32Array, notBefore);
    if (last[milestone] === at) reached[milestone] = percentilesOf(state.finish);
  });

  const shares = sharesOfSpread(work, state.finish);
  return {
    finish: percentilesOf(state.finish),
    meanFinish: wholeMinutes(mean(state.finish)),
    onTime: target === null ? null : shareWithin(state.finish, target),
    milestones: work.map((minutes, number) => ({
      reached: reached[number] as Percentiles<number>,
      meanWork: mean(minutes),
      shareOfSpread: shares[number] ?? 0,
    })),
  };
}

/** The other value of each percentile. */
export function mapPercentiles<Value, Other>(
  { p5, p20, p50, p80, p95 }: Percentiles<Value>,
  change: (value: Value) => Other,
): Percentiles<Other> {
  return {
    p5: change(p5),
    p20: change(p20),
    p50: change(p50),
    p80: change(p80),
    p95: change(p95),
  };
}

/** All runs, as far as they have come. */
interface Runs {
  /** Of the task at hand: its minutes, equally likely. */
  readonly points: Float64Array;
  /** By run, as the others: the random number of that task. */
  readonly draws: Uint32Array;
  readonly paces: Float64Array;
  /** Minutes of study up to here. */
  readonly finish: Float64Array;
}

const UNSIGNED = 2 ** 32;
/** The highest bits of a draw choose a point. */
const SHIFT = 32 - Math.log2(POINTS);

function drawPaces({ pace, runs }: Simulation, random: SeededRandom): Float64Array {
  const paces = new Float64Array(runs).fill(1);
  if (pace.length === 0) return paces;
  const expected = Float64Array.from(pace, (sample) => sample.expected);
  const actual = Float64Array.from(pace, (sample) => sample.actual);
  const draws = new Uint32Array(pace.length);
  for (let run = 0; run < runs; run += 1) {
    random.drawInto(draws);
    let expectedSum = 0;
    let actualSum = 0;
    for (const draw of draws) {
      const at = Math.floor((draw / UNSIGNED) * pace.length);
      expectedSum += expected[at] ?? 0;
      actualSum += actual[at] ?? 0;
    }
    paces[run] = actualSum / expectedSum;
  }
  return paces;
}

/** One task in every run: the loop that takes the time. */
function advance({ points, draws, paces, finish }: Runs, work: Float32Array, notBefore: number) {
  for (let run = 0; run < finish.length; run += 1) {
    const minutes = (points[(draws[run] ?? 0) >>> SHIFT] ?? 0) * (paces[run] ?? 0);
    const before = finish[run] ?? 0;
    finish[run] = (before > notBefore ? before : notBefore) + minutes;
    work[run] = (work[run] ?? 0) + minutes;
  }
}

/** By milestone: the last of its tasks. */
function lastTasks({ tasks, milestones }: Simulation): Int32Array {
  const last = new Int32Array(milestones);
  tasks.forEach(({ milestone }, at) => (last[milestone] = at));
  return last;
}

/** By nearest rank, so that the share of runs within a percentile is never below it. */
function percentilesOf(minutes: Float64Array): Percentiles<number> {
  const sorted = minutes.toSorted();
  const rank = (percent: number) =>
    wholeMinutes(sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0);
  const [p5, p20, p50, p80, p95] = PERCENTS;
  return { p5: rank(p5), p20: rank(p20), p50: rank(p50), p80: rank(p80), p95: rank(p95) };
}

/** The last minute is a whole one, and sums of fractions carry errors of their last bit. */
function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}

function shareWithin(finish: Float64Array, target: number): number {
  let within = 0;
  for (const minutes of finish) if (wholeMinutes(minutes) <= target) within += 1;
  return within / finish.length;
}

/** A variance below this, in squared minutes, is what rounding leaves of none. */
const NO_VARIANCE = 1e-3;

/**
 * The covariance of each milestone with the whole, which also shares out what all have in common,
 * the pace, by the weight each has in the work. Waiting takes up some of the variance, never adds to
 * it, and belongs to no milestone: so the shares are those of the work alone.
 */
function sharesOfSpread(work: readonly Float32Array[], finish: Float64Array): readonly number[] {
  if (covariance(finish, finish) < NO_VARIANCE) return work.map(() => 0);
  const parts = work.map((minutes) => Math.max(0, covariance(minutes, finish)));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (whole === 0 ? 0 : part / whole));
}

function covariance(a: Float32Array | Float64Array, b: Float64Array): number {
  const meanOfA = mean(a);
  const meanOfB = mean(b);
  let sum = 0;
  for (let run = 0; run < b.length; run += 1)
    sum += ((a[run] ?? 0) - meanOfA) * ((b[run] ?? 0) - meanOfB);
  return sum / b.length;
}

function mean(values: Float32Array | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
