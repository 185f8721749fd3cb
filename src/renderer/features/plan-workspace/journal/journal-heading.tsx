import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { JournalRow } from '../../../../shared/progress/journal.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import styles from './journal.module.css';

/** A month, a week or a day with the time logged in it. */
export function JournalHeading({ row }: { readonly row: Exclude<JournalRow, { kind: 'entry' }> }) {
  const text = useText();
  const locale = useLocale();
  const total = 'minutes' in row && row.minutes > 0 ? formatWork(row.minutes, locale) : null;
  switch (row.kind) {
    case 'month':
      return (
        <h3 className={styles['month']}>
          <span>{formatDate(row.day, 'whole-month', locale)}</span>
          {total !== null && <span className={styles['total']}>{total}</span>}
        </h3>
      );
    case 'week':
      return (
        <p className={styles['week']}>
          {text('journal.week', {
            date: formatDate(row.from, 'short', locale),
            time: formatWork(row.minutes, locale),
            days: row.days,
          })}
        </p>
      );
    case 'day':
      return (
        <h4 className={styles['day']}>
          <span>{formatDate(row.date, 'row', locale)}</span>
          {total !== null && <span className={styles['total']}>{total}</span>}
        </h4>
      );
    case 'undated':
      return (
        <h3 className={styles['month']}>
          <span>{text('journal.undated')}</span>
        </h3>
      );
  }
}
