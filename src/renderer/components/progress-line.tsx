import { ProgressBar } from 'react-aria-components/ProgressBar';

import styles from './progress-line.module.css';

export interface ProgressLineProps {
  /** Read out. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** How far it is, in words. */
  readonly valueLabel: string;
}

/** How far something is that takes its time, with its counts. */
export function ProgressLine({ label, done, total, valueLabel }: ProgressLineProps) {
  return (
    <ProgressBar
      className={styles['progress'] ?? ''}
      aria-label={label}
      value={done}
      maxValue={Math.max(1, total)}
      valueLabel={valueLabel}
    >
      {({ percentage = 0 }) => (
        <>
          <span className={styles['track']}>
            <span className={styles['fill']} style={{ inlineSize: `${percentage}%` }} />
          </span>
          <span className={styles['words']}>{valueLabel}</span>
        </>
      )}
    </ProgressBar>
  );
}
