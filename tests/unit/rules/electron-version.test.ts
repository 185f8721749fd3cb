import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { FALLBACK_VERSION } from '../../../scripts/electron/fallback-runtime.mjs';

const { devDependencies } = z
  .object({ devDependencies: z.object({ electron: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('what ships is one exact Electron, newer than the one the tests fall back to', () => {
  const majorOf = (version: string) => Number(version.split('.')[0]);

  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(majorOf(devDependencies.electron)).toBeGreaterThan(majorOf(FALLBACK_VERSION));
});
