import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanId, RoleId } from '../../../shared/domain/ids.ts';
import type { Plan, Schedule } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';

export interface PlanWithSchedule {
  readonly plan: Plan;
  readonly schedule: Schedule;
}

/**
 * Plans with their current schedules, the newest first; undefined while loading.
 *
 * @param most how many of them; all when left out
 */
export function usePlans(most = Infinity): readonly PlanWithSchedule[] | undefined {
  return useLiveQuery(async () => {
    const plans = await database.plans.orderBy('createdOn').reverse().limit(most).toArray();
    const schedules = await database.schedules.bulkGet(plans.map((plan) => plan.scheduleId));
    return plans.flatMap((plan, index) => {
      const schedule = schedules[index]?.schedule;
      return schedule === undefined ? [] : [{ plan, schedule }];
    });
  }, [most]);
}

/** The roles that have a plan; undefined while loading. */
export function usePlannedRoles(): ReadonlySet<RoleId> | undefined {
  return useLiveQuery(async () => {
    const plans = await database.plans.toArray();
    return new Set(plans.map(({ role }) => role));
  });
}

/** One plan with its current schedule; undefined while loading, null when there is none. */
export function usePlan(id: PlanId): PlanWithSchedule | null | undefined {
  return useLiveQuery(async () => {
    const plan = await database.plans.get(id);
    if (plan === undefined) return null;
    const row = await database.schedules.get(plan.scheduleId);
    return row === undefined ? null : { plan, schedule: row.schedule };
  }, [id]);
}
