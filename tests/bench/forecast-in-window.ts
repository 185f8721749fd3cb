/**
 * One forecast as the window asks for it, and what the window's own thread notices meanwhile. Runs
 * bundled in a page of the app.
 */
import { askWorker } from '../../src/renderer/workers/ask-worker.ts';
import { prepareForecast } from '../../src/shared/planning/forecast.ts';
import type { SimulatedWork } from '../../src/shared/planning/simulate-work.ts';
import { aLargeForecast } from '../support/forecast-builders.ts';

/** Milliseconds. */
export interface ForecastTimes {
  /** From the input to the dates: a new worker, its simulation and all that is done before and after. */
  readonly answer: number;
  /** The longest time between two turns of the window's thread meanwhile. */
  readonly longestBlock: number;
  /** The same with nothing going on, watched for as long. */
  readonly longestIdleBlock: number;
}

/** Timers fall due so often: no browser lets them more often. */
const TURN_MS = 4;

export async function timeForecast(size: {
  readonly tasks: number;
  readonly runs: number;
  readonly worker: string;
}): Promise<ForecastTimes> {
  const input = aLargeForecast(size.tasks, size.runs);
  const begun = performance.now();
  const longestBlock = await longestBlockDuring(async () => {
    const prepared = prepareForecast(input);
    if (!prepared.ok) throw new Error(`no forecast: ${prepared.failure.kind}`);
    const { simulation, read } = prepared.value;
    read(await askWorker<SimulatedWork>(size.worker, simulation, new AbortController().signal));
  });
  const answer = performance.now() - begun;
  const longestIdleBlock = await longestBlockDuring(
    () => new Promise((resolve) => setTimeout(resolve, answer)),
  );
  return { answer, longestBlock, longestIdleBlock };
}

async function longestBlockDuring(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(note, TURN_MS);
  await run();
  clearInterval(timer);
  note();
  return longest;
}
