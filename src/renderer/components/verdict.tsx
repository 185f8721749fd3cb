import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './verdict.module.css';

/** Whether a date holds: a word and a glyph, never colour alone. */
export function Verdict({
  tone,
  children,
}: {
  readonly tone: 'on-track' | 'behind';
  readonly children: ReactNode;
}) {
  const Icon = tone === 'on-track' ? CircleCheck : TriangleAlert;
  return (
    <p className={styles['verdict']} data-tone={tone}>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      {children}
    </p>
  );
}
