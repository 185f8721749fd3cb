/** What a forecast takes, and what can be wrong with it. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { StudyTime } from '../calendar/study-time.ts';
import type { Effort } from '../domain/effort.ts';
import type { MilestoneId, TaskId } from '../domain/ids.ts';
import type { FinishedTask } from './pace.ts';
import type { NetworkFailure } from './plan-failure.ts';
import { MOST_TASKS } from './task-graph.ts';

/** More runs than this change no figure that is shown. */
export const MOST_RUNS = 100_000;
/** The minutes of each milestone are kept for each run; so many take eighty megabytes. */
const MOST_KEPT_MINUTES = 20_000_000;

/** A task that is still open. */
export interface OpenTask {
  readonly id: TaskId;
  readonly milestone: MilestoneId;
  /** What is left of it: see `remainingEffort`. */
  readonly effort: Effort;
  /** No work on it before this day; null for any day. */
  readonly notBefore: CalendarDate | null;
}

export interface ForecastInput {
  /** In the order in which the plan begins them. */
  readonly tasks: readonly OpenTask[];
  /** The study time tasks are planned on, from today on: see `studyTimeOf`. */
  readonly time: StudyTime;
  readonly targetDate: CalendarDate | null;
  /** The person's own finished work, of any plan and in any order. */
  readonly history: readonly FinishedTask[];
  /** From 1 to `MOST_RUNS`. Of 10,000, what is called 95 % is from 94.5 to 95.5 %. */
  readonly runs: number;
  /** Any 32-bit integer. The same one gives the same forecast. */
  readonly seed: number;
}

export type ForecastFailure =
  /** Not a whole number from 1 to `most`. */
  | { readonly kind: 'impossible-runs'; readonly most: number }
  /** Not a 32-bit integer. */
  | { readonly kind: 'impossible-seed' }
  | { readonly kind: 'nothing-to-do' }
  /** Runs times milestones. */
  | { readonly kind: 'too-much-to-simulate'; readonly most: number }
  /** Finished tasks named twice, or with an estimate or logged minutes that cannot be. */
  | { readonly kind: 'impossible-history'; readonly tasks: readonly TaskId[] }
  | Extract<
      NetworkFailure,
      { kind: 'too-many-tasks' | 'duplicate-task' | 'impossible-effort' | 'unordered-effort' }
    >;

/** The first thing that is wrong with it; null when it can be simulated. */
export function faultOfForecast(input: ForecastInput): ForecastFailure | null {
  const { tasks, history, runs, seed } = input;
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
    return { kind: 'impossible-runs', most: MOST_RUNS };
  if ((seed | 0) !== seed) return { kind: 'impossible-seed' };
  if (tasks.length === 0) return { kind: 'nothing-to-do' };
  if (tasks.length > MOST_TASKS)
    return { kind: 'too-many-tasks', count: tasks.length, most: MOST_TASKS };
  const milestones = new Set(tasks.map(({ milestone }) => milestone)).size;
  if (milestones * runs > MOST_KEPT_MINUTES)
    return { kind: 'too-much-to-simulate', most: MOST_KEPT_MINUTES };
  return faultOfTasks(tasks) ?? faultOfHistory(history);
}

function faultOfTasks(tasks: readonly OpenTask[]): ForecastFailure | null {
  const twice = namedTwice(tasks);
  if (twice.length > 0) return { kind: 'duplicate-task', tasks: twice };
  const impossible = tasks.filter(({ effort }) => !isWork(effort));
  if (impossible.length > 0) return { kind: 'impossible-effort', tasks: idsOf(impossible) };
  const unordered = tasks.filter(({ effort }) => !isOrdered(effort));
  if (unordered.length > 0) return { kind: 'unordered-effort', tasks: idsOf(unordered) };
  return null;
}

function faultOfHistory(history: readonly FinishedTask[]): ForecastFailure | null {
  const impossible = history.filter(
    ({ effort, loggedMinutes }) =>
      !isWork(effort) ||
      !isOrdered(effort) ||
      !Number.isSafeInteger(loggedMinutes) ||
      loggedMinutes < 0,
  );
  const faulty = [...new Set([...namedTwice(history), ...idsOf(impossible)])].sort();
  return faulty.length === 0 ? null : { kind: 'impossible-history', tasks: faulty };
}

function namedTwice(tasks: readonly { readonly id: TaskId }[]): readonly TaskId[] {
  const seen = new Set<TaskId>();
  const twice = tasks.filter(({ id }) => seen.size === seen.add(id).size);
  return idsOf(twice);
}

function idsOf(tasks: readonly { readonly id: TaskId }[]): readonly TaskId[] {
  return [...new Set(tasks.map(({ id }) => id))].sort();
}

function isWork({ optimistic, mostLikely, pessimistic }: Effort): boolean {
  return [optimistic, mostLikely, pessimistic].every(
    (minutes) => Number.isSafeInteger(minutes) && minutes > 0,
  );
}

function isOrdered({ optimistic, mostLikely, pessimistic }: Effort): boolean {
  return optimistic <= mostLikely && mostLikely <= pessimistic;
}
