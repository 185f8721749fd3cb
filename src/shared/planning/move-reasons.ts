/**
 * What moved a task: the minutes by which its place on the line of study minutes changed, split into
 * the work that came before it, the study time it falls on, and waiting.
 *
 * A task's place is the sum of the work up to its finish and of what stayed unused before it. So the
 * parts add up to the whole move exactly, and the largest is what a person should read first.
 */
import { toEpochDay, type CalendarDate, type EpochDay } from '../calendar/calendar-date.ts';
import { capacityByDay } from '../calendar/study-calendar.ts';
import { StudyTime } from '../calendar/study-time.ts';
import { plannedMinutes } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import type { PlanSettings, Schedule, ScheduledTask } from '../domain/plan.ts';
import type { ReplanInput } from './replan-input.ts';
import { withoutReserve } from './weekly-reserve.ts';

/**
 * One part of a move. `behind`: work planned before today is not done. `ahead`: more is done than
 * was planned. `estimate`: an estimate changed. `added`, `removed`: work came in or went. `order`:
 * other work goes first now. `days-off`, `week`, `today`: there is other study time. `waiting`: pins
 * or the person's rules leave time unused. `pin`: its own pin changed.
 */
export interface MoveReason {
  readonly kind: MoveCause;
  /** Study minutes later, or earlier below zero. */
  readonly minutes: number;
  /** The tasks behind it, the largest part first; empty for causes in the calendar. */
  readonly tasks: readonly TaskId[];
}

const WORK_CAUSES = ['behind', 'ahead', 'estimate', 'added', 'removed', 'order'] as const;
type WorkCause = (typeof WORK_CAUSES)[number];
export type MoveCause = WorkCause | 'days-off' | 'week' | 'today' | 'waiting' | 'pin';

/** Tasks named for one cause; more would not be read. */
const MOST_NAMED = 3;

/** Answers for every task of one replan. */
export class MoveReasons {
  readonly #input: ReplanInput;
  readonly #shares: ReadonlyMap<TaskId, WorkShare>;
  readonly #causes: readonly CauseLine[];
  readonly #time: TimeLines;
  readonly #plannedBefore: PlannedDays;
  readonly #plannedNow: PlannedDays;

  constructor(input: ReplanInput, schedule: Schedule) {
    const { previous, doneOn, now } = input;
    const open = schedule.tasks.filter(({ id }) => !doneOn.has(id));
    const shares = workShares(input, open);
    this.#input = input;
    this.#shares = new Map(shares.map((share) => [share.id, share]));
    this.#causes = WORK_CAUSES.map((kind) => new CauseLine(kind, shares));
    this.#time = timeLinesOf(input);
    this.#plannedBefore = new PlannedDays(previous.schedule.tasks, now.date);
    this.#plannedNow = new PlannedDays(open, now.date);
  }

  /**
   * The parts of one task's move that point the way it moved, the largest first; where none does, as
   * when minutes gained on one day are lost to the next day's beginning, the others.
   */
  of(was: ScheduledTask, is: ScheduledTask): readonly [MoveReason, ...MoveReason[]] {
    const isLater = is.finish > was.finish || (is.finish === was.finish && is.start > was.start);
    const sorted = [...this.#workReasons(was.id), ...this.#timeReasons(was, is)]
      .filter(({ minutes }) => minutes !== 0)
      .sort((a, b) => (isLater ? b.minutes - a.minutes : a.minutes - b.minutes));
    const pointing = sorted.filter(({ minutes }) => minutes > 0 === isLater);
    const pin: readonly MoveReason[] = this.#hasOtherPin(was.id)
      ? [{ kind: 'pin', minutes: 0, tasks: [was.id] }]
      : [];
    const [first, ...others] = [...pin, ...(pointing.length > 0 ? pointing : sorted)];
    // Within one day work can change places without a minute's difference.
    return first === undefined ? [{ kind: 'order', minutes: 0, tasks: [] }] : [first, ...others];
  }

  #hasOtherPin(task: TaskId): boolean {
    const { previous, settings } = this.#input;
    return pinsOf(previous.settings, task) !== pinsOf(settings, task);
  }

  /** Work up to the task's own finish, then and now. */
  #workReasons(task: TaskId): readonly MoveReason[] {
    const own = this.#shares.get(task);
    return own === undefined ? [] : this.#causes.map((cause) => cause.reasonFor(own));
  }

  /** Study time up to the old finish: less of it now moves the task later. */
  #timeReasons(was: ScheduledTask, is: ScheduledTask): readonly MoveReason[] {
    const { before, withDaysOff, withWeeks, now } = this.#time;
    const [then, later] = [toEpochDay(was.finish) - 1, toEpochDay(is.finish) - 1];
    const unusedThen = before.through(then) - this.#plannedBefore.through(then);
    const unusedNow = now.through(later) - this.#plannedNow.through(later);
    const reason = (kind: MoveCause, minutes: number): MoveReason => ({ kind, minutes, tasks: [] });
    return [
      reason('days-off', before.through(then) - withDaysOff.through(then)),
      reason('week', withDaysOff.through(then) - withWeeks.through(then)),
      reason('today', withWeeks.through(then) - now.through(then)),
      reason('waiting', unusedNow - unusedThen),
    ];
  }
}

function pinsOf({ pins }: PlanSettings, task: TaskId): string {
  return pins
    .filter((pin) => pin.task === task)
    .map(({ kind, date }) => `${kind} ${date}`)
    .sort()
    .join();
}

/** One task's work from today on, as it was planned and as it is now. */
interface WorkShare {
  readonly id: TaskId;
  readonly cause: WorkCause;
  readonly before: Work;
  readonly after: Work;
}

