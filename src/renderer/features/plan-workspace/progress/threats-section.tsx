import { scaleLinear } from 'd3-scale';

import { formatWork } from '../../../../shared/calendar/format.ts';
import type { MilestoneId } from '../../../../shared/domain/ids.ts';
import type { Forecast, MilestoneForecast } from '../../../../shared/planning/forecast.ts';
import { type Text, useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { ChartSection } from './chart-section.tsx';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';

export interface ThreatsSectionProps {
  readonly forecast: Forecast;
  readonly titleOf: (milestone: MilestoneId) => string;
}

/** Those after the fifth change little. */
const MOST_ROWS = 5;

/** Which milestones could still move the finish most. */
export function ThreatsSection({ forecast, titleOf }: ThreatsSectionProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const title = text('threats.title');
  const rows = forecast.threats.slice(0, MOST_ROWS).flatMap((id) => {
    const milestone = forecast.milestones.find((each) => each.id === id);
    return milestone === undefined ? [] : [milestone];
  });
  const [first] = rows;
  if (first === undefined) return <ChartSection title={title} sentence={text('threats.none')} />;
  const sentence = sentenceOf(first, titleOf(first.id), text);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <ChartSection
      title={title}
      sentence={sentence}
      renderChart={(width) => (
        <ThreatsChart label={`${title}. ${sentence}`} width={width} rows={rows} titleOf={titleOf} />
      )}
      renderTable={() => (
        <ChartTable
          caption={text('threats.table')}
          languageOfRow={() => contentLanguage}
          heads={[
            text('variance.head-milestone'),
            text('threats.head-share'),
            text('threats.head-overrun'),
          ]}
          rows={rows.map((row) => [
            titleOf(row.id),
            percent.format(row.shareOfSpread),
            overrunInWords(row.meanOverrun, text, locale),
          ])}
        />
      )}
      legend={text('threats.legend')}
    />
  );
}

function sentenceOf({ shareOfSpread }: MilestoneForecast, title: string, text: Text): string {
  return shareOfSpread === 0
    ? text('threats.overrun', { title })
    : text('threats.sentence', { title, share: shareOfSpread });
}

function overrunInWords(minutes: number, text: Text, locale: string): string {
  if (minutes === 0) return text('threats.as-planned');
  const work = formatWork(Math.abs(minutes), locale);
  return minutes > 0 ? text('threats.over', { work }) : text('threats.under', { work });
}

const BAR = 10;
/** Longer bars say no more. */
const WIDEST = 420;

function ThreatsChart({
  label,
  width,
  rows,
  titleOf,
}: {
  readonly label: string;
  readonly width: number;
  readonly rows: readonly MilestoneForecast[];
  readonly titleOf: (milestone: MilestoneId) => string;
}) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const most = Math.max(...rows.map(({ shareOfSpread }) => shareOfSpread), 0.01);
  const room = Math.min(WIDEST, Math.max(60, width - 52));
  const x = scaleLinear().domain([0, most]).range([0, room]);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div role="img" aria-label={label} className={styles['bars']}>
      {rows.map((row) => (
        <div key={row.id}>
          <p>
            <span lang={contentLanguage}>{titleOf(row.id)}</span>
            <span className={styles['value']}>{overrunInWords(row.meanOverrun, text, locale)}</span>
          </p>
          <svg aria-hidden width={width} height={BAR + 4} className={styles['drawing']}>
            <rect
              className={styles['bar']}
              x={0}
              y={2}
              width={Math.max(1, x(row.shareOfSpread))}
              height={BAR}
            />
            <text className={styles['axis']} x={x(row.shareOfSpread) + 7} y={BAR + 1}>
              {percent.format(row.shareOfSpread)}
            </text>
          </svg>
        </div>
      ))}
    </div>
  );
}
