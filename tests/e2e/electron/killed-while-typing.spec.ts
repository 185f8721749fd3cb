/** The page's process ends while somebody types: what was kept is there, and drafts are offered. */
import type { ElectronApplication } from '@playwright/test';

import { givenPlan } from '../support/given-plan.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import { beginSetup, openStep, typeTime, visit } from '../support/screens.ts';
import { inPage, killPage, rowsOf } from '../support/window-page.ts';
import { words } from '../support/words.ts';

const LONGEST_NOTE = 10_000;
const NOTE = 'A long thought, said slowly. '.repeat(400).slice(0, LONGEST_NOTE);

test('a note of 10,000 characters is whole after the page was killed and the app started anew', async ({
  app,
  dataFolder,
}) => {
  const { page, electron } = app;
  await givenPlan(page);
  const note = page.getByRole('textbox', { name: words('task.note') });
  await note.fill(`${NOTE}more than fits`);
  // No more can be typed than is kept.
  await expect(note).toHaveValue(NOTE);
  await expect.poll(() => notesOf(electron)).toContain(NOTE);
  await killPage(electron);
  await expect.poll(() => textsOf(electron)).toContain(NOTE);
  // What is typed next begins with what was kept.
  expect(await notesOf(electron)).toEqual([NOTE]);
  await app.close();

  const again = await launchApp(dataFolder);
  expect(await notesOf(again.electron)).toEqual([NOTE]);
  await again.close();
});

test('a setup half filled in is offered again after the page was killed', async ({
  app,
  dataFolder,
}) => {
  const { page, electron } = app;
  await beginSetup(page);
  await page.getByLabel(words('setup.goal.words')).fill('Typed when it died');
  await openStep(page, 'time');
  await typeTime(page, 'Sunday', '3:30');
  // The window has said that it is kept; from here on it must not be lost.
  await expect(page.getByText(words('draft.kept'))).toBeVisible();
  await killPage(electron);
  await expect
    .poll(() => inPage<string>(electron, 'document.body.innerText'))
    .toContain(words('draft.resume'));
  await app.close();

  const again = await launchApp(dataFolder);
  await visit(again.page, 'plans');
  await again.page.getByRole('button', { name: words('draft.resume') }).click();
  await expect(again.page.getByLabel(words('setup.goal.words'))).toHaveValue('Typed when it died');
  await openStep(again.page, 'time');
  await expect(
    again.page.getByRole('textbox', { name: words('setup.time.day-typed', { day: 'Sunday' }) }),
  ).toHaveValue('3:30');
  await again.close();
});

async function notesOf(electron: ElectronApplication): Promise<readonly string[]> {
  const rows = await rowsOf<{ readonly note: string }>(electron, 'progress');
  return rows.map(({ note }) => note);
}

/** What stands in the text fields of the window. */
function textsOf(electron: ElectronApplication): Promise<readonly string[]> {
  return inPage(electron, '[...document.querySelectorAll("textarea")].map(({ value }) => value)');
}
