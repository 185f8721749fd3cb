/** A plan of 5,000 tasks: its export is written, can be stopped, and never holds the window up. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { LARGE_PLAN, largePlan, putRows } from '../../support/large-plan.ts';
import { content } from '../support/content.ts';
import { chooseSaveAs } from '../support/dialogs.ts';
import { chooseExport, savePdf } from '../support/export.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import { messages, ROLE } from '../support/screens.ts';
import { words } from '../support/words.ts';

const TASKS = 5_000;
/** Generous: writing takes the main process and its thread many times as long. */
const LONGEST_STANDSTILL = 2_000;

const app = shareApp(async ({ page }) => {
  const { roles } = await content();
  const role = roles.find(({ title }) => title === ROLE);
  if (role === undefined) throw new Error(`no role ${ROLE}`);
  const rows = largePlan(role, TASKS);
  const tasks = rows.schedules[0]?.schedule.tasks ?? [];
  const customTasks = tasks.map(({ id, milestone, effort, prerequisites }) => ({
    id,
    milestone,
    effort,
    prerequisites,
    planId: LARGE_PLAN,
    title: `Work on ${id}, with a word or two more`,
  }));
  await page.evaluate(putRows, { ...rows, customTasks });
  await page.evaluate((id) => {
    location.hash = `#/plans/${id}?view=today`;
  }, LARGE_PLAN);
});

test('Markdown of 5,000 tasks is written while the window goes on', async ({ dataFolder }) => {
  const { page, electron } = app();
  const file = path.join(dataFolder, 'plan.md');
  await chooseSaveAs(electron, file);
  await watchFrames(page);
  await chooseExport(page, 'markdown');
  await expect(messages(page)).toContainText(words('export.done', { file: 'plan.md' }));
  const standstill = await longestFrame(page);
  test.info().annotations.push({ type: 'longest frame', description: `${standstill} ms` });
  expect((await readFile(file, 'utf8')).match(/^- \[ \] Work on/gm)).toHaveLength(TASKS);
  expect(standstill).toBeLessThan(LONGEST_STANDSTILL);
});

test('a PDF of 5,000 tasks can be stopped, and leaves no file', async ({ dataFolder }) => {
  const { page, electron } = app();
  await chooseSaveAs(electron, path.join(dataFolder, 'plan.pdf'));
  await savePdf(page);
  const bar = page.getByRole('progressbar', {
    name: words('export-phase.printing', { name: 'plan.pdf' }),
  });
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: words('export.cancel'), exact: true }).click();
  await expect(messages(page)).toContainText(words('export.stopped'));
  await expect(bar).toBeHidden();
  expect(await readdir(dataFolder)).toEqual([]);
});

/** Records in the page how long its frames take from now on. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    let before = performance.now();
    const look = (now: number) => {
      seen.longest = Math.max(seen.longest, now - before);
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function longestFrame(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.round((globalThis as unknown as { seen: { longest: number } }).seen.longest),
  );
}
