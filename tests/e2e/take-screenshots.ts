/**
 * `npm run screenshots [-- --only WORD] [-- --set NAME] [FOLDER]`: starts the app, walks through
 * every view and keeps a picture of each, in every set below. The clock stands still, so that two
 * runs can be compared. Views named “safety …” are seen after a loss, a kill or on a full disk: they
 * are starts of their own, on the machine's clock.
 *
 * Pictures go to `test-results/screenshots/SET`, or to the folder named.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { ElectronApplication, Page } from '@playwright/test';

import { LARGE_PLAN, largePlan, putRows } from '../support/large-plan.ts';
import { underDisplay } from '../support/under-display.ts';
import { showTheme, type ShownTheme } from './support/accessibility.ts';
import { content } from './support/content.ts';
import { GERMAN, speakGerman } from './support/language.ts';
import { launchApp, resize, zoom, type RunningApp } from './support/launch.ts';
import { ROLE } from './support/screens.ts';
import { makeWellProfile, STAGES, type StageView } from './support/safety-stages.ts';
import { prepareViews, VIEWS, type View } from './support/views.ts';
import { expectWords, words } from './support/words.ts';

/** How the views are looked at. */
interface PictureSet {
  readonly name: string;
  readonly theme: ShownTheme;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly language: 'en' | 'de';
}

const USUAL = { theme: 'light', width: 1280, height: 800, zoom: 1, language: 'en' } as const;
const SETS: readonly PictureSet[] = [
  { ...USUAL, name: 'light' },
  { ...USUAL, name: 'dark', theme: 'dark' },
  { ...USUAL, name: 'contrast', theme: 'contrast' },
  { ...USUAL, name: 'contrast-dark', theme: 'contrast-dark' },
  { ...USUAL, name: 'narrow', width: 900, height: 600 },
  { ...USUAL, name: 'zoom-200', zoom: 2 },
  { ...USUAL, name: '4k', width: 3840, height: 2160 },
  // The last one: the window stays in its language.
  { ...USUAL, name: 'german', language: 'de' },
];
const TASKS_OF_LARGE_PLAN = 5000;
const MOST_ATTEMPTS = 5;
/** Milliseconds. */
const LONGEST_WAIT = 15_000;
/** What has tests of its own, and no place among the views that are walked through. */
const OVERLAYS: readonly View[] = [
  {
    name: 'compare',
    async open(page) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, '#/roles/compare?a=ml-software-engineer&b=climate-data-scientist');
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'palette',
    async open(page) {
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('data');
    },
  },
  {
    name: 'shortcuts',
    async open(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'library found',
    async open(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.evaluate((hash) => {
        location.hash = hash;
      }, '#/roles?q=causal');
      await page.getByRole('table', { name: words('library.title') }).waitFor();
    },
  },
];

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' }, set: { type: 'string', default: '' } },
  allowPositionals: true,
});
const target = path.resolve(positionals[0] ?? 'test-results/screenshots');
const sets = SETS.filter(({ name }) => values.set === '' || values.set.split(',').includes(name));
const stages = STAGES.map((stage) => ({
  ...stage,
  views: stage.views.filter(({ name }) => name.includes(values.only)),
})).filter((stage) => stage.views.length > 0);
const views = [...VIEWS, ...OVERLAYS, ...(await largePlanViews())].filter(({ name }) =>
  name.includes(values.only),
);

await underDisplay(takePictures);

async function takePictures(): Promise<void> {
  if (views.length > 0) await takeViews();
  if (stages.length > 0) await takeStages();
}

async function takeViews(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'milepost-pictures-'));
  try {
    // A clock that is set counts months in UTC.
    const app = await launchApp(dataFolder, USUAL, 'UTC');
    const errors: string[] = [];
    app.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    app.page.on('pageerror', (error) => errors.push(error.message));
    await prepareViews(app.page);
    for (const set of sets) await takeSet(app, set);
    await app.close();
    for (const error of new Set(errors)) console.error(`the page said: ${error}`);
    if (errors.length > 0) process.exitCode = 1;
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takeSet({ electron, page }: RunningApp, set: PictureSet): Promise<void> {
  if (set.language === 'de') await speakGerman(page);
  await showTheme(page, set.theme);
  await resize(electron, set);
  for (const view of views) {
    // Views are opened as they are usually seen: at 200 % more has to be scrolled to.
    await open(view, page);
    await takePicture({ electron, page }, set, view);
  }
}

/** Every start by itself: what one of them shows could not be reached from another. */
async function takeStages(): Promise<void> {
  const well = await makeWellProfile();
  try {
    for (const set of sets)
      for (const stage of stages) {
        expectWords(set.language === 'de' ? GERMAN : null);
        const started = await stage.start(well, set.language === 'de' ? 'de_DE' : 'en_GB');
        if (started === null) continue;
        const { app } = started;
        app.page.setDefaultTimeout(LONGEST_WAIT);
        await resize(app.electron, set);
        for (const view of stage.views) {
          try {
            await view.open(app, well);
            await showTheme(app.page, set.theme);
            await takePicture(app, set, view);
          } catch (error) {
            console.error(`${set.name}, ${view.name}: ${String(error)}`);
            process.exitCode = 1;
          }
        }
        await started.end();
      }
  } finally {
    await rm(well.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takePicture(
  { electron, page }: Pick<RunningApp, 'electron' | 'page'>,
  set: PictureSet,
  view: Pick<StageView, 'name' | 'shown'>,
): Promise<void> {
  const folder = path.join(target, set.name);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${view.name.replaceAll(' ', '-')}.png`);
  await zoom(electron, set.zoom);
  if (set.zoom !== 1) await page.waitForFunction(isWide, set.width / set.zoom);
  await view.shown?.(page).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  // The window is drawn a moment after it was scrolled.
  if (set.zoom !== 1) await page.waitForFunction(isWide, set.width / set.zoom);
  if (set.zoom === 1) await page.screenshot({ path: file, animations: 'disabled' });
  else await captureWindow(electron, file);
  await zoom(electron, 1);
}

/** Outside of the tests every wait is short, which on a slow machine is too short now and then. */
async function open(view: View, page: Page): Promise<void> {
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      await view.open(page);
      return;
    } catch {
      process.stderr.write(`${view.name} did not open: attempt ${attempt}.\n`);
    }
  }
  await view.open(page);
}

/** Runs in the page: whether it is as wide as that, and two frames of it are drawn. */
async function isWide(width: number): Promise<boolean> {
  if (Math.abs(innerWidth - width) > 1) return false;
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  return true;
}

/** A picture of the window as it is on the screen: the page's own leaves an enlargement out. */
async function captureWindow(electron: ElectronApplication, file: string): Promise<void> {
  const picture = await electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return (await window?.webContents.capturePage())?.toPNG().toString('base64') ?? '';
  });
  await writeFile(file, Buffer.from(picture, 'base64'));
}

/** The views whose length hangs on the plan, with a very long one. */
async function largePlanViews(): Promise<readonly View[]> {
  const role = (await content()).roles.find(({ title }) => title === ROLE);
  if (role === undefined) throw new Error(`no role ${ROLE}`);
  const rows = largePlan(role, TASKS_OF_LARGE_PLAN);
  return (['today', 'milestones', 'timeline', 'progress', 'journal'] as const).map((view) => ({
    name: `large ${view}`,
    async open(page: Page) {
      await page.evaluate(putRows, rows);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/plans/${LARGE_PLAN}?view=${view}`);
      await page.reload();
      // A view comes a moment after its tab.
      await page.getByRole('tabpanel').locator('> *').first().waitFor();
    },
  }));
}
