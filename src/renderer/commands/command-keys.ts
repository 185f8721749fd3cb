import {
  APP_COMMANDS,
  type AppCommand,
  type AppCommandId,
} from '../../shared/commands/app-commands.ts';
import {
  isPressed,
  parseShortcut,
  type KeyPress,
  type Shortcut,
} from '../../shared/commands/shortcut.ts';
import { isMac } from './platform.ts';

/** A shortcut and the command it stands for. */
export interface CommandKey {
  readonly id: AppCommandId;
  readonly shortcut: Shortcut;
}

const KEYS: readonly CommandKey[] = Object.entries(APP_COMMANDS).flatMap(
  ([id, { shortcut, also }]: [string, AppCommand]) =>
    [shortcut, also].flatMap((written) =>
      written === null || written === undefined
        ? []
        : [{ id: id as AppCommandId, shortcut: parseShortcut(written) }],
    ),
);

/** The command whose shortcut was pressed; null when it is none. */
export function commandKeyOf(press: KeyPress): CommandKey | null {
  return KEYS.find(({ shortcut }) => isPressed(shortcut, press, isMac())) ?? null;
}
