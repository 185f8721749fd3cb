import { useParams } from '@tanstack/react-router';

import type { PlanId } from '../../shared/domain/ids.ts';
import { useContent } from '../desktop/use-content.ts';
import { PlanWorkspace } from '../features/plan-workspace/plan-workspace.tsx';
import { usePlan } from '../storage/queries/use-plans.ts';
import { useProgress } from '../storage/queries/use-progress.ts';
import { NotFound } from './not-found.tsx';

/** `/plans/$planId` */
export function PlanRoute() {
  const { planId } = useParams({ from: '/plans/$planId' });
  const { bundle } = useContent();
  const found = usePlan(planId as PlanId);
  const progress = useProgress();
  if (found === undefined || progress === undefined) return null;
  const role = bundle.roles.find(({ id }) => id === found?.plan.role);
  if (found === null || role === undefined) return <NotFound />;
  return <PlanWorkspace key={planId} {...found} role={role} progress={progress} />;
}
