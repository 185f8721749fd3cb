import { useMemo } from 'react';

import type { PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { buildPlan, type PlanInput } from '../../../shared/planning/build-plan.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import { useContent } from '../../desktop/use-content.ts';
import { toSettings, type Draft, type OwnWishes } from './draft.ts';

/** What has been done, in the form planning asks for; empty but for credits in a new plan. */
export type WorkSoFar = Pick<PlanInput, 'credited' | 'begun' | 'ownTasks' | 'now' | 'kept'>;

export interface Preview {
  readonly settings: PlanSettings | null;
  readonly schedule: Schedule | null;
  readonly failures: readonly PlanFailure[];
  /** What the schedule was made from; null where there is none. */
  readonly input: PlanInput | null;
}

export interface PreviewOf {
  readonly draft: Draft;
  readonly role: RoleOutline;
  /** Stable while nothing is recorded. */
  readonly work: WorkSoFar;
  readonly wishes: OwnWishes;
}

/** The plan a draft would give, computed anew with each change. */
export function usePreview({ draft, role, work, wishes }: PreviewOf): Preview {
  const { catalogue } = useContent();
  return useMemo(() => {
    const settings = toSettings(draft, wishes);
    if (settings === null) return { settings: null, schedule: null, failures: [], input: null };
    const input: PlanInput = { ...work, catalogue, role, settings };
    const built = buildPlan(input);
    return built.ok
      ? { settings, schedule: built.value, failures: [], input }
      : { settings, schedule: null, failures: built.failure, input: null };
  }, [catalogue, work, wishes, draft, role]);
}
