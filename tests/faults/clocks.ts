/** The real app while its clock jumps: over both daylight-saving changes, and by a year either way. */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { Page } from '@playwright/test';

import { listSnapshots } from '../../src/main/snapshots/snapshot-jobs.ts';
import { givenPlan } from '../e2e/support/given-plan.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import {
  openPlan,
  openView,
  outline,
  shownTasks,
  tick,
  tickOf,
  visit,
} from '../e2e/support/screens.ts';
import { rowsOf } from '../e2e/support/window-page.ts';
import { words } from '../e2e/support/words.ts';
import { attemptOf, type Attempt, type Fault, type Surroundings } from './support/fault.ts';
import { makeEmptyFolder, removeFolder } from './support/profile.ts';

/** Where clocks change, and a moment of the change: in spring and in autumn, north and south. */
const CHANGES = [
  { zone: 'Europe/London', at: '2027-03-28T01:00:00Z' },
  { zone: 'Europe/London', at: '2027-10-31T01:00:00Z' },
  { zone: 'America/Los_Angeles', at: '2027-03-14T10:00:00Z' },
  { zone: 'America/Los_Angeles', at: '2027-11-07T09:00:00Z' },
  // By half an hour.
  { zone: 'Australia/Lord_Howe', at: '2027-10-02T15:30:00Z' },
  { zone: 'Australia/Lord_Howe', at: '2027-04-03T15:00:00Z' },
  // At midnight, so that a day begins at one o’clock.
  { zone: 'Africa/Cairo', at: '2027-04-29T22:00:00Z' },
  { zone: 'Africa/Cairo', at: '2027-10-28T21:00:00Z' },
] as const;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** From the moment of the change: the evening before, right before and after, and the next days. */
const MOMENTS = [-MINUTE, MINUTE, 12 * 60 * MINUTE, DAY] as const;
const YEAR = 365 * DAY;
/** Milliseconds that a copy may take on a busy machine, and between two looks for it. */
const LONGEST_COPY = 40_000;
const LOOK_EVERY = 250;

export const clocks: readonly Fault[] = [
  {
    name: 'daylight saving in the app',
    tries: { short: 1, full: CHANGES.length },
    attempt: overAChange,
  },
  { name: 'clock a year off in the app', tries: { short: 0, full: 4 }, attempt: aYearOff },
];

async function overAChange({ turn }: Surroundings): Promise<Attempt> {
  const { zone, at } = CHANGES[turn % CHANGES.length] ?? CHANGES[0];
  const change = Date.parse(at);
  const folder = await makeEmptyFolder();
  try {
    const app = await launchApp(folder, { width: 1280, height: 800 }, zone);
    await setClock(app, change - 6 * 60 * MINUTE);
    await givenPlan(app.page, { start: dayIn(zone, change - 6 * 60 * MINUTE) });
    const planned = await scheduleIn(app);
    const before = await lastDates(app.page);
    const checks: Record<string, boolean> = {};
    for (const [index, moment] of MOMENTS.entries()) {
      await setClock(app, change + moment);
      await openPlan(app.page);
      checks[`no task changes its day, moment ${index}`] =
        (await lastDates(app.page)) === before && (await scheduleIn(app)) === planned;
      const task = (await shownTasks(app.page))[index + 1] ?? '';
      await tick(app.page, task);
      checks[`a tick has the day it is there, moment ${index}`] = (await latestDay(app)).includes(
        dayIn(zone, change + moment),
      );
      checks[`the newest copy is there, moment ${index}`] = await keepCopy(app, folder);
    }
    await app.kill();
    return attemptOf(checks);
  } finally {
    await removeFolder(folder);
  }
}

/** Forward first on even turns, back first on odd ones; then as it was. */
async function aYearOff({ turn }: Surroundings): Promise<Attempt> {
  const folder = await makeEmptyFolder();
  const now = Date.parse('2027-06-15T12:00:00Z');
  const far = turn % 2 === 0 ? [YEAR, -YEAR, 0] : [-YEAR, YEAR, 0];
  try {
    const app = await launchApp(folder);
    await setClock(app, now);
    await givenPlan(app.page, { start: '2027-06-15' });
    const planned = await scheduleIn(app);
    const checks: Record<string, boolean> = {};
    const ticked: string[] = [];
    for (const offset of far) {
      await setClock(app, now + offset);
      await openPlan(app.page);
      const task = (await shownTasks(app.page))[ticked.length + 1] ?? '';
      await tick(app.page, task);
      ticked.push(task);
      const when = `${offset / YEAR} years off`;
      checks[`the newest copy is there, ${when}`] = await keepCopy(app, folder);
      checks[`no task changes its day, ${when}`] = (await scheduleIn(app)) === planned;
    }
    await app.kill();

    // A start that took an older copy for the newest would speak of changes that are missing.
    const again = await launchApp(folder);
    await openPlan(again.page);
    await openView(again.page, 'milestones');
    for (const task of ticked)
      checks[`${task} is still ticked`] = await tickOf(again.page, task).isChecked();
    checks['no task changes its day after a start'] = (await scheduleIn(again)) === planned;
    await again.kill();
    return attemptOf(checks);
  } finally {
    await removeFolder(folder);
  }
}

/** Puts the clock of the whole app to a moment, and loads the window anew. */
async function setClock({ electron, page }: RunningApp, to: number): Promise<void> {
  await electron.evaluate(shiftedClock(to));
  await page.addInitScript(shiftedClock(to));
  await page.reload();
  await page.getByRole('navigation', { name: words('rail.label') }).waitFor();
}

/** For the main process and the page: from now on it is that moment, and time goes on. */
function shiftedClock(to: number): string {
  return `(() => {
    const TrueDate = (globalThis.TrueDate ??= Date);
    const offset = ${to} - TrueDate.now();
    globalThis.Date = new Proxy(TrueDate, {
      construct: (target, given, newTarget) =>
        Reflect.construct(target, given.length === 0 ? [target.now() + offset] : given, newTarget),
      get: (target, name, receiver) =>
        name === 'now' ? () => target.now() + offset : Reflect.get(target, name, receiver),
    });
  })()`;
}

/** The local day of a place at a moment. */
function dayIn(timeZone: string, moment: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
}

async function scheduleIn({ electron }: RunningApp): Promise<string> {
  return JSON.stringify(await rowsOf(electron, 'schedules'));
}

/** Of the last rows in sight: the first may say that they are due today. */
async function lastDates(page: Page): Promise<string> {
  await openView(page, 'milestones');
  return (await outline(page).innerText()).split('\n').slice(-30).join('\n');
}

async function latestDay({ electron }: RunningApp): Promise<readonly (string | null)[]> {
  const rows = await rowsOf<{ doneOn: string | null }>(electron, 'progress');
  return rows.map(({ doneOn }) => doneOn);
}

/** Whether what is kept now becomes the newest copy there is, and a sound one. */
async function keepCopy({ electron, page }: RunningApp, folder: string): Promise<boolean> {
  await visit(page, 'settings');
  await page.getByRole('button', { name: words('copies.now') }).click();
  const [meta] = await rowsOf<{ value: number }>(electron, 'meta');
  for (let waited = 0; waited < LONGEST_COPY; waited += LOOK_EVERY) {
    const [newest] = await listSnapshots(path.join(folder, 'backups'));
    if (newest?.content.ok === true && newest.revision === meta?.value) return true;
    await setTimeout(LOOK_EVERY);
  }
  return false;
}
