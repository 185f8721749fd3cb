import { scaleLinear } from 'd3-scale';

import { toEpochDay, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { Forecast } from '../../../../shared/planning/forecast.ts';
import { minutesAt, type BurnUp, type MinutesPoint } from '../../../../shared/progress/burn-up.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import styles from './chart.module.css';
import { dateTicks } from './date-ticks.ts';
import type { Fan, FanPoint } from './forecast-fan.ts';
import { formatDone } from './format-done.ts';

export interface BurnUpChartProps {
  readonly label: string;
  readonly width: number;
  readonly burnUp: BurnUp;
  readonly today: CalendarDate;
  readonly targetDate: CalendarDate | null;
  /** Null where there is none. */
  readonly outlook: { readonly fan: Fan; readonly finish: Forecast['finish'] } | null;
}

const HEIGHT = 300;
const MARGIN = { top: 46, right: 92, bottom: 26, left: 46 };
const BOTTOM = HEIGHT - MARGIN.bottom;
const TICKS = 4;
const MINUTES_AN_HOUR = 60;
/** Between words and the line of a mark beside them. */
const CLEAR = 5;

/** Completed effort against the scope line, the baseline beside it and the forecast's fan before it. */
export function BurnUpChart(props: BurnUpChartProps) {
  const { label, width, burnUp, today, targetDate, outlook } = props;
  const text = useText();
  const locale = useLocale();
  const right = width - MARGIN.right;
  const days = daysShown(props);
  const x = scaleLinear().domain(days).range([MARGIN.left, right]);
  const scope = burnUp.scope.at(-1)?.minutes ?? 0;
  const highest = Math.max(...burnUp.scope.map(({ minutes }) => minutes), 1);
  const y = scaleLinear().domain([0, highest]).range([BOTTOM, MARGIN.top]);
  const done = minutesAt(burnUp.done, today);
  const at = (point: FanPoint) => `${x(point.day).toFixed(1)},${y(point.minutes).toFixed(1)}`;
  const now = { day: toEpochDay(today), minutes: done };
  const isLate = x(now.day) > right - 70;
  // Near the ground the words go aside instead of down, out of the way of the fan.
  const below = Math.min(y(done) + 17, BOTTOM - 8);
  const beside = 9 + (y(done) + 17 - below);
  const baseline = burnUp.baseline.map(toFanPoint);
  const baselineLabel = baseline.find(({ minutes }) => minutes >= highest * 0.66);
  return (
    <svg role="img" aria-label={label} width={width} height={HEIGHT} className={styles['drawing']}>
      {scaleLinear()
        .domain([0, highest / MINUTES_AN_HOUR])
        .ticks(TICKS)
        .map((hours) => hours * MINUTES_AN_HOUR)
        .filter((minutes) => minutes > 0 && y(minutes) > y(highest) + 14)
        .map((minutes) => (
          <g key={minutes}>
            <line
              className={styles['grid']}
              x1={MARGIN.left}
              x2={right}
              y1={y(minutes)}
              y2={y(minutes)}
            />
            <text
              className={styles['axis']}
              x={MARGIN.left - 8}
              y={y(minutes) + 4}
              textAnchor="end"
            >
              {formatWork(minutes, locale)}
            </text>
          </g>
        ))}
      <line className={styles['base']} x1={MARGIN.left} x2={right} y1={BOTTOM} y2={BOTTOM} />
      {dateTicks({ from: days[0], to: days[1], width: right - MARGIN.left }, locale).map((tick) => (
        <text
          key={tick.day}
          className={styles['axis']}
          x={x(tick.day)}
          y={HEIGHT - 7}
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
      {outlook !== null && <FanBands fan={outlook.fan} at={at} />}
      <path className={styles['baseline']} d={lineOf(baseline, at)} />
      <path
        className={styles['scope']}
        d={lineOf([...stepsOf(burnUp.scope), { day: days[1], minutes: scope }], at)}
      />
      <text className={styles['strong']} x={right + 6} y={y(scope) + 4}>
        {formatWork(scope, locale)}
      </text>
      {targetDate !== null && toEpochDay(targetDate) <= days[1] && (
        <g>
          <line
            className={styles['target']}
            x1={x(toEpochDay(targetDate))}
            x2={x(toEpochDay(targetDate))}
            y1={y(scope)}
            y2={BOTTOM}
          />
          <text
            className={styles['words']}
            x={x(toEpochDay(targetDate)) - 6}
            y={BOTTOM - 9}
            textAnchor="end"
          >
            {text('burn-up.target', { date: formatDate(targetDate, 'short', locale) })}
          </text>
        </g>
      )}
      {baselineLabel !== undefined && (
        <text
          className={styles['quiet']}
          x={x(baselineLabel.day) - 8}
          y={y(baselineLabel.minutes) - 2}
          textAnchor="end"
        >
          {text('burn-up.baseline')}
        </text>
      )}
      <path className={styles['done']} d={lineOf(stepsOf(burnUp.done), at)} />
      <circle className={styles['now']} cx={x(now.day)} cy={y(done)} r={4.5} />
      {done > 0 && (
        <text
          className={styles['strong']}
          x={x(now.day) + (isLate ? -beside : beside)}
          y={below}
          textAnchor={isLate ? 'end' : 'start'}
        >
          {text('burn-up.today', { done: formatDone(done, locale) })}
        </text>
      )}
      {outlook !== null && <FinishMarks finish={outlook.finish} x={x} y={y(scope)} />}
    </svg>
  );
}

/** From the day before the plan to the last day that is drawn. A target far away stays outside. */
function daysShown({
  burnUp,
  today,
  targetDate,
  outlook,
}: BurnUpChartProps): readonly [number, number] {
  const from = toEpochDay(burnUp.done[0]?.date ?? today);
  const ends = [
    burnUp.baseline.at(-1)?.date ?? today,
    today,
    outlook?.finish.dates.p95 ?? today,
    outlook?.finish.dates.p80 ?? today,
  ].map(toEpochDay);
  const to = Math.max(...ends, from + 7);
  const target = targetDate === null ? to : toEpochDay(targetDate);
  return [from, target > to && target - from <= (to - from) * 1.25 ? target : to];
}

function FanBands({ fan, at }: { readonly fan: Fan; readonly at: (point: FanPoint) => string }) {
  const band = (from: readonly FanPoint[], to: readonly FanPoint[]) =>
    `M${[...from, ...to.toReversed()].map(at).join('L')}Z`;
  return (
    <g>
      <path className={styles['fan-95']} d={band(fan.p80, fan.p95)} />
      <path className={styles['fan-80']} d={band(fan.p50, fan.p80)} />
      <path className={styles['fan-50']} d={band(fan.p5, fan.p50)} />
      <path className={styles['fan-edge']} d={lineOf(fan.p95, at)} />
      <path className={styles['fan-edge']} d={lineOf(fan.p80, at)} />
      <path className={styles['fan-middle']} d={lineOf(fan.p50, at)} />
    </g>
  );
}

/** The three days over the scope line; the one between stands higher, so that none touch. */
function FinishMarks({
  finish,
  x,
  y,
}: {
  readonly finish: Forecast['finish'];
  readonly x: (day: number) => number;
  readonly y: number;
}) {
  const text = useText();
  const locale = useLocale();
  const { p50, p80, p95 } = finish.dates;
  const middle = p80 === null ? null : x(toEpochDay(p80));
  const marks = [
    { date: p50, id: 'burn-up.half', height: 7, anchor: 'end' },
    { date: p80, id: 'burn-up.four-of-five', height: 22, anchor: 'middle' },
    { date: p95, id: 'burn-up.nineteen-of-twenty', height: 7, anchor: 'start' },
  ] as const;
  /** The words to its left and right keep away from the highest line, however near the days are. */
  const wordsAt = (place: number, anchor: (typeof marks)[number]['anchor']) => {
    if (anchor === 'end') return Math.min(place + 3, (middle ?? Infinity) - CLEAR);
    return anchor === 'start' ? Math.max(place - 3, (middle ?? -Infinity) + CLEAR) : place;
  };
  return marks.map(({ date, id, height, anchor }) => {
    if (date === null) return null;
    const place = x(toEpochDay(date));
    return (
      <g key={id}>
        <line className={styles['mark']} x1={place} x2={place} y1={y} y2={y - height} />
        <text
          className={styles['words']}
          x={wordsAt(place, anchor)}
          y={y - height - 4}
          textAnchor={anchor}
        >
          {text(id, { date: formatDate(date, 'short', locale) })}
        </text>
      </g>
    );
  });
}

function toFanPoint({ date, minutes }: MinutesPoint): FanPoint {
  return { day: toEpochDay(date), minutes };
}

/** What holds until the next point is drawn level until then. */
function stepsOf(points: readonly MinutesPoint[]): readonly FanPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const here = toFanPoint(point);
    return before === undefined ? [here] : [{ day: here.day, minutes: before.minutes }, here];
  });
}

function lineOf(points: readonly FanPoint[], at: (point: FanPoint) => string): string {
  return points.length === 0 ? '' : `M${points.map(at).join('L')}`;
}
