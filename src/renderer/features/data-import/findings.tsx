import { BACKUP_TABLES } from '../../../shared/backup/backup-format.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { FileFindings } from '../../workers/answer-backup.ts';
import styles from './data-import.module.css';

/** What merging would add, and what it leaves as it is. */
export function Findings({ added, same, conflicts }: FileFindings) {
  const text = useText();
  const locale = useLocale();
  const news = BACKUP_TABLES
    // Dates come with their plan and are no news of their own.
    .filter((table) => added[table] > 0 && (table !== 'schedules' || added.plans === 0))
    .map((table) => text(`import.added.${table}`, { count: added[table] }));
  if (news.length === 0 && conflicts.length === 0)
    return <p className={styles['finding']}>{text('import.nothing-new')}</p>;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(news);
  return (
    <p className={styles['finding']}>
      {news.length === 0 ? text('import.adds-nothing') : text('import.adds', { list })}{' '}
      {same > 0 && `${text('import.same', { count: same })} `}
      {text('import.stays')}
    </p>
  );
}
