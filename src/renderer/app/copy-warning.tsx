import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { useCopyCare } from '../backup/copy-care.ts';
import { useCopyState } from '../backup/copies.ts';
import { lookForRoom, useRoom } from '../backup/keep-room.ts';
import { Button } from '../components/button.tsx';
import { useText } from '../messages/use-text.ts';
import { describeCopyFailure } from '../messages/describe-copy-failure.ts';
import styles from './copy-warning.module.css';

/** Stands above every screen for as long as there is no room on the disk, a copy of the data cannot be
 * kept where it should be, or the newest one proved to be none. */
export function CopyWarning() {
  const text = useText();
  const room = useRoom();
  const { failure } = useCopyState();
  const care = useCopyCare();
  const words = (): string | null => {
    if (failure !== null)
      return text('copies.warning', { reason: describeCopyFailure(failure, text) });
    const folder = care?.folderFailure ?? null;
    if (folder !== null)
      return text('copies.folder-warning', { reason: describeCopyFailure(folder, text) });
    return care?.lastDrill?.isGood === false ? text('copies.drill-warning') : null;
  };
  if (room === 'none')
    return (
      <Warning words={text('room.none')}>
        <Button size="small" onPress={() => void lookForRoom()}>
          {text('room.again')}
        </Button>
      </Warning>
    );
  const warning = words();
  if (warning !== null)
    return (
      <Warning words={warning}>
        <Link to="/settings">{text('copies.warning-link')}</Link>
      </Warning>
    );
  return room === 'tight' ? <Warning words={text('room.tight')} /> : null;
}

function Warning({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <aside className={styles['warning']} role="status">
      <TriangleAlert size={16} strokeWidth={1.5} aria-hidden />
      <p>{words}</p>
      {children}
    </aside>
  );
}
