/**
 * The keys of a view, written down once: the view acts by this list, and the list of shortcuts is
 * printed from it.
 */
import { isPressed, parseShortcut, type KeyPress } from '../../shared/commands/shortcut.ts';
import type { MessageId } from '../messages/use-text.ts';
import { isMac } from './platform.ts';

export interface ViewKey {
  /** As in `Alt+ArrowUp`. */
  readonly key: string;
  /** Others that do the same; not printed. */
  readonly also?: readonly string[];
  /** What it does. */
  readonly label: MessageId;
}

export type ViewKeys<Name extends string = string> = Readonly<Record<Name, ViewKey>>;

/** Takes the keys of a view as they are, and sees to it that they are whole. */
export function keysOf<Name extends string>(keys: ViewKeys<Name>): ViewKeys<Name> {
  return keys;
}

/** Which key of a view was pressed; null when none was. */
export function pressedOf<Name extends string>(keys: ViewKeys<Name>, press: KeyPress): Name | null {
  for (const name of Object.keys(keys) as Name[]) {
    const { key, also = [] } = keys[name];
    if ([key, ...also].some((each) => isPressed(parseShortcut(each), press, isMac()))) return name;
  }
  return null;
}
