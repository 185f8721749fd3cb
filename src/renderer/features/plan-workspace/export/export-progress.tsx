import { ProgressBar } from 'react-aria-components/ProgressBar';

import { Button } from '../../../components/button.tsx';
import { useText } from '../../../messages/use-text.ts';
import styles from './export-progress.module.css';

export interface ExportProgressProps {
  /** Of the file that is being written. */
  readonly name: string;
  readonly onCancel: () => void;
}

/** Says what is being written and lets it be ended. How much is left, nobody can know. */
export function ExportProgress({ name, onCancel }: ExportProgressProps) {
  const text = useText();
  const label = text('export.running', { name });
  return (
    <div className={styles['panel']} role="status">
      <ProgressBar className={styles['progress'] ?? ''} isIndeterminate aria-label={label}>
        <span className={styles['name']}>{label}</span>
        <span className={styles['track']}>
          <span className={styles['bar']} />
        </span>
      </ProgressBar>
      <Button look="ghost" onPress={onCancel}>
        {text('export.cancel')}
      </Button>
    </div>
  );
}
