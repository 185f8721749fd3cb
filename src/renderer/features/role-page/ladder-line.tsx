import type { LadderStage } from '../../../shared/domain/role.ts';
import { useText } from '../../messages/use-text.ts';
import { formatYears } from '../../provenance/format-years.ts';
import { ladderScale } from './ladder-scale.ts';
import styles from './ladder-line.module.css';

/** The share of the line that the words for a gap need. */
const WIDE_ENOUGH = 0.14;

/** The stages on a line of years; the words below say the same. */
export function LadderLine({ ladder }: { readonly ladder: readonly LadderStage[] }) {
  const text = useText();
  const scale = ladderScale(ladder);
  if (scale === null) return null;
  const at = (years: number) => `${(years / scale.end) * 100}%`;
  return (
    <div className={styles['ladder']} aria-hidden="true">
      <div className={styles['line']}>
        {scale.spans.map(({ stage, from, to, isOpen, isEstimate }) => (
          <span
            key={from}
            className={styles['span']}
            data-stage={stage ?? 'none'}
            data-open={isOpen || undefined}
            data-estimate={isEstimate || undefined}
            style={{ insetInlineStart: at(from), inlineSize: at(to - from) }}
          >
            {stage !== null && <b>{text(`stage.${stage}`)}</b>}
            {stage === null && (to - from) / scale.end >= WIDE_ENOUGH && (
              <b>{text('role.no-stage')}</b>
            )}
            <i />
          </span>
        ))}
      </div>
      <div className={styles['years']}>
        {scale.marks.map((years) => (
          <span key={years} style={{ insetInlineStart: at(years) }}>
            {years}
          </span>
        ))}
        <em>{text('role.years-in-job')}</em>
      </div>
      {scale.others.length > 0 && (
        <div className={styles['others']}>
          {scale.others.map(({ stage, years }) => (
            <span
              key={`${stage} ${formatYears(years)}`}
              style={{ insetInlineStart: at(Math.min(years.min, scale.end)) }}
            >
              ≠{' '}
              {text('role.also-from', { stage: text(`stage.${stage}`), years: formatYears(years) })}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
