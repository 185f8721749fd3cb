/** Looks into the window through the main process: for a page the driver has lost, or whose process died. */
import type { ElectronApplication } from '@playwright/test';
import { expect } from '@playwright/test';

/** The operating system's id of the process that draws the window; 0 while there is none. */
export function pageProcess(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('there is no window');
    return window.webContents.getOSProcessId();
  });
}

/** Ends the process that draws the window, and waits until another has come by itself. */
export async function killPage(electron: ElectronApplication): Promise<void> {
  const before = await pageProcess(electron);
  process.kill(before, 'SIGKILL');
  // A question to a dead page is never answered: first there has to be a new one.
  await expect
    .poll(async () => [0, before].includes(await pageProcess(electron)), { message: 'is dead' })
    .toBe(false);
}

/** What an expression gives in the window's page. */
export function inPage<Value>(electron: ElectronApplication, expression: string): Promise<Value> {
  return electron.evaluate(async ({ BrowserWindow }, code) => {
    const [window] = BrowserWindow.getAllWindows();
    return (await window?.webContents.executeJavaScript(code)) as unknown;
  }, expression) as Promise<Value>;
}

/** All rows of a table of the window's database. */
export function rowsOf<Row>(electron: ElectronApplication, table: string): Promise<readonly Row[]> {
  return inPage<readonly Row[]>(
    electron,
    `new Promise((resolve) => {
      const opening = indexedDB.open('milepost');
      opening.addEventListener('success', () => {
        const all = opening.result.transaction('${table}').objectStore('${table}').getAll();
        all.addEventListener('success', () => { opening.result.close(); resolve(all.result); });
      });
    })`,
  );
}
