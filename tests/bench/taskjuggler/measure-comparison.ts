/** Compares the engine with TaskJuggler over all generated projects, and records what it finds. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { createReporter } from '../../../scripts/electron/reporter.mjs';
import type { Measurement } from '../row.ts';
import { compareOn, type Comparison } from './comparison.ts';
import { ensureTaskJuggler } from './ensure-taskjuggler.ts';
import { recordOf } from './record.ts';
import { FEWEST_TASKS, MOST_TASKS, SEEDS } from './shared-project.ts';

const RECORD = fileURLToPath(
  new URL('../../unit/planning/taskjuggler-finishes.json', import.meta.url),
);

/** @param isRecording whether what TaskJuggler gave becomes what the unit tests compare with */
export async function measureComparison(isRecording: boolean): Promise<readonly Measurement[]> {
  const { action } = createReporter();
  const found = await ensureTaskJuggler(action);
  if (!found.isHere) {
    console.log(`No comparison with TaskJuggler: ${found.reason}.`);
    return [];
  }
  const comparisons = await compareAll();
  console.log([`TaskJuggler ${found.version}`, ...summarise(comparisons, nameAll)].join('\n'));
  if (isRecording) {
    const text = JSON.stringify(recordOf(found.version, comparisons));
    const options = { ...(await resolveConfig(RECORD)), filepath: RECORD };
    await writeFile(RECORD, await format(text, options));
  }
  return [
    {
      id: 'taskjuggler-finish',
      what: `Finished later than by TaskJuggler, of ${comparisons.length} projects`,
      unit: 'projects',
      samples: [comparisons.filter(({ finish }) => finish.ours > finish.theirs).length],
      goal: { of: 'value', atMost: 0 },
      note: `TaskJuggler ${found.version}. ${summarise(comparisons, countAll).join(' ')}`,
    },
  ];
}

/** Nothing is timed here, so every processor helps. */
async function compareAll(): Promise<readonly Comparison[]> {
  const waiting = [...SEEDS];
  const done: Comparison[] = [];
  const worker = async () => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift())
      done.push(await compareOn(seed));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return done.sort((a, b) => a.seed - b.seed);
}

type Describe = (seeds: readonly number[]) => string;

const nameAll: Describe = (seeds) => `in projects ${seeds.join(', ')}`;
const countAll: Describe = (seeds) => `in ${seeds.length}`;

function summarise(comparisons: readonly Comparison[], describe: Describe): readonly string[] {
  const finish = countSides(comparisons.map((each) => each.finish));
  const late = countSides(comparisons.map(({ lateness }) => lateness));
  const unsound = comparisons.filter(({ faults }) => faults.length > 0);
  return [
    `${comparisons.length} generated projects of ${FEWEST_TASKS} to ${MOST_TASKS} tasks.`,
    `Finish: ${finish.equal} equal, ${finish.less} earlier, ${finish.more} later${listed(
      comparisons.filter((each) => each.finish.ours !== each.finish.theirs),
      (each) => `${each.finish.ours}, TaskJuggler ${each.finish.theirs}`,
    )}.`,
    `Lateness of the latest milestone: ${late.equal} equal, ${late.less} smaller, ${late.more} greater${groupedByCause(comparisons, describe)}.`,
    `Schedules of ours that break a rule: ${unsound.length}${listed(unsound, ({ faults }) => faults.join(', '))}.`,
  ];
}

interface Sides {
  readonly ours: string | number;
  readonly theirs: string | number;
}

function countSides(pairs: readonly Sides[]) {
  const less = pairs.filter(({ ours, theirs }) => ours < theirs).length;
  const more = pairs.filter(({ ours, theirs }) => ours > theirs).length;
  return { less, more, equal: pairs.length - less - more };
}

function groupedByCause(comparisons: readonly Comparison[], describe: Describe): string {
  const causes = new Map<string, number[]>();
  for (const { seed, cause } of comparisons)
    if (cause !== null) causes.set(cause, [...(causes.get(cause) ?? []), seed]);
  return [...causes].map(([cause, seeds]) => `; ${cause} ${describe(seeds)}`).join('');
}

function listed(
  comparisons: readonly Comparison[],
  tell: (comparison: Comparison) => string,
): string {
  return comparisons.map((each) => `; project ${each.seed}: ${tell(each)}`).join('');
}
