import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { APP_FOLDER } from './launch.ts';

/** Where the built app serves the forecast's worker from. */
export async function forecastWorkerAddress(): Promise<string> {
  const assets = await readdir(path.join(APP_FOLDER, 'out', 'renderer', 'assets'));
  const [name, ...others] = assets.filter((asset) => asset.startsWith('forecast.worker-'));
  if (name === undefined || others.length > 0)
    throw new Error(`there should be one worker among ${assets.join(', ')}`);
  return `app://milepost/assets/${name}`;
}
