/**
 * A disk that is full while the app is used, or when it is started, and is freed afterwards; and what
 * such a disk, or a kill between two writes, leaves in the log of the database.
 */
import { appendFile, cp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { Page } from '@playwright/test';

import { launchApp, startApp, type RunningApp } from '../e2e/support/launch.ts';
import { openPlan, openView, pressTick, shownTasks, tick, tickOf } from '../e2e/support/screens.ts';
import { mountSmallDisk } from '../e2e/support/small-disk.ts';
import { words } from '../e2e/support/words.ts';
import {
  attemptOf,
  HARMLESS,
  type Attempt,
  type Fault,
  type Surroundings,
} from './support/fault.ts';
import { copyProfile, databaseFolder, removeFolder } from './support/profile.ts';

export const fullDisks: readonly Fault[] = [
  { name: 'disk full, then freed', tries: { short: 1, full: 5 }, attempt: whileUsed },
  { name: 'disk full at the start, then freed', tries: { short: 0, full: 5 }, attempt: atTheStart },
  { name: 'last write cut in the middle', tries: { short: 1, full: 10 }, attempt: cutLastWrite },
];

/** On the larger one the app keeps room free for such a day; on the smaller one it finds none. */
const LARGE = 256 * 1024;
const SMALL = 96 * 1024;
/** Milliseconds that anything may take; what takes longer has failed. */
const LONGEST = 15_000;

const NOTE = /^The disk is (?:almost )?full/;

interface FullDisk extends Surroundings {
  /** The app's folder on it. */
  readonly folder: string;
  /** Leaves a few bytes or none. */
  fill(): Promise<void>;
  free(): Promise<void>;
  /** Starts the app; it is ended with the try. */
  start(): Promise<RunningApp>;
}

async function whileUsed(around: Surroundings): Promise<Attempt> {
  const hasReserve = around.turn % 2 === 1;
  return onSmallDisk(around, hasReserve ? LARGE : SMALL, async (disk) => {
    const { random, folder } = disk;
    const app = await disk.start();
    const { page } = app;
    await openOutline(page);
    const tasks = await shownTasks(page);
    // As it is found in the middle of work: the last copy does not have these.
    const done = tasks.slice(1, 2 + random.below(3));
    for (const task of done) await tick(page, task);
    if (hasReserve) await untilThere(path.join(folder, 'room-kept-free'));
    await disk.fill();

    let isRefused = false;
    for (const task of tasks.slice(5, 13)) {
      if (await isTicked(page, task)) done.push(task);
      else isRefused = true;
      if (isRefused) break;
    }
    const note = page.getByRole('status').filter({ hasText: NOTE });
    const isNoted = await note.waitFor().then(yes, no);
    const areShown = await areTicked(page, done);
    const last = tasks[14] ?? '';
    // Room was kept for this; without it, it is refused in words.
    const isTickedNow = await isTicked(page, last);
    if (isTickedNow) done.push(last);
    const goesOn = around.turn % 4 < 2;
    if (goesOn) {
      await disk.free();
      await note.waitFor({ state: 'detached' });
      const next = tasks[15] ?? '';
      if (await isTicked(page, next)) done.push(next);
      else return attemptOf({ 'it goes on once there is room': false });
    }
    await app.kill();
    await disk.free();
    return attemptOf(
      {
        'it says that the disk is full': isNoted,
        'it goes on showing the data': areShown,
        'what room was kept for can be done': isTickedNow || !hasReserve,
        'every tick the screen showed is there': await areAllThere(folder, done),
      },
      isNoted,
    );
  });
}

async function atTheStart(around: Surroundings): Promise<Attempt> {
  return onSmallDisk(around, SMALL, async (disk) => {
    const { random, folder } = disk;
    const before = await disk.start();
    await openOutline(before.page);
    const done = (await shownTasks(before.page)).slice(1, 2 + random.below(4));
    for (const task of done) await tick(before.page, task);
    await before.kill();
    await disk.fill();
    const found = await filesOf(folder);

    const app = await disk.start();
    const { page } = app;
    const isTold = await page
      .getByRole('heading', { name: words('room.full.title') })
      .waitFor()
      .then(yes, no);
    const again = page.getByRole('button', { name: words('room.again') });
    await again.click();
    await page.getByText(words('room.still-full')).waitFor();
    const isUntouched = (await filesOf(folder)) === found;
    await disk.free();
    // It looks of its own accord too, and may have been quicker.
    await again.click({ timeout: 1_000 }).catch(no);
    await openOutline(page);
    const areThere = await areTicked(page, done);
    await app.kill();
    return attemptOf(
      {
        'it says that the disk is full': isTold,
        'the database is left as it is': isUntouched,
        'it goes on once there is room': areThere,
        'every tick the screen showed is there': await areAllThere(folder, done),
      },
      isTold,
    );
  });
}

/** Half a record at the end of the log, as of a write that was never called saved. */
async function cutLastWrite({ profile, random }: Surroundings): Promise<Attempt> {
  const folder = await copyProfile(await profile());
  try {
    const names = await readdir(databaseFolder(folder));
    const log =
      names
        .filter((name) => name.endsWith('.log'))
        .toSorted()
        .at(-1) ?? '';
    const record = Buffer.alloc(7 + 600, 'a');
    record.writeUInt16LE(600, 4);
    record.writeUInt8(1, 6);
    const cut = record.subarray(0, 1 + random.below(record.length - 1));
    await appendFile(path.join(databaseFolder(folder), log), cut);
    const app = await launchApp(folder);
    await openOutline(app.page);
    const done = (await shownTasks(app.page)).slice(1, 3);
    for (const task of done) await tick(app.page, task);
    await app.kill();
    return attemptOf({ 'every tick the screen showed is there': await areAllThere(folder, done) });
  } finally {
    await removeFolder(folder);
  }
}

async function onSmallDisk(
  around: Surroundings,
  kilobytes: number,
  attempt: (disk: FullDisk) => Promise<Attempt>,
): Promise<Attempt> {
  const disk = await mountSmallDisk(kilobytes);
  // Only root may mount one.
  if (disk === null) return HARMLESS;
  const apps: RunningApp[] = [];
  const filler = path.join(disk.folder, 'filler');
  try {
    const folder = path.join(disk.folder, 'data');
    await cp((await around.profile()).folder, folder, { recursive: true });
    // On a slow day the app that made the profile has kept room free in it.
    await rm(path.join(folder, 'room-kept-free'), { force: true });
    return await attempt({
      ...around,
      folder,
      fill: () => fill(filler, around.random.below(2) * around.random.below(40)),
      free: () => rm(filler, { force: true }),
      async start() {
        const app = await startApp(folder);
        app.page.setDefaultTimeout(LONGEST);
        apps.push(app);
        return app;
      },
    });
  } finally {
    for (const app of apps) await Promise.race([app.kill().catch(no), setTimeout(2_000)]);
    await disk.remove();
  }
}

/**
 * Starts twice: a database whose log was written on behind a cut end opens once more, and is thrown
 * away the second time.
 */
async function areAllThere(folder: string, done: readonly string[]): Promise<boolean> {
  for (let start = 0; start < 2; start += 1) {
    const app = await launchApp(folder).catch(() => null);
    if (app === null) return false;
    await openOutline(app.page);
    const areThere = await areTicked(app.page, done);
    await app.kill();
    if (!areThere) return false;
  }
  return true;
}

async function openOutline(page: Page): Promise<void> {
  await openPlan(page);
  await openView(page, 'milestones');
}

async function areTicked(page: Page, tasks: readonly string[]): Promise<boolean> {
  for (const task of tasks) if (!(await tickOf(page, task).isChecked())) return false;
  return true;
}

/** Presses a tick, and waits until it shows as done or is said not to be saved. */
async function isTicked(page: Page, task: string): Promise<boolean> {
  const refusals = page.getByText(words('storage.not-saved'));
  // That of a change before.
  await refusals.waitFor({ state: 'hidden' });
  await pressTick(page, task);
  const checked = tickOf(page, task).and(page.locator(':checked'));
  await checked.or(refusals).first().waitFor({ state: 'attached' });
  return tickOf(page, task).isChecked();
}

/** The database's files and how long they are, without what LevelDB says of itself. */
async function filesOf(folder: string): Promise<string> {
  const names = await readdir(databaseFolder(folder));
  const sizes = names
    .filter((name) => !name.startsWith('LO'))
    .map(async (name) => `${name} ${(await stat(path.join(databaseFolder(folder), name))).size}`);
  return (await Promise.all(sizes)).toSorted().join();
}

async function untilThere(file: string): Promise<void> {
  for (const until = Date.now() + 2 * LONGEST; Date.now() < until;) {
    if (await stat(file).then(yes, no)) return;
    await setTimeout(100);
  }
  throw new Error(`${path.basename(file)} was not made`);
}

/**
 * Writes until nothing more goes in, the last bytes in small pieces.
 *
 * @param pages that are left free after all: so the first change may still go through
 */
async function fill(file: string, pages: number): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    for (const piece of [4 * 1024 * 1024, 64 * 1024, 1024])
      for (let isFull = false; !isFull;)
        isFull = await writeFile(file, Buffer.alloc(piece), { flag: 'a' }).then(no, yes);
    // Processes that are just ending give some back.
    await setTimeout(500);
  }
  await truncate(file, (await stat(file)).size - pages * 4096);
}

const yes = () => true;
const no = () => false;
