import { formatWork } from '../../../shared/calendar/format.ts';
import type { StudyToStage } from '../../../shared/planning/hours-to-stage.ts';
import { Estimate } from '../../components/mark.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import styles from './role-compare.module.css';

export interface StudyCellProps {
  /** Undefined when the role cannot be planned to this stage yet. */
  readonly left: StudyToStage | undefined;
  /** Minutes it takes after the other role; null when that cannot be said. */
  readonly more: number | null;
  /** Title of the other role. */
  readonly after: string;
}

/** Study left for this person, and how much of it the other role would leave. */
export function StudyCell({ left, more, after }: StudyCellProps) {
  const text = useText();
  const locale = useLocale();
  if (left === undefined) return text('role.no-hours-yet');
  const label = text('estimate.ours');
  return (
    <>
      <span className={styles['hours']}>
        <Estimate label={label}>{formatWork(left.minutesLeft, locale)}</Estimate>
      </span>{' '}
      <span className={styles['aside']}>
        {text('compare.covered', { percent: Math.round(left.shareCovered * 100) })}
      </span>
      {more !== null && (
        <p className={styles['aside']}>
          {text('compare.after', { role: after })}{' '}
          <Estimate label={label}>{formatWork(more, locale)}</Estimate>
        </p>
      )}
    </>
  );
}
