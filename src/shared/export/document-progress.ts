/** Plan against baseline as a document has it: minutes of planned work at the end of each week. */
import { addDays, daysBetween, laterDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { TaskId } from '../domain/ids.ts';
import type { PlanSettings, Schedule } from '../domain/plan.ts';
import type { Progress } from '../domain/progress.ts';
import { burnUpOf, minutesAt } from '../progress/burn-up.ts';
import { DAYS_A_WEEK, weekOf } from '../progress/weeks.ts';
import type { DocumentProgressPoint } from './plan-document.ts';

const MONDAY = 0;
/** A plan of many decades has points further apart. */
const MOST_POINTS = 1_000;

export interface ProgressInput {
  readonly settings: Pick<PlanSettings, 'start'>;
  readonly schedule: Schedule;
  readonly baseline: Schedule | null;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly printedOn: CalendarDate;
}

/**
 * One point a week, on Sundays, from the week before the first to the end of the first plan or to the
 * day of printing, which has a point of its own; null when nothing is done, and for a plan that was
 * never kept.
 */
export function documentProgressOf(input: ProgressInput): readonly DocumentProgressPoint[] | null {
  const { settings, schedule, baseline, progress, printedOn } = input;
  const isAnyDone = schedule.tasks.some(({ id }) => (progress.get(id)?.doneOn ?? null) !== null);
  if (baseline === null || !isAnyDone) return null;
  const burnUp = burnUpOf({
    start: settings.start,
    schedule,
    computedOn: printedOn,
    baseline,
    progress,
    today: printedOn,
  });
  const first = burnUp.done[0]?.date ?? settings.start;
  const last = laterDate(burnUp.baseline.at(-1)?.date ?? printedOn, printedOn);
  return daysOfPoints([first, last], printedOn).map((date) => ({
    date,
    plannedMinutes: minutesAt(burnUp.baseline, date),
    doneMinutes: date > printedOn ? null : minutesAt(burnUp.done, date),
  }));
}

function daysOfPoints(
  [first, last]: readonly [CalendarDate, CalendarDate],
  printedOn: CalendarDate,
): readonly CalendarDate[] {
  const weeks = Math.ceil(daysBetween(first, last) / DAYS_A_WEEK);
  const step = DAYS_A_WEEK * Math.max(1, Math.ceil(weeks / MOST_POINTS));
  const days = new Set<CalendarDate>([printedOn]);
  let sunday = addDays(weekOf(addDays(first, 1), MONDAY), -1);
  days.add(sunday);
  while (sunday < last) {
    sunday = addDays(sunday, step);
    days.add(sunday);
  }
  return [...days].sort();
}
