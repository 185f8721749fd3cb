/**
 * One day of a plan: what to do now and why it is that, what else is for today, what comes next, and
 * the minutes of the day and of its week. All in whole minutes.
 */
import { addDays, toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import { capacityByDay, isDayOff, type StudyCalendar } from '../calendar/study-calendar.ts';
import { remainingEffort } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Pin, Schedule, ScheduledTask } from '../domain/plan.ts';
import type { LoggedSession, Progress } from '../domain/progress.ts';
import { isDone } from './studied-minutes.ts';
import { DAYS_A_WEEK, weekOf, type WeekStart } from './weeks.ts';
import { begunWork, loggedMinutes, minutesOnDay } from './work-so-far.ts';

export interface TodayInput {
  /** When the person can study. */
  readonly calendar: StudyCalendar;
  /** What of that is left for tasks: weekly habits taken out. */
  readonly taskTime: StudyCalendar;
  readonly pins: readonly Pin[];
  readonly schedule: Schedule;
  /** The day the schedule was made. */
  readonly computedOn: CalendarDate;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly sessions: readonly LoggedSession[];
  readonly today: CalendarDate;
  readonly weekStart: WeekStart;
}

/** An open task as it stands today. */
export interface TodayTask {
  readonly task: ScheduledTask;
  /** Planned for today; 0 when it is not for today. */
  readonly minutesToday: number;
  readonly loggedToday: number;
  /** Of the whole task. */
  readonly minutesLeft: number;
  /** Which of its sessions is today's, from 1; null when none is. */
  readonly session: number | null;
  /** The day of its next session, today or later; null when all its days have passed. */
  readonly nextOn: CalendarDate | null;
  /** Prerequisites that are still open. */
  readonly waitsFor: readonly TaskId[];
  /** All days planned for it have passed. */
  readonly isLate: boolean;
}

/** The minutes of one day. */
export interface DayMinutes {
  readonly date: CalendarDate;
  /** What the person has; 0 on days off. */
  readonly available: number;
  /** What of it is planned for tasks. */
  readonly planned: number;
  /**
   * Logged; and of tasks that were ticked without a log, what was planned for the day. What was
   * planned for later days counts on the day of the tick.
   */
  readonly studied: number;
  readonly isDayOff: boolean;
}

/** Whether there is something to do today; if not, why not. */
export type DayState =
  | { readonly kind: 'work' }
  | { readonly kind: 'before-start' }
  | { readonly kind: 'day-off'; readonly label: string }
  | { readonly kind: 'no-study-time' }
  | { readonly kind: 'done-for-today' }
  | { readonly kind: 'nothing-planned' }
  | { readonly kind: 'all-done'; readonly on: CalendarDate }
  | { readonly kind: 'empty' };

export interface Today {
  readonly state: DayState;
  /** The first thing that can be worked on; null when there is nothing to do today. */
  readonly now: TodayTask | null;
  /** The rest of today's tasks, in planned order. */
  readonly later: readonly TodayTask[];
  /** What could be begun besides, late tasks first. */
  readonly ifTime: readonly TodayTask[];
  /** The next planned work after today; null when there is none. */
  readonly next: {
    readonly task: ScheduledTask;
    readonly date: CalendarDate;
    readonly minutes: number;
  } | null;
  /** Open tasks whose days have all passed. */
  readonly late: readonly TodayTask[];
  readonly doneThisWeek: readonly {
    readonly task: ScheduledTask;
    readonly doneOn: CalendarDate;
    /** Logged on it, or else planned for it. */
    readonly minutes: number;
  }[];
  readonly day: DayMinutes;
  /** The seven days of the week that today is in. */
  readonly week: readonly DayMinutes[];
  /** Every open task. */
  readonly open: ReadonlyMap<TaskId, TodayTask>;
}

const MOST_IF_TIME = 2;

/** The day it is, in a plan. */
export function todayOf(input: TodayInput): Today {
  const { today } = input;
  const all = inOrder(openTasks(input));
  const weekBegin = weekOf(today, input.weekStart);
  const minutesOf = dayMinutes(input);
  const day = minutesOf(today);
  const canBeginNow = new Set(all.filter((entry) => canBegin(input, entry)));
  const planned = all.filter(({ minutesToday }) => minutesToday > 0);
  const late = all.filter(({ isLate }) => isLate);
  const hasTimeForLate = planned.length > 0 || day.studied < taskMinutes(input, today);
  const forToday = all.filter(
    (entry) => entry.minutesToday > 0 || (hasTimeForLate && entry.isLate && canBeginNow.has(entry)),
  );
  const state = stateOf(input, { all, forToday, day });
  const now =
    state.kind === 'work'
      ? (forToday.find((entry) => canBeginNow.has(entry)) ?? forToday[0] ?? null)
      : null;
  const later = planned.filter((entry) => entry !== now);
  return {
    state,
    now,
    later,
    ifTime: [...canBeginNow]
      .filter((entry) => entry !== now && !later.includes(entry))
      .toSorted((a, b) => Number(b.isLate) - Number(a.isLate))
      .slice(0, MOST_IF_TIME),
    next: nextWork(all, today),
    late,
    doneThisWeek: doneSince(input, weekBegin),
    day,
    week: Array.from({ length: DAYS_A_WEEK }, (_, index) => minutesOf(addDays(weekBegin, index))),
    open: new Map(all.map((entry) => [entry.task.id, entry])),
  };
}

