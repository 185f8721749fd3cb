/** What stands on a timeline: a row for each milestone and each gate, with its spans of days. */
import { addDays, addMonths, laterDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { PrintBook, PrintedMilestone } from './print-book.ts';
import { joinSpans } from './timeline-axis.ts';

export interface DaySpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export interface TimelineRow {
  readonly kind: 'milestone' | 'gate';
  readonly title: string;
  /** The hour it stands at; null for a gate. */
  readonly hourMinutes: number | null;
  /** All of it. */
  readonly span: DaySpan;
  /** The days its tasks reach over, those that are ticked and those that are not. */
  readonly done: readonly DaySpan[];
  readonly open: readonly DaySpan[];
  /** Where it stood in the plan as first accepted, when that differs. */
  readonly before: DaySpan | null;
}

/** Milestones with dates in planned order, each stage after the gates before it. */
export function timelineRows(book: PrintBook): readonly TimelineRow[] {
  return [
    ...book.stages.flatMap(({ stage, milestones }) => [
      ...book.gates.filter((gate) => gate.stage === stage).map(gateRow),
      ...milestones.flatMap(milestoneRow),
    ]),
    ...book.gatesBeyond.map(gateRow),
  ];
}

/** The days a timeline covers; years in a job that go on behind its end are cut there. */
export function timelineExtent(book: PrintBook, rows: readonly TimelineRow[]): DaySpan {
  const { document } = book;
  const spans = rows.flatMap(({ kind, span, before }) =>
    kind === 'gate' ? [] : [span, ...(before === null ? [] : [before])],
  );
  const first = spans.map((span) => span.first).reduce((a, b) => (a < b ? a : b), document.start);
  let last = spans.map((span) => span.last).reduce(laterDate, document.start);
  // A plan of one stage alone has its own end, not that of the whole plan.
  if (book.options.stage === null && document.targetDate !== null)
    last = laterDate(last, document.targetDate);
  return { first: book.options.stage === null ? first : firstOf(spans, first), last };
}

function firstOf(spans: readonly DaySpan[], otherwise: CalendarDate): CalendarDate {
  const [first] = spans.map((span) => span.first).toSorted();
  return first ?? otherwise;
}

function milestoneRow(milestone: PrintedMilestone): readonly TimelineRow[] {
  const { title, start, finish, baselineStart, baselineFinish, tasks } = milestone;
  if (start === null || finish === null) return [];
  const spans = (isDone: boolean) =>
    joinSpans(
      tasks
        .filter(({ doneOn }) => (doneOn !== null) === isDone)
        .map((task) => ({ first: task.start, last: task.finish })),
    );
  const hasMoved =
    baselineStart !== null &&
    baselineFinish !== null &&
    (baselineStart !== start || baselineFinish !== finish);
  return [
    {
      kind: 'milestone',
      title,
      hourMinutes: milestone.reachedAtMinutes,
      span: { first: start, last: finish },
      done: spans(true),
      open: spans(false),
      before: hasMoved ? { first: baselineStart, last: baselineFinish } : null,
    },
  ];
}

function gateRow({ title, until, months }: PrintBook['gates'][number]): TimelineRow {
  return {
    kind: 'gate',
    title,
    hourMinutes: null,
    span: { first: addMonths(until, -months), last: addDays(until, -1) },
    done: [],
    open: [],
    before: null,
  };
}
