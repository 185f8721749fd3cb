import type { ReactNode } from 'react';

import styles from './mark.module.css';

/** The letter of the page a fact comes from. */
export function SourceMark({ mark, label }: { readonly mark: string; readonly label: string }) {
  return (
    <abbr className={styles['source']} title={label} aria-label={label}>
      {mark}
    </abbr>
  );
}

/** A value that is our estimate: ≈, dotted, plum. */
export function Estimate({
  children,
  label,
}: {
  readonly children: ReactNode;
  readonly label: string;
}) {
  return (
    <span className={styles['estimate']} title={label}>
      ≈ {children}
    </span>
  );
}

/** Says that sources disagree here. */
export function Disagreement({ label }: { readonly label: string }) {
  return (
    <span className={styles['disagreement']} role="img" aria-label={label} title={label}>
      ≠
    </span>
  );
}
