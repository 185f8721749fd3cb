import type { ChangeLabel } from '../../../shared/domain/change.ts';
import { showToast } from '../../components/toasts.tsx';
import { describeChange } from '../../messages/describe-change.ts';
import { useText } from '../../messages/use-text.ts';
import { undo } from '../../storage/commands/undo.ts';

export interface Saving {
  readonly label: ChangeLabel;
  readonly command: () => Promise<void>;
  /** What came of it, in a sentence behind the name of the change. */
  readonly outcome?: string;
}

/** Carries out a command; gives whether it is on disk. */
export type Save = (saving: Saving) => Promise<boolean>;

/**
 * How a view writes: the command is carried out, and a toast names what was done and offers the way
 * back, or says that nothing was saved. Not for what may be no change at all: the way back would lead
 * to the change before.
 */
export function useSaving(): Save {
  const text = useText();
  return async ({ label, command, outcome }) => {
    try {
      await command();
    } catch {
      showToast({ text: text('storage.not-saved') });
      return false;
    }
    showToast({
      text: [describeChange(label, text), outcome].filter(Boolean).join('. '),
      action: { label: text('undo.action'), run: () => void undo() },
    });
    return true;
  };
}
