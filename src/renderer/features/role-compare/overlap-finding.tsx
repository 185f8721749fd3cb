import { formatWork } from '../../../shared/calendar/format.ts';
import type { ComparedStage } from '../../../shared/planning/compare-roles.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import styles from './role-compare.module.css';

export interface OverlapFindingProps {
  /** The first stage both can be planned to; undefined when there is none. */
  readonly stage: ComparedStage | undefined;
  readonly first: string;
  readonly second: string;
}

/** A number and its unit stay on one line. */
const NO_BREAK = '\u00a0';

/** What one role brings towards the other, in a sentence. */
export function OverlapFinding({ stage, first, second }: OverlapFindingProps) {
  const text = useText();
  const locale = useLocale();
  if (stage === undefined) return <p className={styles['finding']}>{text('compare.no-hours')}</p>;
  const hours = (minutes: number) => `≈ ${formatWork(minutes, locale)}`.replaceAll(' ', NO_BREAK);
  const values = {
    stage: text(`stage.${stage.stage}`),
    shared: hours(stage.shared),
    more: hours(stage.second - stage.shared),
    otherMore: hours(stage.first - stage.shared),
    first,
    second,
  };
  return (
    <p className={styles['finding']} title={text('estimate.ours')}>
      {stage.shared === 0
        ? text('compare.finding-nothing', { stage: values.stage })
        : text('compare.finding', values)}
    </p>
  );
}
