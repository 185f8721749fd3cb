/** Days on which no study is possible, as runs: days off, weekdays without time, weeks of a pause. */
import { toEpochDay, type EpochDay } from '../../../../shared/calendar/calendar-date.ts';
import { capacityByDay, type StudyCalendar } from '../../../../shared/calendar/study-calendar.ts';
import type { Canvas } from './bar-boxes.ts';
import type { DaySpan } from './timeline-model.ts';

export interface ClosedRun extends DaySpan {
  /** The person's words for the days off in it; empty without any. */
  readonly label: string;
}

/** Every run from the start of the calendar to the end of a range, in order. */
export function closedRuns(calendar: StudyCalendar, range: DaySpan): readonly ClosedRun[] {
  const capacity = capacityByDay(calendar);
  const off = calendar.daysOff.map(({ from, to, label }) => ({
    first: toEpochDay(from),
    last: toEpochDay(to),
    label,
  }));
  const runs: ClosedRun[] = [];
  let first: EpochDay | null = null;
  for (
    let day = Math.max(range.first, toEpochDay(calendar.start));
    day <= range.last + 1;
    day += 1
  ) {
    const isClosed = day <= range.last && capacity(day) === 0;
    if (isClosed) first ??= day;
    else if (first !== null) {
      runs.push({ first, last: day - 1, label: labelOf(off, first, day - 1) });
      first = null;
    }
  }
  return runs;
}

function labelOf(off: readonly ClosedRun[], first: EpochDay, last: EpochDay): string {
  const labels = off
    .filter((range) => range.first <= last && range.last >= first && range.label !== '')
    .map(({ label }) => label);
  return [...new Set(labels)].join(', ');
}

/** Narrower than this a hatch is a smudge. */
const NARROWEST = 4;

/** The runs worth drawing in a window of the canvas: those that are wide enough. */
export function shownRuns(
  runs: readonly ClosedRun[],
  { scale, window }: Canvas,
): readonly ClosedRun[] {
  const from = scale.dayAt(window.from);
  const to = scale.dayAt(window.to);
  const shortest = NARROWEST / scale.pixelsPerDay;
  return runs.filter(
    ({ first, last }) => last - first + 1 >= shortest && last >= from - 1 && first <= to,
  );
}
