import { useCallback, useDeferredValue, useMemo } from 'react';

import type { PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { buildPlan, type PlanInput } from '../../../shared/planning/build-plan.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import type { SkillCatalogue } from '../../../shared/planning/skill-catalogue.ts';
import { useContent } from '../../desktop/use-content.ts';
import { toSettings, type Draft, type OwnWishes } from './draft.ts';

/** What has been done, in the form planning asks for; empty but for credits in a new plan. */
export type WorkSoFar = Pick<PlanInput, 'credited' | 'begun' | 'ownTasks' | 'now' | 'kept'>;

export interface Preview {
  /** The entries it was made of. */
  readonly draft: Draft;
  readonly role: RoleOutline;
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

export interface UsedPreview {
  /**
   * Follows the entries by a moment, so that an entry is drawn before the plan it gives is worked
   * out; null until the first is there.
   */
  readonly shown: Preview | null;
  /** Whether it is of other entries than those that stand there. */
  readonly isOutdated: boolean;
  /** The plan of the very entries, for what is kept. */
  readonly current: () => Preview;
}

/** The plan a draft would give, computed anew with each change. */
export function usePreview({ draft, role, work, wishes }: PreviewOf): UsedPreview {
  const { catalogue } = useContent();
  const question = useMemo(() => ({ draft, role, work, wishes }), [draft, role, work, wishes]);
  const asked = useDeferredValue(question, null);
  const shown = useMemo(
    () => (asked === null ? null : previewOf(asked, catalogue)),
    [asked, catalogue],
  );
  const isOutdated = asked !== question;
  const current = useCallback(
    () => (shown === null || isOutdated ? previewOf(question, catalogue) : shown),
    [shown, isOutdated, question, catalogue],
  );
  return { shown, isOutdated, current };
}

function previewOf({ draft, role, work, wishes }: PreviewOf, catalogue: SkillCatalogue): Preview {
  const settings = toSettings(draft, wishes);
  const nothing = { draft, role, settings, schedule: null, failures: [], input: null };
  if (settings === null) return nothing;
  const input: PlanInput = { ...work, catalogue, role, settings };
  const built = buildPlan(input);
  return built.ok
    ? { ...nothing, schedule: built.value, input }
    : { ...nothing, failures: built.failure };
}
