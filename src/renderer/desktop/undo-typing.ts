import type { AppCommandId } from '../../shared/commands/app-commands.ts';

/**
 * Undo and redo chosen from the menu while a text is being typed mean the typing, as their keys do
 * there. On macOS even those keys come from the menu.
 *
 * @returns whether that was all there was to do
 */
export function undoTyping(command: AppCommandId): boolean {
  if ((command !== 'undo' && command !== 'redo') || !isText(document.activeElement)) return false;
  // Nothing else reaches the undo of a text field from a script.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand(command);
  return true;
}

function isText(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.type === 'text')
  );
}
