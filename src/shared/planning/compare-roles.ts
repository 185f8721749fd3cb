/**
 * What two roles have in common for one person: study that counts for both, counted once, and the
 * skills each asks for. Work done for one role is credited in the other, so what a second role still
 * takes is what it asks less what is shared.
 */
import type { SkillId, TaskId } from '../domain/ids.ts';
import type { SkillLevels } from '../domain/plan.ts';
import { levelRank, type AttainedLevel } from '../domain/proficiency-level.ts';
import type { RoleOutline } from '../domain/role.ts';
import { STAGES, type Stage } from '../domain/stage.ts';
import { studyToStage } from './hours-to-stage.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';

export interface CompareInput {
  readonly catalogue: SkillCatalogue;
  readonly first: RoleOutline;
  readonly second: RoleOutline;
  readonly levels: SkillLevels;
  readonly credited: ReadonlySet<TaskId>;
}

/** Minutes of study left for this person up to a stage, the stages before it included. */
export interface ComparedStage {
  readonly stage: Stage;
  readonly first: number;
  readonly second: number;
  /** Minutes of work that both ask for; never more than either. */
  readonly shared: number;
}

/** One entry per stage that both roles can be planned to, in their order. */
export function compareRoles(input: CompareInput): readonly ComparedStage[] {
  const { first, second } = input;
  const isPlannable = (stage: Stage) =>
    first.plannableStages.includes(stage) && second.plannableStages.includes(stage);
  return STAGES.filter(isPlannable).map((stage) => {
    const work = studyToStage({ ...input, role: first }, stage);
    const otherWork = studyToStage({ ...input, role: second }, stage);
    const others = new Set(otherWork.map(({ id }) => id));
    return {
      stage,
      first: minutesOf(work),
      second: minutesOf(otherWork),
      shared: minutesOf(work.filter(({ id }) => others.has(id))),
    };
  });
}

function minutesOf(tasks: readonly { readonly minutes: number }[]): number {
  return tasks.reduce((sum, task) => sum + task.minutes, 0);
}

/** The level a role asks of a skill by each stage; a stage at which nothing is asked yet is absent. */
export type AskedLevels = Readonly<Partial<Record<Stage, AttainedLevel>>>;

/** A skill at least one of two roles asks for; null where one does not. */
export interface ComparedSkill {
  readonly skill: SkillId;
  readonly first: AskedLevels | null;
  readonly second: AskedLevels | null;
}

/** Every skill either role asks for, in the order of the first role's requirements, then the second's. */
export function compareSkills(first: RoleOutline, second: RoleOutline): readonly ComparedSkill[] {
  const ofFirst = askedLevels(first);
  const ofSecond = askedLevels(second);
  return [...new Set([...ofFirst.keys(), ...ofSecond.keys()])].map((skill) => ({
    skill,
    first: ofFirst.get(skill) ?? null,
    second: ofSecond.get(skill) ?? null,
  }));
}

/** A level asked at one stage stays asked at the later ones. */
function askedLevels(role: RoleOutline): ReadonlyMap<SkillId, AskedLevels> {
  const asked = new Map<SkillId, Partial<Record<Stage, AttainedLevel>>>();
  for (const requirement of role.requirements)
    for (const { skill, ...levels } of requirement.skills)
      for (const [place, stage] of STAGES.entries()) {
        const level = levels[stage];
        if (level === undefined) continue;
        const known = asked.get(skill) ?? {};
        asked.set(skill, known);
        for (const later of STAGES.slice(place))
          if (levelRank(level) > levelRank(known[later] ?? 'none')) known[later] = level;
      }
  return asked;
}
