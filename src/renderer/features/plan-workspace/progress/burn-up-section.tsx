import { useMemo } from 'react';

import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  type CalendarDate,
} from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { StudyTime } from '../../../../shared/calendar/study-time.ts';
import type { Forecast } from '../../../../shared/planning/forecast.ts';
import { burnUpOf, minutesAt, type BurnUp } from '../../../../shared/progress/burn-up.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';
import { BurnUpChart } from './burn-up-chart.tsx';
import { ChartSection } from './chart-section.tsx';
import { ChartTable } from './chart-table.tsx';
import { forecastFan } from './forecast-fan.ts';
import { formatDone } from './format-done.ts';

export interface BurnUpSectionProps extends PlanWorkspaceProps {
  readonly forecast: Forecast | null;
  /** The study time the forecast was made on. */
  readonly time: StudyTime;
}

/** How much is done of all there is to do, and when the rest will be. */
export function BurnUpSection(props: BurnUpSectionProps) {
  const { plan, schedule, computedOn, baseline, progress, today, forecast, time } = props;
  const text = useText();
  const locale = useLocale();
  const burnUp = useMemo(
    () => burnUpOf({ start: plan.start, schedule, computedOn, baseline, progress, today }),
    [plan.start, schedule, computedOn, baseline, progress, today],
  );
  const done = minutesAt(burnUp.done, today);
  const scope = schedule.totalMinutes;
  const outlook = useMemo(
    () =>
      forecast === null
        ? null
        : {
            fan: forecastFan({ forecast, time, today, done, scope }),
            finish: forecast.finish,
          },
    [forecast, time, today, done, scope],
  );
  const total = formatWork(scope, locale);
  const sentence =
    done === scope
      ? text('burn-up.all-done', { total })
      : text('burn-up.sentence', {
          done: formatDone(done, locale),
          total,
          planned: formatWork(minutesAt(burnUp.baseline, today), locale),
        });
  const title = text('burn-up.title');
  return (
    <ChartSection
      title={title}
      sentence={sentence}
      renderChart={(width) => (
        <BurnUpChart
          label={`${title}. ${sentence}`}
          width={width}
          burnUp={burnUp}
          today={today}
          targetDate={plan.targetDate}
          outlook={outlook}
        />
      )}
      renderTable={() => <BurnUpTable burnUp={burnUp} today={today} forecast={forecast} />}
      legend={outlook !== null && text('burn-up.legend')}
    />
  );
}

function BurnUpTable({
  burnUp,
  today,
  forecast,
}: {
  readonly burnUp: BurnUp;
  readonly today: CalendarDate;
  readonly forecast: Forecast | null;
}) {
  const text = useText();
  const locale = useLocale();
  const dateOf = (date: CalendarDate | null | undefined) =>
    date === null || date === undefined
      ? text('progress.beyond')
      : formatDate(date, 'medium', locale);
  const nothing = text('progress.no-value');
  return (
    <>
      <ChartTable
        caption={text('burn-up.table')}
        heads={[
          text('progress.end-of'),
          text('burn-up.head-done'),
          text('burn-up.head-baseline'),
          text('burn-up.head-scope'),
        ]}
        rows={tableDays(burnUp, today).map((date) => [
          date === today ? text('burn-up.table-today', { date: dateOf(date) }) : dateOf(date),
          date > today ? nothing : formatDone(minutesAt(burnUp.done, date), locale),
          formatWork(minutesAt(burnUp.baseline, date), locale),
          formatWork(minutesAt(burnUp.scope, date), locale),
        ])}
      />
      {forecast !== null && (
        <ChartTable
          caption={text('burn-up.table-forecast')}
          heads={[text('burn-up.head-runs'), text('burn-up.head-finished')]}
          rows={[
            [text('burn-up.runs-half'), dateOf(forecast.finish.dates.p50)],
            [text('burn-up.runs-four-of-five'), dateOf(forecast.finish.dates.p80)],
            [text('burn-up.runs-nineteen-of-twenty'), dateOf(forecast.finish.dates.p95)],
          ]}
        />
      )}
    </>
  );
}

/** About as many rows as one reads. */
const MOST_ROWS = 24;

/** The ends of months, or of several at a time, over the whole chart; and today. */
function tableDays({ done, baseline }: BurnUp, today: CalendarDate): readonly CalendarDate[] {
  const from = done[0]?.date ?? today;
  const last = [today, baseline.at(-1)?.date ?? today].toSorted().at(-1) ?? today;
  const step = Math.max(1, Math.ceil(daysBetween(from, last) / 30 / MOST_ROWS));
  const days = new Set([today, last]);
  const firstOfMonth = calendarDate(`${from.slice(0, 7)}-01`);
  for (let month = step; ; month += step) {
    const end = addDays(addMonths(firstOfMonth, month), -1);
    if (end >= last) break;
    if (end > from) days.add(end);
  }
  return [...days].sort();
}
