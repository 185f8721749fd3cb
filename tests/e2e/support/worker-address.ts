import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { APP_FOLDER } from './launch.ts';

/** Where the built app serves the forecast's worker from. */
export function forecastWorkerAddress(): Promise<string> {
  return workerAddress('forecast');
}

/** Where the built app serves the worker from that reads and writes all rows. */
export function backupWorkerAddress(): Promise<string> {
  return workerAddress('backup');
}

async function workerAddress(worker: string): Promise<string> {
  const assets = await readdir(path.join(APP_FOLDER, 'out', 'renderer', 'assets'));
  const [name, ...others] = assets.filter((asset) => asset.startsWith(`${worker}.worker-`));
  if (name === undefined || others.length > 0)
    throw new Error(`there should be one worker among ${assets.join(', ')}`);
  return `app://milepost/assets/${name}`;
}
