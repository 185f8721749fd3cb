import type { ReactNode } from 'react';

import styles from './role-compare.module.css';

/** A head over several rows of the table. */
export function GroupHead({ title, note }: { readonly title: string; readonly note?: string }) {
  return (
    <tr className={styles['group']}>
      <th scope="rowgroup" colSpan={3}>
        <b>{title}</b>
        {note !== undefined && <span>{note}</span>}
      </th>
    </tr>
  );
}

export interface RowProps {
  readonly head: ReactNode;
  readonly cells: readonly [ReactNode, ReactNode];
}

/** One matter, and what each role has to say to it. */
export function Row({ head, cells: [first, second] }: RowProps) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>{first}</td>
      <td>{second}</td>
    </tr>
  );
}
