/** What the outline shows, derived from schedule and progress. */
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Schedule, ScheduledMilestone, ScheduledTask } from '../../../shared/domain/plan.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import type { Milestone, RoleOutline } from '../../../shared/domain/role.ts';
import { isDone } from '../../../shared/progress/studied-minutes.ts';

export interface OutlineMilestone {
  readonly milestone: Milestone;
  readonly scheduled: ScheduledMilestone;
  readonly tasks: readonly ScheduledTask[];
  readonly state: 'open' | 'half' | 'done';
}

/** Milestones in plan order with their tasks; those with nothing in them are left out. */
export function outlineOf(
  schedule: Schedule,
  role: RoleOutline,
  progress: ReadonlyMap<TaskId, Progress>,
): readonly OutlineMilestone[] {
  const tasks = new Map(schedule.tasks.map((task) => [task.id, task]));
  return schedule.milestones.flatMap((scheduled) => {
    const milestone = role.milestones.find(({ id }) => id === scheduled.id);
    const own = scheduled.tasks.flatMap((id) => tasks.get(id) ?? []);
    if (milestone === undefined || (own.length === 0 && milestone.credentials.length === 0))
      return [];
    return [{ milestone, scheduled, tasks: own, state: stateOf(own, progress) }];
  });
}

/** A milestone is reached when its tasks are done; one of credentials alone stays open here. */
function stateOf(
  tasks: readonly ScheduledTask[],
  progress: ReadonlyMap<TaskId, Progress>,
): OutlineMilestone['state'] {
  const done = tasks.filter((task) => isDone(progress, task.id)).length;
  if (done === 0) return 'open';
  return done === tasks.length ? 'done' : 'half';
}

/** The next thing to do, in the order of work. */
export function firstOpenTask(
  schedule: Schedule,
  progress: ReadonlyMap<TaskId, Progress>,
): ScheduledTask | undefined {
  return schedule.tasks.find((task) => !isDone(progress, task.id));
}
