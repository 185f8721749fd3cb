/** The forecast's worker, in the built app: it starts under the page's policies, and nothing else. */
import { prepareForecast } from '../../../src/shared/planning/forecast.ts';
import { simulateWork, type SimulatedWork } from '../../../src/shared/planning/simulate-work.ts';
import { aLargeForecast } from '../../support/forecast-builders.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import { forecastWorkerAddress } from '../support/worker-address.ts';

const app = shareApp();

test('it gives what is computed here, to the last bit, and the window goes on', async () => {
  const prepared = prepareForecast(aLargeForecast(300, 10_000));
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  const { simulation } = prepared.value;
  const answer = await app().page.evaluate(
    ({ address, question }) =>
      new Promise<{ work: SimulatedWork; turns: number }>((resolve, reject) => {
        const ask = () => {
          const worker = new Worker(address, { type: 'module' });
          const { port1, port2 } = new MessageChannel();
          let turns = 0;
          port1.addEventListener('message', () => {
            turns += 1;
            port2.postMessage(null);
          });
          port1.start();
          worker.addEventListener('error', () => reject(new Error('the worker failed')));
          worker.addEventListener('message', ({ data }: MessageEvent<SimulatedWork>) => {
            port1.close();
            worker.terminate();
            resolve({ work: data, turns });
          });
          // Field by field, as the window asks.
          for (const part of [...Object.entries(question), null]) worker.postMessage(part, []);
          port2.postMessage(null);
        };
        // In a task of its own: what runs inside `evaluate` has the driver's permissions.
        setTimeout(() => {
          try {
            ask();
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      }),
    { address: await forecastWorkerAddress(), question: simulation },
  );
  expect(answer.work).toEqual(simulateWork(simulation));
  // The window's own thread was free for thousands of them.
  expect(answer.turns).toBeGreaterThan(100);
});

test('no worker starts from any other address', async () => {
  const own = await forecastWorkerAddress();
  const thrown = await app().page.evaluate(
    ({ address }) =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const code = 'postMessage("run")';
          const addresses = [
            `data:text/javascript,${code}`,
            URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
            'http://127.0.0.1:9/worker.js',
            'app://milepost/index.html',
            'app://print/worker.js',
            `${address}?other`,
            // A script of ours that is no worker.
            document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '',
          ];
          resolve(
            addresses.flatMap((other) =>
              [Worker, SharedWorker].map((Kind) => {
                try {
                  void new Kind(other, { type: 'module' });
                  return `started ${other}`;
                } catch (error) {
                  return error instanceof Error ? error.name : String(error);
                }
              }),
            ),
          );
        });
      }),
    { address: own },
  );
  expect(thrown).toEqual(Array.from({ length: 14 }, () => 'TypeError'));
});
