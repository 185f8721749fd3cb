/** All processes ended while a file of another machine is merged with what is here. */
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { Page } from '@playwright/test';

import { chooseFile, chooseSaveAs } from '../e2e/support/dialogs.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import {
  createPlan,
  messages,
  openPlan,
  OTHER_ROLE,
  shownTasks,
  tick,
  visit,
} from '../e2e/support/screens.ts';
import { words } from '../e2e/support/words.ts';
import { attemptOf, type Attempt, type Fault, type Surroundings } from './support/fault.ts';
import { copyProfile, putNotes, removeFolder } from './support/profile.ts';
import type { Random } from './support/random.ts';
import { textsOfRows } from './support/rows.ts';

/**
 * The moments of the kills are spread over the copy kept before, the merge, and a little longer: over
 * this many hundredths of the time that it took in peace.
 */
const SPREAD = 140;

export const importKills: readonly Fault[] = [
  { name: 'all killed: import', tries: { short: 0, full: 40 }, attempt: killWhileImporting },
];

/** A file that the real app has saved elsewhere, and what merging it in peace adds. */
interface Import {
  readonly file: string;
  readonly adds: ReadonlySet<string>;
  /** How long that took, in milliseconds. */
  readonly took: number;
}

let prepared: Promise<Import> | null = null;

async function killWhileImporting(around: Surroundings): Promise<Attempt> {
  const { random, profile } = around;
  const { file, adds, took } = await (prepared ??= prepare(around));
  const folder = await copyProfile(await profile());
  try {
    const app = await launchApp(folder);
    await openPlan(app.page);
    const [, second = ''] = await shownTasks(app.page);
    await tick(app.page, second);
    const before = await textsOfRows(app.page);
    await beginMerge(app, file);
    const merging = isMerged(app.page);
    await setTimeout((took * random.below(SPREAD)) / 100);
    await app.kill();
    const isAcknowledged = await merging;

    const again = await launchApp(folder);
    const found = new Set(await textsOfRows(again.page));
    await again.kill();
    const known = new Set(before);
    const added = [...found].filter((row) => !known.has(row));
    const isAll = added.length === adds.size && added.every((row) => adds.has(row));
    return attemptOf({
      'every row from before is there': before.every((row) => found.has(row)),
      'all of the import is there, or nothing of it': added.length === 0 || isAll,
      'an acknowledged import is there': isAll || !isAcknowledged,
    });
  } finally {
    await removeFolder(folder);
  }
}

/** Presses the button, and does not wait for what comes of it. */
async function beginMerge({ electron, page }: RunningApp, file: string): Promise<void> {
  await chooseFile(electron, file);
  await visit(page, 'settings');
  await page.getByRole('button', { name: words('data.open'), exact: true }).click();
  await page.getByRole('button', { name: words('import.do-merge'), exact: true }).click();
}

/** Whether the window says that it is done before it is gone. */
function isMerged(page: Page): Promise<boolean> {
  return messages(page)
    .getByText(/taken over/)
    .waitFor()
    .then(
      () => true,
      () => false,
    );
}

/** Made once for all tries of a run. */
async function prepare({ random, profile }: Surroundings): Promise<Import> {
  // Beside the data that tries begin with, and removed with it.
  const file = path.join((await profile()).folder, 'elsewhere.json');
  await saveElsewhere(file, random);
  const here = await copyProfile(await profile());
  try {
    const app = await launchApp(here);
    const before = new Set(await textsOfRows(app.page));
    await beginMerge(app, file);
    const begun = performance.now();
    if (!(await isMerged(app.page))) throw new Error('nothing was merged in peace');
    const took = performance.now() - begun;
    const after = await textsOfRows(app.page);
    await app.kill();
    return { file, adds: new Set(after.filter((row) => !before.has(row))), took };
  } finally {
    await removeFolder(here);
  }
}

/** Another plan and other notes, saved as a person takes them to another machine. */
async function saveElsewhere(file: string, random: Random): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-fault-'));
  try {
    const app = await launchApp(folder);
    const { electron, page } = app;
    await createPlan(page, { role: OTHER_ROLE });
    await putNotes(page, random, 'of-another-machine');
    await chooseSaveAs(electron, file);
    await visit(page, 'settings');
    await page.getByRole('button', { name: words('data.save'), exact: true }).click();
    await messages(page)
      .getByText(words('data.saved', { name: path.basename(file) }))
      .waitFor();
    await app.kill();
  } finally {
    await removeFolder(folder);
  }
}
