/**
 * Velocity: how much a person studies a week, beside what they meant to. In whole minutes.
 *
 * Two measures, because they differ: minutes logged, which say how much time was given, and minutes
 * of planned work ticked, which say how far that went.
 */
import { addDays, toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import { capacityByDay, type StudyCalendar } from '../calendar/study-calendar.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Schedule } from '../domain/plan.ts';
import type { LoggedSession, Progress } from '../domain/progress.ts';
import { DAYS_A_WEEK, weekOf, type WeekStart } from './weeks.ts';

/** So many weeks are shown, the one that runs among them. */
const MOST_WEEKS = 12;

export interface VelocityInput {
  readonly schedule: Pick<Schedule, 'tasks'>;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly sessions: readonly LoggedSession[];
  /** When there is time for tasks: weekly habits taken out, as nobody logs them. */
  readonly taskTime: StudyCalendar;
  /** The last day that counts: today, or the day on which everything was done. */
  readonly until: CalendarDate;
  readonly weekStart: WeekStart;
}

export interface StudyWeek {
  /** Its first day. */
  readonly from: CalendarDate;
  /** Minutes logged. */
  readonly studied: number;
  /** Minutes planned for the tasks that were ticked in it. */
  readonly ticked: number;
  /** Minutes there were for tasks; in the week that runs, up to and with the last day. */
  readonly capacity: number;
  /** Whether it goes on after the last day that counts. */
  readonly isRunning: boolean;
}

export interface Velocity {
  /** The latest, one after the other without a gap; empty before the plan begins. */
  readonly weeks: readonly StudyWeek[];
  /** A week's minutes on average over those that are over, rounded; null when none is. */
  readonly average: {
    readonly weeks: number;
    readonly studied: number;
    readonly ticked: number;
    readonly capacity: number;
  } | null;
}

/** The velocity over the last weeks. What is dated after them, by a clock since set back, is left out. */
export function velocityOf(input: VelocityInput): Velocity {
  const weeks = latestWeeks(input);
  const over = weeks.filter(({ isRunning }) => !isRunning);
  const averageOf = (minutes: (week: StudyWeek) => number) =>
    Math.round(over.reduce((sum, week) => sum + minutes(week), 0) / over.length);
  return {
    weeks,
    average:
      over.length === 0
        ? null
        : {
            weeks: over.length,
            studied: averageOf(({ studied }) => studied),
            ticked: averageOf(({ ticked }) => ticked),
            capacity: averageOf(({ capacity }) => capacity),
          },
  };
}

function latestWeeks(input: VelocityInput): readonly StudyWeek[] {
  const { schedule, progress, sessions, taskTime, until, weekStart } = input;
  const ticks = schedule.tasks.flatMap(({ id, minutes }) => {
    const date = progress.get(id)?.doneOn ?? null;
    return date === null ? [] : [{ date, minutes }];
  });
  const from = firstWeek(
    [taskTime.start, ...[...ticks, ...sessions].map(({ date }) => date)],
    input,
  );
  const studied = byWeek(sessions, weekStart);
  const ticked = byWeek(ticks, weekStart);
  const capacity = capacityByDay(taskTime);
  const weeks: StudyWeek[] = [];
  for (let week = from; week <= until; week = addDays(week, DAYS_A_WEEK)) {
    const end = addDays(week, DAYS_A_WEEK - 1);
    const last = end < until ? end : until;
    let minutes = 0;
    for (let day = toEpochDay(week); day <= toEpochDay(last); day += 1) minutes += capacity(day);
    weeks.push({
      from: week,
      studied: studied.get(week) ?? 0,
      ticked: ticked.get(week) ?? 0,
      capacity: minutes,
      isRunning: end > until,
    });
  }
  return weeks;
}

/** The week of the first of some days, or the earliest that is still shown. */
function firstWeek(
  dates: readonly CalendarDate[],
  { until, weekStart }: VelocityInput,
): CalendarDate {
  const first = dates.reduce((a, b) => (a < b ? a : b));
  const earliest = addDays(weekOf(until, weekStart), -(MOST_WEEKS - 1) * DAYS_A_WEEK);
  const week = weekOf(first, weekStart);
  // A plan that has not begun has no weeks, also when it begins later in this one.
  if (first > until) return first;
  return week > earliest ? week : earliest;
}

function byWeek(
  pieces: readonly { readonly date: CalendarDate; readonly minutes: number }[],
  weekStart: WeekStart,
): ReadonlyMap<CalendarDate, number> {
  const minutes = new Map<CalendarDate, number>();
  for (const piece of pieces) {
    const week = weekOf(piece.date, weekStart);
    minutes.set(week, (minutes.get(week) ?? 0) + piece.minutes);
  }
  return minutes;
}
