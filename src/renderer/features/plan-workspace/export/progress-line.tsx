import { ProgressBar } from 'react-aria-components/ProgressBar';

import styles from './progress-line.module.css';

export interface ProgressLineProps {
  readonly label: string;
  /** From 0 to 1; null when nobody can know. */
  readonly share: number | null;
}

/** What is going on, over a line that fills, or that moves when its end is not known. */
export function ProgressLine({ label, share }: ProgressLineProps) {
  return (
    <ProgressBar
      className={styles['progress'] ?? ''}
      isIndeterminate={share === null}
      value={share ?? 0}
      maxValue={1}
      aria-label={label}
    >
      <span className={styles['name']}>{label}</span>
      <span className={styles['track']}>
        {share === null ? (
          <span className={styles['passing']} />
        ) : (
          <span className={styles['bar']} style={{ width: `${share * 100}%` }} />
        )}
      </span>
    </ProgressBar>
  );
}
