/**
 * Follows every requirement of a role to where a plan takes it up: milestones with their units, and
 * credentials, gates and habits. Read from the plan itself, not from what milestones declare, so it
 * would notice a unit that no plan holds.
 */
import type { MilestoneId, TaskId } from '../../src/shared/domain/ids.ts';
import { levelRank, type ProficiencyLevel } from '../../src/shared/domain/proficiency-level.ts';
import { unitsBetween } from '../../src/shared/domain/prerequisites.ts';
import type { Milestone, Requirement, Role } from '../../src/shared/domain/role.ts';
import type { StudyUnit } from '../../src/shared/domain/skill.ts';
import { STAGES, type Stage } from '../../src/shared/domain/stage.ts';
import type { SkillCatalogue } from '../../src/shared/planning/skill-catalogue.ts';
import { workOfRole } from './plan-from-nothing.ts';

/** One way in which a requirement is met. */
export interface Route {
  /** The stage that asks for it; null for a habit, which runs all the time. */
  readonly stage: Stage | null;
  /** A milestone's title, or the name of a credential, gate or habit. */
  readonly through: string;
  /** Empty for what is not study. */
  readonly units: readonly StudyUnit[];
}

export interface RequirementCoverage {
  readonly requirement: Requirement;
  readonly routes: readonly Route[];
  /** What is asked and met nowhere. */
  readonly uncovered: readonly string[];
}

/** Coverage of each requirement, in the role's own order. */
export function coverRequirements(
  catalogue: SkillCatalogue,
  role: Role,
): readonly RequirementCoverage[] {
  const places = new Map(workOfRole(catalogue, role).map((task) => [task.id, task.milestone]));
  return role.requirements.map((requirement) => {
    const studied = role.plannableStages.map((stage) =>
      studyRoutes({ catalogue, role, places, requirement, stage }),
    );
    const routes = [
      ...studied.flatMap((one) => one.routes),
      ...otherRoutes(role, requirement),
    ].toSorted((a, b) => stageRank(a.stage) - stageRank(b.stage));
    const uncovered = studied.flatMap((one) => one.uncovered);
    if (routes.length === 0 && uncovered.length === 0)
      uncovered.push('nothing in the role meets it');
    return { requirement, routes, uncovered };
  });
}

/** Habits last, after every stage. */
function stageRank(stage: Stage | null): number {
  return stage === null ? STAGES.length : STAGES.indexOf(stage);
}

interface Asked {
  readonly catalogue: SkillCatalogue;
  readonly role: Role;
  /** Where a plan from nothing holds each piece of work. */
  readonly places: ReadonlyMap<TaskId, MilestoneId>;
  readonly requirement: Requirement;
  readonly stage: Stage;
}

function studyRoutes({ catalogue, role, places, requirement, stage }: Asked) {
  const uncovered: string[] = [];
  const unitsAt = new Map<Milestone, StudyUnit[]>();
  for (const asked of requirement.skills) {
    const from = levelBefore(asked, stage);
    const to = asked[stage];
    if (to === undefined || levelRank(to) <= levelRank(from)) continue;
    const skill = catalogue.skills.get(asked.skill);
    const units = skill === undefined ? [] : unitsBetween(skill, from, to);
    if (!units.some((unit) => unit.level === to))
      uncovered.push(`${stage}: no unit brings ${asked.skill} to ${to}`);
    if (!isDeclared({ role, requirement, stage }, asked.skill))
      uncovered.push(`${stage}: no milestone covers ${asked.skill}`);
    for (const unit of units) {
      const milestone = role.milestones.find(({ id }) => id === places.get(unit.id));
      if (milestone === undefined) uncovered.push(`${stage}: no plan holds ${unit.id}`);
      else unitsAt.set(milestone, [...(unitsAt.get(milestone) ?? []), unit]);
    }
  }
  const routes = role.milestones
    .filter((milestone) => unitsAt.has(milestone))
    .map((milestone): Route => {
      // Another requirement may have asked for the same units at an earlier stage.
      const earlier = milestone.stage === stage ? '' : ` (${milestone.stage})`;
      return { stage, through: milestone.title + earlier, units: unitsAt.get(milestone) ?? [] };
    });
  return { routes, uncovered };
}

function levelBefore(asked: Requirement['skills'][number], stage: Stage): ProficiencyLevel {
  const before = STAGES.slice(0, STAGES.indexOf(stage)).map((earlier) => asked[earlier]);
  return before.findLast((level) => level !== undefined) ?? 'none';
}

function isDeclared(
  { role, requirement, stage }: Pick<Asked, 'role' | 'requirement' | 'stage'>,
  skill: Requirement['skills'][number]['skill'],
): boolean {
  return role.milestones.some(
    (milestone) =>
      milestone.stage === stage &&
      milestone.covers.some(
        (cover) =>
          cover.requirement === requirement.id &&
          (cover.skills === null || cover.skills.includes(skill)),
      ),
  );
}

/** Papers, years and habits; and role work, for a requirement that asks for no skill. */
function otherRoutes(role: Role, { id, skills }: Requirement): readonly Route[] {
  const route = (stage: Stage | null, through: string): Route => ({ stage, through, units: [] });
  const ofMilestones = role.milestones.flatMap((milestone) => [
    ...(skills.length === 0 && milestone.covers.some((cover) => cover.requirement === id)
      ? [route(milestone.stage, `${milestone.title} (role work)`)]
      : []),
    ...milestone.credentials
      .filter((credential) => credential.requirement === id)
      .map(({ title }) => route(milestone.stage, `Credential: ${title}`)),
  ]);
  const gates = role.gates.filter((gate) => gate.requirement === id);
  const rhythms = role.rhythms.filter((rhythm) => rhythm.requirement === id);
  return [
    ...ofMilestones,
    ...gates.map(({ stage, title }) => route(stage, `Gate: ${title}`)),
    ...rhythms.map(({ title, minutesPerWeek }) =>
      route(null, `Habit: ${title} (${minutesPerWeek} min a week)`),
    ),
  ];
}
