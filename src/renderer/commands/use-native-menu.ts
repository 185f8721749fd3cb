import { useEffect, useMemo } from 'react';

import { APP_COMMANDS, type AppCommandId } from '../../shared/commands/app-commands.ts';
import { MENU_WORD_IDS } from '../../shared/commands/menu-words.ts';
import { desktop } from '../desktop/desktop.ts';
import { useText, type Text } from '../messages/use-text.ts';
import { isDialogOpen } from './pressed-where.ts';
import { runCommand } from './registry.ts';
import { useAvailableCommands } from './use-commands.ts';

const COMMANDS = Object.keys(APP_COMMANDS) as readonly AppCommandId[];

/** Names the entries of the system's menu, greys what cannot be done, and does what is chosen. */
export function useNativeMenu(): void {
  const text = useText();
  const available = useAvailableCommands();
  const words = useMemo(() => wordsOf(text), [text]);
  useEffect(() => {
    void desktop.showMenu({
      words,
      disabled: COMMANDS.filter((id) => !available.has(id)),
    });
  }, [words, available]);
  useEffect(
    () =>
      desktop.onCommand((id) => {
        // A question that is open comes first, as it does for the keys.
        if (!isDialogOpen()) runCommand(id);
      }),
    [],
  );
}

function wordsOf(text: Text): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const id of COMMANDS) words[id] = text(`command.${id}`);
  for (const id of MENU_WORD_IDS) words[id] = text(id);
  return words;
}
