/** Scrolling through a long tree in the built app: its frames, and how many rows it draws. */
import type { Page } from '@playwright/test';

import type { Measurement } from './row.ts';

export const LONG_ROWS = 10_000;
const FEWEST_FRAMES = 55;
const MOST_NODES = 80;
/** Frames of one run. */
const FRAMES = 120;
/** Pixels from frame to frame: more than a screen a third of a second, as with a flung wheel. */
const STEP = 90;

export interface Scrolled {
  /** Milliseconds from frame to frame, on average. */
  readonly frame: number;
  /** The most row nodes after any frame. */
  readonly nodes: number;
}

/** Scrolls the tree of rows on the page so many times, each on from where the last ended. */
export async function scrollTree(page: Page, runs: number): Promise<readonly Scrolled[]> {
  const scrolled: Scrolled[] = [];
  for (let run = 0; run < runs; run += 1)
    scrolled.push(await page.evaluate(scrollDown, { frames: FRAMES, step: STEP }));
  return scrolled;
}

/** @param name of the view, as the rows are named */
export function scrollRows(
  id: string,
  name: string,
  scrolled: readonly Scrolled[],
): readonly Measurement[] {
  const rows = `${name} of ${LONG_ROWS.toLocaleString('en')} rows`;
  return [
    {
      id: `${id}-scroll`,
      what: `${rows}, one frame while scrolling`,
      unit: 'ms',
      samples: scrolled.map(({ frame }) => frame),
      goal: { of: 'value', atMost: 1_000 / FEWEST_FRAMES },
      note: `${FRAMES} frames a run, ${STEP} pixels further in each, every task open; ${FEWEST_FRAMES} frames a second are ${(1_000 / FEWEST_FRAMES).toFixed(1)} ms a frame.`,
    },
    {
      id: `${id}-nodes`,
      what: `${rows}, most row nodes`,
      unit: 'rows',
      samples: scrolled.map(({ nodes }) => nodes),
      goal: { of: 'value', atMost: MOST_NODES },
      note: 'counted after every frame of the same runs.',
    },
  ];
}

/** Runs in the page. Goes on where the run before ended, and begins anew before the end. */
async function scrollDown(size: { readonly frames: number; readonly step: number }) {
  const tree = document.querySelector('[role="treegrid"]');
  let view = tree?.parentElement ?? null;
  while (view !== null && !/auto|scroll/.test(getComputedStyle(view).overflowY))
    view = view.parentElement;
  if (tree === null || view === null) throw new Error('no tree that scrolls');
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
    nodes = Math.max(nodes, tree.querySelectorAll('[role="row"]').length);
    view.scrollTop += size.step;
  }
  return { frame: ((times.at(-1) ?? 0) - (times[0] ?? 0)) / size.frames, nodes };
}