interface Work {
  readonly minutes: number;
  /** Place in the order in which tasks end; Infinity when it is not in that plan. */
  readonly ends: number;
}

const NO_WORK: Work = { minutes: 0, ends: Infinity };

function workShares(input: ReplanInput, open: readonly ScheduledTask[]): readonly WorkShare[] {
  const { previous, doneOn, now } = input;
  const before = worksOf(previous.schedule.tasks, now.date);
  const after = worksOf(open, now.date);
  const was = new Map(previous.schedule.tasks.map((task) => [task.id, task]));
  const all = new Map([...was, ...open.map((task) => [task.id, task] as const)]);
  return [...all].map(([id, task]) => {
    const [planned, left] = [before.get(id) ?? NO_WORK, after.get(id) ?? NO_WORK];
    const cause = doneOn.has(id)
      ? 'ahead'
      : (causeOfWork(planned, left) ??
        (hasSameEstimate(was.get(id), task) ? causeOfMinutes(planned, left) : 'estimate'));
    return { id, cause, before: planned, after: left };
  });
}

/** Null where the work is in both plans. */
function causeOfWork(planned: Work, left: Work): WorkCause | null {
  if (planned === NO_WORK) return 'added';
  return left === NO_WORK ? 'removed' : null;
}

function hasSameEstimate(was: ScheduledTask | undefined, is: ScheduledTask): boolean {
  return was !== undefined && plannedMinutes(was.effort) === plannedMinutes(is.effort);
}

function causeOfMinutes(planned: Work, left: Work): WorkCause {
  if (left.minutes > planned.minutes) return 'behind';
  return left.minutes < planned.minutes ? 'ahead' : 'order';
}

function worksOf(tasks: readonly ScheduledTask[], today: CalendarDate): ReadonlyMap<TaskId, Work> {
  const byFinish = tasks.toSorted((a, b) =>
    a.finish === b.finish ? 0 : a.finish < b.finish ? -1 : 1,
  );
  return new Map(
    byFinish.map(({ id, sessions }, ends) => {
      const coming = sessions.filter(({ date }) => date >= today);
      return [id, { minutes: coming.reduce((sum, { minutes }) => sum + minutes, 0), ends }];
    }),
  );
}

/** The work of one cause, added up along the order in which tasks end, then and now. */
class CauseLine {
  readonly #kind: WorkCause;
  /** The largest differences first. */
  readonly #shares: readonly WorkShare[];
  readonly #before: RunningSum;
  readonly #after: RunningSum;

  constructor(kind: WorkCause, all: readonly WorkShare[]) {
    const shares = all.filter(({ cause }) => cause === kind);
    const difference = ({ before, after }: WorkShare) => Math.abs(after.minutes - before.minutes);
    this.#kind = kind;
    this.#shares = shares.toSorted((a, b) => difference(b) - difference(a));
    this.#before = new RunningSum(shares.map(({ before }) => ({ at: before.ends, ...before })));
    this.#after = new RunningSum(shares.map(({ after }) => ({ at: after.ends, ...after })));
  }

  reasonFor(own: WorkShare): MoveReason {
    const minutes = this.#after.through(own.after.ends) - this.#before.through(own.before.ends);
    return {
      kind: this.#kind,
      minutes,
      tasks: minutes === 0 ? [] : this.#namesBefore(own),
    };
  }

  #namesBefore(own: WorkShare): readonly TaskId[] {
    const names: TaskId[] = [];
    for (const { id, before, after } of this.#shares) {
      const [was, is] = [before.ends <= own.before.ends, after.ends <= own.after.ends];
      if ((is ? after.minutes : 0) === (was ? before.minutes : 0)) continue;
      names.push(id);
      if (names.length === MOST_NAMED) break;
    }
    return names;
  }
}

/** Minutes added up along a line of places. */
class RunningSum {
  readonly #places: readonly number[];
  readonly #sums: readonly number[];

  constructor(parts: readonly { readonly at: number; readonly minutes: number }[]) {
    const sorted = parts.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at));
    let sum = 0;
    this.#places = sorted.map(({ at }) => at);
    this.#sums = sorted.map(({ minutes }) => (sum += minutes));
  }

  /** The sum of all parts up to a place, itself included. */
  through(place: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (this.#sums[low - 1] ?? 0);
  }
}

/** Minutes planned on the days from today on. */
class PlannedDays {
  readonly #sum: RunningSum;

  constructor(tasks: readonly ScheduledTask[], today: CalendarDate) {
    this.#sum = new RunningSum(
      tasks.flatMap(({ sessions }) =>
        sessions
          .filter(({ date }) => date >= today)
          .map(({ date, minutes }) => ({ at: toEpochDay(date), minutes })),
      ),
    );
  }

  through(day: EpochDay): number {
    return this.#sum.through(day);
  }
}

/** Study time from today on: as it was, with the days off of now, with the weeks too, and as it is. */
interface TimeLines {
  readonly before: StudyTime;
  readonly withDaysOff: StudyTime;
  readonly withWeeks: StudyTime;
  readonly now: StudyTime;
}

function timeLinesOf({ role, previous, settings, now }: ReplanInput): TimeLines {
  const today = toEpochDay(now.date);
  const line = (of: PlanSettings, spent: number) => {
    const capacity = capacityByDay(withoutReserve(of, role.rhythms));
    return new StudyTime(today, (day) =>
      day === today ? Math.max(0, capacity(day) - spent) : capacity(day),
    );
  };
  return {
    before: line(previous.settings, 0),
    withDaysOff: line({ ...previous.settings, daysOff: settings.daysOff }, 0),
    withWeeks: line(settings, 0),
    now: line(settings, now.studiedMinutes),
  };
}
