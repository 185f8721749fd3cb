/** What the parts of the workspace are given. */
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Plan, Schedule, ScheduledTask } from '../../../shared/domain/plan.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import type { Role, RoleTask } from '../../../shared/domain/role.ts';
import type { StudyUnit } from '../../../shared/domain/skill.ts';
import type { OutlineMilestone } from './outline-model.ts';

export interface PlanWorkspaceProps {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly role: Role;
  readonly progress: ReadonlyMap<TaskId, Progress>;
}

export interface InspectorProps extends PlanWorkspaceProps {
  readonly selected: string | null;
}

export interface TaskDetailsProps extends InspectorProps {
  readonly task: ScheduledTask;
  readonly item: StudyUnit | RoleTask;
  readonly items: ReadonlyMap<TaskId, StudyUnit | RoleTask>;
}

export interface MilestoneDetailsProps extends InspectorProps {
  readonly row: OutlineMilestone;
}
