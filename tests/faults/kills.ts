/** All processes of the app, or only the window's, ended as a power cut would at a random moment. */
import { setTimeout } from 'node:timers/promises';

import { launchApp, startApp, type RunningApp } from '../e2e/support/launch.ts';
import {
  messages,
  openPlan,
  openView,
  shownTasks,
  tick,
  tickOf,
  visit,
} from '../e2e/support/screens.ts';
import { killPage, rowsOf } from '../e2e/support/window-page.ts';
import { words } from '../e2e/support/words.ts';
import { attemptOf, type Attempt, type Fault, type Surroundings } from './support/fault.ts';
import { copyProfile, makeOldProfile, removeFolder } from './support/profile.ts';
import { databaseVersion, digestOfRows } from './support/rows.ts';

/** Milliseconds over which the moments of the kills are spread: longer than what they fall into. */
const SPREAD = { edit: 900, copy: 300, restore: 900, upgrade: 500 } as const;

/** With those during an import, all processes are killed two hundred times. */
export const kills: readonly Fault[] = [
  { name: 'all killed: edit', tries: { short: 1, full: 50 }, attempt: killWhileTicking },
  { name: 'all killed: backup', tries: { short: 0, full: 30 }, attempt: killWhileCopying },
  { name: 'all killed: restore', tries: { short: 1, full: 40 }, attempt: killWhileRestoring },
  { name: 'all killed: migrate', tries: { short: 0, full: 40 }, attempt: killWhileUpgrading },
  { name: 'window killed: edit', tries: { short: 1, full: 20 }, attempt: killTheWindow },
];

/** The tasks the screen has shown as done, until the app is gone. */
async function tickUntilGone({ page }: RunningApp): Promise<readonly string[]> {
  const done: string[] = [];
  try {
    for (const task of (await shownTasks(page)).slice(1, 8)) {
      await tick(page, task);
      done.push(task);
    }
  } catch {
    // Killed.
  }
  return done;
}

async function killWhileTicking({ random, profile }: Surroundings): Promise<Attempt> {
  return onCopy(profile, async (folder) => {
    const app = await launchApp(folder);
    await openPlan(app.page);
    await openView(app.page, 'milestones');
    const ticking = tickUntilGone(app);
    await setTimeout(random.below(SPREAD.edit));
    await app.kill();
    const acknowledged = await ticking;

    const again = await launchApp(folder);
    await openPlan(again.page);
    await openView(again.page, 'milestones');
    const isThere: boolean[] = [];
    for (const task of acknowledged) isThere.push(await tickOf(again.page, task).isChecked());
    const whole = await isWhole(again);
    await again.kill();
    return attemptOf({ 'every acknowledged tick is there': !isThere.includes(false), ...whole });
  });
}

/** Every tick has a change that can undo it, and every such change its tick. */
async function isWhole({ electron }: RunningApp): Promise<Record<string, boolean>> {
  const progress = await rowsOf<{ taskId: string; doneOn: string | null }>(electron, 'progress');
  const changes = await rowsOf<{ edits: { table: string; key: string }[] }>(electron, 'changes');
  const ticked = progress.filter((row) => row.doneOn !== null && !isSeeded(row.taskId));
  const changed = new Set(
    changes.flatMap(({ edits }) =>
      edits.filter(({ table }) => table === 'progress').map(({ key }) => key),
    ),
  );
  return {
    'no transaction is half there':
      ticked.length === changed.size && ticked.every(({ taskId }) => changed.has(taskId)),
  };
}

function isSeeded(task: string): boolean {
  return task.startsWith('of-an-earlier-plan-');
}

async function killWhileCopying({ random, profile }: Surroundings): Promise<Attempt> {
  const { rows } = await profile();
  return onCopy(profile, async (folder) => {
    const app = await launchApp(folder);
    await visit(app.page, 'settings');
    await app.page.getByRole('button', { name: words('copies.now') }).click();
    await setTimeout(random.below(SPREAD.copy));
    await app.kill();

    const again = await launchApp(folder);
    const found = await digestOfRows(again.page);
    await visit(again.page, 'settings');
    await again.page.getByRole('button', { name: words('copies.now') }).click();
    const kept = words('copies.kept');
    await messages(again.page).getByText(kept).waitFor();
    await again.kill();
    return attemptOf({ 'the data is as it was': found === rows });
  });
}

async function killWhileRestoring({ random, profile }: Surroundings): Promise<Attempt> {
  return onCopy(profile, async (folder) => {
    const app = await launchApp(folder);
    const { page } = app;
    const atFirst = await digestOfRows(page);
    await openPlan(page);
    await openView(page, 'milestones');
    const [, second = ''] = await shownTasks(page);
    await tick(page, second);
    const changed = await digestOfRows(page);
    await visit(page, 'settings');
    await page
      .getByRole('button', { name: /^Restore the copy from/ })
      .last()
      .click();
    await page.getByRole('button', { name: words('copies.yes') }).click();
    await setTimeout(random.below(SPREAD.restore));
    await app.kill();

    const again = await launchApp(folder);
    const found = await digestOfRows(again.page);
    await again.kill();
    return attemptOf({
      'all of the copy is there, or all of what was': [atFirst, changed].includes(found),
    });
  });
}

/** What an upgrade of each old database gives when nothing comes between; found once. */
const upgraded = new Map<number, string>();

async function killWhileUpgrading({ random, turn }: Surroundings): Promise<Attempt> {
  const version = 1 + (turn % 2);
  const folder = await makeOldProfile(version);
  try {
    const golden = upgraded.get(version) ?? (await upgradeInPeace(version));
    upgraded.set(version, golden);
    const app = await startApp(folder);
    await setTimeout(random.below(SPREAD.upgrade));
    await app.kill();
    const again = await launchApp(folder);
    const found = await digestOfRows(again.page);
    const isCurrent = (await databaseVersion(again.page)) === 30;
    await again.kill();
    return attemptOf({
      'the upgraded rows are as ever': found === golden,
      'it is upgraded': isCurrent,
    });
  } finally {
    await removeFolder(folder);
  }
}

async function upgradeInPeace(version: number): Promise<string> {
  const folder = await makeOldProfile(version);
  try {
    const app = await launchApp(folder);
    const digest = await digestOfRows(app.page);
    await app.kill();
    return digest;
  } finally {
    await removeFolder(folder);
  }
}

async function killTheWindow({ random, profile }: Surroundings): Promise<Attempt> {
  return onCopy(profile, async (folder) => {
    const app = await launchApp(folder);
    await openPlan(app.page);
    await openView(app.page, 'milestones');
    const [, ...tasks] = await shownTasks(app.page);
    const task = tasks[random.below(Math.min(8, tasks.length))] ?? '';
    await tick(app.page, task);
    const before = await doneTasks(app);
    await setTimeout(random.below(100));
    await killPage(app.electron);
    const after = await doneTasks(app);
    await app.kill();
    return attemptOf({ 'every acknowledged tick is there': after === before }, true);
  });
}

async function doneTasks({ electron }: RunningApp): Promise<string> {
  const rows = await rowsOf<{ taskId: string; doneOn: string | null }>(electron, 'progress');
  return rows
    .filter(({ doneOn }) => doneOn !== null)
    .map(({ taskId }) => taskId)
    .join();
}

async function onCopy(
  profile: Surroundings['profile'],
  attempt: (folder: string) => Promise<Attempt>,
): Promise<Attempt> {
  const folder = await copyProfile(await profile());
  try {
    return await attempt(folder);
  } finally {
    await removeFolder(folder);
  }
}
