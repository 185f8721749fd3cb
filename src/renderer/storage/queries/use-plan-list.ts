import { useLiveQuery } from 'dexie-react-hooks';

import type { Plan } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';

/** All plans without their schedules, the newest first; undefined while loading. */
export function usePlanList(): readonly Plan[] | undefined {
  return useLiveQuery(() => database.plans.orderBy('createdOn').reverse().toArray());
}
