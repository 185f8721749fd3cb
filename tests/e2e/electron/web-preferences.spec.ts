/** What the runtime itself says of the window, whatever the code asked for. */
import type { WebContents } from 'electron';

import { expect, shareApp, test } from '../support/launch.ts';

const app = shareApp();

test('the page runs in a sandbox, in a context of its own, without Node or extra features', async () => {
  const preferences = await app().electron.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    // In the runtime since version 1, but not in its types.
    return (
      contents as WebContents & { getLastWebPreferences(): { enableBlinkFeatures?: string } }
    ).getLastWebPreferences();
  });

  expect(preferences).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(preferences.enableBlinkFeatures ?? '').toBe('');
});

test('a webview in the page stays an unknown element', async () => {
  const { electron, page } = app();
  await page.evaluate(() => {
    const element = document.createElement('webview');
    element.setAttribute('allowpopups', '');
    element.setAttribute('src', 'app://milepost/index.html');
    document.body.append(element);
  });

  const count = await electron.evaluate(
    ({ webContents }) => webContents.getAllWebContents().length,
  );
  expect(count).toBe(1);
});
