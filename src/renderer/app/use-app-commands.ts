import { useCommandKeys } from '../commands/use-command-keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useText } from '../messages/use-text.ts';
import { saveSetting } from '../storage/commands/save-setting.ts';
import type { Theme } from '../../shared/domain/settings.ts';
import { goTo } from './go-to.ts';
import { router } from './router.tsx';
import { runUndo } from './run-undo.ts';
import { showLogs } from './show-logs.ts';

export interface AppCommandsInput {
  readonly onPalette: () => void;
  readonly onShortcuts: () => void;
}

/** What can be asked of the app on every screen, by key or otherwise. */
export function useAppCommands({ onPalette, onShortcuts }: AppCommandsInput): void {
  const text = useText();
  const show = (theme: Theme) => () => void saveSetting('theme', theme);
  useCommandKeys();
  useCommands({
    'new-plan': () => goTo({ to: '/plans/new' }),
    settings: () => goTo({ to: '/settings' }),
    undo: () => void runUndo('undo', text),
    redo: () => void runUndo('redo', text),
    palette: onPalette,
    back: () => router.history.back(),
    forward: () => router.history.forward(),
    roles: () => goTo({ to: '/roles' }),
    plans: () => goTo({ to: '/plans' }),
    skills: () => goTo({ to: '/skills' }),
    'theme-system': show('system'),
    'theme-light': show('light'),
    'theme-dark': show('dark'),
    'theme-contrast': show('contrast'),
    shortcuts: onShortcuts,
    logs: () => void showLogs(text),
    about: () => goTo({ to: '/settings', search: { section: 'about' } }),
  });
}
