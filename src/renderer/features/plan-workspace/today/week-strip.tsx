import {
  toEpochDay,
  weekdayOf,
  type CalendarDate,
} from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWeekday, formatWork } from '../../../../shared/calendar/format.ts';
import type { DayMinutes } from '../../../../shared/progress/today.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import styles from './week-strip.module.css';

export interface WeekStripProps {
  readonly week: readonly DayMinutes[];
  readonly today: CalendarDate;
}

/** Seven days: what one has, what is planned of it, and what was studied. */
export function WeekStrip({ week, today }: WeekStripProps) {
  const text = useText();
  const locale = useLocale();
  const sum = (part: 'studied' | 'available') => week.reduce((all, day) => all + day[part], 0);
  const highest = Math.max(
    1,
    ...week.map((day) => Math.max(day.available, day.planned, day.studied)),
  );
  const share = (minutes: number) => `${(minutes / highest) * 100}%`;
  return (
    <section aria-labelledby="this-week">
      <h3 id="this-week" className={styles['title']}>
        {text('today.week')}
      </h3>
      <p className={styles['sentence']}>
        {text('today.week-sentence', {
          studied: formatWork(sum('studied'), locale),
          available: formatWork(sum('available'), locale),
        })}
      </p>
      <ol className={styles['days']}>
        {week.map((day) => {
          const weekday = weekdayOf(toEpochDay(day.date));
          const values = {
            date: formatDate(day.date, 'row', locale),
            studied: formatWork(day.studied, locale),
            planned: formatWork(day.planned, locale),
            available: formatWork(day.available, locale),
          };
          const words = text(
            day.available === 0
              ? day.isDayOff
                ? 'today.week-off'
                : 'today.week-no-time'
              : 'today.week-day',
            values,
          );
          return (
            <li
              key={day.date}
              className={styles['day']}
              data-today={day.date === today || undefined}
              aria-current={day.date === today ? 'date' : undefined}
              title={words}
            >
              <span className={styles['column']} aria-hidden="true">
                {day.available === 0 && <i className={styles['off']} />}
                <i className={styles['available']} style={{ blockSize: share(day.available) }} />
                <i className={styles['planned']} style={{ blockSize: share(day.planned) }} />
                <i className={styles['studied']} style={{ blockSize: share(day.studied) }} />
              </span>
              <span aria-hidden="true">{formatWeekday(weekday, 'short', locale)}</span>
              <span className={styles['words']}>{words}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
