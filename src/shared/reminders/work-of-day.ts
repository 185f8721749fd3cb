/** What a reminder speaks of: the work of one day that is still to be done, over all plans. */
import type { PlanId, TaskId } from '../domain/ids.ts';
import { todayOf, type TodayInput, type TodayTask } from '../progress/today.ts';

export interface PlanOfDay extends TodayInput {
  readonly plan: PlanId;
}

export interface WorkOfDay {
  /** Minutes that are left of the day's work, 1 or more. */
  readonly minutes: number;
  /** In the order of the plans; of each plan what to do now stands first. Never empty. */
  readonly tasks: readonly { readonly plan: PlanId; readonly task: TaskId }[];
}

/** Null when no plan has work for the day, or the day's work or time is done. */
export function workOfDay(plans: readonly PlanOfDay[]): WorkOfDay | null {
  let minutes = 0;
  const tasks = plans.flatMap((input) => {
    const { now, later, day } = todayOf(input);
    if (now === null) return [];
    const left = [now, ...later].filter((entry) => minutesLeft(entry) > 0);
    const asked = left.reduce((sum, entry) => sum + minutesLeft(entry), 0);
    // Late work comes on top of what was planned, and still a day has no more time than it has.
    const given = Math.min(asked, Math.max(0, day.available - day.studied));
    minutes += given;
    return given === 0 ? [] : left.map(({ task }) => ({ plan: input.plan, task: task.id }));
  });
  return tasks.length === 0 ? null : { minutes, tasks };
}

/** Of today's part; of the whole task when it is late and has no part in today. */
function minutesLeft({ minutesToday, loggedToday, minutesLeft: whole }: TodayTask): number {
  return minutesToday === 0 ? whole : Math.min(whole, Math.max(0, minutesToday - loggedToday));
}
