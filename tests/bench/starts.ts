/** Start and memory of the app against a bare window, on the same runtime, in turns. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { PLANS, PROGRESS_ROWS, SESSIONS, writeLargeData } from './large-data.ts';
import { APP, BARE_WINDOW, observeStart, type Observation, type Start } from './program.ts';
import { waitForQuiet } from './quiet.ts';
import { median, type Measurement } from './row.ts';

/** Runs that are not counted: they fill the caches that every later start finds filled. */
const WARM_UP_RUNS = 3;
const SETTLE_MS = 1_500;
const LARGE = `${PLANS} plans, ${PROGRESS_ROWS.toLocaleString('en')} progress rows, ${SESSIONS.toLocaleString('en')} sessions`;

const HEADING = "document.querySelector('h1') !== null";
export const ROLE_ROWS = `document.querySelector('[role="table"] [role="cell"]') !== null`;
/** The share covered stands in the last cell, once the person's records are read. */
const ROLE_HOURS = `[...document.querySelectorAll('[role="table"] [role="cell"]:last-child')].some(
  (cell) => cell.textContent.trim() !== '')`;
const RAIL_PLANS = `document.querySelector('nav a[href*="/plans/"]') !== null`;

/** What is waited for, and what it is called in an observation. */
const BARE = { usable: HEADING };
const EMPTY = { usable: ROLE_ROWS, complete: ROLE_HOURS };
const FULL = { usable: ROLE_ROWS, complete: `${ROLE_HOURS} && ${RAIL_PLANS}` };

const VARIANTS = ['bare', 'empty', 'large'] as const;
type Variant = (typeof VARIANTS)[number];
/** The steps every start goes through. */
const STEPS = ['main script', 'app ready', 'window made', 'page begun', 'window shown', 'usable'];

type Observations = Readonly<Record<Variant, readonly Observation[]>>;

export async function measureStarts(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  try {
    const dataOf = (variant: Variant) => path.join(folder, variant);
    await writeLargeData(dataOf('large'), content);
    const observed = await inTurns(runs, {
      bare: { program: BARE_WINDOW, dataFolder: dataOf('bare'), conditions: BARE },
      empty: { program: APP, dataFolder: dataOf('empty'), conditions: EMPTY },
      large: { program: APP, dataFolder: dataOf('large'), conditions: FULL },
    });
    return [...startRows(observed), ...memoryRows(observed)];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inTurns(
  runs: number,
  starts: Readonly<Record<Variant, Omit<Start, 'settleMs'>>>,
): Promise<Observations> {
  const observed: Record<Variant, Observation[]> = { bare: [], empty: [], large: [] };
  for (let run = -WARM_UP_RUNS; run < runs; run += 1) {
    for (const variant of VARIANTS) {
      const settleMs = run < 0 ? 0 : SETTLE_MS;
      await waitForQuiet();
      const observation = await observeStart({ ...starts[variant], settleMs });
      if (run >= 0) observed[variant].push(observation);
    }
  }
  return observed;
}

function startRows({ bare, empty, large }: Observations): readonly Measurement[] {
  const yardstick = { what: 'bare window, one heading', samples: bare.map(timeTo('usable')) };
  return [
    {
      id: 'start-empty',
      what: 'Start to usable window, empty data',
      unit: 'ms',
      samples: empty.map(timeTo('usable')),
      yardstick,
      goal: { of: 'ratio', atMost: 1.3 },
      note:
        'from starting the process until the rows of the role library are painted and the window ' +
        `is shown. Steps, bare window and app: ${describeSteps(bare, empty)}.`,
    },
    {
      id: 'start-empty-complete',
      what: '… until the hours of each role stand there',
      unit: 'ms',
      samples: empty.map(timeTo('complete')),
      yardstick,
    },
    {
      id: 'start-large',
      what: `Start with ${LARGE}`,
      unit: 'ms',
      samples: large.map(timeTo('usable')),
      yardstick,
      goal: { of: 'ratio', atMost: 1.6 },
      note: 'as with empty data.',
    },
    {
      id: 'start-large-complete',
      what: '… until the hours and the person’s plans stand there',
      unit: 'ms',
      samples: large.map(timeTo('complete')),
      yardstick,
    },
  ];
}

function memoryRows({ bare, empty, large }: Observations): readonly Measurement[] {
  const memory = (observations: readonly Observation[]) =>
    observations.map(({ memoryMb }) => memoryMb);
  const yardstick = { what: 'bare window, one heading', samples: memory(bare) };
  const kind = bare[0]?.memoryKind ?? '';
  const note = `${kind} of all processes, ${SETTLE_MS / 1000} s after the window is complete.`;
  return [
    {
      id: 'memory-empty',
      what: 'Memory of all processes, empty data',
      unit: 'MB',
      samples: memory(empty),
      yardstick,
      goal: { of: 'ratio', atMost: 1.3 },
      note,
    },
    {
      id: 'memory-large',
      what: `Memory of all processes, ${LARGE}`,
      unit: 'MB',
      samples: memory(large),
      yardstick,
      goal: { of: 'ratio', atMost: 2 },
      note,
    },
  ];
}

/** Nothing can be used before its window is shown. */
function timeTo(condition: string): ({ times }: Observation) => number {
  return ({ times }) =>
    Math.max(times.get(condition) ?? Infinity, times.get('window shown') ?? Infinity);
}

function describeSteps(bare: readonly Observation[], app: readonly Observation[]): string {
  const medianOf = (observations: readonly Observation[], step: string) =>
    Math.round(median(observations.map(({ times }) => times.get(step) ?? NaN)));
  return STEPS.map((step) => `${step} ${medianOf(bare, step)} and ${medianOf(app, step)} ms`).join(
    ', ',
  );
}
