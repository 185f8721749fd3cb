/** The work of a role for somebody who can do nothing of it yet: what a role really leads to. */
import type { TaskId } from '../../src/shared/domain/ids.ts';
import type { Role } from '../../src/shared/domain/role.ts';
import type { Stage } from '../../src/shared/domain/stage.ts';
import { assessGaps } from '../../src/shared/planning/assess-gaps.ts';
import { buildTaskNetwork } from '../../src/shared/planning/build-task-network.ts';
import type { SkillCatalogue } from '../../src/shared/planning/skill-catalogue.ts';
import type { NetworkTask } from '../../src/shared/planning/task-network.ts';

const NOTHING_DONE = new Set<TaskId>();

/** Study units and role tasks up to a stage, in planned order. */
export function workToStage(
  catalogue: SkillCatalogue,
  role: Role,
  target: Stage,
): readonly NetworkTask[] {
  const wanted = { stage: target, skillLevels: {}, droppedRequirements: [] };
  const gaps = assessGaps(role, wanted);
  return buildTaskNetwork({ catalogue, role, wanted, gaps, credited: NOTHING_DONE }).tasks;
}

/** The same up to the last stage that can be planned; nothing when none can. */
export function workOfRole(catalogue: SkillCatalogue, role: Role): readonly NetworkTask[] {
  const last = role.plannableStages.at(-1);
  return last === undefined ? [] : workToStage(catalogue, role, last);
}
