import { useEffect, useRef, useState } from 'react';

import { TextField } from '../../../components/text-field.tsx';
import { useText } from '../../../messages/use-text.ts';
import { LONGEST_NOTE } from '../../../storage/commands/record-progress.ts';

/** A pause in typing after which the text is kept. */
const PAUSE = 800;

export interface SavedTextProps {
  readonly label: string;
  readonly help?: string;
  /** The text as it is on disk. */
  readonly saved: string;
  readonly onSave: (text: string) => Promise<void>;
}

/** A text that keeps itself: after a pause, on leaving the field, and on leaving the screen. */
export function SavedText({ label, help, saved, onSave }: SavedTextProps) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const save = () => {
    if (typed === null || typed === saved) return;
    onSave(typed).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => latest.current(), []);
  return (
    <TextField
      label={label}
      {...(help !== undefined && { help })}
      rows={3}
      maxLength={LONGEST_NOTE}
      value={typed ?? saved}
      onChange={setTyped}
      onBlur={save}
      error={hasFailed ? text('storage.not-saved') : null}
    />
  );
}
