/** What the views of the workspace are given: one plan with all that is recorded about it. */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { OwnTask, Plan, Schedule } from '../../../shared/domain/plan.ts';
import type { LoggedSession, Progress } from '../../../shared/domain/progress.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { WorkItems } from './work-items.ts';

export interface PlanWorkspaceProps {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** The day that schedule was made. */
  readonly computedOn: CalendarDate;
  /** The schedule as it was first accepted. */
  readonly baseline: Schedule;
  readonly role: Role;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  /** The time log of the plan's tasks, in the order of its days. */
  readonly sessions: readonly LoggedSession[];
  readonly ownTasks: readonly OwnTask[];
  readonly today: CalendarDate;
}

/** What a view gets: titles and texts of the tasks as well. */
export interface WorkspaceViewProps extends PlanWorkspaceProps {
  readonly items: WorkItems;
  /** The task that was opened last in the Milestones view; null before the first. */
  readonly openedTask: TaskId | null;
  /** The task or milestone that was asked for from outside the view, and takes the focus there. */
  readonly jumpedTo: string | null;
  /** Shows a task in the Milestones view. */
  readonly onOpenTask: (task: TaskId) => void;
  /** Opens the review of new dates; absent where there is none. */
  readonly onReplan?: () => void;
  /** Opens what the plan was made with; absent where there is no way to it. */
  readonly onChange?: () => void;
}
