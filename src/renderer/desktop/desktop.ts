/** The one place of the window that reaches for the main process. */
import type { Desktop } from '../../shared/ipc/contract.ts';
import { undoTyping } from './undo-typing.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly desktop: Desktop;
  }
}

/** What the main process offers, and what it tells. */
export const desktop: Desktop = {
  ...window.desktop,
  onCommand: (listener) =>
    window.desktop.onCommand((command) => {
      if (!undoTyping(command)) listener(command);
    }),
};
