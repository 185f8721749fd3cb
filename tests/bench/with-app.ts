import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { launchApp } from '../e2e/support/launch.ts';

/** Starts the built app on an empty data folder, does something in its window and ends it. */
export async function withApp<Value>(measure: (page: Page) => Promise<Value>): Promise<Value> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  const app = await launchApp(dataFolder);
  try {
    return await measure(app.page);
  } finally {
    await app.close();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}
