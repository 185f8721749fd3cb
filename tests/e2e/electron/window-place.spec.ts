/** The window stands where it was left. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { ElectronApplication } from '@playwright/test';

import { expect, startApp, test, type RunningApp } from '../support/launch.ts';

const PLACE = { x: 60, y: 40, width: 1010, height: 650 } as const;

const placeFile = (dataFolder: string) => path.join(dataFolder, 'window.json');

async function start(dataFolder: string): Promise<RunningApp> {
  const app = await startApp(dataFolder);
  await app.page.getByRole('navigation', { name: 'Main' }).waitFor();
  return app;
}

function boundsOf(electron: ElectronApplication) {
  return electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('there is no window');
    return window.getBounds();
  });
}

async function move(electron: ElectronApplication, to: typeof PLACE): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, to);
  await expect.poll(() => boundsOf(electron)).toEqual(to);
}

test('a window that was moved and resized is there again after a quit', async ({ dataFolder }) => {
  const app = await start(dataFolder);
  expect(await boundsOf(app.electron)).not.toEqual(PLACE);
  await move(app.electron, PLACE);
  await app.close();

  const again = await start(dataFolder);
  expect(await boundsOf(again.electron)).toEqual(PLACE);
  await again.close();
});

test('the place is kept soon after a change, so that a kill does not lose it', async ({
  dataFolder,
}) => {
  const app = await start(dataFolder);
  await move(app.electron, PLACE);
  await expect
    .poll(() => readFile(placeFile(dataFolder), 'utf8').catch(() => ''))
    .toContain(JSON.stringify(PLACE));
  await app.kill();

  const again = await start(dataFolder);
  expect(await boundsOf(again.electron)).toEqual(PLACE);
  await again.close();
});

for (const [what, content] of [
  ['garbage', '\u0000{"bounds"'],
  ['a window without a size', '{"bounds":{"x":0,"y":0,"width":-1,"height":0}}'],
  [
    'a screen that was unplugged',
    JSON.stringify({
      bounds: { ...PLACE, x: 50_000 },
      isMaximised: false,
      isFullScreen: false,
    }),
  ],
] as const) {
  test(`a file that tells of ${what} gives the first place`, async ({ dataFolder }) => {
    await writeFile(placeFile(dataFolder), content);
    const app = await start(dataFolder);
    const { x, y, width, height } = await boundsOf(app.electron);
    expect(width).toBeGreaterThanOrEqual(900);
    expect(height).toBeGreaterThanOrEqual(600);
    const area = await app.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
    expect(x).toBeLessThan(area.x + area.width);
    expect(y).toBeLessThan(area.y + area.height);
    expect([x, y, width, height]).not.toEqual(Object.values(PLACE));
    await app.close();
  });
}
