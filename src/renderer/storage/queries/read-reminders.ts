/** What a reminder is made of, read when one is due rather than live: it is asked for once a day. */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { OwnTask, Plan, Schedule } from '../../../shared/domain/plan.ts';
import type { LoggedSession, Progress } from '../../../shared/domain/progress.ts';
import { parseReminded } from '../../../shared/reminders/reminder-time.ts';
import { REMINDED_KEY } from '../commands/reminded.ts';
import { SAMPLE_PLAN } from '../commands/sample-plan.ts';
import { database } from '../database.ts';

/** The days the person was reminded of. */
export async function readReminded(): Promise<readonly CalendarDate[]> {
  return parseReminded((await database.settings.get(REMINDED_KEY))?.value);
}

export interface PlansInUse {
  readonly plans: readonly {
    readonly plan: Plan;
    readonly schedule: Schedule;
    readonly computedOn: CalendarDate;
    readonly ownTasks: readonly OwnTask[];
  }[];
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly sessions: readonly LoggedSession[];
}

/** All plans that are studied, the oldest first: neither archived ones nor the sample. */
export async function readPlansInUse(): Promise<PlansInUse> {
  const all = await database.plans.orderBy('createdOn').toArray();
  const inUse = all.filter(({ id, archivedOn }) => archivedOn === null && id !== SAMPLE_PLAN);
  const schedules = await database.schedules.bulkGet(inUse.map(({ scheduleId }) => scheduleId));
  const ownTasks = await database.customTasks.toArray();
  return {
    plans: inUse.flatMap((plan, index) => {
      const row = schedules[index];
      if (row === undefined) return [];
      const { schedule, computedOn } = row;
      const own = ownTasks.filter(({ planId }) => planId === plan.id);
      return [{ plan, schedule, computedOn, ownTasks: own }];
    }),
    progress: new Map((await database.progress.toArray()).map((row) => [row.taskId, row])),
    sessions: await database.sessions.orderBy('date').toArray(),
  };
}
