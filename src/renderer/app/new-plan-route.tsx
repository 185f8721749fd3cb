import { useNavigate, useSearch } from '@tanstack/react-router';

import { PlanSetup } from '../features/plan-setup/plan-setup.tsx';
import { useSkillLevels } from '../storage/queries/use-skill-levels.ts';
import { useProgress } from '../storage/queries/use-progress.ts';

/** `/plans/new`; waits for what the person has recorded, so that the form never jumps. */
export function NewPlanRoute() {
  const { role, stage } = useSearch({ from: '/plans/new' });
  const navigate = useNavigate();
  const levels = useSkillLevels();
  const progress = useProgress();
  if (levels === undefined || progress === undefined) return null;
  return (
    <PlanSetup
      firstRole={role ?? null}
      firstStage={stage ?? null}
      knownLevels={levels}
      progress={progress}
      onCreated={(planId) => void navigate({ to: '/plans/$planId', params: { planId } })}
    />
  );
}
