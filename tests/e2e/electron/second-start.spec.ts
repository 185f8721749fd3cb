/** Milepost started while it is running already. */
import { spawn } from 'node:child_process';

import { commandLine, expect, test } from '../support/launch.ts';

/** Starts the app on a data folder as the desktop would, and waits for its end. */
async function startAgain(dataFolder: string): Promise<number | null> {
  const { executable, args, env } = await commandLine(dataFolder);
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

test('the second process ends by itself, and the first window comes to the front', async ({
  app,
  dataFolder,
}) => {
  const { electron } = app;
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('there is no window');
    window.hide();
    // Without a window manager, as on a virtual display, no window is ever really minimised.
    window.isMinimized = () => true;
    const calls: string[] = [];
    window.restore = () => void calls.push('restore');
    window.on('show', () => calls.push('show'));
    Object.assign(globalThis, { windowCalls: calls });
  });
  expect(await startAgain(dataFolder)).toBe(0);
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) => ({
        calls: (globalThis as unknown as { windowCalls: string[] }).windowCalls,
        windows: BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      })),
    )
    .toEqual({ calls: ['restore', 'show'], windows: [true] });
});

test('two starts at the same moment leave one window, and no data is hurt', async ({
  app,
  dataFolder,
}) => {
  const ends = await Promise.all([startAgain(dataFolder), startAgain(dataFolder)]);
  expect(ends).toEqual([0, 0]);
  const count = await app.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(count).toBe(1);
  await app.page.reload();
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
});
