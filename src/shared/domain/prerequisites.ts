/**
 * What must be finished before a study unit can begin, as direct finish-to-start dependencies.
 *
 * Three rules make them: the unit names others itself; a level of a skill comes after the level
 * below it; and a level of a skill may need a level of another skill first.
 */
import type { SkillId, TaskId } from './ids.ts';
import { levelRank, type ProficiencyLevel } from './proficiency-level.ts';
import type { Skill, StudyUnit } from './skill.ts';

/**
 * Direct prerequisites of every unit in use (retired units are left out).
 *
 * @returns unit id → ids of units that come before it, each once, sorted
 */
export function directPrerequisites(
  skills: readonly Skill[],
): ReadonlyMap<TaskId, readonly TaskId[]> {
  const skillsById = new Map(skills.map((skill) => [skill.id, skill]));
  const prerequisites = new Map<TaskId, readonly TaskId[]>();
  for (const skill of skills) {
    for (const unit of unitsInUse(skill)) {
      const direct = new Set<TaskId>(unit.prerequisites);
      const below = highestLevelBelow(skill, levelRank(unit.level));
      for (const id of unitsAtRank(skill, below)) direct.add(id);
      for (const { level, needs } of skill.prerequisites) {
        const rank = levelRank(level);
        // A need of a level without units of its own is inherited by the next level that has some.
        if (rank > levelRank(unit.level) || rank <= below) continue;
        const needed = skillsById.get(needs.skill);
        if (needed === undefined) continue;
        const reached = highestLevelBelow(needed, levelRank(needs.level) + 1);
        for (const id of unitsAtRank(needed, reached)) direct.add(id);
      }
      prerequisites.set(unit.id, [...direct].sort());
    }
  }
  return prerequisites;
}

/** Units that are not retired. */
export function unitsInUse(skill: Skill): readonly StudyUnit[] {
  return skill.units.filter((unit) => unit.retired === null);
}

/** The units that lead from one level of a skill to another, in authored order. */
export function unitsBetween(
  skill: Skill,
  from: ProficiencyLevel,
  to: ProficiencyLevel,
): readonly StudyUnit[] {
  return unitsInUse(skill).filter(
    (unit) => levelRank(unit.level) > levelRank(from) && levelRank(unit.level) <= levelRank(to),
  );
}

/** Which skill teaches a unit. */
export function skillOfUnit(skills: readonly Skill[]): ReadonlyMap<TaskId, SkillId> {
  return new Map(
    skills.flatMap((skill) => skill.units.map((unit) => [unit.id, skill.id] as const)),
  );
}

/** The highest rank below a bound that has units; 0 when there is none. */
function highestLevelBelow(skill: Skill, bound: number): number {
  const ranks = unitsInUse(skill).map((unit) => levelRank(unit.level));
  return Math.max(0, ...ranks.filter((rank) => rank < bound));
}

function unitsAtRank(skill: Skill, rank: number): readonly TaskId[] {
  return unitsInUse(skill)
    .filter((unit) => levelRank(unit.level) === rank)
    .map((unit) => unit.id);
}
