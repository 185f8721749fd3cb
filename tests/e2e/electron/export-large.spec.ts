/**
 * A plan of 5,000 tasks: it is exported in every format, can be stopped, and never holds the window
 * up. The PDF takes longest and is only printed whole in the long form of the tests.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { LARGE_PLAN, largePlan, putRows } from '../../support/large-plan.ts';
import { content } from '../support/content.ts';
import { chooseSaveAs } from '../support/dialogs.ts';
import { chooseExport, printDialog } from '../support/export.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import { isLongForm } from '../support/long-form.ts';
import { messages, ROLE } from '../support/screens.ts';
import { words } from '../support/words.ts';

const TASKS = 5_000;
/** Generous: writing takes the main process and its thread many times as long. */
const LONGEST_STANDSTILL = 1_500;
/** Milliseconds for the PDF on a busy machine. */
const LONGEST_PRINT = 300_000;

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

test('5,000 tasks are written in every text format while the window goes on', async ({
  dataFolder,
}) => {
  const { page, electron } = app();
  /** What stands once for each task. */
  const formats = {
    markdown: ['plan.md', /^- \[ \] Work on/gm],
    csv: ['tasks.csv', /,"Work on /g],
    'sessions-csv': ['sessions.csv', /^\d{4}-\d\d-\d\d,/gm],
    json: ['plan.json', /"title": "Work on/g],
    ics: ['plan.ics', /^SUMMARY:Work on/gm],
  } as const;
  const standstills: Record<string, number> = {};
  for (const [format, [name, each]] of Object.entries(formats)) {
    const file = path.join(dataFolder, name);
    await chooseSaveAs(electron, file);
    await watchFrames(page);
    await chooseExport(page, format as keyof typeof formats);
    if (format === 'ics') await page.getByRole('button', { name: words('calendar.save') }).click();
    await expect(messages(page)).toContainText(words('export.done', { file: name }));
    standstills[format] = await longestFrame(page);
    expect((await readFile(file, 'utf8')).match(each), name).toHaveLength(TASKS);
  }
  test.info().annotations.push({
    type: 'longest frames',
    description: JSON.stringify(standstills),
  });
  for (const standstill of Object.values(standstills))
    expect(standstill).toBeLessThan(LONGEST_STANDSTILL);
});

test('its pages are made when they are asked for, can be stopped, and leave no file', async ({
  dataFolder,
}) => {
  const { page, electron } = app();
  await chooseSaveAs(electron, path.join(dataFolder, 'plan.pdf'));
  await chooseExport(page, 'pdf');
  const dialog = printDialog(page);
  const show = dialog.getByRole('button', { name: words('print.show') });
  await expect(dialog.getByText(words('print.long', { count: TASKS }))).toBeVisible();
  await show.click();
  await expect(dialog.getByRole('progressbar', { name: words('print.making') })).toBeVisible();
  await dialog.getByRole('button', { name: words('print.stop') }).click();
  await expect(show).toBeVisible();

  await dialog.getByRole('button', { name: words('print.save') }).click();
  const bar = page.getByRole('progressbar', {
    name: words('export-phase.printing', { name: 'plan.pdf' }),
  });
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: words('export.cancel'), exact: true }).click();
  await expect(messages(page)).toContainText(words('export.stopped'));
  await expect(bar).toBeHidden();
  expect(await readdir(dataFolder)).toEqual([]);
});

test('its PDF is written whole after all that, while the window goes on', async ({
  dataFolder,
}) => {
  test.skip(!isLongForm, 'takes minutes; the long form has it');
  test.setTimeout(LONGEST_PRINT);
  const { page, electron } = app();
  const file = path.join(dataFolder, 'plan.pdf');
  await chooseSaveAs(electron, file);
  await watchFrames(page);
  await chooseExport(page, 'pdf');
  await printDialog(page)
    .getByRole('button', { name: words('print.save') })
    .click();
  await expect(messages(page)).toContainText(words('export.done', { file: 'plan.pdf' }), {
    timeout: LONGEST_PRINT,
  });
  const standstill = await longestFrame(page);
  test.info().annotations.push({ type: 'longest frame', description: `${standstill} ms` });
  expect(standstill).toBeLessThan(LONGEST_STANDSTILL);
  expect((await stat(file)).size).toBeGreaterThan(100_000);
  expect(await readdir(dataFolder)).toEqual(['plan.pdf']);
});

/** Records in the page how long its frames take from now on. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { seen: before } = globalThis as unknown as { seen?: { longest: number } };
    if (before !== undefined) {
      before.longest = 0;
      return;
    }
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    let last = performance.now();
    const look = (now: number) => {
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
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
