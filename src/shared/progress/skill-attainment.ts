/**
 * Where a person stands in the skills a role asks for, up to a stage: the level they said they have
 * (the skill ledger), raised by the units they have done.
 */
import type { SkillId, TaskId } from '../domain/ids.ts';
import type { PlanSettings, SkillLevels } from '../domain/plan.ts';
import {
  higherLevel,
  levelRank,
  PROFICIENCY_LEVELS,
  type AttainedLevel,
  type ProficiencyLevel,
} from '../domain/proficiency-level.ts';
import type { Requirement } from '../domain/role.ts';
import type { Skill } from '../domain/skill.ts';
import { stagesUpTo } from '../domain/stage.ts';

export interface AttainmentInput {
  readonly skills: ReadonlyMap<SkillId, Skill>;
  readonly requirements: readonly Requirement[];
  readonly wanted: Pick<PlanSettings, 'stage' | 'droppedRequirements'>;
  /** What the person says they can do. */
  readonly said: SkillLevels;
  readonly isDone: (task: TaskId) => boolean;
}

export interface SkillAttainment {
  readonly skill: Skill;
  readonly now: ProficiencyLevel;
  /** What the role asks at the plan's stage or before it. */
  readonly asked: AttainedLevel;
  /** Units from the level now to the level asked that are not done; 0 when it is reached. */
  readonly unitsLeft: number;
}

/** Every skill that is asked for, in the order of the role's requirements. */
export function attainmentOf(input: AttainmentInput): readonly SkillAttainment[] {
  const { skills, said, isDone } = input;
  return [...askedLevels(input)].flatMap(([id, asked]) => {
    const skill = skills.get(id);
    if (skill === undefined) return [];
    const now = levelNow(skill, said[id] ?? 'none', isDone);
    return [{ skill, now, asked, unitsLeft: unitsBetween(skill, { now, asked }, isDone) }];
  });
}

/** Whether the level that is asked for is there. */
export function isAttained({ now, asked }: Pick<SkillAttainment, 'now' | 'asked'>): boolean {
  return levelRank(now) >= levelRank(asked);
}

/**
 * A level is reached when its units are done, one level after the other. A level without units is
 * passed on the way to the next one, but is not reached for itself.
 */
function levelNow(
  skill: Skill,
  said: ProficiencyLevel,
  isDone: (task: TaskId) => boolean,
): ProficiencyLevel {
  let now = said;
  for (const level of PROFICIENCY_LEVELS.slice(levelRank(said) + 1)) {
    const units = teachingUnits(skill).filter((unit) => unit.level === level);
    if (!units.every(({ id }) => isDone(id))) break;
    if (units.length > 0) now = level;
  }
  return now;
}

function unitsBetween(
  skill: Skill,
  { now, asked }: Pick<SkillAttainment, 'now' | 'asked'>,
  isDone: (task: TaskId) => boolean,
): number {
  return teachingUnits(skill).filter(
    ({ id, level }) =>
      levelRank(level) > levelRank(now) && levelRank(level) <= levelRank(asked) && !isDone(id),
  ).length;
}

/** A retired unit teaches nobody any more. */
function teachingUnits(skill: Skill): Skill['units'] {
  return skill.units.filter(({ retired }) => retired === null);
}

function askedLevels({
  requirements,
  wanted,
}: AttainmentInput): ReadonlyMap<SkillId, AttainedLevel> {
  const dropped = new Set(wanted.droppedRequirements);
  const asked = new Map<SkillId, AttainedLevel>();
  for (const { id, skills } of requirements) {
    if (dropped.has(id)) continue;
    for (const each of skills)
      for (const stage of stagesUpTo(wanted.stage)) {
        const level = each[stage];
        if (level === undefined) continue;
        asked.set(each.skill, higherLevel(asked.get(each.skill) ?? level, level));
      }
  }
  return asked;
}
