/**
 * From releasing the mouse over a tick until the tick is painted, in a plan of 5,000 tasks. The window
 * shows a tick only once it is on disk, so this holds the writing too.
 */
import type { Page } from '@playwright/test';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { LARGE_PLAN } from '../support/large-plan.ts';
import { longPlanRows, openWith } from './long-plan.ts';
import type { Measurement } from './row.ts';
import { withApp } from './with-app.ts';

export const LONG_TASKS = 5_000;
const TICKS = 20;
const WARM_UP_TICKS = 5;
/** As long as a mouse button stays down, and as a person rests between two ticks. */
const HELD_MS = 40;
const REST_MS = 150;
const SETTLED_MS = 2_000;

/** Where the page keeps what it measures. */
interface TickWatch {
  milepostTicks: number[];
}

export function measureTicks(content: ContentBundle, runs: number): Promise<Measurement> {
  return withApp(async (page) => {
    const rows = longPlanRows(content, LONG_TASKS);
    await openWith(page, rows, `#/plans/${LARGE_PLAN}?view=milestones`);
    await page.getByRole('treegrid').waitFor();
    // What follows the first look, such as what is kept for the search, is over by then.
    await page.waitForTimeout(SETTLED_MS);
    await page.evaluate(watchTicks);
    await tickAll(page, WARM_UP_TICKS);
    const samples: number[] = [];
    const medians: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const times = (await tickAll(page, TICKS)).toSorted((a, b) => a - b);
      samples.push(times[Math.ceil(times.length * 0.95) - 1] ?? NaN);
      medians.push(times[Math.floor(times.length / 2)] ?? NaN);
    }
    const usual = medians.toSorted((a, b) => a - b)[Math.floor(medians.length / 2)] ?? NaN;
    return {
      id: 'tick-painted',
      what: `Tick to painted, plan of ${LONG_TASKS.toLocaleString('en')} tasks, p95`,
      unit: 'ms',
      samples,
      goal: { of: 'value', atMost: 50 },
      note: `from the release of the mouse to the end of the frame that shows the tick, which is on disk by then; ${TICKS} ticks a run, every other task done before. The middle tick took ${usual.toFixed(0)} ms.`,
    };
  });
}

/** Presses so many open ticks with the mouse; gives the milliseconds of each. */
async function tickAll(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    (globalThis as typeof globalThis & TickWatch).milepostTicks = [];
  });
  for (let tick = 1; tick <= count; tick += 1) {
    const { x, y } = await page.evaluate(findOpenTick);
    await page.mouse.move(x, y);
    await page.waitForTimeout(HELD_MS);
    await page.mouse.down();
    await page.waitForTimeout(HELD_MS);
    await page.mouse.up();
    await page.waitForFunction(
      (wanted) => (globalThis as typeof globalThis & TickWatch).milepostTicks.length >= wanted,
      tick,
    );
    await page.waitForTimeout(REST_MS);
  }
  return page.evaluate(() => (globalThis as typeof globalThis & TickWatch).milepostTicks);
}

/** Runs in the page: notes how long each tick takes from the release to the end of its frame. */
function watchTicks(): void {
  const page = globalThis as typeof globalThis & TickWatch;
  page.milepostTicks = [];
  addEventListener(
    'pointerup',
    ({ target, timeStamp }) => {
      const state =
        target instanceof Element
          ? target.closest('[role="row"]')?.querySelector('[data-state]')
          : null;
      if (state === null || state === undefined) return;
      new MutationObserver((_, watch) => {
        if (state.getAttribute('data-state') !== 'done') return;
        watch.disconnect();
        requestAnimationFrame(() => {
          // A message waits for the frame to be drawn.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => {
            page.milepostTicks.push(performance.now() - timeStamp);
          });
          port1.start();
          port2.postMessage(null);
        });
      }).observe(state, { attributes: true });
    },
    true,
  );
}

/** Runs in the page: the middle of an open tick well in sight; scrolls on where there is none. */
async function findOpenTick() {
  for (;;) {
    const ticks = document.querySelectorAll(
      '[role="row"][aria-level="2"] [data-state="open"] label',
    );
    for (const tick of ticks) {
      const { left, top, width, height } = tick.getBoundingClientRect();
      if (top > innerHeight * 0.3 && top < innerHeight * 0.8)
        return { x: left + width / 2, y: top + height / 2 };
    }
    let view = document.querySelector('[role="treegrid"]')?.parentElement ?? null;
    while (view !== null && !/auto|scroll/.test(getComputedStyle(view).overflowY))
      view = view.parentElement;
    if (view === null) throw new Error('no outline that scrolls');
    view.scrollTop += innerHeight * 0.4;
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
  }
}
