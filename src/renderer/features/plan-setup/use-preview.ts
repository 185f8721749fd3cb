import { useMemo } from 'react';

import type { TaskId } from '../../../shared/domain/ids.ts';
import type { PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { buildPlan } from '../../../shared/planning/build-plan.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import { useContent } from '../../desktop/use-content.ts';
import { toSettings, type Draft } from './draft.ts';

export interface Preview {
  readonly settings: PlanSettings | null;
  readonly schedule: Schedule | null;
  readonly failures: readonly PlanFailure[];
}

/** The plan a draft would give, computed anew with each change. */
export function usePreview(
  draft: Draft,
  role: RoleOutline,
  progress: ReadonlyMap<TaskId, Progress>,
): Preview {
  const { catalogue } = useContent();
  const credited = useMemo(
    () =>
      new Set([...progress.values()].filter((row) => row.doneOn !== null).map((row) => row.taskId)),
    [progress],
  );
  return useMemo(() => {
    const settings = toSettings(draft);
    if (settings === null) return { settings: null, schedule: null, failures: [] };
    const built = buildPlan({ catalogue, role, settings, credited });
    return built.ok
      ? { settings, schedule: built.value, failures: [] }
      : { settings, schedule: null, failures: built.failure };
  }, [catalogue, credited, draft, role]);
}
