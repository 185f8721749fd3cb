/**
 * Two engines: `electron` drives the real app, main process and all; `renderer` opens the built
 * window in the system's current Chromium, where everything whose rendering could differ is looked
 * at again. `npm test` runs both.
 */
import { defineConfig } from '@playwright/test';

import { findChromium } from './tests/e2e/support/find-chromium.ts';
import { isLongForm } from './tests/e2e/support/long-form.ts';

/**
 * Views that Electron's tests walk or look at as well: looked at closely, and in the second engine, by
 * `npm test -- --long`, so that the usual run stays well under twenty minutes on two cores.
 */
const SEEN_IN_ELECTRON = [
  'appearance',
  'journal',
  'milestones',
  'progress',
  'reminders',
  'replan',
  'role-compare',
  'setup',
  'timeline',
  'today',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 2,
  // A test that passes only the second time is named as such at the end of the run: the window and the
  // driver share a busy machine, and one lost key press must not hide what the other tests say.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine is no failure; what takes time is measured in tests/bench.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // Pictures of the page at each step would make every passing test half as slow again; of a test
    // that fails there is one, of its end.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'electron',
      testMatch: 'electron/*.spec.ts',
    },
    {
      name: 'renderer',
      testMatch: 'renderer/*.spec.ts',
      testIgnore: isLongForm ? [] : SEEN_IN_ELECTRON.map((name) => `renderer/${name}.spec.ts`),
      fullyParallel: true,
      use: {
        browserName: 'chromium',
        launchOptions: findChromium(),
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
      },
    },
  ],
});
