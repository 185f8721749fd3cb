/**
 * What can be asked of the app from anywhere: by a shortcut, the command palette or the system's
 * menu. The window carries a command out; the main process only names it.
 */

export interface AppCommand {
  /** As in `Mod+K`: `Mod` is Cmd on macOS and Ctrl elsewhere. Null when there is none. */
  readonly shortcut: string | null;
  /** Another one that people know from elsewhere; not printed. */
  readonly also?: string;
  /** The menu it stands in; null for the palette alone. */
  readonly menu: 'app' | 'file' | 'edit' | 'view' | 'go' | 'plan' | 'help' | null;
  /** Whether it needs an open plan. */
  readonly needsPlan: boolean;
}

const anywhere = (shortcut: string | null, menu: AppCommand['menu']): AppCommand => ({
  shortcut,
  menu,
  needsPlan: false,
});
const inPlan = (shortcut: string | null, menu: AppCommand['menu']): AppCommand => ({
  shortcut,
  menu,
  needsPlan: true,
});

/** In the order of the menus. */
export const APP_COMMANDS = {
  'new-plan': anywhere('Mod+N', 'file'),
  'export-pdf': inPlan('Mod+Shift+E', 'file'),
  print: inPlan('Mod+P', 'file'),
  settings: anywhere('Mod+,', 'app'),
  undo: anywhere('Mod+Z', 'edit'),
  redo: { ...anywhere('Mod+Shift+Z', 'edit'), also: 'Mod+Y' },
  find: anywhere('Mod+F', 'edit'),
  palette: anywhere('Mod+K', 'go'),
  back: anywhere('Alt+ArrowLeft', 'go'),
  forward: anywhere('Alt+ArrowRight', 'go'),
  roles: anywhere('Mod+Shift+R', 'go'),
  plans: anywhere('Mod+Shift+P', 'go'),
  skills: anywhere('Mod+Shift+K', 'go'),
  today: inPlan('Mod+1', 'plan'),
  milestones: inPlan('Mod+2', 'plan'),
  timeline: inPlan('Mod+3', 'plan'),
  progress: inPlan('Mod+4', 'plan'),
  journal: inPlan('Mod+5', 'plan'),
  timer: inPlan('Mod+Shift+T', 'plan'),
  replan: inPlan(null, 'plan'),
  'change-plan': inPlan(null, 'plan'),
  'theme-system': anywhere(null, 'view'),
  'theme-light': anywhere(null, 'view'),
  'theme-dark': anywhere(null, 'view'),
  'theme-contrast': anywhere(null, 'view'),
  shortcuts: anywhere('?', 'help'),
  logs: anywhere(null, 'help'),
  about: anywhere(null, 'help'),
} as const satisfies Readonly<Record<string, AppCommand>>;

export type AppCommandId = keyof typeof APP_COMMANDS;

export function isAppCommandId(value: unknown): value is AppCommandId {
  return typeof value === 'string' && Object.hasOwn(APP_COMMANDS, value);
}
