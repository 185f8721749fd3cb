import type { ReactNode } from 'react';

import styles from './empty-state.module.css';

/** One sentence that says what will be here, and one thing to do about it. */
export function EmptyState({
  sentence,
  children,
}: {
  readonly sentence: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <p>{sentence}</p>
      {children}
    </div>
  );
}
