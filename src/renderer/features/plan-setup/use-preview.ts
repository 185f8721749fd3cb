import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';

import type { PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { buildPlan, type PlanInput } from '../../../shared/planning/build-plan.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import type { SkillCatalogue } from '../../../shared/planning/skill-catalogue.ts';
import { useContent } from '../../desktop/use-content.ts';
import { runPlan } from '../../workers/run-plan.ts';
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

/** With more tasks of the person's own than this, a plan is no longer worked out between two frames. */
const MOST_OWN_TASKS = 500;

/** The plan a draft would give, computed anew with each change. */
export function usePreview({ draft, role, work, wishes }: PreviewOf): UsedPreview {
  const { catalogue } = useContent();
  const question = useMemo(() => ({ draft, role, work, wishes }), [draft, role, work, wishes]);
  const isLong = (work.ownTasks?.length ?? 0) > MOST_OWN_TASKS;
  const near = useNearPreview(isLong ? null : question, catalogue);
  const far = useFarPreview(isLong ? question : null, catalogue);
  const { asked, shown } = isLong ? far : near;
  const isOutdated = asked !== question;
  const current = useCallback(
    () => (shown === null || isOutdated ? previewOf(question, catalogue) : shown),
    [shown, isOutdated, question, catalogue],
  );
  return { shown, isOutdated, current };
}

/** A preview and the question it answers. */
interface Answered {
  readonly asked: PreviewOf | null;
  readonly shown: Preview | null;
}

/** Worked out here, once the entry itself is drawn. */
function useNearPreview(question: PreviewOf | null, catalogue: SkillCatalogue): Answered {
  const asked = useDeferredValue(question, null);
  const shown = useMemo(
    () => (asked === null ? null : previewOf(asked, catalogue)),
    [asked, catalogue],
  );
  return { asked, shown };
}

/** Worked out in a worker; what is there stays until the next is. */
function useFarPreview(question: PreviewOf | null, catalogue: SkillCatalogue): Answered {
  const [answered, setAnswered] = useState<Answered>({ asked: null, shown: null });
  useEffect(() => {
    if (question === null) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const input = inputOf(question, catalogue);
    const asking = input === null ? null : runPlan(input, signal);
    Promise.resolve(asking)
      .then((built) => {
        if (!signal.aborted)
          setAnswered({ asked: question, shown: toPreview(question, input, built) });
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        // A defect: the screen around says so.
        setAnswered(() => {
          throw error;
        });
      });
    return () => leaving.abort();
  }, [question, catalogue]);
  return answered;
}

function previewOf(question: PreviewOf, catalogue: SkillCatalogue): Preview {
  const input = inputOf(question, catalogue);
  return toPreview(question, input, input === null ? null : buildPlan(input));
}

/** Null while the entries say too little to plan with. */
function inputOf(question: PreviewOf, catalogue: SkillCatalogue): PlanInput | null {
  const { draft, role, work, wishes } = question;
  const settings = toSettings(draft, wishes);
  return settings === null ? null : { ...work, catalogue, role, settings };
}

function toPreview(
  { draft, role }: PreviewOf,
  input: PlanInput | null,
  built: ReturnType<typeof buildPlan> | null,
): Preview {
  const settings = input?.settings ?? null;
  const nothing = { draft, role, settings, schedule: null, failures: [], input: null };
  if (built === null) return nothing;
  return built.ok
    ? { ...nothing, schedule: built.value, input }
    : { ...nothing, failures: built.failure };
}
