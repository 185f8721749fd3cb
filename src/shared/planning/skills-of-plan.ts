/** Which skills a plan would teach somebody who knows nothing, and up to which level. */
import type { SkillId } from '../domain/ids.ts';
import { levelRank, type AttainedLevel } from '../domain/proficiency-level.ts';
import type { RoleOutline } from '../domain/role.ts';
import type { Stage } from '../domain/stage.ts';
import { assessGaps } from './assess-gaps.ts';
import { buildTaskNetwork } from './build-task-network.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';

/** Skills with the highest level any of the plan's units brings; prerequisites included. */
export function skillsOfPlan(
  catalogue: SkillCatalogue,
  role: RoleOutline,
  target: Stage,
): ReadonlyMap<SkillId, AttainedLevel> {
  const wanted = { stage: target, skillLevels: {}, droppedRequirements: [] };
  const gaps = assessGaps(role, wanted);
  const network = buildTaskNetwork({ catalogue, role, wanted, gaps, credited: new Set() });
  const reached = new Map<SkillId, AttainedLevel>();
  for (const { id } of network.tasks) {
    const unit = catalogue.units.get(id);
    const skill = catalogue.unitSkill.get(id);
    if (unit === undefined || skill === undefined) continue;
    if (levelRank(unit.level) > levelRank(reached.get(skill) ?? 'none'))
      reached.set(skill, unit.level);
  }
  return reached;
}
