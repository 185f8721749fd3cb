/** Texts that keep themselves: what was typed is on disk soon, whatever happens then. */
import type { ElectronApplication, Page } from '@playwright/test';

import { expect, launchApp, test } from '../support/launch.ts';
import { createPlan, openPlan, outline, shownTasks } from '../support/screens.ts';
import { words } from '../support/words.ts';

const EVIDENCE = 'https://example.org/my-tool, and a reviewer’s “well done” <b>';

const evidenceField = (page: Page) => page.getByRole('textbox', { name: words('task.evidence') });

test('evidence outlives the process being killed soon after it was typed', async ({
  dataFolder,
}) => {
  const app = await launchApp(dataFolder);
  const { page } = app;
  await createPlan(page);
  await evidenceField(page).fill(EVIDENCE);
  await expectOnDisk(page, EVIDENCE);
  await app.kill();

  const again = await launchApp(dataFolder);
  await openPlan(again.page);
  await expect(evidenceField(again.page)).toHaveValue(EVIDENCE);
  await again.close();
});

test('a page that is killed comes back by itself, with the evidence', async ({ app }) => {
  const { page, electron } = app;
  await createPlan(page);
  await evidenceField(page).fill(EVIDENCE);
  await expectOnDisk(page, EVIDENCE);
  const before = await pageProcess(electron);
  process.kill(before, 'SIGKILL');

  // The driver has lost this page for good, so the main process looks into it. A question to a
  // dead page is never answered: first there has to be a new one.
  await expect
    .poll(async () => [0, before].includes(await pageProcess(electron)), { message: 'is dead' })
    .toBe(false);
  await expect.poll(() => textsOf(electron)).toContain(EVIDENCE);
});

test('evidence is kept on leaving the field, the task and the screen', async ({ app }) => {
  const { page } = app;
  await createPlan(page);
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
async function expectOnDisk(page: Page, text: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('milepost');
            opening.addEventListener('success', () => {
              const { result: database } = opening;
              const all = database.transaction('evidence').objectStore('evidence').getAll();
              all.addEventListener('success', () => {
                database.close();
                resolve(JSON.stringify(all.result));
              });
            });
          }),
      ),
    )
    .toContain(JSON.stringify(text).slice(1, -1));
}

function pageProcess(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('there is no window');
    return window.webContents.getOSProcessId();
  });
}

/** What stands in the text fields of the window. */
function textsOf(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return (await window?.webContents.executeJavaScript(
      '[...document.querySelectorAll("textarea")].map(({ value }) => value)',
    )) as string[];
  });
}
