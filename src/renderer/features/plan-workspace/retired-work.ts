/** Stand-ins for what a plan still holds although the career content no longer does. */
import type { Schedule } from '../../../shared/domain/plan.ts';
import type { Milestone, Role } from '../../../shared/domain/role.ts';
import type { WorkItem } from '../../../shared/domain/skill.ts';
import type { WorkItems } from './work-items.ts';

/** Work items with one more, of these words, for each task of the schedule that is not among them. */
export function withRetiredTasks(
  known: WorkItems,
  { tasks }: Schedule,
  words: Pick<WorkItem, 'title' | 'outcome'>,
): WorkItems {
  const items = new Map(known);
  for (const { id, effort, prerequisites } of tasks)
    if (!items.has(id)) {
      const nothing = { activity: 'study', evidence: '', resources: [] } as const;
      items.set(id, { id, ...words, effort, prerequisites, ...nothing });
    }
  return items;
}

/** A role with one milestone more, of these words, for each of the schedule that it has not. */
export function withRetiredMilestones(
  role: Role,
  schedule: Schedule,
  words: Pick<Milestone, 'title' | 'summary'>,
): Role {
  const known = new Set(role.milestones.map(({ id }) => id));
  const missing = schedule.milestones.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return role;
  const standIns = missing.map(({ id, stage }): Milestone => {
    const nothing = { definitionOfDone: [], covers: [], tasks: [], credentials: [] };
    return { id, stage, ...words, ...nothing };
  });
  // In front: work that belongs to no milestone is planned in the last one of its stage.
  return { ...role, milestones: [...standIns, ...role.milestones] };
}
