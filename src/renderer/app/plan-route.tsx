import { useParams } from '@tanstack/react-router';

import type { PlanId } from '../../shared/domain/ids.ts';
import { useRolePage } from '../desktop/use-content.ts';
import { PlanWorkspace } from '../features/plan-workspace/plan-workspace.tsx';
import type { PlanWorkspaceProps } from '../features/plan-workspace/workspace-props.ts';
import { usePlan } from '../storage/queries/use-plans.ts';
import { useProgress } from '../storage/queries/use-progress.ts';
import { NotFound } from './not-found.tsx';

/** `/plans/$planId` */
export function PlanRoute() {
  const { planId } = useParams({ from: '/plans/$planId' });
  const found = usePlan(planId as PlanId);
  const progress = useProgress();
  if (found === undefined || progress === undefined) return null;
  return found === null ? (
    <NotFound />
  ) : (
    <PlanOfRole key={planId} plan={found.plan} schedule={found.schedule} progress={progress} />
  );
}

/** Only once the plan is known can its role be asked for. */
function PlanOfRole(props: Omit<PlanWorkspaceProps, 'role'>) {
  const page = useRolePage(props.plan.role);
  return page === null ? <NotFound /> : <PlanWorkspace {...props} role={page.role} />;
}
