import { daysBetween, type CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import type { Schedule } from '../../../shared/domain/plan.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import styles from './road-line.module.css';

/** Stones nearer to each other than this share of the line stand in two rows. */
const TOO_NEAR = 4;

export interface RoadLineProps {
  readonly schedule: Schedule;
  readonly targetDate: CalendarDate | null;
}

/**
 * The plan's milestones on a line of time, numbered as in the list below it, which says the same in
 * words.
 */
export function RoadLine({ schedule, targetDate }: RoadLineProps) {
  const text = useText();
  const locale = useLocale();
  const { finish } = schedule;
  if (finish === null) return null;
  const first = schedule.tasks.reduce((date, { start }) => (start < date ? start : date), finish);
  const last = targetDate !== null && targetDate > finish ? targetDate : finish;
  const span = Math.max(1, daysBetween(first, last));
  const at = (date: CalendarDate) => (daysBetween(first, date) / span) * 100;
  const stones = schedule.milestones
    .flatMap(({ id, finish: reached }) => (reached === null ? [] : [{ id, reached }]))
    .map(({ id, reached }, index) => ({ id, number: index + 1, place: at(reached) }));
  return (
    <div className={styles['line']} role="img" aria-label={text('setup.preview.line')}>
      <span className={styles['road']} style={{ inlineSize: `${at(finish)}%` }} />
      {stones.map(({ id, number, place }, index) => (
        <span
          key={id}
          className={styles['stone']}
          data-row={isRaised(stones, index) || undefined}
          style={{ insetInlineStart: `${place}%` }}
        >
          <b>{number}</b>
        </span>
      ))}
      {targetDate !== null && targetDate >= first && (
        <span className={styles['target']} style={{ insetInlineStart: `${at(targetDate)}%` }}>
          <i data-end={at(targetDate) > 50 || undefined}>
            {text('setup.preview.by', { date: formatDate(targetDate, 'medium', locale) })}
          </i>
        </span>
      )}
      <span className={styles['from']}>{formatDate(first, 'medium', locale)}</span>
      <span className={styles['to']}>{formatDate(last, 'medium', locale)}</span>
    </div>
  );
}

/** Whether a stone stands in the upper row: the one before it is near, and stands in the lower. */
function isRaised(stones: readonly { readonly place: number }[], index: number): boolean {
  let raised = false;
  for (let at = 1; at <= index; at += 1) {
    const gap = (stones[at]?.place ?? 0) - (stones[at - 1]?.place ?? 0);
    raised = gap < TOO_NEAR && !raised;
  }
  return raised;
}
