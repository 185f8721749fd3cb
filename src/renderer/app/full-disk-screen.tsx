import { useEffect, useState } from 'react';

import { AlonePage } from '../components/alone-page.tsx';
import { Button } from '../components/button.tsx';
import { desktop } from '../desktop/desktop.ts';
import { useText } from '../messages/use-text.ts';
import styles from './full-disk-screen.module.css';
import { Wordmark } from './wordmark.tsx';

/** Milliseconds between two looks of its own. */
const NEXT_LOOK = 5_000;

/** Shown instead of the app while the disk is full: the database is left closed. */
export function FullDiskScreen({ onRoom }: { readonly onRoom: () => void }) {
  const text = useText();
  const [isStillFull, setStillFull] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => void hasRoom().then((has) => has && onRoom()), NEXT_LOOK);
    return () => clearInterval(timer);
  }, [onRoom]);
  const tryAgain = async () => {
    setStillFull(false);
    if (await hasRoom()) onRoom();
    else setStillFull(true);
  };
  return (
    <AlonePage
      sign={<Wordmark />}
      title={text('room.full.title')}
      sentence={text('room.full.sentence')}
    >
      <div className={styles['actions']}>
        {/* The one thing that can be done here. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button look="primary" size="large" autoFocus onPress={() => void tryAgain()}>
          {text('room.again')}
        </Button>
        <p role="status">{isStillFull && text('room.still-full')}</p>
      </div>
    </AlonePage>
  );
}

async function hasRoom(): Promise<boolean> {
  return (await desktop.readyData().catch(() => 'none')) !== 'none';
}
