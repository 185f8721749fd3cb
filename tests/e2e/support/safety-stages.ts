/**
 * The screens that one hopes never to see, each from the real thing: a lost database, a full disk, a
 * kill, a file that was cut. Every stage is a start of the app on a profile of its own.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { copiesIn, loseDatabase } from './data-folder.ts';
import { chooseFile, chooseSaveAs } from './dialogs.ts';
import { givenPlan } from './given-plan.ts';
import { launchApp, startApp, type RunningApp } from './launch.ts';
import {
  messages,
  openPlan,
  openView,
  pressTick,
  shownTasks,
  tick,
  tickOf,
  visit,
} from './screens.ts';
import { openSeededPlan, seedPlan, seedRows } from './seed-plan.ts';
import { mountSmallDisk } from './small-disk.ts';
import { words, type WordsId } from './words.ts';
import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';

/** A profile in good order, with copies, and files beside it. */
export interface WellProfile {
  readonly root: string;
  readonly data: string;
}

export interface StageView {
  readonly name: string;
  open(app: RunningApp, well: WellProfile): Promise<void>;
  /** What has to be in sight. */
  shown?(page: Page): Locator;
}

export interface Stage {
  readonly views: readonly StageView[];
  /** @returns null where this machine cannot do it */
  start(well: WellProfile, language: SystemLanguage): Promise<StartedStage | null>;
}

type SystemLanguage = 'en_GB' | 'de_DE';

export interface StartedStage {
  readonly app: RunningApp;
  end(): Promise<void>;
}

const ENTRIES = 40_000;
const KILOBYTES_OF_DISK = 96 * 1024;

const button = (scope: Page | Locator, id: WordsId) =>
  scope.getByRole('button', { name: words(id), exact: true });
const press = (page: Page, id: WordsId) => button(page, id).first().click();
const stickOf = ({ root }: WellProfile) => path.join(root, 'My stick');
const fileOf = ({ root }: WellProfile) => path.join(root, 'Milepost 2027-01-04.json');
const cutFileOf = ({ root }: WellProfile) => path.join(root, 'cut.json');

/** Makes the profile that all stages begin with. */
export async function makeWellProfile(): Promise<WellProfile> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'milepost-well-'));
  const well = { root, data: path.join(root, 'data') };
  await mkdir(stickOf(well));
  const app = await launchApp(well.data);
  const { page, electron } = app;
  await givenPlan(page, { goal: 'Move from the ward to the team that builds its forecasts' });
  const tasks = await shownTasks(page);
  for (const task of tasks.slice(0, 3)) await tick(page, task);
  await chooseSaveAs(electron, fileOf(well));
  await visit(page, 'settings');
  await press(page, 'data.save');
  await messages(page)
    .getByText(path.basename(fileOf(well)))
    .waitFor();
  await writeFile(cutFileOf(well), (await readFile(fileOf(well), 'utf8')).slice(0, -40));
  for (const task of tasks.slice(3, 6)) {
    await press(page, 'copies.now');
    await messages(page).getByText(words('copies.kept')).first().waitFor();
    await openPlan(page);
    await openView(page, 'milestones');
    await tick(page, task);
    await visit(page, 'settings');
  }
  // Ticked otherwise than in the file.
  await openPlan(page);
  await openView(page, 'milestones');
  for (const task of tasks.slice(0, 2)) {
    await pressTick(page, task);
    await tickOf(page, task).and(page.locator(':not(:checked)')).waitFor({ state: 'attached' });
  }
  await keepSessions(page);
  await chooseFile(electron, stickOf(well));
  await visit(page, 'settings');
  await press(page, 'folder.choose');
  await page.getByText(words('folder.is', { path: stickOf(well) })).waitFor();
  await press(page, 'drill.now');
  await page.getByText(/^Last verified restore/).waitFor();
  await app.close();
  await damageOneCopy(well.data);
  return well;
}

/** So many that to restore them takes its time. */
function keepSessions(page: Page): Promise<void> {
  const start = calendarDate('2025-01-06');
  return seedRows(page, {
    sessions: Array.from({ length: ENTRIES }, (_, index) => ({
      id: `long-ago-${index}`,
      taskId: 'of-another-plan' as TaskId,
      planId: 'another-plan' as never,
      date: addDays(start, index % 600),
      minutes: 1,
      note: '',
    })),
  });
}

