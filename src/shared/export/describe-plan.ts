/** What a plan document says beyond its single fields, in words: verdict, week, days off. */
import { addDays, daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import type { WeekdayMinutes } from '../calendar/study-calendar.ts';
import type { DocumentMilestone, PlanDocument } from './plan-document.ts';
import type { PrintContext } from './print-context.ts';

/** Whether the target date can be met, as a sentence. */
export function describeVerdict(document: PlanDocument, context: PrintContext): string {
  const { verdict, targetDate } = document;
  const { words } = context;
  if (verdict.kind === 'no-target' || targetDate === null) return words.noTarget;
  const date = context.date(targetDate, 'long');
  const estimated = (minutes: number) => words.estimated(context.work(minutes));
  return verdict.kind === 'feasible'
    ? words.targetMet(date, estimated(verdict.cushionMinutes))
    : words.targetMissed(date, estimated(verdict.shortMinutes), verdict.firstLateMilestone);
}

/**
 * The week's study time, neighbouring days of equal length together.
 *
 * @example ['Mon–Thu 1 h 15', 'Sat 2 h 45', 'Sun 2 h 15']
 */
export function describeWeek(
  weekdayMinutes: WeekdayMinutes,
  context: PrintContext,
): readonly string[] {
  const runs: { first: number; last: number; minutes: number }[] = [];
  weekdayMinutes.forEach((minutes, weekday) => {
    const run = runs.at(-1);
    if (run?.minutes === minutes) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, minutes });
  });
  return runs
    .filter((run) => run.minutes > 0)
    .map(({ first, last, minutes }) => {
      const from = context.weekday(first, 'short');
      const days = first === last ? from : `${from}–${context.weekday(last, 'short')}`;
      return `${days} ${context.work(minutes)}`;
    });
}

/** Days off as the calendar has them; one in two of the person's ranges counts once. */
export function countDaysOff(document: PlanDocument): number {
  const ranges = [...document.daysOff].sort((a, b) => (a.from < b.from ? -1 : 1));
  let counted: CalendarDate | null = null;
  let count = 0;
  for (const { from, to } of ranges) {
    const first: CalendarDate = counted !== null && counted >= from ? addDays(counted, 1) : from;
    if (first > to) continue;
    count += daysBetween(first, to) + 1;
    counted = to;
  }
  return count;
}

/** The day the last part of a milestone was ticked; null while anything of it is open. */
export function reachedOn(milestone: DocumentMilestone): CalendarDate | null {
  const parts = milestone.tasks.length > 0 ? milestone.tasks : milestone.credentials;
  const days = parts.map((part) => part.doneOn).filter((day) => day !== null);
  return days.length === parts.length ? (days.sort().at(-1) ?? null) : null;
}
