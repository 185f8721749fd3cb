import type { ContentIndex } from '../../../shared/domain/content-bundle.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { OwnTask } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import type { WorkItem } from '../../../shared/domain/skill.ts';

export type WorkItems = ReadonlyMap<TaskId, WorkItem>;

/** Everything a plan of this role can contain, by id. */
export function workItems(
  bundle: ContentIndex,
  role: RoleOutline,
  ownTasks: readonly OwnTask[],
): WorkItems {
  const items: WorkItem[] = [
    ...bundle.skills.flatMap((skill) => skill.units),
    ...role.milestones.flatMap((milestone) => milestone.tasks),
    ...ownTasks.map(toWorkItem),
  ];
  return new Map(items.map((item) => [item.id, item]));
}

/** Whether the person wrote it: what comes from the content always has an outcome. */
export function isOwnItem(item: WorkItem | undefined): boolean {
  return item?.outcome === '';
}

/** A person's own task says no more than its title. */
function toWorkItem({ id, title, effort, prerequisites }: OwnTask): WorkItem {
  return {
    id,
    title,
    outcome: '',
    effort,
    activity: 'practise',
    evidence: '',
    prerequisites,
    resources: [],
  };
}
