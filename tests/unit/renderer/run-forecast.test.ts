import { beforeEach, describe, expect, it, vi } from 'vitest';

import { partsReader, type Part } from '../../../src/renderer/workers/question-parts.ts';
import { runForecast } from '../../../src/renderer/workers/run-forecast.ts';
import { FORECAST_WORKER } from '../../../src/renderer/workers/worker-addresses.ts';
import { forecastFinish } from '../../../src/shared/planning/forecast.ts';
import { simulateWork, type Simulation } from '../../../src/shared/planning/simulate-work.ts';
import { aLargeForecast } from '../../support/forecast-builders.ts';

/** What a worker does when it is asked; the real one is driven end to end. */
let answer: (worker: StandInWorker, question: Simulation) => void;
const started: StandInWorker[] = [];

class StandInWorker extends EventTarget {
  isTerminated = false;
  readonly address: string;
  readonly #read = partsReader();

  constructor(address: string) {
    super();
    this.address = address;
    started.push(this);
  }

  postMessage(part: Part): void {
    // What does not survive this does not reach a real worker either.
    const question = this.#read(structuredClone(part));
    if (question !== null) setTimeout(() => answer(this, question as Simulation));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const input = aLargeForecast(40, 200);
const never = new AbortController().signal;

beforeEach(() => {
  started.length = 0;
  answer = (worker, question) =>
    worker.dispatchEvent(
      new MessageEvent('message', { data: structuredClone(simulateWork(question)) }),
    );
  vi.stubGlobal('Worker', StandInWorker);
});

describe('a forecast asked of the worker', () => {
  it('is the one computed here, and ends the worker', async () => {
    expect(await runForecast(input, never)).toEqual(forecastFinish(input));
    expect(started.map(({ address }) => address)).toEqual([FORECAST_WORKER]);
    expect(started[0]?.isTerminated).toBe(true);
  });

  it('that cannot be made is said so without a worker', async () => {
    expect(await runForecast({ ...input, runs: 0 }, never)).toMatchObject({
      ok: false,
      failure: { kind: 'impossible-runs' },
    });
    expect(started).toEqual([]);
  });

  it('is given up at once, and its worker with it', async () => {
    const controller = new AbortController();
    const asked = runForecast(input, controller.signal);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(started[0]?.isTerminated).toBe(true);
  });

  it('starts no worker when it was given up before', async () => {
    await expect(runForecast(input, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(started).toEqual([]);
  });

  it('fails when the worker does, and ends it', async () => {
    answer = (worker) =>
      worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(runForecast(input, never)).rejects.toThrow('out of memory');
    expect(started[0]?.isTerminated).toBe(true);
  });

  it('fails when the worker cannot even be loaded', async () => {
    answer = (worker) => worker.dispatchEvent(new Event('error'));
    await expect(runForecast(input, never)).rejects.toThrow('could not be loaded');
  });
});
