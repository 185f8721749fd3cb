import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';

import { acceleratorOf } from '../../../src/main/menu/accelerator.ts';
import { menuTemplate, type MenuOptions } from '../../../src/main/menu/menu-template.ts';
import en from '../../../src/renderer/messages/en.json' with { type: 'json' };
import { APP_COMMANDS, type AppCommandId } from '../../../src/shared/commands/app-commands.ts';
import { MENU_WORD_IDS } from '../../../src/shared/commands/menu-words.ts';

const COMMANDS = Object.keys(APP_COMMANDS) as AppCommandId[];
const SYSTEMS = [
  ['macOS', true],
  ['Windows and Linux', false],
] as const;

/** Every word; a command is called by its id. */
const WORDS = Object.fromEntries([
  ...MENU_WORD_IDS.map((id) => [id, en[id]]),
  ...COMMANDS.map((id) => [id, `the ${id}`]),
]) as Readonly<Record<string, string>>;

type Options = Partial<Omit<MenuOptions, 'state'>> & {
  readonly words?: Readonly<Record<string, string>> | null;
  readonly disabled?: readonly AppCommandId[];
};

function menusOf({ words = WORDS, disabled = [], ...options }: Options) {
  const state = words === null ? null : { words, disabled };
  return menuTemplate({
    isMac: false,
    isDevelopment: false,
    run: () => undefined,
    ...options,
    state,
  });
}

const entriesOf = (menu: MenuItemConstructorOptions | undefined) =>
  (menu?.submenu ?? []) as readonly MenuItemConstructorOptions[];
const allEntries = (menus: readonly MenuItemConstructorOptions[]) => menus.flatMap(entriesOf);
/** What an entry does, by the shortest name. */
const nameOf = ({ id, role, type }: MenuItemConstructorOptions) =>
  id ?? role ?? (type === 'separator' ? '-' : '?');
const namesOf = (menu: MenuItemConstructorOptions | undefined) => entriesOf(menu).map(nameOf);
const labelled = (menus: readonly MenuItemConstructorOptions[], label: string) =>
  menus.find((menu) => menu.label === label);

