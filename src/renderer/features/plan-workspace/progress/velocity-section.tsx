import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';

import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { StudyCalendar } from '../../../../shared/calendar/study-calendar.ts';
import { velocityOf, type StudyWeek, type Velocity } from '../../../../shared/progress/velocity.ts';
import type { WeekStart } from '../../../../shared/progress/weeks.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';
import { ChartSection } from './chart-section.tsx';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';

export interface VelocitySectionProps extends PlanWorkspaceProps {
  readonly taskTime: StudyCalendar;
  /** Today, or the day on which everything was done. */
  readonly until: CalendarDate;
  readonly weekStart: WeekStart;
}

/** Minutes a week, given and meant. */
export function VelocitySection(props: VelocitySectionProps) {
  const { plan, schedule, progress, sessions, taskTime, until, weekStart } = props;
  const text = useText();
  const locale = useLocale();
  const velocity = useMemo(
    () => velocityOf({ schedule, progress, sessions, taskTime, until, weekStart }),
    [schedule, progress, sessions, taskTime, until, weekStart],
  );
  const title = text('velocity.title');
  const { weeks } = velocity;
  if (weeks.length === 0) {
    const date = formatDate(plan.start, 'medium', locale);
    return <ChartSection title={title} sentence={text('velocity.not-begun', { date })} />;
  }
  const sentence = sentenceOf(velocity, text, locale);
  return (
    <ChartSection
      title={title}
      sentence={sentence}
      renderChart={(width) => (
        <VelocityChart label={`${title}. ${sentence}`} width={width} weeks={weeks} />
      )}
      renderTable={() => (
        <ChartTable
          caption={text('velocity.table')}
          heads={[
            text('progress.week-of'),
            text('velocity.head-studied'),
            text('velocity.head-planned'),
            text('velocity.head-ticked'),
          ]}
          rows={weeks.map((week) => [
            week.isRunning
              ? text('velocity.running', { date: formatDate(week.from, 'medium', locale) })
              : formatDate(week.from, 'medium', locale),
            formatWork(week.studied, locale),
            formatWork(week.capacity, locale),
            formatWork(week.ticked, locale),
          ])}
        />
      )}
      legend={text('velocity.legend')}
    />
  );
}

function sentenceOf(
  { weeks, average }: Velocity,
  text: ReturnType<typeof useText>,
  locale: string,
): string {
  if (average !== null)
    return text('velocity.sentence', {
      weeks: average.weeks,
      studied: formatWork(average.studied, locale),
      planned: formatWork(average.capacity, locale),
      ticked: formatWork(average.ticked, locale),
    });
  const [first] = weeks;
  return text('velocity.first-week', {
    studied: formatWork(first?.studied ?? 0, locale),
    planned: formatWork(first?.capacity ?? 0, locale),
  });
}

const HEIGHT = 150;
const MARGIN = { top: 8, right: 4, bottom: 22, left: 36 };
const BOTTOM = HEIGHT - MARGIN.bottom;
const TICKS = 3;
const MINUTES_AN_HOUR = 60;

interface VelocityChartProps {
  readonly label: string;
  readonly width: number;
  readonly weeks: readonly StudyWeek[];
}

/** Filled bars in hollow ones, and a dot for what was ticked. */
function VelocityChart({ label, width, weeks }: VelocityChartProps) {
  const text = useText();
  const locale = useLocale();
  const most = Math.max(60, ...weeks.flatMap((week) => [week.studied, week.capacity, week.ticked]));
  const hours = scaleLinear()
    .domain([0, most / MINUTES_AN_HOUR])
    .nice(TICKS)
    .range([BOTTOM, MARGIN.top]);
  const y = (minutes: number) => hours(minutes / MINUTES_AN_HOUR);
  const column = Math.min(44, (width - MARGIN.left - MARGIN.right) / weeks.length);
  const every = Math.ceil(50 / column);
  return (
    <svg role="img" aria-label={label} width={width} height={HEIGHT} className={styles['drawing']}>
      {hours.ticks(TICKS).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles['base'] : styles['grid']}
            x1={MARGIN.left}
            x2={MARGIN.left + column * weeks.length}
            y1={hours(tick)}
            y2={hours(tick)}
          />
          {tick > 0 && (
            <text
              className={styles['axis']}
              x={MARGIN.left - 7}
              y={hours(tick) + 4}
              textAnchor="end"
            >
              {formatWork(Math.round(tick * MINUTES_AN_HOUR), locale)}
            </text>
          )}
        </g>
      ))}
      {weeks.map((week, index) => {
        const left = MARGIN.left + index * column;
        const middle = left + column / 2;
        const isNamed = (weeks.length - 1 - index) % every === 0;
        return (
          <g key={week.from}>
            <title>
              {text('velocity.week', {
                date: formatDate(week.from, 'short', locale),
                studied: formatWork(week.studied, locale),
                planned: formatWork(week.capacity, locale),
              })}
            </title>
            <rect
              className={styles['bar']}
              x={left + column * 0.26}
              y={y(week.studied)}
              width={column * 0.48}
              height={BOTTOM - y(week.studied)}
            />
            <rect
              className={week.isRunning ? styles['hollow-open'] : styles['hollow']}
              x={left + column * 0.14}
              y={y(week.capacity)}
              width={column * 0.72}
              height={BOTTOM - y(week.capacity)}
            />
            {week.ticked > 0 && (
              <circle className={styles['ticked']} cx={middle} cy={y(week.ticked)} r={3.5} />
            )}
            {isNamed && (
              <text className={styles['axis']} x={middle} y={HEIGHT - 6} textAnchor="middle">
                {formatDate(week.from, 'short', locale)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
