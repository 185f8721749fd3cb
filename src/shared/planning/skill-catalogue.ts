import type { SkillId, TaskId } from '../domain/ids.ts';
import { directPrerequisites, skillOfUnit } from '../domain/prerequisites.ts';
import type { Skill, StudyUnit } from '../domain/skill.ts';

/** A catalogue prepared once for many plans: a preview rebuilds its plan while a slider moves. */
export interface SkillCatalogue {
  readonly skills: ReadonlyMap<SkillId, Skill>;
  readonly units: ReadonlyMap<TaskId, StudyUnit>;
  readonly unitSkill: ReadonlyMap<TaskId, SkillId>;
  readonly prerequisites: ReadonlyMap<TaskId, readonly TaskId[]>;
  readonly authoredRank: ReadonlyMap<TaskId, number>;
}

/** Indexes the skills of a content bundle. */
export function catalogueOf(skills: readonly Skill[]): SkillCatalogue {
  const units = skills.flatMap((skill) => skill.units);
  return {
    skills: new Map(skills.map((skill) => [skill.id, skill])),
    units: new Map(units.map((unit) => [unit.id, unit])),
    unitSkill: skillOfUnit(skills),
    prerequisites: directPrerequisites(skills),
    authoredRank: new Map(units.map((unit, index) => [unit.id, index])),
  };
}
