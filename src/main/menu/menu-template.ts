/**
 * What stands in the system's menu: the commands of the app as their list says, and what the system
 * does by itself, as people of each system expect it. The words come from the window; before they
 * have come, only the system's own entries are there, in English.
 */
import type { MenuItemConstructorOptions } from 'electron';

import {
  APP_COMMANDS,
  type AppCommand,
  type AppCommandId,
} from '../../shared/commands/app-commands.ts';
import type { MenuWordId } from '../../shared/commands/menu-words.ts';
import type { MenuState } from '../../shared/ipc/contract.ts';
import { acceleratorOf } from './accelerator.ts';

export interface MenuOptions {
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  /** Null before the window has said anything. */
  readonly state: MenuState | null;
  /** Carries a command out. */
  readonly run: (command: AppCommandId) => void;
}

type Item = MenuItemConstructorOptions;
type Group = readonly Item[];
type MenuName = Extract<MenuWordId, `menu.${string}`>;
/** The entries whose words the window sends. */
type NamedRole = Extract<MenuWordId, `role.${string}`> extends `role.${infer Role}` ? Role : never;

const ENGLISH: Readonly<Record<MenuName, string>> = {
  'menu.file': 'File',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.go': 'Go',
  'menu.plan': 'Plan',
  'menu.window': 'Window',
  'menu.help': 'Help',
};

/** Commands with which a group of entries begins. */
const BEGINS_GROUP: ReadonlySet<AppCommandId> = new Set<AppCommandId>([
  'export-pdf',
  'find',
  'back',
  'roles',
  'timer',
  'replan',
]);

/** The menus from left to right. */
export function menuTemplate(options: MenuOptions): readonly Item[] {
  const taken = new Set<string>();
  const menu = (name: MenuName, groups: readonly Group[], role?: 'window' | 'help'): Group => {
    const submenu = separated(groups);
    if (submenu.length === 0) return [];
    const label = escaped(options.state?.words[name] ?? ENGLISH[name]);
    return [
      {
        label: options.isMac ? label : withAccessKey(label, taken),
        submenu,
        ...(role !== undefined && { role }),
      },
    ];
  };
  const { isMac } = options;
  const help = commandsOf(options, 'help').flat();
  const about = help.filter(({ id }) => id === ('about' satisfies AppCommandId));
  const otherHelp = help.filter((item) => !about.includes(item));
  const settings = commandsOf(options, 'app');
  return [
    ...(isMac ? appMenu(options, [about, ...settings]) : []),
    ...menu('menu.file', [
      ...commandsOf(options, 'file'),
      ...(isMac ? [roles(options, 'close')] : [...settings, roles(options, 'quit')]),
    ]),
    ...menu('menu.edit', editGroups(options)),
    ...menu('menu.view', [
      ...commandsOf(options, 'view'),
      roles(options, 'resetZoom', 'zoomIn', 'zoomOut'),
      roles(options, 'togglefullscreen'),
      options.isDevelopment ? [{ role: 'toggleDevTools' }] : [],
    ]),
    ...menu('menu.go', commandsOf(options, 'go')),
    ...menu('menu.plan', commandsOf(options, 'plan')),
    ...(isMac
      ? menu('menu.window', [roles(options, 'minimize', 'zoom'), roles(options, 'front')], 'window')
      : []),
    ...menu('menu.help', [otherHelp, isMac ? [] : about], isMac ? 'help' : undefined),
  ];
}

/** The menu under the app's own name. */
function appMenu(options: MenuOptions, own: readonly Group[]): Group {
  const groups = [
    ...own,
    roles(options, 'services'),
    roles(options, 'hide', 'hideOthers', 'unhide'),
    roles(options, 'quit'),
  ];
  // The system puts the app's name in the label's place.
  return [{ label: 'Milepost', submenu: separated(groups) }];
}

/** Undo is the app's: it undoes more than text. */
function editGroups(options: MenuOptions): readonly Group[] {
  const [first = [], ...others] = commandsOf(options, 'edit');
  return [first, roles(options, 'cut', 'copy', 'paste'), roles(options, 'selectAll'), ...others];
}

/** The commands of one menu that have a word, in groups. */
function commandsOf(options: MenuOptions, menu: AppCommand['menu']): readonly Group[] {
  const groups: Item[][] = [[]];
  for (const [id, command] of Object.entries(APP_COMMANDS) as [AppCommandId, AppCommand][]) {
    if (command.menu !== menu) continue;
    if (BEGINS_GROUP.has(id)) groups.push([]);
    groups.at(-1)?.push(...commandItem(id, command, options));
  }
  return groups;
}

/**
 * The page hears its keys itself. On Windows and Linux the menu only shows them. On macOS it also
 * registers them, but a key reaches the menu there only when the page has not taken it
 * (`preventDefault`), so that no command ever runs twice.
 */
function commandItem(id: AppCommandId, command: AppCommand, options: MenuOptions): Group {
  const { state, isMac, run } = options;
  const word = state?.words[id];
  if (state === null || word === undefined) return [];
  const accelerator = acceleratorOf(command.shortcut, isMac);
  return [
    {
      id,
      label: escaped(word),
      enabled: !state.disabled.includes(id),
      click: () => run(id),
      ...(accelerator !== null && { accelerator, registerAccelerator: false }),
    },
  ];
}

/** What Electron does by itself; without a word it has an English one of its own. */
function roles({ state }: MenuOptions, ...names: readonly NamedRole[]): Group {
  return names.map((role) => {
    const word = state?.words[`role.${role}`];
    return { role, ...(word !== undefined && { label: escaped(word) }) };
  });
}

function separated(groups: readonly Group[]): Item[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ type: 'separator' }, ...group]));
}

/** In a label, `&` marks the access key. */
function escaped(words: string): string {
  return words.replaceAll('&', '&&');
}

/** Marks the first letter that no menu has yet: Alt and that letter opens the menu. */
function withAccessKey(label: string, taken: Set<string>): string {
  const letters = label.matchAll(/\p{L}/gu);
  for (const { 0: letter, index } of letters) {
    const key = letter.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return `${label.slice(0, index)}&${label.slice(index)}`;
  }
  return label;
}
