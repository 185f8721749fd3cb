/** What the app says of its own crashes, and that it goes on. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { countCalls } from '../support/dialogs.ts';
import { expect, launchApp, test, type RunningApp } from '../support/launch.ts';
import { createPlan, messages } from '../support/screens.ts';
import { inPage, killPage, pageProcess } from '../support/window-page.ts';
import { words } from '../support/words.ts';

/** What the window says, also one the driver has lost. */
function saidIn({ electron }: RunningApp): Promise<string> {
  return inPage<string>(electron, 'document.body.innerText');
}

test('a crash is said once, of the window at once and of the app at the next start, and is in the log', async ({
  dataFolder,
}) => {
  const first = await launchApp(dataFolder);
  await createPlan(first.page);
  await killPage(first.electron);
  await expect.poll(() => saidIn(first)).toContain(words('mishap.page-ended'));
  // The main process fails as a defect would make it.
  const child = first.electron.process();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await first.electron.evaluate(() => {
    setImmediate(() => {
      throw new Error('of "private words" in /home/ada/plan.json');
    });
  });
  expect(await ended).toBe(1);

  const second = await launchApp(dataFolder);
  await expect(messages(second.page)).toContainText(words('mishap.app-ended'));
  await expect(second.page.getByText('hour', { exact: false }).first()).toBeVisible();
  const opened = await countCalls(second.electron, 'shell', 'openPath');
  await messages(second.page)
    .getByRole('button', { name: words('mishap.logs') })
    .click();
  await expect.poll(() => opened.count()).toBe(1);
  await second.close();
  const log = await readFile(path.join(dataFolder, 'logs', 'milepost.log'), 'utf8');
  expect(log).toContain('the page has ended: killed');
  expect(log).toContain('the main process has failed');
  expect(log).toContain('the last run ended without a goodbye');
  expect(log).not.toMatch(/private|ada|\/home/);

  const third = await launchApp(dataFolder);
  await expect(messages(third.page)).toBeHidden();
  await third.close();
});

test('a window that does not answer: to wait is offered, or to load it again', async ({ app }) => {
  const { electron } = app;
  await electron.evaluate(({ BrowserWindow, dialog }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { questionsAsked: asked });
    // What the person answers: to wait, and the next time to load it again.
    dialog.showMessageBox = (...args: readonly unknown[]) => {
      asked.push(args[1]);
      return Promise.resolve({ response: asked.length - 1, checkboxChecked: false });
    };
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
  });
  const asked = () =>
    electron.evaluate(
      () => (globalThis as unknown as { questionsAsked: { message: string }[] }).questionsAsked,
    );
  await expect.poll(async () => (await asked()).length).toBe(1);
  expect((await asked())[0]?.message).toBe(words('unresponsive.title'));
  expect(await saidIn(app)).not.toContain(words('mishap.page-ended'));
  const before = await pageProcess(electron);
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
  });
  // A question to a dead page is never answered: first there has to be a new one.
  await expect.poll(async () => [0, before].includes(await pageProcess(electron))).toBe(false);
  await expect.poll(() => saidIn(app)).toContain(words('mishap.page-ended'));
});