function stateOf(
  { calendar, schedule, progress, today }: TodayInput,
  found: {
    readonly all: readonly TodayTask[];
    readonly forToday: readonly TodayTask[];
    readonly day: DayMinutes;
  },
): DayState {
  const { all, forToday, day } = found;
  if (schedule.tasks.length === 0) return { kind: 'empty' };
  if (all.length === 0) return { kind: 'all-done', on: lastTick(schedule, progress, today) };
  if (today < calendar.start) return { kind: 'before-start' };
  if (forToday.length > 0) return { kind: 'work' };
  if (day.isDayOff) {
    const label = calendar.daysOff.find((range) => isDayOff([range], today))?.label ?? '';
    return { kind: 'day-off', label };
  }
  if (day.available === 0) return { kind: 'no-study-time' };
  const wasPlanned = schedule.tasks.some(
    (task) => minutesPlanned(task, (date) => date === today) > 0,
  );
  return { kind: day.studied > 0 || wasPlanned ? 'done-for-today' : 'nothing-planned' };
}

function taskMinutes({ taskTime }: TodayInput, date: CalendarDate): number {
  return capacityByDay(taskTime)(toEpochDay(date));
}

function openTasks({ schedule, progress, sessions, today }: TodayInput): readonly TodayTask[] {
  const begun = begunWork(progress, sessions);
  const loggedToday = loggedMinutes(sessions.filter(({ date }) => date === today));
  const known = new Set(schedule.tasks.map(({ id }) => id));
  const open = schedule.tasks.filter(({ id }) => !isDone(progress, id));
  return open.map((task) => {
    const index = task.sessions.findIndex(({ date }) => date === today);
    const work = begun.get(task.id);
    return {
      task,
      minutesToday: task.sessions[index]?.minutes ?? 0,
      loggedToday: loggedToday.get(task.id) ?? 0,
      minutesLeft:
        work === undefined ? task.minutes : remainingEffort(task.effort, work).mostLikely,
      session: index < 0 ? null : index + 1,
      nextOn: task.sessions.find(({ date }) => date >= today)?.date ?? null,
      waitsFor: task.prerequisites.filter((id) => known.has(id) && !isDone(progress, id)),
      isLate: task.finish < today,
    };
  });
}

/** Nothing it needs is missing, and the person has not put it off. */
function canBegin({ pins, today }: TodayInput, { task, waitsFor }: TodayTask): boolean {
  return (
    waitsFor.length === 0 &&
    !pins.some((pin) => pin.task === task.id && pin.kind !== 'finish-by' && pin.date > today)
  );
}

/** By first day; of one day in planned order, which a stable sort keeps. */
function inOrder(entries: readonly TodayTask[]): readonly TodayTask[] {
  return entries.toSorted((a, b) =>
    a.task.start === b.task.start ? 0 : a.task.start < b.task.start ? -1 : 1,
  );
}

function nextWork(open: readonly TodayTask[], today: CalendarDate): Today['next'] {
  let next: Today['next'] = null;
  for (const { task } of open) {
    const session = task.sessions.find(({ date }) => date > today);
    if (session !== undefined && (next === null || session.date < next.date))
      next = { task, ...session };
  }
  return next;
}

function doneSince(
  { schedule, progress, sessions, today }: TodayInput,
  monday: CalendarDate,
): Today['doneThisWeek'] {
  const logged = loggedMinutes(sessions);
  return schedule.tasks
    .flatMap((task) => {
      const doneOn = progress.get(task.id)?.doneOn ?? null;
      if (doneOn === null || doneOn < monday || doneOn > today) return [];
      return [{ task, doneOn, minutes: logged.get(task.id) ?? task.minutes }];
    })
    .toSorted((a, b) => (a.doneOn === b.doneOn ? 0 : a.doneOn > b.doneOn ? -1 : 1));
}

function lastTick(
  { tasks }: Schedule,
  progress: ReadonlyMap<TaskId, Progress>,
  today: CalendarDate,
): CalendarDate {
  const days = tasks.flatMap(({ id }) => progress.get(id)?.doneOn ?? []);
  return days.toSorted().at(-1) ?? today;
}

/**
 * The minutes of a day. What is ticked before its day is no longer planned for it. A schedule that
 * was made today has only the rest of the day in it, so what was studied before belongs to what was
 * planned.
 */
function dayMinutes(input: TodayInput): (date: CalendarDate) => DayMinutes {
  const { calendar, schedule, computedOn, progress, sessions, today } = input;
  const available = capacityByDay(calendar);
  const logged = loggedMinutes(sessions);
  return (date) => {
    let inSchedule = 0;
    let ticked = 0;
    for (const task of schedule.tasks) {
      const doneOn = progress.get(task.id)?.doneOn ?? null;
      const planned = minutesPlanned(task, (day) => day === date);
      if (doneOn === null || doneOn >= date) inSchedule += planned;
      if (doneOn === null || logged.has(task.id)) continue;
      if (date < doneOn) ticked += planned;
      else if (date === doneOn) ticked += minutesPlanned(task, (day) => day >= date);
    }
    const onDay = minutesOnDay(sessions, date);
    const isCut = date === today && computedOn === today;
    return {
      date,
      available: available(toEpochDay(date)),
      planned: isCut
        ? Math.max(inSchedule, Math.min(taskMinutes(input, date), inSchedule + onDay))
        : inSchedule,
      studied: onDay + ticked,
      isDayOff: isDayOff(calendar.daysOff, date),
    };
  };
}

function minutesPlanned(
  { sessions }: ScheduledTask,
  isWanted: (date: CalendarDate) => boolean,
): number {
  return sessions.reduce((sum, { date, minutes }) => sum + (isWanted(date) ? minutes : 0), 0);
}
