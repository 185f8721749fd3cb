import { succeed, type Result } from '../../shared/domain/result.ts';
import { prepareForecast, type Forecast } from '../../shared/planning/forecast.ts';
import type { ForecastFailure, ForecastInput } from '../../shared/planning/forecast-input.ts';
import type { SimulatedWork } from '../../shared/planning/simulate-work.ts';
import { askWorker } from './ask-worker.ts';
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
  return succeed(read(await askWorker<SimulatedWork>(FORECAST_WORKER, simulation, signal)));
}
