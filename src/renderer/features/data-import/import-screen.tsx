import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { closeData, openedData, openFile, type OpenedData } from '../../backup/opened-data.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useText } from '../../messages/use-text.ts';
import { ImportForm } from './import-form.tsx';
import styles from './data-import.module.css';

/** What is in an opened file or copy, and what to take from it. */
export function ImportScreen() {
  const text = useText();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<OpenedData | null>(openedData);
  // It may be large, and is of no use once the screen is left.
  useEffect(() => closeLater(), []);
  const open = async () => {
    const read = await openFile(text('data.open-dialog'));
    if (read.ok) setOpened(read.value);
    else if (read.failure.kind !== 'cancelled')
      showToast({ text: text(`data.fault.${read.failure.kind}`) });
  };
  if (opened === null)
    return (
      <div className={styles['page']}>
        <EmptyState sentence={text('import.no-file')}>
          <Button look="primary" onPress={() => void open()}>
            {text('data.open')}
          </Button>
        </EmptyState>
      </div>
    );
  return <ImportForm opened={opened} onLeave={() => void navigate({ to: '/settings' })} />;
}

/** React mounts a screen twice while developing: only one that stays away lets go of the file. */
function closeLater(): () => void {
  const kept = openedData();
  return () => {
    queueMicrotask(() => {
      if (openedData() === kept && !location.hash.startsWith('#/settings/import')) closeData();
    });
  };
}
