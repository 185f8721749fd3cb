import { useLiveQuery } from 'dexie-react-hooks';

import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanId, RoleId } from '../../../shared/domain/ids.ts';
import type { OwnTask, Plan, Schedule } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';
import type { ScheduleRow } from '../rows.ts';

export interface PlanWithSchedule {
  readonly plan: Plan;
  readonly schedule: Schedule;
}

/** All plans with their current schedules, the newest first; undefined while loading. */
export function usePlans(): readonly PlanWithSchedule[] | undefined {
  return useLiveQuery(async () =>
    withSchedules(await database.plans.orderBy('createdOn').reverse().toArray()),
  );
}

/** The newest plans in use, archived ones aside; undefined while loading. */
export function useNewestPlans(most: number): readonly PlanWithSchedule[] | undefined {
  return useLiveQuery(async () => {
    const newest = database.plans.orderBy('createdOn').reverse();
    const inUse = newest.filter(({ archivedOn }) => archivedOn === null);
    return withSchedules(await inUse.limit(most).toArray());
  }, [most]);
}

async function withSchedules(plans: readonly Plan[]): Promise<readonly PlanWithSchedule[]> {
  const schedules = await database.schedules.bulkGet(plans.map((plan) => plan.scheduleId));
  return plans.flatMap((plan, index) => {
    const schedule = schedules[index]?.schedule;
    return schedule === undefined ? [] : [{ plan, schedule }];
  });
}

/** The roles that have a plan; undefined while loading. */
export function usePlannedRoles(): ReadonlySet<RoleId> | undefined {
  return useLiveQuery(async () => {
    const plans = await database.plans.toArray();
    return new Set(plans.map(({ role }) => role));
  });
}

/** One by one: to bring two schedules of thousands of tasks here at once would hold the window up. */
async function schedulesOf(plan: PlanId): Promise<readonly ScheduleRow[]> {
  const keys = await database.schedules.where('planId').equals(plan).primaryKeys();
  const rows: ScheduleRow[] = [];
  for (const key of keys) {
    const row = await database.schedules.get(key);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

export interface WholePlan extends PlanWithSchedule {
  /** The day the current schedule was made. */
  readonly computedOn: CalendarDate;
  /** The schedule the plan is measured against. */
  readonly baseline: Schedule;
  readonly ownTasks: readonly OwnTask[];
}

/** One plan with all that is in it; undefined while loading, null when there is none. */
export function usePlan(id: PlanId): WholePlan | null | undefined {
  return useLiveQuery(async () => {
    const plan = await database.plans.get(id);
    if (plan === undefined) return null;
    const rows = await schedulesOf(id);
    const current = rows.find((row) => row.id === plan.scheduleId);
    if (current === undefined) return null;
    const { schedule, computedOn } = current;
    const baseline = rows.find((row) => row.kind === 'baseline')?.schedule ?? schedule;
    const ownTasks = await database.customTasks.where('planId').equals(id).toArray();
    return { plan, schedule, computedOn, baseline, ownTasks };
  }, [id]);
}
