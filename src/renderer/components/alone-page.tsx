import type { ReactNode } from 'react';

import styles from './alone-page.module.css';

export interface AlonePageProps {
  /** The sign of the app, above everything. */
  readonly sign: ReactNode;
  readonly title: string;
  /** What happened, what is safe, what to do. */
  readonly sentence: string;
  readonly children?: ReactNode;
}

/** A page that stands in place of the whole app, and says at once why. */
export function AlonePage({ sign, title, sentence, children }: AlonePageProps) {
  return (
    <main className={styles['page']}>
      <div className={styles['sign']}>{sign}</div>
      <div role="alert">
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['sentence']}>{sentence}</p>
      </div>
      {children}
    </main>
  );
}
