import { scaleLinear } from 'd3-scale';

import type { Figure } from '../../../shared/domain/role.ts';
import { Disagreement } from '../../components/mark.tsx';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import { formatFigure, formatTick } from '../../provenance/format-figure.ts';
import styles from './figure-chart.module.css';

const WIDTH = 300;
const ROW = 20;
const MIDDLE = ROW / 2;
/** About as many lines as their labels find room for. */
const TICKS = 3;

export interface FigureChartProps {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Figures that another source gives differently. */
  readonly contested: ReadonlySet<string>;
}

/**
 * Figures of one kind and unit on one axis from zero: a bar is a range or a share, a dot an average
 * or a plain value, a post a limit. It is a table, so it reads without being seen.
 */
export function FigureChart({ title, figures, contested }: FigureChartProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const highest = Math.max(...figures.map((figure) => figure.range?.max ?? figure.value ?? 0));
  const scale = scaleLinear().domain([0, highest]).nice(TICKS).range([0, WIDTH]);
  const [first] = figures;
  if (first === undefined) return null;
  const conditions = [first.region, first.period].filter(Boolean).join(', ');
  return (
    <table className={styles['chart']}>
      <caption>
        {title}
        {conditions !== '' && <span lang={contentLanguage}> · {conditions}</span>}
      </caption>
      <thead aria-hidden="true">
        <tr>
          <td className={styles['axis']} colSpan={3}>
            <svg viewBox={`0 0 ${WIDTH} ${ROW}`}>
              {scale.ticks(TICKS).map((tick) => (
                <text key={tick} x={scale(tick)} y={ROW - 5} textAnchor={anchorOf(tick, scale)}>
                  {formatTick(tick, first, locale)}
                </text>
              ))}
            </svg>
          </td>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row" lang={contentLanguage}>
              {figure.label}
            </th>
            <td aria-hidden="true" className={styles['drawing']}>
              <svg viewBox={`0 0 ${WIDTH} ${ROW}`}>
                {scale.ticks(TICKS).map((tick) => (
                  <line
                    key={tick}
                    className={styles['grid']}
                    x1={scale(tick)}
                    x2={scale(tick)}
                    y1={0}
                    y2={ROW}
                  />
                ))}
                <Mark figure={figure} scale={scale} />
              </svg>
            </td>
            <td className={styles['value']}>
              {formatFigure(figure, text, locale)} <SourceMarks source={figure.source} />
              {contested.has(figure.id) && <Disagreement label={text('role.sources-disagree')} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Labels at the ends of the axis stay inside the drawing. */
function anchorOf(tick: number, scale: (value: number) => number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start';
  return scale(tick) > WIDTH - 10 ? 'end' : 'middle';
}

function Mark({
  figure,
  scale,
}: {
  readonly figure: Figure;
  readonly scale: (value: number) => number;
}) {
  const { value, range, kind, bound } = figure;
  if (range !== null)
    return (
      <rect
        className={styles['bar']}
        x={scale(range.min)}
        y={MIDDLE - 3}
        width={Math.max(2, scale(range.max) - scale(range.min))}
        height={6}
      />
    );
  if (value === null) return null;
  if (kind === 'share')
    return <rect className={styles['bar']} x={0} y={MIDDLE - 5} width={scale(value)} height={10} />;
  if (bound === 'at-most' || bound === 'at-least')
    return (
      <rect
        className={styles['post']}
        x={scale(value) - 1.5}
        y={MIDDLE - 7}
        width={3}
        height={14}
      />
    );
  return <circle className={styles['dot']} cx={scale(value)} cy={MIDDLE} r={4.5} />;
}
