import type { PlacedFlag } from './axis-flags.ts';
import { axisOf, gridLines, LABEL_ROOM } from './axis-ticks.ts';
import { boxOf } from './bar-boxes.ts';
import { shownRuns, type ClosedRun } from './closed-days.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import styles from './timeline-chart.module.css';

export interface TimelineBackdropProps {
  readonly frame: TimelineFrame;
  readonly flags: readonly PlacedFlag[];
  readonly runs: readonly ClosedRun[];
  /** Of the rows in sight. */
  readonly height: number;
}

/** Behind the bars, once for all rows: grid lines and the days without study time. */
export function TimelineBackdrop({ frame, flags, runs, height }: TimelineBackdropProps) {
  const { words } = frame;
  return (
    <div className={styles['layer']} aria-hidden="true">
      <div className={styles['area']} style={{ height }}>
        {shownRuns(runs, frame).map((run) => {
          const box = boxOf(frame, run);
          if (box === null) return null;
          const isNamed = run.label !== '' && words.width(run.label) + LABEL_ROOM <= box.width;
          return (
            <span
              key={run.first}
              className={styles['closed']}
              style={{ left: box.left, width: box.width }}
            >
              {isNamed && (
                <span className={styles['closed-name']} dir="auto">
                  {run.label}
                </span>
              )}
            </span>
          );
        })}
        {gridLines(axisOf(frame)).map((x) => (
          <span key={x} className={styles['line']} style={{ left: x }} />
        ))}
        {flags
          .filter(({ kind }) => kind === 'week-change')
          .map(({ day, x }) => (
            <span key={day} className={styles['change']} style={{ left: x }} />
          ))}
      </div>
    </div>
  );
}

/** Before the bars: today, the day the plan is to end by, and the ground that the names stand on. */
export function TimelineLines({ flags, height }: Pick<TimelineBackdropProps, 'flags' | 'height'>) {
  return (
    <div className={styles['layer']} data-front aria-hidden="true">
      <div className={styles['area']} style={{ height }}>
        {flags
          .filter(({ kind }) => kind !== 'week-change')
          .map(({ kind, x }) => (
            <span key={kind} className={styles[kind]} style={{ left: x }} />
          ))}
      </div>
      <div className={styles['ground']} style={{ height }} />
    </div>
  );
}
