import { Menu } from 'electron';

import { APP_COMMANDS, type AppCommandId } from '../../shared/commands/app-commands.ts';
import type { MenuState } from '../../shared/ipc/contract.ts';
import { menuTemplate, type MenuOptions } from './menu-template.ts';

/** The menu of the system, which the window gives its words. */
export interface ApplicationMenu {
  /** Puts the menu up anew, or only says what of it can be used now. */
  show(state: MenuState | null): void;
}

export function createApplicationMenu(options: Omit<MenuOptions, 'state'>): ApplicationMenu {
  let words: string | null = null;
  return {
    show(state) {
      const next = JSON.stringify(state?.words ?? null);
      if (next === words && state !== null) {
        enableOnly(state);
        return;
      }
      words = next;
      Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate({ ...options, state })]));
    },
  };
}

/** A menu that is open stays open. */
function enableOnly({ disabled }: MenuState): void {
  const menu = Menu.getApplicationMenu();
  for (const id of Object.keys(APP_COMMANDS) as AppCommandId[]) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = !disabled.includes(id);
  }
}
