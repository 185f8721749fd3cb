import { succeed, type Result } from '../../shared/domain/result.ts';
import { prepareForecast, type Forecast } from '../../shared/planning/forecast.ts';
import type { ForecastFailure, ForecastInput } from '../../shared/planning/forecast-input.ts';
import type { SimulatedWork, Simulation } from '../../shared/planning/simulate-work.ts';
import { FORECAST_WORKER } from './worker-addresses.ts';

/**
 * The forecast, computed in a worker while the window goes on.
 *
 * @param signal gives up on it; the promise is then rejected with the signal's reason
 * @returns the forecast or why none can be made; rejected when the worker fails, which is a defect
 * @example const forecast = await runForecast({ ...work, runs: 10_000, seed: 1 }, controller.signal);
 */
export async function runForecast(
  input: ForecastInput,
  signal: AbortSignal,
): Promise<Result<Forecast, ForecastFailure>> {
  const prepared = prepareForecast(input);
  if (!prepared.ok) return prepared;
  const { simulation, read } = prepared.value;
  return succeed(read(await simulateInWorker(simulation, signal)));
}

/**
 * Starts a worker, hands it the simulation and ends it with the answer. A worker of its own for each
 * costs some milliseconds and keeps nothing alive: giving up ends the computation wherever it is.
 */
function simulateInWorker(simulation: Simulation, signal: AbortSignal): Promise<SimulatedWork> {
  if (signal.aborted) return Promise.reject(reasonOf(signal));
  const worker = new Worker(FORECAST_WORKER, { type: 'module' });
  const end = new AbortController();
  return new Promise<SimulatedWork>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SimulatedWork>) => resolve(data));
    worker.addEventListener('error', (event) => reject(errorOf(event)));
    signal.addEventListener('abort', () => reject(reasonOf(signal)), { signal: end.signal });
    // A worker has one other side: origins are for windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(simulation);
  }).finally(() => {
    worker.terminate();
    end.abort();
  });
}

/** A worker that could not be loaded gives an event that says nothing. */
function errorOf(event: Event): Error {
  return new Error('message' in event ? String(event.message) : 'the worker could not be loaded');
}

/** A signal may have been given anything as its reason. */
function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
