import type { ErrorComponentProps } from '@tanstack/react-router';

import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { useText } from '../messages/use-text.ts';
import styles from './frame.module.css';

/** A fault of ours: what happened, that the data is safe, and the way on. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const text = useText();
  return (
    <div className={styles['plain']} role="alert">
      <EmptyState sentence={text('error.sentence')}>
        <pre className={styles['detail']}>
          {error instanceof Error ? error.message : String(error)}
        </pre>
        <Button look="primary" onPress={reset}>
          {text('error.again')}
        </Button>
      </EmptyState>
    </div>
  );
}
