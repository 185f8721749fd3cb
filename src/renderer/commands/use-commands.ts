import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';

import type { AppCommandId } from '../../shared/commands/app-commands.ts';
import {
  availableCommands,
  onCommandsChange,
  registerCommands,
  type CommandHandlers,
} from './registry.ts';

/** False around a screen that is kept behind another one: its commands are not available. */
export const CommandsShown = createContext(true);

/**
 * Carries out commands while the component is shown. A command with `null` stays unavailable; the
 * handlers may be new on every rendering.
 */
export function useCommands(handlers: CommandHandlers): void {
  const isShown = useContext(CommandsShown);
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const ids = (Object.keys(handlers) as AppCommandId[]).filter((id) => handlers[id] !== null);
  const names = isShown ? ids.join(' ') : '';
  useEffect(() => {
    if (names === '') return undefined;
    const own = names.split(' ') as AppCommandId[];
    return registerCommands(
      Object.fromEntries(own.map((id) => [id, () => latest.current[id]?.()])),
    );
  }, [names]);
}

/** The commands that can be carried out now. */
export function useAvailableCommands(): ReadonlySet<AppCommandId> {
  return useSyncExternalStore(onCommandsChange, availableCommands);
}
