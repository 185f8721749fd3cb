import { useContext, useEffect, useRef } from 'react';

import { isPressed, parseShortcut } from '../../shared/commands/shortcut.ts';
import { isMac } from './platform.ts';
import { isDialogOpen, isInList, isTyping } from './pressed-where.ts';
import { areSingleKeysOn } from './single-keys.ts';
import { CommandsShown } from './use-commands.ts';

/**
 * Runs on a single key, wherever the focus is, except where text is typed or a window is open, and
 * only while the screen it belongs to is shown.
 */
export function useSingleKey(key: string, run: () => void): void {
  const isShown = useContext(CommandsShown);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!isShown) return undefined;
    const shortcut = parseShortcut(key);
    const onKeyDown = (event: KeyboardEvent) => {
      if (!areSingleKeysOn() || event.repeat || !isPressed(shortcut, event, isMac())) return;
      if (isTyping(event.target) || isInList(event.target) || isDialogOpen()) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [key, isShown]);
}