describe('the menus', () => {
  it('stand on macOS as on macOS', () => {
    const menus = menusOf({ isMac: true });
    expect(menus.map(({ label }) => label)).toEqual([
      'Milepost',
      'File',
      'Edit',
      'View',
      'Go',
      'Plan',
      'Window',
      'Help',
    ]);
    expect(namesOf(menus[0])).toEqual([
      'about',
      '-',
      'settings',
      '-',
      'services',
      '-',
      'hide',
      'hideOthers',
      'unhide',
      '-',
      'quit',
    ]);
    expect(namesOf(labelled(menus, 'File'))).toEqual([
      'new-plan',
      '-',
      'export-pdf',
      'print',
      '-',
      'close',
    ]);
    expect(namesOf(labelled(menus, 'Window'))).toEqual(['minimize', 'zoom', '-', 'front']);
    expect(namesOf(labelled(menus, 'Help'))).toEqual(['shortcuts', 'logs']);
    expect([menus.at(-2)?.role, menus.at(-1)?.role]).toEqual(['window', 'help']);
  });

  it('stand on Windows and Linux as there, each with a letter of its own', () => {
    const menus = menusOf({});
    expect(menus.map(({ label }) => label)).toEqual([
      '&File',
      '&Edit',
      '&View',
      '&Go',
      '&Plan',
      '&Help',
    ]);
    expect(namesOf(menus[0])).toEqual([
      'new-plan',
      '-',
      'export-pdf',
      'print',
      '-',
      'settings',
      '-',
      'quit',
    ]);
    expect(namesOf(menus[1])).toEqual([
      'undo',
      'redo',
      '-',
      'cut',
      'copy',
      'paste',
      '-',
      'selectAll',
      '-',
      'find',
    ]);
    expect(namesOf(menus.at(-1))).toEqual(['shortcuts', 'logs', '-', 'about']);
  });

  it.each(SYSTEMS)('have every command of a menu once, on %s', (_system, isMac) => {
    const found = allEntries(menusOf({ isMac })).flatMap(({ id }) => id ?? []);
    expect(found.toSorted()).toEqual(
      COMMANDS.filter((id) => APP_COMMANDS[id].menu !== null).toSorted(),
    );
  });

  it.each(SYSTEMS)(
    'never have two lines after each other, or at an end, on %s',
    (_system, isMac) => {
      for (const words of [WORDS, { 'new-plan': 'New' }, {}, null])
        for (const menu of menusOf({ isMac, words })) {
          const line = namesOf(menu).join(' ');
          expect(line).not.toMatch(/^-|-$|- -|^$/);
        }
    },
  );

  it.each(SYSTEMS)('take every word from the window, on %s', (_system, isMac) => {
    const spoken = Object.fromEntries(Object.keys(WORDS).map((id) => [id, `«${id}»`]));
    const menus = menusOf({ isMac, words: spoken });
    const entries = allEntries(menus).filter(({ type }) => type !== 'separator');
    expect(entries.map(({ label }) => label)).toEqual(
      entries.map(({ id, role }) => `«${id ?? `role.${role}`}»`),
    );
    const names = menus.map(({ label = '' }) => label.replace('&', ''));
    expect(names.filter((name) => !/^«menu\..+»$/.test(name))).toEqual(isMac ? ['Milepost'] : []);
  });

  it('offer only what the system does before the window has said its words', () => {
    const menus = menusOf({ words: null });
    expect(menus.map(({ label }) => label)).toEqual(['&File', '&Edit', '&View']);
    expect(allEntries(menus).flatMap(({ id }) => id ?? [])).toEqual([]);
  });

  it('leave a command without a word out', () => {
    const names = allEntries(menusOf({ words: { 'new-plan': 'New' } })).flatMap(
      ({ id }) => id ?? [],
    );
    expect(names).toEqual(['new-plan']);
  });

  it('grey what cannot be done', () => {
    const entries = allEntries(menusOf({ disabled: ['undo', 'timer'] }));
    const grey = entries.filter(({ enabled }) => enabled === false).map(nameOf);
    expect(grey).toEqual(['undo', 'timer']);
  });

  it('show a word with & as it is', () => {
    const menus = menusOf({ words: { ...WORDS, 'menu.file': 'R&D', 'new-plan': 'Plans & more' } });
    expect(menus[0]?.label).toBe('&R&&D');
    expect(entriesOf(menus[0])[0]?.label).toBe('Plans && more');
  });

  it('find another letter where the first is taken', () => {
    const words = { ...WORDS, 'menu.file': 'Ärger', 'menu.edit': 'ÄÄb', 'menu.view': 'b2' };
    const menus = menusOf({ words });
    expect(menus.slice(0, 3).map(({ label }) => label)).toEqual(['&Ärger', 'ÄÄ&b', 'b2']);
  });

  it('have the developer’s tools only while developing', () => {
    expect(allEntries(menusOf({})).map(nameOf)).not.toContain('toggleDevTools');
    expect(allEntries(menusOf({ isDevelopment: true })).map(nameOf)).toContain('toggleDevTools');
  });
});

describe('an entry of a command', () => {
  it('names its command when it is chosen', () => {
    const run = vi.fn<(id: AppCommandId) => void>();
    const entry = allEntries(menusOf({ run })).find(({ id }) => id === 'timeline');
    (entry?.click as (() => void) | undefined)?.();
    expect(run.mock.calls).toEqual([['timeline']]);
  });

  it.each(SYSTEMS)('shows its keys and leaves them to the page, on %s', (_system, isMac) => {
    const entries = allEntries(menusOf({ isMac })).filter(
      ({ accelerator }) => accelerator !== undefined,
    );
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter((entry) => entry.registerAccelerator !== false)).toEqual([]);
  });
});

describe('a shortcut as Electron writes it', () => {
  it.each([
    ['Mod+K', 'CommandOrControl+K', 'CommandOrControl+K'],
    ['Mod+Shift+Z', 'CommandOrControl+Shift+Z', 'CommandOrControl+Shift+Z'],
    ['Mod+,', 'CommandOrControl+,', 'CommandOrControl+,'],
    ['Alt+ArrowLeft', 'Alt+Left', null],
    ['?', '?', null],
    [null, null, null],
  ])('%s', (shortcut, elsewhere, onMac) => {
    expect(acceleratorOf(shortcut, false)).toBe(elsewhere);
    expect(acceleratorOf(shortcut, true)).toBe(onMac);
  });
});
