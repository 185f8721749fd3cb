import { useEffect } from 'react';

import type { AppCommandId } from '../../shared/commands/app-commands.ts';
import { isSingleKey } from '../../shared/commands/shortcut.ts';
import { commandKeyOf, type CommandKey } from './command-keys.ts';
import { isMac } from './platform.ts';
import { isDialogOpen, isInList, isTyping } from './pressed-where.ts';
import { availableCommands, runCommand } from './registry.ts';
import { areSingleKeysOn } from './single-keys.ts';

/** Text fields have an undo of their own. */
const LEFT_TO_FIELDS: readonly AppCommandId[] = ['undo', 'redo'];

/** The one listener for the shortcuts of the app's commands. */
export function useCommandKeys(): void {
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function press(event: KeyboardEvent): void {
  // What a part of the screen has used is not for the app; a key held down asks once.
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const key = commandKeyOf(event);
  if (key === null || !mayRun(key, event.target)) return;
  if (!availableCommands().has(key.id)) return;
  event.preventDefault();
  runCommand(key.id);
}

function mayRun({ id, shortcut }: CommandKey, target: EventTarget | null): boolean {
  // A question that is open comes first.
  if (isDialogOpen()) return false;
  if (isSingleKey(shortcut)) return areSingleKeysOn() && !isTyping(target) && !isInList(target);
  if (!isTyping(target)) return true;
  // On macOS, Option with an arrow moves by a word.
  return !LEFT_TO_FIELDS.includes(id) && (shortcut.hasMod || !isMac());
}
