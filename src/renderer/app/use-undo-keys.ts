import { useEffect } from 'react';

import { showToast } from '../components/toasts.tsx';
import { useText, type Text } from '../messages/use-text.ts';
import { describeChange } from '../messages/describe-change.ts';
import { redo, undo } from '../storage/commands/undo.ts';

/** Ctrl/Cmd-Z and Shift-Ctrl/Cmd-Z (also Ctrl-Y) on every screen, except where text is typed. */
export function useUndoKeys(): void {
  const text = useText();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null || isTyping(event.target)) return;
      event.preventDefault();
      void run(step, text);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [text]);
}

function stepOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  if (key !== 'z') return null;
  return event.shiftKey ? 'redo' : 'undo';
}

/** Text fields have an undo of their own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === 'text')
  );
}

async function run(step: 'undo' | 'redo', text: Text): Promise<void> {
  const label = await (step === 'undo' ? undo() : redo());
  const words =
    label === null
      ? text(`${step}.nothing`)
      : text(`${step}.done`, { change: describeChange(label, text) });
  showToast({ text: words });
}
