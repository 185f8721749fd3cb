import { useEffect, useRef } from 'react';

import { Button } from '../../../components/button.tsx';
import { useText } from '../../../messages/use-text.ts';
import styles from './replan.module.css';

export interface ReplanFootProps {
  readonly canAccept: boolean;
  readonly isSaving: boolean;
  /** The id of the sentences that say what is accepted. */
  readonly describedBy: string;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
}

/** The two answers. The focus is on the one that goes on, and reads out what it means. */
export function ReplanFoot(props: ReplanFootProps) {
  const { canAccept, isSaving, describedBy, onAccept, onLeave } = props;
  const text = useText();
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    foot.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, []);
  return (
    <footer ref={foot} className={styles['foot']}>
      <p>{canAccept ? text('replan.keeps-baseline') : ''}</p>
      {canAccept ? (
        <>
          <Button onPress={onLeave}>{text('replan.leave')}</Button>
          <Button
            look="primary"
            isDisabled={isSaving}
            aria-describedby={describedBy}
            onPress={onAccept}
          >
            {text('replan.accept')}
          </Button>
        </>
      ) : (
        <Button look="primary" aria-describedby={describedBy} onPress={onLeave}>
          {text('replan.back')}
        </Button>
      )}
    </footer>
  );
}
