import { useMemo } from 'react';

import { toEpochDay, weekdayOf } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWeekday, formatWork } from '../../../../shared/calendar/format.ts';
import {
  effortByWeek,
  summariseEffort,
  type EffortWeek,
} from '../../../../shared/progress/effort-by-day.ts';
import type { WeekStart } from '../../../../shared/progress/weeks.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';
import { ChartSection } from './chart-section.tsx';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';
import { EffortMap, EffortLegend } from './effort-map.tsx';

/** When the time was given: minutes of each day. */
export function EffortSection({
  plan,
  sessions,
  today,
  weekStart,
}: PlanWorkspaceProps & { readonly weekStart: WeekStart }) {
  const text = useText();
  const locale = useLocale();
  const weeks = useMemo(
    () => effortByWeek({ sessions, calendar: plan, today, weekStart }),
    [sessions, plan, today, weekStart],
  );
  const summary = summariseEffort(weeks);
  const [first] = weeks;
  const title = text('effort.title');
  if (summary === null || first === undefined)
    return <ChartSection title={title} sentence={text('effort.nothing')} />;
  const sentence = text('effort.sentence', {
    minutes: formatWork(summary.minutes, locale),
    days: summary.days,
    weekday: formatWeekday(summary.fullestWeekday, 'long', locale),
    share: summary.fullestShare,
  });
  return (
    <ChartSection
      title={title}
      sentence={sentence}
      renderChart={(width) => (
        <div className={styles['map']}>
          <EffortMap label={`${title}. ${sentence}`} width={width} weeks={weeks} />
          <EffortLegend />
        </div>
      )}
      renderTable={() => <EffortTable weeks={weeks} />}
    />
  );
}

function EffortTable({ weeks }: { readonly weeks: readonly EffortWeek[] }) {
  const text = useText();
  const locale = useLocale();
  const [first] = weeks;
  if (first === undefined) return null;
  return (
    <ChartTable
      caption={text('effort.table')}
      heads={[
        text('progress.week-of'),
        ...first.days.map(({ date }) =>
          formatWeekday(weekdayOf(toEpochDay(date)), 'short', locale),
        ),
        text('effort.total'),
      ]}
      rows={weeks.map(({ from, days, minutes }) => [
        formatDate(from, 'medium', locale),
        ...days.map((day) => {
          if (day.kind === 'no-time') return text('effort.no-time-short');
          return day.kind === 'outside' ? '' : String(day.minutes);
        }),
        formatWork(minutes, locale),
      ])}
    />
  );
}
