import { toEpochDay } from '../../../../shared/calendar/calendar-date.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { boxOf, labelPlace, type Box } from './bar-boxes.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import type { DaySpan, TimelineMilestone, TimelineTask } from './timeline-model.ts';
import type { TimelineEntry } from './timeline-rows.ts';
import { describeEntry, describePin, shortDate, type Words } from './timeline-words.ts';
import styles from './timeline-bars.module.css';

/** From so many pixels a day on, a task's date and baseline are worth their ink. */
const TASK_DETAIL_FROM = 4;

export interface TimelineBarsProps {
  readonly entry: TimelineEntry;
  readonly frame: TimelineFrame;
}

/** What one row draws on the canvas. Its words stand beside it for those who do not see it. */
export function TimelineBars({ entry, frame }: TimelineBarsProps) {
  return (
    <div className={styles['bars']} data-kind={entry.kind} aria-hidden="true">
      {entry.kind === 'gate' ? (
        <GateBar entry={entry} frame={frame} />
      ) : (
        <WorkBar entry={entry} frame={frame} />
      )}
    </div>
  );
}

interface WorkBarProps extends TimelineBarsProps {
  readonly entry: TimelineMilestone | TimelineTask;
}

function WorkBar({ entry, frame }: WorkBarProps) {
  const { span, baseline, latest, slackDays, doneShare, pins } = entry;
  const { scale } = frame;
  const bar = span === null ? null : boxOf(frame, span);
  const done = span === null ? null : boxOf(frame, donePart(span, doneShare));
  const isGhostWorthIt = entry.kind === 'milestone' || scale.pixelsPerDay >= TASK_DETAIL_FROM;
  const ghost = baseline === null || !isGhostWorthIt ? null : boxOf(frame, baseline);
  const slack =
    span !== null && latest !== null && latest > span.last
      ? { first: span.last + 1, last: latest }
      : null;
  const slackBox = slack === null ? null : boxOf(frame, slack);
  return (
    <>
      {slackBox !== null && <span className={styles['slack']} style={place(slackBox)} />}
      {bar !== null && (
        <span
          className={styles['bar']}
          data-look={slackDays === null ? 'done' : slackDays === 0 ? 'critical' : 'slack'}
          style={place(bar)}
        />
      )}
      {done !== null && doneShare > 0 && doneShare < 1 && (
        <span className={styles['done']} style={place(done)} />
      )}
      {ghost !== null && <span className={styles['ghost']} style={place(ghost)} />}
      {pins.map(({ kind, day, plannedOn }) => (
        <span
          key={`${kind} ${day}`}
          className={styles['pin']}
          data-tone={plannedOn === null ? 'kept' : 'missed'}
          style={{ left: scale.x(kind === 'finish-by' ? day + 1 : day) - 1 }}
        />
      ))}
      {span !== null && (
        <BarLabel entry={entry} frame={frame} span={slackBox === null ? span : join(span, slack)} />
      )}
    </>
  );
}

/** The share of a bar that is done, from its first day on. */
function donePart({ first, last }: DaySpan, share: number): DaySpan {
  return { first, last: first + (last - first + 1) * share - 1 };
}

function join(span: DaySpan, slack: DaySpan | null): DaySpan {
  return { first: span.first, last: slack?.last ?? span.last };
}

function place({ left, width }: Box) {
  return { left, width };
}

interface BarLabelProps {
  readonly entry: TimelineMilestone | TimelineTask;
  readonly frame: TimelineFrame;
  readonly span: DaySpan;
}

function BarLabel({ entry, frame, span }: BarLabelProps) {
  const words: Words = { text: useText(), locale: useLocale() };
  const { scale, words: axis, today } = frame;
  const end = entry.span?.last ?? span.last;
  const isLate = entry.slackDays !== null && end < toEpochDay(today);
  const isMissed = entry.pins.some(({ plannedOn }) => plannedOn !== null);
  const isDated = entry.kind === 'milestone' || isLate || scale.pixelsPerDay >= TASK_DETAIL_FROM;
  const date = shortDate(end, words);
  const label = [
    ...(isDated ? [isLate ? words.text('timeline.late', { date }) : date] : []),
    ...(entry.kind === 'task' ? entry.pins.map((pin) => describePin(pin, words)) : []),
  ].join(', ');
  const at = label === '' ? null : labelPlace(frame, span, axis.width(label));
  if (at === null) return null;
  return (
    <span
      className={styles['label']}
      data-side={at.side}
      data-tone={isLate || isMissed ? 'behind' : entry.slackDays === 0 ? 'critical' : 'plain'}
      style={{ left: at.x }}
    >
      {label}
    </span>
  );
}

function GateBar({
  entry,
  frame,
}: {
  readonly entry: Extract<TimelineEntry, { readonly kind: 'gate' }>;
  readonly frame: TimelineFrame;
}) {
  const words: Words = { text: useText(), locale: useLocale() };
  const { words: axis } = frame;
  const box = boxOf(frame, entry.span);
  const label = describeEntry(entry, true, words);
  const at = labelPlace(frame, entry.span, axis.width(label));
  return (
    <>
      {box !== null && <span className={styles['gate']} style={place(box)} />}
      {at !== null && (
        <span className={styles['label']} data-side={at.side} style={{ left: at.x }}>
          {label}
        </span>
      )}
    </>
  );
}
