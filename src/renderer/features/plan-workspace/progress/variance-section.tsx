import { scaleLinear } from 'd3-scale';

import { toEpochDay, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate } from '../../../../shared/calendar/format.ts';
import type { MilestoneId } from '../../../../shared/domain/ids.ts';
import type {
  DateVariance,
  MilestoneVariance,
  Variance,
} from '../../../../shared/progress/variance.ts';
import { type Text, useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { ChartSection } from './chart-section.tsx';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';
import { dateTicks } from './date-ticks.ts';

export interface VarianceSectionProps {
  readonly variance: Variance;
  readonly titleOf: (milestone: MilestoneId) => string;
}

/** How far the plan has moved against the schedule that was accepted first. */
export function VarianceSection({ variance, titleOf }: VarianceSectionProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const title = text('variance.title');
  const sentence = sentenceOf(variance, text);
  const dateOf = (date: CalendarDate | null, missing: string) =>
    date === null ? missing : formatDate(date, 'medium', locale);
  const cells = (row: DateVariance) => [
    dateOf(row.baseline, text('variance.new')),
    dateOf(row.now, text('progress.beyond')),
    text(`variance.basis-${row.basis}`),
    daysInWords(row.days, text),
  ];
  return (
    <ChartSection
      title={title}
      sentence={sentence}
      renderChart={(width) => (
        <VarianceChart
          label={`${title}. ${sentence}`}
          width={width}
          variance={variance}
          titleOf={titleOf}
        />
      )}
      renderTable={() => (
        <ChartTable
          caption={text('variance.table')}
          languageOfRow={(row) => (row < variance.milestones.length ? contentLanguage : undefined)}
          heads={[
            text('variance.head-milestone'),
            text('variance.head-baseline'),
            text('variance.head-now'),
            text('variance.head-basis'),
            text('variance.head-days'),
          ]}
          rows={[
            ...variance.milestones.map((row) => [titleOf(row.id), ...cells(row)]),
            [text('variance.finish'), ...cells(variance.finish)],
          ]}
        />
      )}
      legend={text('variance.legend')}
    />
  );
}

function sentenceOf({ finish, milestones }: Variance, text: Text): string {
  const later = milestones.filter(({ days }) => days !== null && days > 0).length;
  const values = { count: milestones.length, later };
  if (finish.days === null) return text('variance.unknown', values);
  const days = Math.abs(finish.days);
  if (finish.days > 0) return text('variance.later', { days, ...values });
  return finish.days < 0
    ? text('variance.earlier', { days, ...values })
    : text('variance.as-planned', values);
}

/** A variance as one says it; a dash for none. */
function daysInWords(days: number | null, text: Text): string {
  if (days === null) return text('progress.no-value');
  if (days === 0) return text('variance.days-none');
  return days > 0
    ? text('variance.days-later', { days })
    : text('variance.days-earlier', { days: -days });
}

const ROW = 26;
const AXIS = 22;
const NAMES_SHARE = 0.32;
const WORDS = 112;
const PAD = 8;

interface VarianceChartProps extends VarianceSectionProps {
  readonly label: string;
  readonly width: number;
}

/** A row for each milestone: a ring where the baseline had it, a dot where it stands now. */
function VarianceChart({ label, width, variance, titleOf }: VarianceChartProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const rows = variance.milestones.filter((row) => row.baseline !== null || row.now !== null);
  const days = rows.flatMap(({ baseline, now }) =>
    [baseline, now].filter((date) => date !== null).map(toEpochDay),
  );
  const [from, to] = [Math.min(...days), Math.max(...days, Math.min(...days) + 1)];
  const room = Math.max(80, width * (1 - NAMES_SHARE) - WORDS);
  const x = scaleLinear()
    .domain([from, to])
    .range([PAD, room - PAD]);
  const ticks = dateTicks({ from: from - 1, to, width: room }, locale).filter(
    ({ day }) => x(day) > 14 && x(day) < room - 14,
  );
  return (
    <div role="img" aria-label={label} className={styles['rows']}>
      <div className={styles['row']}>
        <span />
        <svg aria-hidden width={room} height={AXIS} className={styles['drawing']}>
          {ticks.map((tick) => (
            <text
              key={tick.day}
              className={styles['axis']}
              x={x(tick.day)}
              y={14}
              textAnchor="middle"
            >
              {tick.label}
            </text>
          ))}
        </svg>
        <span />
      </div>
      {rows.map((row) => (
        <div key={row.id} className={styles['row']} data-late={isLate(row)}>
          <span className={styles['name']} lang={contentLanguage}>
            {titleOf(row.id)}
          </span>
          <svg aria-hidden width={room} height={ROW} className={styles['drawing']}>
            {ticks.map(({ day }) => (
              <line key={day} className={styles['grid']} x1={x(day)} x2={x(day)} y1={0} y2={ROW} />
            ))}
            <VarianceMarks row={row} x={x} />
          </svg>
          <span className={styles['value']}>{daysInWords(row.days, text)}</span>
        </div>
      ))}
    </div>
  );
}

function VarianceMarks({
  row: { baseline, now },
  x,
}: {
  readonly row: MilestoneVariance;
  readonly x: (day: number) => number;
}) {
  const middle = ROW / 2;
  const was = baseline === null ? null : x(toEpochDay(baseline));
  const is = now === null ? null : x(toEpochDay(now));
  const isTogether = was !== null && is !== null && Math.abs(was - is) < 3;
  return (
    <>
      {was !== null && is !== null && (
        <line className={styles['between']} x1={was} x2={is} y1={middle} y2={middle} />
      )}
      {was !== null && (
        <circle
          className={isTogether ? styles['ring-around'] : styles['ring']}
          cx={was}
          cy={middle}
          r={isTogether ? 7 : 5}
        />
      )}
      {is !== null && <circle className={styles['dot']} cx={is} cy={middle} r={4} />}
    </>
  );
}

function isLate({ days }: MilestoneVariance): boolean {
  return days !== null && days > 0;
}