/** The second newest. */
async function damageOneCopy(folder: string): Promise<void> {
  const file = path.join(folder, 'backups', (await copiesIn(folder)).at(-2) ?? '');
  await writeFile(file, (await readFile(file)).subarray(0, -200));
}

/** A start on a copy of the profile to which something was done. */
function onCopy(harm: (folder: string) => Promise<unknown>): Stage['start'] {
  return async ({ data }, language) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-stage-'));
    await cp(data, folder, { recursive: true });
    await harm(folder);
    const app = await startApp(folder, undefined, language);
    return {
      app,
      async end() {
        await app.close();
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  };
}

const nothing = () => Promise.resolve();
const rail = (page: Page) => page.getByRole('navigation', { name: words('rail.label') });

/** The settings anew, whatever was opened in them. */
async function openSettings(page: Page): Promise<void> {
  await rail(page).waitFor();
  await visit(page, 'plans');
  await visit(page, 'settings');
}

async function openFile({ page, electron }: RunningApp, file: string): Promise<void> {
  await chooseFile(electron, file);
  await openSettings(page);
  await press(page, 'data.open');
}

async function openReview(app: RunningApp, well: WellProfile): Promise<void> {
  await openFile(app, fileOf(well));
  await conflicts(app.page).waitFor();
}

const conflicts = (page: Page) => page.getByRole('heading', { name: words('import.conflicts') });
const heading = (id: WordsId) => (page: Page) =>
  page.getByRole('heading', { name: words(id), exact: true });

const IN_THE_APP: readonly StageView[] = [
  { name: 'safety copies', open: ({ page }) => openSettings(page), shown: heading('copies.title') },
  {
    name: 'safety copies asked',
    async open({ page }) {
      await openSettings(page);
      await page
        .getByRole('list', { name: words('copies.list') })
        .getByRole('button', { name: new RegExp(words('copies.restore-of', { when: '.*' })) })
        .first()
        .click();
    },
    shown: heading('copies.title'),
  },
  {
    name: 'safety copies tried',
    open: ({ page }) => openSettings(page),
    shown: (page) => button(page, 'drill.now'),
  },
  {
    name: 'safety file fault',
    async open(app, well) {
      await openFile(app, cutFileOf(well));
      await app.page.getByText(words('data.fault.damaged')).waitFor();
    },
    shown: heading('data.title'),
  },
  {
    name: 'safety import empty',
    async open({ page }) {
      await openSettings(page);
      await page.evaluate(() => {
        location.hash = '#/settings/import';
      });
      await page.getByText(words('import.no-file')).waitFor();
    },
  },
  { name: 'safety import', open: openReview },
  { name: 'safety import conflicts', open: openReview, shown: conflicts },
  {
    name: 'safety import list',
    async open(app, well) {
      await openReview(app, well);
      await app.page.getByRole('button', { name: new RegExp(words('import.take')) }).click();
      await app.page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'safety import replace',
    async open(app, well) {
      await app.page.keyboard.press('Escape');
      await openReview(app, well);
      await app.page.getByText(words('import.replace'), { exact: true }).click();
      await app.page.getByText(words('import.replace-sentence')).waitFor();
    },
  },
  {
    name: 'safety import done',
    async open(app, well) {
      await openReview(app, well);
      await press(app.page, 'import.all-file');
      await press(app.page, 'import.do-merge');
      await messages(app.page)
        .getByText(words('import.merged', { count: 2 }))
        .waitFor();
    },
  },
  {
    name: 'safety folder gone',
    async open({ page }, well) {
      await openSettings(page);
      await rm(stickOf(well), { recursive: true });
      await press(page, 'copies.now');
      await page
        .getByRole('status')
        .filter({ hasText: stickOf(well) })
        .first()
        .waitFor();
      await mkdir(stickOf(well));
    },
    shown: heading('folder.title'),
  },
  {
    name: 'safety newer content',
    async open({ page }) {
      await openSettings(page);
      const start = calendarDate('2027-01-04');
      const target = addDays(start, 700);
      const seeded = await seedPlan(page, start, { contentVersion: '0.0.1', targetDate: target });
      const daysOff = [{ from: start, to: addDays(target, 1), label: '' }];
      await seedRows(page, { plans: [{ ...seeded.plan, daysOff }] });
      await openSeededPlan(page, 'milestones');
      await page
        .getByRole('note')
        .filter({ has: button(page, 'plan.change') })
        .waitFor();
    },
  },
];

const AT_A_LOSS: readonly StageView[] = [
  {
    name: 'safety recovery',
    async open({ page }) {
      await heading('recovery.emptied.title')(page).waitFor();
      await page.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'safety recovery details',
    open: ({ page }) => page.getByText(words('recovery.found')).click(),
    shown: (page) => page.getByText(words('recovery.found')),
  },
  {
    name: 'safety recovery asked',
    async open({ page }) {
      await press(page, 'recovery.empty');
    },
    shown: (page) => page.getByText(words('recovery.empty-question')),
  },
  {
    name: 'safety recovery working',
    async open({ page }) {
      if (await button(page, 'recovery.back').isVisible()) await press(page, 'recovery.back');
      await page
        .getByRole('button', { name: new RegExp(words('recovery.restore', { time: '.*' })) })
        .click();
      await page.getByRole('progressbar').waitFor();
    },
    shown: (page) =>
      page.getByRole('button', { name: new RegExp(words('recovery.restore', { time: '.*' })) }),
  },
];

/** On a small disk of its own that is filled, before the start or after it. */
async function onFullDisk(
  { data }: WellProfile,
  language: SystemLanguage,
  when: 'before' | 'after',
): Promise<StartedStage | null> {
  const disk = await mountSmallDisk(KILOBYTES_OF_DISK);
  if (disk === null) return null;
  const folder = path.join(disk.folder, 'data');
  await cp(data, folder, { recursive: true });
  await rm(path.join(folder, 'room-kept-free'), { force: true });
  if (when === 'before') await fillDisk(disk.folder);
  const app = await startApp(folder, undefined, language);
  if (when === 'after') {
    await rail(app.page).waitFor();
    await fillDisk(disk.folder);
  }
  return {
    app,
    async end() {
      await app.kill();
      await disk.remove();
    },
  };
}

async function fillDisk(folder: string): Promise<void> {
  for (const piece of [4 * 1024 * 1024, 64 * 1024, 1024])
    for (let isFull = false; !isFull;)
      isFull = await writeFile(path.join(folder, 'filler'), Buffer.alloc(piece), {
        flag: 'a',
      }).then(
        () => false,
        () => true,
      );
}

export const STAGES: readonly Stage[] = [
  { start: onCopy(nothing), views: IN_THE_APP },
  { start: onCopy(loseDatabase), views: AT_A_LOSS },
  {
    start: onCopy(async (folder) => {
      await loseDatabase(folder);
      await rm(path.join(folder, 'backups'), { recursive: true });
    }),
    views: [
      {
        name: 'safety recovery without copies',
        open: ({ page }) => page.getByText(words('recovery.no-copy')).waitFor(),
      },
    ],
  },
  {
    start: onCopy((folder) =>
      writeFile(
        path.join(folder, 'data-form.json'),
        JSON.stringify({ format: 'milepost-data-form', schemaVersion: 99 }),
      ),
    ),
    views: [
      {
        name: 'safety later version',
        open: ({ page }) => heading('storage.newer-database.title')(page).waitFor(),
      },
    ],
  },
  {
    start: (well, language) => onFullDisk(well, language, 'before'),
    views: [
      {
        name: 'safety disk full',
        async open({ page }) {
          await heading('room.full.title')(page).waitFor();
          await press(page, 'room.again');
          await page.getByText(words('room.still-full')).waitFor();
        },
      },
    ],
  },
  {
    start: (well, language) => onFullDisk(well, language, 'after'),
    views: [
      {
        name: 'safety disk note',
        open: ({ page }) =>
          page
            .getByText(words('room.none'))
            .or(page.getByText(words('room.tight')))
            .waitFor(),
      },
    ],
  },
  {
    start: onCopy(async (folder) => {
      const app = await launchApp(folder);
      await app.kill();
    }),
    views: [
      {
        name: 'safety crash',
        open: ({ page }) => messages(page).getByText(words('mishap.app-ended')).waitFor(),
      },
    ],
  },
];
