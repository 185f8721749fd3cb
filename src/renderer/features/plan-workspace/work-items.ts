import type { ContentIndex } from '../../../shared/domain/content-bundle.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { RoleOutline, RoleTask } from '../../../shared/domain/role.ts';
import type { StudyUnit } from '../../../shared/domain/skill.ts';

/** Everything a plan of this role can contain, by id. */
export function workItems(
  bundle: ContentIndex,
  role: RoleOutline,
): ReadonlyMap<TaskId, StudyUnit | RoleTask> {
  const items: (StudyUnit | RoleTask)[] = [
    ...bundle.skills.flatMap((skill) => skill.units),
    ...role.milestones.flatMap((milestone) => milestone.tasks),
  ];
  return new Map(items.map((item) => [item.id, item]));
}
