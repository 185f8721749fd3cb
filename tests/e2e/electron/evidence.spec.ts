/** Texts that keep themselves: what was typed is on disk soon, whatever happens then. */
import type { ElectronApplication, Page } from '@playwright/test';

import { givenPlan } from '../support/given-plan.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import { openPlan, outline, shownTasks } from '../support/screens.ts';
import { inPage, killPage, rowsOf } from '../support/window-page.ts';
import { words } from '../support/words.ts';

const EVIDENCE = 'https://example.org/my-tool, and a reviewer’s “well done” <b>';

const evidenceField = (page: Page) => page.getByRole('textbox', { name: words('task.evidence') });

test('evidence outlives the process being killed soon after it was typed', async ({
  dataFolder,
}) => {
  const app = await launchApp(dataFolder);
  const { page } = app;
  await givenPlan(page);
  await evidenceField(page).fill(EVIDENCE);
  await expectOnDisk(app.electron, EVIDENCE);
  await app.kill();

  const again = await launchApp(dataFolder);
  await openPlan(again.page);
  await expect(evidenceField(again.page)).toHaveValue(EVIDENCE);
  await again.close();
});

test('a page that is killed comes back by itself, with the evidence', async ({ app }) => {
  const { page, electron } = app;
  await givenPlan(page);
  await evidenceField(page).fill(EVIDENCE);
  await expectOnDisk(electron, EVIDENCE);
  await killPage(electron);
  await expect.poll(() => textsOf(electron)).toContain(EVIDENCE);
});

test('evidence is kept on leaving the field, the task and the screen', async ({ app }) => {
  const { page } = app;
  await givenPlan(page);
  const [first = '', second = ''] = await shownTasks(page);
  await evidenceField(page).fill('kept on the way to the next task');
  await outline(page).getByRole('row', { name: second, exact: true }).click();
  await expect(evidenceField(page)).toHaveValue('');
  await outline(page).getByRole('row', { name: first, exact: true }).click();
  await expect(evidenceField(page)).toHaveValue('kept on the way to the next task');

  await evidenceField(page).fill('kept on the way out');
  await page
    .getByRole('navigation', { name: words('rail.label') })
    .getByRole('link', { name: words('rail.roles'), exact: true })
    .click();
  await openPlan(page);
  await expect(evidenceField(page)).toHaveValue('kept on the way out');
});

/** Waits until the text is in the database, which the pause in typing brings about. */
async function expectOnDisk(electron: ElectronApplication, text: string): Promise<void> {
  const values = async () =>
    (await rowsOf<{ readonly value: string }>(electron, 'evidence')).map(({ value }) => value);
  await expect.poll(values).toContain(text);
}

/** What stands in the text fields of the window. */
function textsOf(electron: ElectronApplication): Promise<readonly string[]> {
  return inPage(electron, '[...document.querySelectorAll("textarea")].map(({ value }) => value)');
}
