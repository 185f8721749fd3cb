import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { RoleId } from '../../shared/domain/ids.ts';
import { useContent } from '../desktop/use-content.ts';
import { PlanSetup } from '../features/plan-setup/plan-setup.tsx';
import { settingKeyOf } from '../storage/commands/draft.ts';
import { useDraft } from '../storage/queries/use-draft.ts';
import { useProgress } from '../storage/queries/use-progress.ts';
import { useSamplePlan } from '../storage/queries/use-sample-plan.ts';
import { useSkillLevels } from '../storage/queries/use-skill-levels.ts';

/** `/plans/new`; waits for what the person has recorded, so that the form never jumps. */
export function NewPlanRoute() {
  const { role, stage, resume = false } = useSearch({ from: '/plans/new' });
  const navigate = useNavigate();
  const { bundle } = useContent();
  const draftKey = useMemo(() => ({ role: (role ?? null) as RoleId | null }), [role]);
  const levels = useSkillLevels();
  const progress = useProgress();
  const kept = useDraft(draftKey);
  const sample = useSamplePlan();
  if (levels === undefined || progress === undefined || kept === undefined || sample === undefined)
    return null;
  return (
    <PlanSetup
      key={settingKeyOf(draftKey)}
      draftKey={draftKey}
      firstRole={role ?? null}
      firstStage={stage ?? null}
      kept={kept}
      isResuming={resume}
      knownLevels={levels}
      progress={progress}
      sample={
        sample === null
          ? null
          : {
              ticks: sample.ticks,
              roleTitle: bundle.roles.find(({ id }) => id === sample.role)?.title ?? sample.role,
            }
      }
      onCreated={(planId) => void navigate({ to: '/plans/$planId', params: { planId } })}
    />
  );
}
