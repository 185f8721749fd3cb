import type { ScheduledTask } from '../../../../shared/domain/plan.ts';
import type { WorkItem } from '../../../../shared/domain/skill.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import type { OutlineMilestone } from './outline-model.ts';

export interface InspectorProps extends WorkspaceViewProps {
  /** Ids of the milestones and tasks that are chosen. */
  readonly selected: ReadonlySet<string>;
}

export interface TaskDetailsProps extends WorkspaceViewProps {
  readonly task: ScheduledTask;
  readonly item: WorkItem;
}

export interface MilestoneDetailsProps extends WorkspaceViewProps {
  readonly row: OutlineMilestone;
}
