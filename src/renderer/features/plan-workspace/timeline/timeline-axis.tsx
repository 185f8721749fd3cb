import type { Ref } from 'react';

import { useText } from '../../../messages/use-text.ts';
import type { PlacedFlag } from './axis-flags.ts';
import { axisOf, type Tick } from './axis-ticks.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import styles from './timeline-chart.module.css';

export interface TimelineAxisProps {
  /** Null until the view is measured. */
  readonly frame: TimelineFrame | null;
  readonly flags: readonly PlacedFlag[];
  /** What stands still in both directions: measured by the view. */
  readonly corner: Ref<HTMLDivElement>;
}

/** Flags, months and days above the rows; stays in sight. */
export function TimelineAxis({ frame, flags, corner }: TimelineAxisProps) {
  const text = useText();
  const axis = frame === null ? null : axisOf(frame);
  return (
    <div role="row" aria-rowindex={1} className={styles['axis']}>
      <div ref={corner} className={styles['corner']}>
        <span role="columnheader">{text('outline.milestone')}</span>
        <span role="columnheader" className={styles['axis-effort']}>
          {text('outline.effort')}
        </span>
      </div>
      <div role="columnheader" aria-label={text('task.when')} className={styles['axis-days']}>
        <div aria-hidden="true">
          {flags.map(
            ({ kind, day, label, labelAt }) =>
              labelAt !== null && (
                <span
                  key={`${kind} ${day}`}
                  className={styles['flag']}
                  data-kind={kind}
                  style={{ left: labelAt }}
                >
                  {label}
                </span>
              ),
          )}
          {axis?.major.map((tick) => (
            <TickLabel key={tick.day} tick={tick} line="major" />
          ))}
          {axis?.minor.map((tick) => (
            <TickLabel key={tick.day} tick={tick} line="minor" />
          ))}
        </div>
      </div>
    </div>
  );
}

/** A label stays in sight as long as its interval does. */
function TickLabel({ tick, line }: { readonly tick: Tick; readonly line: 'major' | 'minor' }) {
  const { x, width, label } = tick;
  return (
    <span
      className={styles['tick']}
      data-line={line}
      data-first={x === 0}
      style={{ left: x, width }}
    >
      {label !== '' && <span className={styles['tick-label']}>{label}</span>}
    </span>
  );
}
