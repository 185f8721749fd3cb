import { showToast } from '../components/toasts.tsx';
import { describeChange } from '../messages/describe-change.ts';
import type { Text } from '../messages/use-text.ts';
import { redo, undo } from '../storage/commands/undo.ts';

/** Takes the last change back, or makes it again, and says what it was. */
export async function runUndo(step: 'undo' | 'redo', text: Text): Promise<void> {
  const label = await (step === 'undo' ? undo() : redo());
  const words =
    label === null
      ? text(`${step}.nothing`)
      : text(`${step}.done`, { change: describeChange(label, text) });
  showToast({ text: words });
}
