import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { openFile } from '../../backup/opened-data.ts';
import { saveData } from '../../backup/save-data.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { useToday } from '../../clock/use-today.ts';
import { describeCopyFailure } from '../../messages/describe-copy-failure.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './backups-section.module.css';
import page from './settings-screen.module.css';

/** All data into one file, and out of one again. */
export function DataFile() {
  const text = useText();
  const navigate = useNavigate();
  const today = useToday();
  // The buttons stay as they are, and keep the focus; a press meanwhile asks for nothing more.
  const [work, setWork] = useState<'saving' | 'reading' | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function save(): Promise<void> {
    setWork('saving');
    setFault(null);
    const words = {
      title: text('data.save-dialog'),
      name: text('data.file-name', { date: today }),
    };
    const saved = await saveData(words).catch(() => null);
    setWork(null);
    if (saved?.ok === true) {
      const show = () => void desktop.revealDataFile();
      const action = { label: text('data.show'), run: show };
      showToast({ text: text('data.saved', { name: saved.value.name }), action });
    } else if (saved?.failure.kind !== 'cancelled') {
      const failure = saved?.failure ?? { kind: 'no-answer' as const, detail: '' };
      const reason = describeCopyFailure(failure, text);
      setFault(text('data.not-saved', { reason }));
    }
  }
  async function open(): Promise<void> {
    setWork('reading');
    setFault(null);
    const read = await openFile(text('data.open-dialog')).catch(() => null);
    setWork(null);
    if (read?.ok === true) await navigate({ to: '/settings/import' });
    else if (read?.failure.kind !== 'cancelled')
      setFault(text(`data.fault.${read?.failure.kind ?? 'not-readable'}`));
  }
  return (
    <div className={styles['part']}>
      <h3>{text('data.title')}</h3>
      <p className={page['prose']}>{text('data.sentence')}</p>
      <div className={styles['buttons']}>
        <Button onPress={() => void (work ?? save())}>{text('data.save')}</Button>
        <Button onPress={() => void (work ?? open())}>{text('data.open')}</Button>
      </div>
      {work !== null && <p role="status">{text(`data.${work}`)}</p>}
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
