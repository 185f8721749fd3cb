/** The forecast in its worker, in the window of the built app, and what the window notices of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { forecastFinish } from '../../src/shared/planning/forecast.ts';
import { launchApp } from '../e2e/support/launch.ts';
import { forecastWorkerAddress } from '../e2e/support/worker-address.ts';
import { aLargeForecast } from '../support/forecast-builders.ts';
import { bundleForPage } from './bundle-for-page.ts';
import type { ForecastTimes } from './forecast-in-window.ts';
import { waitForQuiet } from './quiet.ts';
import { median, type Measurement } from './row.ts';

const TASKS = 300;
const RUNS = 10_000;
const WARM_UP_RUNS = 3;
const GLOBAL_NAME = 'milepostForecast';

export async function measureForecast(runs: number): Promise<readonly Measurement[]> {
  const warm = median(timeHere(runs));
  const times = await timeInWindow(runs);
  return [
    {
      id: 'forecast-worker',
      what: `Forecast, ${RUNS.toLocaleString('en')} runs × ${TASKS} tasks, in a worker`,
      unit: 'ms',
      samples: times.map(({ answer }) => answer),
      goal: { of: 'value', atMost: 150 },
      note:
        'in the window of the built app, from the input to the dates, each time in a worker that is ' +
        `started for it; 15 milestones, 40 finished tasks. Warm, in Node, ${warm.toFixed(0)} ms.`,
    },
    {
      id: 'forecast-window',
      what: '… longest block of the window meanwhile',
      unit: 'ms',
      samples: times.map(({ longestBlock }) => longestBlock),
      yardstick: {
        what: 'with nothing going on',
        samples: times.map(({ longestIdleBlock }) => longestIdleBlock),
      },
      goal: { of: 'value', atMost: 16 },
      note: 'the longest time between two timers of the window, which fall due every 4 ms.',
    },
  ];
}

function timeHere(runs: number): readonly number[] {
  const samples: number[] = [];
  const input = aLargeForecast(TASKS, RUNS);
  for (let run = -WARM_UP_RUNS; run < runs; run += 1) {
    const from = performance.now();
    const forecast = forecastFinish(input);
    if (!forecast.ok) throw new Error(`no forecast: ${forecast.failure.kind}`);
    if (run >= 0) samples.push(performance.now() - from);
  }
  return samples;
}

async function timeInWindow(runs: number): Promise<readonly ForecastTimes[]> {
  const script = await bundleForPage(
    new URL('forecast-in-window.ts', import.meta.url),
    GLOBAL_NAME,
  );
  const size = { tasks: TASKS, runs: RUNS, worker: await forecastWorkerAddress() };
  const call = `${script};${GLOBAL_NAME}.timeForecast(${JSON.stringify(size)})`;
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  const app = await launchApp(dataFolder);
  try {
    const times: ForecastTimes[] = [];
    for (let run = -WARM_UP_RUNS; run < runs; run += 1) {
      if (run >= 0) await waitForQuiet();
      const took = await app.page.evaluate<ForecastTimes>(call);
      if (run >= 0) times.push(took);
    }
    return times;
  } finally {
    await app.close();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}
