/** Scrolling through a timeline of 10,000 rows in the built app: its frames, and how many rows it draws. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Page } from '@playwright/test';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { launchApp } from '../e2e/support/launch.ts';
import { words } from '../e2e/support/words.ts';
import { LARGE_PLAN, largePlan, putRows } from '../support/large-plan.ts';
import type { Measurement } from './row.ts';

const ROWS = 10_000;
const FEWEST_FRAMES = 55;
const MOST_NODES = 80;
/** Frames of one run. */
const FRAMES = 120;
/** Pixels from frame to frame: more than a screen a third of a second, as with a flung wheel. */
const STEP = 90;

interface Scrolled {
  /** Milliseconds from frame to frame, on average. */
  readonly frame: number;
  /** The most row nodes after any frame. */
  readonly nodes: number;
}

export async function measureTimeline(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const scrolled = await scrollTimeline(content, runs);
  return [
    {
      id: 'timeline-scroll',
      what: `Timeline of ${ROWS.toLocaleString('en')} rows, one frame while scrolling`,
      unit: 'ms',
      samples: scrolled.map(({ frame }) => frame),
      goal: { of: 'value', atMost: 1_000 / FEWEST_FRAMES },
      note: `${FRAMES} frames a run, ${STEP} pixels further in each, every task open; ${FEWEST_FRAMES} frames a second are ${(1_000 / FEWEST_FRAMES).toFixed(1)} ms a frame.`,
    },
    {
      id: 'timeline-nodes',
      what: `Timeline of ${ROWS.toLocaleString('en')} rows, most row nodes`,
      unit: 'rows',
      samples: scrolled.map(({ nodes }) => nodes),
      goal: { of: 'value', atMost: MOST_NODES },
      note: 'counted after every frame of the same runs.',
    },
  ];
}

async function scrollTimeline(content: ContentBundle, runs: number): Promise<readonly Scrolled[]> {
  const [role] = content.roles;
  if (role === undefined) throw new Error('the content has no role');
  const milestones = role.milestones.filter(({ stage }) => stage === 'entry').length;
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  const app = await launchApp(dataFolder);
  try {
    const { page } = app;
    await page.evaluate(putRows, { ...largePlan(role, ROWS - milestones) });
    await openEveryRow(page);
    const scrolled: Scrolled[] = [];
    for (let run = 0; run < runs; run += 1)
      scrolled.push(await page.evaluate(scrollDown, { frames: FRAMES, step: STEP }));
    return scrolled;
  } finally {
    await app.close();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openEveryRow(page: Page): Promise<void> {
  await page.evaluate((plan) => {
    location.hash = `#/plans/${plan}?view=timeline`;
  }, LARGE_PLAN);
  const grid = page.getByRole('treegrid', { name: words('timeline.label') });
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('*');
  // The head is a row too.
  await grid.and(page.locator(`[aria-rowcount="${ROWS + 1}"]`)).waitFor();
}

/** Runs in the page. Goes on where the run before ended, and begins anew before the end. */
async function scrollDown(size: { readonly frames: number; readonly step: number }) {
  const grid = document.querySelector('[role="treegrid"]');
  const view = grid?.parentElement;
  if (grid === null || view === null || view === undefined) throw new Error('no timeline');
  if (view.scrollTop + size.frames * size.step > view.scrollHeight / 2) view.scrollTop = 0;
  const times: number[] = [];
  let nodes = 0;
  // The first frame begins the clock.
  for (let frame = 0; frame <= size.frames; frame += 1) {
    times.push(
      await new Promise<number>((resolve) => {
        requestAnimationFrame(resolve);
      }),
    );
    nodes = Math.max(nodes, grid.querySelectorAll('[role="row"]').length);
    view.scrollTop += size.step;
  }
  return { frame: ((times.at(-1) ?? 0) - (times[0] ?? 0)) / size.frames, nodes };
}
