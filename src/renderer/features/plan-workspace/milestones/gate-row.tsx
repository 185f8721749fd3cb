import { Fence } from 'lucide-react';

import { formatDate } from '../../../../shared/calendar/format.ts';
import type { ScheduledGate } from '../../../../shared/domain/plan.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import styles from './outline.module.css';

/** Calendar time in the job: shown where it lies, never as study. */
export function GateRow({ gate }: { readonly gate: ScheduledGate }) {
  const text = useText();
  const locale = useLocale();
  return (
    <p className={styles['gate']}>
      <Fence size={16} strokeWidth={1.5} aria-hidden />
      <span>
        {text('gate.before', { years: gate.months / 12, stage: text(`stage.${gate.stage}`) })}
      </span>
      <span className={styles['number']}>{formatDate(gate.until, 'month', locale)}</span>
    </p>
  );
}
