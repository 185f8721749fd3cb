import { Button } from './button.tsx';
import { ProgressLine } from './progress-line.tsx';
import styles from './working-line.module.css';

export interface WorkingLineProps {
  /** What is being done just now; may change while it is. */
  readonly words: string;
  /** How far it is; null as long as nothing can be counted. */
  readonly progress: WorkingProgress | null;
  /** The way out; without it the work cannot be stopped. */
  readonly stop?: { readonly label: string; readonly onPress: () => void };
}

export interface WorkingProgress {
  /** What is counted, read out. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** How far it is, in words. */
  readonly valueLabel: string;
}

/** Work that takes its time: what is done, how far it is, and the button that ends it where one may. */
export function WorkingLine({ words, progress, stop }: WorkingLineProps) {
  return (
    <div className={styles['working']}>
      <p role="status">{words}</p>
      <div className={styles['line']}>
        {progress !== null && <ProgressLine {...progress} />}
        {stop !== undefined && <Button onPress={stop.onPress}>{stop.label}</Button>}
      </div>
    </div>
  );
}
