/**
 * Every start reads these scripts before anything can be seen. What only another screen, a command or
 * an export needs is to be imported where it is needed; where a limit is in the way of something that
 * the first screen does need, the bench says what the start costs with it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

import { firstScriptsOf, withImports } from '../../support/first-scripts.ts';
import { APP_FOLDER } from '../support/launch.ts';

const OUT = path.join(APP_FOLDER, 'out');
const LARGEST_WINDOW_KB = 226;
const LARGEST_MAIN_KB = 240;

test('the first script of the window stays within its limit', async () => {
  const folder = path.join(OUT, 'renderer');
  const sizes = await Promise.all(
    (await firstScriptsOf(folder)).map(
      async (script) => gzipSync(await readFile(path.join(folder, script))).length,
    ),
  );
  expect(kilobytes(sizes)).toBeLessThanOrEqual(LARGEST_WINDOW_KB);
});

test('what the main process reads before its window stays within its limit', async () => {
  const folder = path.join(OUT, 'main');
  const sizes = await Promise.all(
    (await withImports(folder, ['/index.js'])).map(
      async (script) => (await readFile(path.join(folder, script))).length,
    ),
  );
  // Not compressed: the engine goes through all of it.
  expect(kilobytes(sizes)).toBeLessThanOrEqual(LARGEST_MAIN_KB);
});

function kilobytes(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
