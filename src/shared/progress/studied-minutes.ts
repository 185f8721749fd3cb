/** How far along a plan somebody is, in minutes of planned work. */
import type { TaskId } from '../domain/ids.ts';
import type { Schedule, ScheduledTask } from '../domain/plan.ts';
import type { Progress } from '../domain/progress.ts';

/** Whether a task has been ticked. */
export function isDone(progress: ReadonlyMap<TaskId, Progress>, task: TaskId): boolean {
  return (progress.get(task)?.doneOn ?? null) !== null;
}

/** Planned minutes of all ticked tasks; between 0 and the schedule's total. */
export function studiedMinutes(
  schedule: Schedule,
  progress: ReadonlyMap<TaskId, Progress>,
): number {
  return schedule.tasks
    .filter((task: ScheduledTask) => isDone(progress, task.id))
    .reduce((sum, task) => sum + task.minutes, 0);
}
