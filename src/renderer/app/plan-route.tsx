import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { PlanId } from '../../shared/domain/ids.ts';
import { useToday } from '../clock/use-today.ts';
import { useRolePage } from '../desktop/use-content.ts';
import { PlanWorkspace } from '../features/plan-workspace/plan-workspace.tsx';
import { WORKSPACE_VIEWS, type WorkspaceView } from '../features/plan-workspace/views.ts';
import type { PlanWorkspaceProps } from '../features/plan-workspace/workspace-props.ts';
import { usePlan } from '../storage/queries/use-plans.ts';
import { useProgress } from '../storage/queries/use-progress.ts';
import { useSessionsOf } from '../storage/queries/use-sessions.ts';
import { nextTask } from '../workers/next-task.ts';
import { Missing } from './missing.tsx';
import { RoleRetired } from './not-found.tsx';
import { isRouteOfStart } from './start-route.ts';

/** `/plans/$planId` */
export function PlanRoute() {
  const { planId } = useParams({ from: '/plans/$planId' });
  const found = usePlan(planId as PlanId);
  const progress = useProgress();
  const tasks = useMemo(() => found?.schedule.tasks.map(({ id }) => id) ?? [], [found]);
  const sessions = useSessionsOf(tasks);
  const today = useToday();
  const { href } = useLocation();
  if (found === undefined || progress === undefined || sessions === undefined) return null;
  // A plan that was laid away is no place to begin a day at.
  const isAside = found !== null && found.plan.archivedOn !== null && isRouteOfStart(href);
  return found === null || isAside ? (
    <Missing list="/plans" />
  ) : (
    <PlanOfRole key={planId} {...found} progress={progress} sessions={sessions} today={today} />
  );
}

/** Only once the plan is known can its role be asked for. */
function PlanOfRole(props: Omit<PlanWorkspaceProps, 'role'>) {
  const page = useRolePage(props.plan.role);
  const { view = WORKSPACE_VIEWS[0] } = useSearch({ from: '/plans/$planId' });
  const navigate = useNavigate({ from: '/plans/$planId' });
  // The press is answered first: to draw the other view is a piece of work of its own.
  const open = (next: WorkspaceView) =>
    void nextTask().then(() => navigate({ search: { view: next }, replace: true }));
  return page === null ? (
    <RoleRetired />
  ) : (
    <PlanWorkspace {...props} role={page.role} view={view} onOpen={open} />
  );
}
