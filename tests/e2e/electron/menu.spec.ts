/** The menu of the system: its words come from the window, its choices go to the window. */
import type { ElectronApplication, Page } from '@playwright/test';

import { APP_COMMANDS, type AppCommandId } from '../../../src/shared/commands/app-commands.ts';
import { MENU_WORD_IDS } from '../../../src/shared/commands/menu-words.ts';
import type { MenuState } from '../../../src/shared/ipc/contract.ts';
import { expect, test } from '../support/launch.ts';
import { words } from '../support/words.ts';

declare global {
  interface Window {
    /** The commands that reached the page, noted by these tests. */
    commands: string[];
    stopListening: () => void;
  }
}

const COMMANDS = Object.keys(APP_COMMANDS) as AppCommandId[];

/** Each command is called by its id, so that these tests need no words of other parts. */
const WORDS = {
  ...Object.fromEntries(MENU_WORD_IDS.map((id) => [id, words(id)])),
  ...Object.fromEntries(COMMANDS.map((id) => [id, `the ${id}`])),
};

async function show(page: Page, state: MenuState): Promise<void> {
  await page.evaluate((menu) => window.desktop.showMenu(menu), state);
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.commands = [];
    window.stopListening = window.desktop.onCommand((id) => window.commands.push(id));
  });
}

/** Labels of the menus, and of what is in them. */
function menuOf(electron: ElectronApplication) {
  return electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
      label,
      items: (submenu?.items ?? []).map((item) => ({
        id: item.id,
        label: item.label,
        isEnabled: item.enabled,
      })),
    })),
  );
}

/** What is in the menu that a person would call by this name. */
async function entriesOf(electron: ElectronApplication, menu: string) {
  const menus = await menuOf(electron);
  return menus.find(({ label }) => label.replace('&', '') === menu)?.items ?? [];
}

async function choose(electron: ElectronApplication, id: AppCommandId): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`there is no ${wanted} in the menu`);
    // Electron says no more of it than that it is a function.
    (item.click as () => void)();
  }, id);
}

test('the window names the menu, and again in another language', async ({ app }) => {
  const { electron, page } = app;
  await show(page, { words: WORDS, disabled: ['redo'] });
  const edit = await entriesOf(electron, words('menu.edit'));
  expect(edit.filter(({ id }) => id === 'undo' || id === 'redo')).toEqual([
    { id: 'undo', label: 'the undo', isEnabled: true },
    { id: 'redo', label: 'the redo', isEnabled: false },
  ]);
  expect(edit.map(({ label }) => label)).toContain(words('role.selectAll'));
  expect((await entriesOf(electron, words('menu.plan'))).length).toBeGreaterThan(5);

  await show(page, {
    words: { ...WORDS, 'menu.edit': 'Bearbeiten', undo: 'Zurück' },
    disabled: [],
  });
  const german = await entriesOf(electron, 'Bearbeiten');
  expect(german[0]).toEqual({ id: 'undo', label: 'Zurück', isEnabled: true });
});

test('what can be used changes without a new menu', async ({ app }) => {
  const { electron, page } = app;
  await show(page, { words: WORDS, disabled: [] });
  await electron.evaluate(({ Menu }) => {
    Object.assign(globalThis, { menuBefore: Menu.getApplicationMenu() });
  });
  await show(page, { words: WORDS, disabled: ['timer'] });
  const timer = (await entriesOf(electron, words('menu.plan'))).find(({ id }) => id === 'timer');
  expect(timer?.isEnabled).toBe(false);
  const isSame = await electron.evaluate(
    ({ Menu }) =>
      (globalThis as unknown as { menuBefore: unknown }).menuBefore === Menu.getApplicationMenu(),
  );
  expect(isSame).toBe(true);
});

test('a chosen entry reaches the page by its id, once, and no longer than it listens', async ({
  app,
}) => {
  const { electron, page } = app;
  await show(page, { words: WORDS, disabled: [] });
  await listen(page);
  await choose(electron, 'timeline');
  await choose(electron, 'undo');
  await expect.poll(() => page.evaluate(() => window.commands)).toEqual(['timeline', 'undo']);

  await page.evaluate(() => {
    window.stopListening();
    window.desktop.onCommand((id) => window.commands.push(`again ${id}`));
  });
  await choose(electron, 'skills');
  await expect
    .poll(() => page.evaluate(() => window.commands))
    .toEqual(['timeline', 'undo', 'again skills']);
});

test('a key that the menu shows runs nothing by the menu: the page hears it', async ({ app }) => {
  const { electron, page } = app;
  await show(page, { words: WORDS, disabled: [] });
  await listen(page);
  await page.evaluate(() => {
    addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      if ((ctrlKey || metaKey) && key === '3') window.commands.push('key');
    });
  });
  // As the system gives it: the driver's own keys never come as far as the menu.
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const key = { keyCode: '3', modifiers: ['control' as const] };
    window?.webContents.sendInputEvent({ type: 'keyDown', ...key });
    window?.webContents.sendInputEvent({ type: 'keyUp', ...key });
  });
  await expect.poll(() => page.evaluate(() => window.commands)).toContain('key');
  // A choice made after the key arrives after anything that the key would have sent.
  await choose(electron, 'skills');
  await expect.poll(() => page.evaluate(() => window.commands)).toEqual(['key', 'skills']);
});
