import { formatWork } from '../../../shared/calendar/format.ts';
import type { ComparedStage } from '../../../shared/planning/compare-roles.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import styles from './role-compare.module.css';

export interface OverlapChartProps {
  readonly stages: readonly ComparedStage[];
  readonly first: string;
  readonly second: string;
}

/** Narrower than this share of the whole, a part has no room for its hours; the table has them. */
const NARROWEST = 0.07;

/** Each stage's study as one line: the first role's own, what both ask, the second's own. */
export function OverlapChart({ stages, first, second }: OverlapChartProps) {
  const text = useText();
  const locale = useLocale();
  const longest = Math.max(...stages.map(wholeOf), 1);
  return (
    <figure className={styles['overlap']} aria-hidden="true">
      <ul className={styles['legend']}>
        <li data-part="first">{text('compare.only', { role: first })}</li>
        <li data-part="shared">{text('compare.shared')}</li>
        <li data-part="second">{text('compare.only', { role: second })}</li>
      </ul>
      {stages.map((stage) => (
        <div key={stage.stage} className={styles['line']}>
          <span>{text(`stage.${stage.stage}`)}</span>
          <span className={styles['parts']}>
            {partsOf(stage).map(({ part, minutes }) => (
              <span
                key={part}
                data-part={part}
                style={{ inlineSize: `${(minutes / longest) * 100}%` }}
              >
                <i />
                {minutes / longest >= NARROWEST && <b>≈ {formatWork(minutes, locale)}</b>}
              </span>
            ))}
          </span>
        </div>
      ))}
    </figure>
  );
}

function wholeOf({ first, second, shared }: ComparedStage): number {
  return first + second - shared;
}

function partsOf({ first, second, shared }: ComparedStage) {
  return [
    { part: 'first', minutes: first - shared },
    { part: 'shared', minutes: shared },
    { part: 'second', minutes: second - shared },
  ].filter(({ minutes }) => minutes > 0);
}
