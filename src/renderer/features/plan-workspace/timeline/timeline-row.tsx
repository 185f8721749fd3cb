import { ChevronRight } from 'lucide-react';
import { memo } from 'react';

import { formatWork } from '../../../../shared/calendar/format.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { TimelineBars } from './timeline-bars.tsx';
import type { TimelineFrame } from './timeline-frame.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { describeEntry } from './timeline-words.ts';
import { ROW_HEIGHT } from './use-view.ts';
import styles from './timeline-chart.module.css';

export interface TimelineRowViewProps {
  readonly row: TimelineRow;
  /** Among all rows, from 0. */
  readonly index: number;
  readonly frame: TimelineFrame;
  readonly isSlackExact: boolean;
  /** The one row that Tab comes to. */
  readonly isActive: boolean;
  /** Whether its details are open. */
  readonly isOpen: boolean;
}

/** The head row is the first. */
const FIRST_ROW_INDEX = 2;

/** A milestone, a task or a gate: its name, its effort, and its bar. */
export const TimelineRowView = memo(function TimelineRowView(props: TimelineRowViewProps) {
  const { row, index, frame, isSlackExact, isActive, isOpen } = props;
  const { entry, level, position, setSize, isExpanded } = row;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const isGate = entry.kind === 'gate';
  const title = isGate
    ? text('gate.before', { years: entry.months / 12, stage: text(`stage.${entry.stage}`) })
    : entry.title;
  return (
    <div
      role="row"
      className={styles['row']}
      style={{ top: index * ROW_HEIGHT, height: ROW_HEIGHT }}
      tabIndex={isActive ? 0 : -1}
      data-row={entry.id}
      data-kind={entry.kind}
      data-done={!isGate && entry.slackDays === null}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-rowindex={index + FIRST_ROW_INDEX}
      aria-selected={isOpen}
      {...(isExpanded !== null && { 'aria-expanded': isExpanded })}
    >
      <div className={styles['names']}>
        <span
          role="rowheader"
          className={styles['name']}
          title={title}
          lang={isGate ? undefined : contentLanguage}
        >
          {isExpanded !== null && (
            <span className={styles['chevron']} data-toggle={entry.id} aria-hidden="true">
              <ChevronRight size={16} strokeWidth={1.5} />
            </span>
          )}
          <span className={styles['title']} dir="auto">
            {title}
          </span>
        </span>
        <span role="gridcell" className={styles['effort']}>
          {isGate ? '' : formatWork(entry.minutes, locale)}
        </span>
      </div>
      <div role="gridcell" className={styles['when']}>
        <span className={styles['words']}>
          {describeEntry(entry, isSlackExact, { text, locale })}
        </span>
        <TimelineBars entry={entry} frame={frame} />
      </div>
    </div>
  );
});
