import { useState } from 'react';

import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import type { Timeline, TimelineMilestone, TimelineTask } from './timeline-model.ts';
import { fromEpochDay, type EpochDay } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate } from '../../../../shared/calendar/format.ts';
import styles from './timeline-table.module.css';

/** More rows come in as the end of those shown is reached: thousands at once would hold the window up. */
const ROWS_AT_ONCE = 150;

interface TableRow {
  readonly milestone: string;
  /** Null in the milestone's own row. */
  readonly task: string | null;
  readonly key: string;
  readonly work: TimelineMilestone | TimelineTask;
}

/** The same as a table. */
export function TimelineTable({ timeline }: { readonly timeline: Timeline }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = tableRows(timeline);
  const grow = (sentinel: HTMLElement | null) => {
    if (sentinel === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setShown(shown + ROWS_AT_ONCE);
      },
      { rootMargin: '100%' },
    );
    observer.observe(sentinel);
    return () => observer.disconnect();
  };
  const date = (day: EpochDay | undefined) =>
    day === undefined ? '' : formatDate(fromEpochDay(day), 'medium', locale);
  return (
    <div
      className={styles['scroller']}
      role="region"
      aria-label={text('timeline.label')}
      // What scrolls has to be within reach of the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles['table']} aria-rowcount={rows.length + 1}>
        <caption>{text('timeline.table-note')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('outline.milestone')}</th>
            <th scope="col">{text('timeline.task')}</th>
            <th scope="col">{text('timeline.start')}</th>
            <th scope="col">{text('timeline.finish')}</th>
            <th scope="col">{text('timeline.baseline-finish')}</th>
            <th scope="col">{text('timeline.slack-days')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ key, milestone, task, work }, index) => (
            <tr key={key} aria-rowindex={index + 2} data-kind={work.kind}>
              <th scope="row" dir="auto" lang={contentLanguage}>
                {milestone}
              </th>
              <td dir="auto" lang={contentLanguage}>
                {task}
              </td>
              <td>{date(work.span?.first)}</td>
              <td>{date(work.span?.last)}</td>
              <td>{date(work.baseline?.last)}</td>
              <td>{work.slackDays ?? text('timeline.legend-done')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* A new one each time: one that stays in sight says nothing more. */}
      {shown < rows.length && <div key={shown} ref={grow} />}
    </div>
  );
}

function tableRows({ milestones }: Timeline): readonly TableRow[] {
  return milestones.flatMap((milestone) => [
    { key: milestone.id, milestone: milestone.title, task: null, work: milestone },
    ...milestone.tasks.map((task) => ({
      key: `${milestone.id} ${task.id}`,
      milestone: milestone.title,
      task: task.title,
      work: task,
    })),
  ]);
}
