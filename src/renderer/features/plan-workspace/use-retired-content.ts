/**
 * What a plan still holds although the career content no longer does: it keeps its dates, ticks and
 * notes, and gets a name that says why there is no more to read about it.
 */
import { useMemo } from 'react';

import type { OwnTask, Schedule } from '../../../shared/domain/plan.ts';
import type { Role, RoleOutline } from '../../../shared/domain/role.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import { withRetiredMilestones, withRetiredTasks } from './retired-work.ts';
import { workItems, type WorkItems } from './work-items.ts';

export interface WorkOfPlan {
  readonly role: RoleOutline;
  readonly schedule: Schedule;
  readonly ownTasks: readonly OwnTask[];
}

/** Everything the plan can contain, with a stand-in for each of its tasks that has left the content. */
export function useWorkItems({ role, schedule, ownTasks }: WorkOfPlan): WorkItems {
  const text = useText();
  const { bundle } = useContent();
  const title = text('task.retired');
  const outcome = text('task.retired-help');
  return useMemo(
    () => withRetiredTasks(workItems(bundle, role, ownTasks), schedule, { title, outcome }),
    [bundle, role, ownTasks, schedule, title, outcome],
  );
}

/** The role, with a stand-in for each milestone of the schedule that it has no more. */
export function useWholeRole(role: Role, schedule: Schedule): Role {
  const text = useText();
  const title = text('milestone.retired');
  const summary = text('task.retired-help');
  return useMemo(
    () => withRetiredMilestones(role, schedule, { title, summary }),
    [role, schedule, title, summary],
  );
}
