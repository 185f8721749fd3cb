import { printShortcut } from '../../shared/commands/shortcut.ts';
import { useText } from '../messages/use-text.ts';
import { isMac } from './platform.ts';

/** Prints shortcuts as the keyboards of this system have them, in the person's language. */
export function usePrintShortcut(): (written: string) => readonly string[] {
  const text = useText();
  return (written) => printShortcut(written, isMac(), (key) => text(`key.${key}`));
}
