import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { PlanId } from '../../shared/domain/ids.ts';
import { useToday } from '../clock/use-today.ts';
import { useRolePage } from '../desktop/use-content.ts';
import { PlanChange, type PlanChangeProps } from '../features/plan-setup/plan-change.tsx';
import { ReplanReview } from '../features/plan-workspace/replan/replan-review.tsx';
import { useViewCommands } from '../features/plan-workspace/use-view-commands.ts';
import type { PlanWorkspaceProps } from '../features/plan-workspace/workspace-props.ts';
import { useDraft } from '../storage/queries/use-draft.ts';
import { usePlan } from '../storage/queries/use-plans.ts';
import { useProgress } from '../storage/queries/use-progress.ts';
import { useSessionsOf } from '../storage/queries/use-sessions.ts';
import { Missing } from './missing.tsx';
import { RoleRetired } from './not-found.tsx';

/** `/plans/$planId/settings` */
export function PlanSettingsRoute() {
  const { planId } = useParams({ from: '/plans/$planId/settings' });
  const found = usePlan(planId as PlanId);
  const kept = useDraft({ plan: planId as PlanId });
  const progress = useProgress();
  const tasks = useMemo(() => found?.schedule.tasks.map(({ id }) => id) ?? [], [found]);
  const sessions = useSessionsOf(tasks);
  const today = useToday();
  if (found === null) return <Missing list="/plans" />;
  if (found === undefined || kept === undefined || progress === undefined || sessions === undefined)
    return null;
  const as = { ...found, progress, sessions, today };
  return <ChangeOfRole key={planId} {...as} kept={kept} />;
}

type ChangeOfRoleProps = Omit<PlanWorkspaceProps, 'role'> & Pick<PlanChangeProps, 'kept'>;

/** Only once the plan is known can its role be asked for. */
function ChangeOfRole({ kept, ...props }: ChangeOfRoleProps) {
  const page = useRolePage(props.plan.role);
  const navigate = useNavigate();
  const { id: planId } = props.plan;
  useViewCommands(
    (view) => void navigate({ to: '/plans/$planId', params: { planId }, search: { view } }),
  );
  if (page === null) return <RoleRetired />;
  const as = { ...props, role: page.role };
  const leave = () => void navigate({ to: '/plans/$planId', params: { planId: props.plan.id } });
  return (
    <PlanChange
      {...as}
      kept={kept}
      onLeave={leave}
      renderReview={({ settings, onLeave, onAccepted }) => (
        <ReplanReview
          {...as}
          wanted={settings}
          onLeave={onLeave}
          onAccepted={() => void onAccepted().finally(leave)}
        />
      )}
    />
  );
}
