import { useLiveQuery } from 'dexie-react-hooks';

import type { RoleId, TaskId } from '../../../shared/domain/ids.ts';
import { SAMPLE_PLAN, sampleTicks } from '../commands/sample-plan.ts';
import { database } from '../database.ts';

export interface SampleInUse {
  readonly role: RoleId;
  /** The ticks it came with, which say nothing about the person. */
  readonly ticks: ReadonlySet<TaskId>;
}

/** The sample plan; undefined while loading, null when there is none. */
export function useSamplePlan(): SampleInUse | null | undefined {
  return useLiveQuery(async () => {
    const plan = await database.plans.get(SAMPLE_PLAN);
    return plan === undefined ? null : { role: plan.role, ticks: new Set(await sampleTicks()) };
  });
}
