import type { CalendarDate } from '../calendar/calendar-date.ts';
import { remainingEffort, type BegunWork } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Pin, Schedule } from '../domain/plan.ts';
import type { OpenTask } from './forecast-input.ts';

/** A schedule and what has become of it. */
export interface OpenWork {
  /** Its tasks in the order in which they are begun. */
  readonly schedule: Pick<Schedule, 'tasks'>;
  readonly done: ReadonlySet<TaskId>;
  /** What has been done of tasks that are still open. */
  readonly begun: ReadonlyMap<TaskId, BegunWork>;
  readonly pins: readonly Pin[];
}

/** What a forecast simulates: the tasks of a schedule that are not done, with what is left of each. */
export function openTasksOf({ schedule, done, begun, pins }: OpenWork): readonly OpenTask[] {
  const releases = releasesOf(pins);
  return schedule.tasks
    .filter(({ id }) => !done.has(id))
    .map(({ id, milestone, effort }) => ({
      id,
      milestone,
      effort: remainingEffort(effort, begun.get(id)),
      notBefore: releases.get(id) ?? null,
    }));
}

/** A task fixed to a day cannot begin before it either. */
function releasesOf(pins: readonly Pin[]): ReadonlyMap<TaskId, CalendarDate> {
  const releases = new Map<TaskId, CalendarDate>();
  for (const { kind, task, date } of pins) {
    if (kind === 'finish-by') continue;
    const other = releases.get(task);
    if (other === undefined || other < date) releases.set(task, date);
  }
  return releases;
}
