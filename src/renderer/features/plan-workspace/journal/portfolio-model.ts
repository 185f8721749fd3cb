/** What there is to show for a plan, in the order in which it is read: by milestone, task by task. */
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Schedule } from '../../../../shared/domain/plan.ts';
import type { Evidence } from '../../../../shared/domain/progress.ts';
import type { Milestone, RoleOutline } from '../../../../shared/domain/role.ts';

export interface PortfolioChapter {
  readonly milestone: Pick<Milestone, 'id' | 'title' | 'summary'>;
  readonly tasks: readonly PortfolioTask[];
}

export interface PortfolioTask {
  readonly id: TaskId;
  /** In the order added. */
  readonly evidence: readonly Evidence[];
}

/** Milestones and tasks with evidence; the others are left out. */
export function portfolioOf(
  schedule: Schedule,
  role: RoleOutline,
  evidence: readonly Evidence[],
): readonly PortfolioChapter[] {
  const byTask = new Map<TaskId, Evidence[]>();
  for (const entry of evidence) {
    const list = byTask.get(entry.taskId);
    if (list === undefined) byTask.set(entry.taskId, [entry]);
    else list.push(entry);
  }
  return schedule.milestones.flatMap((scheduled) => {
    const milestone = role.milestones.find(({ id }) => id === scheduled.id);
    const tasks = scheduled.tasks.flatMap((id) => {
      const own = byTask.get(id);
      return own === undefined ? [] : [{ id, evidence: own }];
    });
    return milestone === undefined || tasks.length === 0 ? [] : [{ milestone, tasks }];
  });
}
