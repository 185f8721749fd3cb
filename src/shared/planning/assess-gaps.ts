/**
 * Compares what a role asks, stage by stage, with what the person can do.
 */
import type { RequirementId, SkillId } from '../domain/ids.ts';
import type { PlanSettings } from '../domain/plan.ts';
import {
  levelRank,
  type AttainedLevel,
  type ProficiencyLevel,
} from '../domain/proficiency-level.ts';
import type { Requirement, RoleOutline } from '../domain/role.ts';
import { stagesUpTo, type Stage } from '../domain/stage.ts';

/** A skill that has to rise, at one stage, because requirements ask for it. */
export interface Gap {
  readonly skill: SkillId;
  readonly stage: Stage;
  readonly from: ProficiencyLevel;
  readonly to: AttainedLevel;
  /** The requirements that ask for it, the most demanding first. */
  readonly requirements: readonly {
    readonly id: RequirementId;
    readonly level: AttainedLevel;
    readonly importance: 'essential' | 'desirable';
  }[];
}

/** How far the person wants to go, from where, and what they leave out. */
export type WantedLevels = Pick<PlanSettings, 'stage' | 'skillLevels' | 'droppedRequirements'>;

/**
 * The gaps on the way to a stage, the stages before it included.
 *
 * A gap closed at one stage is the starting point of the next, so no unit is asked for twice.
 *
 * @returns gaps in order of stage, then of the role's own requirements
 */
export function assessGaps(role: RoleOutline, wanted: WantedLevels): readonly Gap[] {
  const { stage: target, skillLevels, droppedRequirements } = wanted;
  const dropped = new Set(droppedRequirements);
  const requirements = role.requirements.filter(({ id }) => !dropped.has(id));
  const reached = new Map<SkillId, ProficiencyLevel>();
  const gaps: Gap[] = [];
  for (const stage of stagesUpTo(target)) {
    for (const [skill, asking] of demandsAt(requirements, stage)) {
      const from = reached.get(skill) ?? skillLevels[skill] ?? 'none';
      const to = asking[0].level;
      if (levelRank(to) <= levelRank(from)) continue;
      gaps.push({ skill, stage, from, to, requirements: asking });
      reached.set(skill, to);
    }
  }
  return gaps;
}

type Demand = Gap['requirements'][number];

/** Skills asked at a stage with the requirements that ask, the highest level first. */
function demandsAt(
  requirements: readonly Requirement[],
  stage: Stage,
): ReadonlyMap<SkillId, [Demand, ...Demand[]]> {
  const demands = new Map<SkillId, [Demand, ...Demand[]]>();
  for (const requirement of requirements) {
    for (const asked of requirement.skills) {
      const level = asked[stage];
      if (level === undefined) continue;
      const demand = { id: requirement.id, level, importance: requirement.importance };
      const known = demands.get(asked.skill);
      if (known === undefined) demands.set(asked.skill, [demand]);
      else known.push(demand);
    }
  }
  for (const list of demands.values())
    list.sort((a, b) => levelRank(b.level) - levelRank(a.level) || (a.id < b.id ? -1 : 1));
  return demands;
}
