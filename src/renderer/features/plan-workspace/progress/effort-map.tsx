import { useId } from 'react';

import { toEpochDay, weekdayOf } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWeekday, formatWork } from '../../../../shared/calendar/format.ts';
import type { EffortDay, EffortWeek } from '../../../../shared/progress/effort-by-day.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import styles from './chart.module.css';
import { monthName } from './date-ticks.ts';
import { heatOf, HEATS } from './heat.ts';

export interface EffortMapProps {
  readonly label: string;
  readonly width: number;
  readonly weeks: readonly EffortWeek[];
}

const NAMES = 38;
const LEGEND = 128;
const WIDEST = 44;
const ROW = 20;
const GAP = 2;
/** Columns at least so wide have room for the week's hours. */
const HOURS_FROM = 34;
/** Below this the legend stands under the map. */
const LEGEND_BESIDE = 520;

/** A column for each week, a row for each day of it. */
export function EffortMap({ label, width, weeks }: EffortMapProps) {
  const text = useText();
  const locale = useLocale();
  const hatch = useId();
  const room = width - NAMES - (width >= LEGEND_BESIDE ? LEGEND : 0);
  const column = Math.min(WIDEST, Math.max(6, Math.floor(room / weeks.length)));
  const height = ROW * 7 + 22;
  const describe = (day: EffortDay) => {
    const date = formatDate(day.date, 'row', locale);
    if (day.kind === 'no-time') return text('effort.day-no-time', { date });
    return text('effort.day', { date, minutes: formatWork(day.minutes, locale) });
  };
  return (
    <svg
      role="img"
      aria-label={label}
      width={NAMES + column * weeks.length}
      height={height}
      className={styles['drawing']}
    >
      <HatchPattern id={hatch} />
      {weeks[0]?.days.map(({ date }, row) => (
        <text key={date} className={styles['axis']} x={0} y={row * ROW + 14}>
          {formatWeekday(weekdayOf(toEpochDay(date)), 'short', locale)}
        </text>
      ))}
      {weeks.map((week, index) => (
        <g key={week.from} transform={`translate(${NAMES + index * column} 0)`}>
          {week.days.map((day, row) => (
            <rect
              key={day.date}
              className={day.kind === 'outside' ? styles['outside'] : styles[`heat-${heatOf(day)}`]}
              x={0.5}
              y={row * ROW + 0.5}
              width={column - GAP - 1}
              height={ROW - GAP - 1}
              rx={2}
              {...(day.kind === 'no-time' && { style: { fill: `url(#${hatch})` } })}
            >
              {day.kind !== 'outside' && <title>{describe(day)}</title>}
            </rect>
          ))}
          {column >= HOURS_FROM && (
            <text
              className={styles['axis']}
              x={(column - GAP) / 2}
              y={height - 6}
              textAnchor="middle"
            >
              {hoursOf(week.minutes, locale)}
            </text>
          )}
        </g>
      ))}
      {column < HOURS_FROM &&
        monthStarts(weeks).map(({ from, index }) => (
          <text key={from} className={styles['axis']} x={NAMES + index * column} y={height - 6}>
            {monthName(toEpochDay(from), locale)}
          </text>
        ))}
    </svg>
  );
}

/** What each shade stands for. */
export function EffortLegend() {
  const text = useText();
  const hatch = useId();
  return (
    <ul className={styles['shades']}>
      {HEATS.map((heat) => (
        <li key={heat}>
          <svg width={16} height={14} aria-hidden>
            <rect
              className={styles[`heat-${heat}`]}
              x={0.5}
              y={0.5}
              width={15}
              height={13}
              rx={2}
            />
          </svg>
          {text(`effort.heat-${heat}`)}
        </li>
      ))}
      <li>
        <svg width={16} height={14} aria-hidden>
          <HatchPattern id={hatch} />
          <rect
            className={styles['heat-0']}
            x={0.5}
            y={0.5}
            width={15}
            height={13}
            rx={2}
            style={{ fill: `url(#${hatch})` }}
          />
        </svg>
        {text('effort.no-time')}
      </li>
    </ul>
  );
}

function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles['hatch']} x1={0} x2={0} y1={0} y2={5} />
      </pattern>
    </defs>
  );
}

/** `9.7`: under a narrow column there is no room for more. */
function hoursOf(minutes: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(minutes / 60);
}

/** The first week of each month, but for those whose name would not fit. */
function monthStarts(weeks: readonly EffortWeek[]) {
  return weeks.flatMap(({ from }, index) => {
    const before = weeks[index - 1];
    const isFirst = before !== undefined && before.from.slice(0, 7) !== from.slice(0, 7);
    return isFirst && index < weeks.length - 1 ? [{ from, index }] : [];
  });
}
