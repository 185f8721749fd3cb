/**
 * A plan of 5,000 tasks as a file: how long each format takes from the choice in the menu until the
 * window says that the file is written, and how long the window stands still meanwhile.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { chooseSaveAs } from '../e2e/support/dialogs.ts';
import { chooseExport, exportButton, printDialog } from '../e2e/support/export.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import { messages } from '../e2e/support/screens.ts';
import { words } from '../e2e/support/words.ts';
import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { FILE_FORMATS } from '../../src/shared/export/file-formats.ts';
import type { ExportFormat } from '../../src/shared/ipc/export-contract.ts';
import { LARGE_PLAN } from '../support/large-plan.ts';
import { longPlanRows, openWith } from './long-plan.ts';
import type { Measurement } from './row.ts';

const TASKS = 5_000;
const FORMATS: readonly ExportFormat[] = [...FILE_FORMATS, 'pdf'];
/** Milliseconds that the slowest format may take. */
const LONGEST = 300_000;
const LONGEST_BLOCK = 200;
const SETTLED_MS = 2_000;

/** Where the page keeps how long its frames take. */
interface FrameWatch {
  milepostLongestFrame: number;
}

interface Sample {
  readonly took: number;
  readonly block: number;
}

export async function measureExports(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  const app = await launchApp(path.join(folder, 'data'));
  try {
    const rows = longPlanRows(content, TASKS);
    await openWith(app.page, rows, `#/plans/${LARGE_PLAN}?view=today`);
    await exportButton(app.page).waitFor();
    await app.page.waitForTimeout(SETTLED_MS);
    // It never ends, so nobody waits for it.
    app.page.evaluate(watchFrames).catch(() => undefined);
    const samples = new Map<ExportFormat, Sample[]>(FORMATS.map((format) => [format, []]));
    for (let run = 0; run < runs; run += 1)
      for (const format of FORMATS)
        samples.get(format)?.push(await exportOnce(app, format, path.join(folder, `${run}-plan`)));
    return FORMATS.flatMap((format) => measurementsOf(format, samples.get(format) ?? []));
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function measurementsOf(format: ExportFormat, samples: readonly Sample[]): readonly Measurement[] {
  const plan = `plan of ${TASKS.toLocaleString('en')} tasks as ${format}`;
  return [
    {
      id: `export-${format}`,
      what: `Export, ${plan}`,
      unit: 'ms',
      samples: samples.map(({ took }) => took),
      note: 'from the choice until the window says that the file is written',
    },
    {
      id: `export-block-${format}`,
      what: `Longest frame of the window meanwhile, ${plan}`,
      unit: 'ms',
      samples: samples.map(({ block }) => block),
      goal: { of: 'value', atMost: LONGEST_BLOCK },
    },
  ];
}

async function exportOnce(
  { page, electron }: RunningApp,
  format: ExportFormat,
  stem: string,
): Promise<Sample> {
  const file = `${stem}.${format === 'pdf' ? 'pdf' : `${format}.txt`}`;
  await chooseSaveAs(electron, file);
  await page.evaluate(() => {
    (globalThis as typeof globalThis & FrameWatch).milepostLongestFrame = 0;
  });
  const begun = performance.now();
  await chooseExport(page, format);
  await answer(page, format);
  await messages(page).getByText(path.basename(stem)).waitFor({ timeout: LONGEST });
  const took = performance.now() - begun;
  const block = await page.evaluate(
    () => (globalThis as typeof globalThis & FrameWatch).milepostLongestFrame,
  );
  // The next message is then another one.
  await messages(page).waitFor({ state: 'hidden' });
  return { took, block };
}

async function answer(page: Page, format: ExportFormat): Promise<void> {
  if (format === 'ics') await page.getByRole('button', { name: words('calendar.save') }).click();
  if (format === 'pdf')
    await printDialog(page)
      .getByRole('button', { name: words('print.save') })
      .click();
}

/** Runs in the page, for as long as it is there. A function with a name of its own could not. */
async function watchFrames(): Promise<never> {
  const page = globalThis as typeof globalThis & FrameWatch;
  page.milepostLongestFrame = 0;
  let last = performance.now();
  for (;;) {
    const now = await new Promise<number>((resolve) => {
      requestAnimationFrame(resolve);
    });
    page.milepostLongestFrame = Math.max(page.milepostLongestFrame, now - last);
    last = now;
  }
}
