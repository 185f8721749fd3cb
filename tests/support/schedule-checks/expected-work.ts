/** What a plan has to hold, worked out from the content and the person's settings alone. */
import type { BegunWork } from '../../../src/shared/domain/effort.ts';
import type { MilestoneId, TaskId } from '../../../src/shared/domain/ids.ts';
import type { Milestone } from '../../../src/shared/domain/role.ts';
import type { Skill, StudyUnit } from '../../../src/shared/domain/skill.ts';
import type { PlanInput } from '../../../src/shared/planning/build-plan.ts';

const RANK = { none: 0, awareness: 1, working: 2, practitioner: 3, expert: 4 } as const;
const STAGE_ORDER = ['entry', 'mid', 'senior'] as const;

export interface ExpectedWork {
  /** Milestones on the way to the target, in the order they are meant to be reached. */
  readonly milestones: readonly Milestone[];
  /** Task id → the ids it must wait for, those of the plan only. */
  readonly prerequisites: ReadonlyMap<TaskId, ReadonlySet<TaskId>>;
  /** Task id → the milestone it belongs to. */
  readonly milestoneOf: ReadonlyMap<TaskId, MilestoneId>;
  /** Units that a requirement asks for; other units are there as prerequisites. */
  readonly asked: ReadonlySet<TaskId>;
  /** What a task is about: the skill of a unit, the milestone of role work, own work itself. */
  readonly topicOf: ReadonlyMap<TaskId, string>;
  /** Most likely minutes of the whole task, in the person's estimate where there is one. */
  readonly estimate: ReadonlyMap<TaskId, number>;
  /** Minutes left to do of each. */
  readonly minutes: ReadonlyMap<TaskId, number>;
}

export function expectedWork(input: PlanInput): ExpectedWork {
  const { settings, credited, ownTasks = [] } = input;
  const role = withoutDropped(input);
  const skills = [...input.catalogue.skills.values()];
  const stages = STAGE_ORDER.slice(0, STAGE_ORDER.indexOf(settings.stage) + 1);
  const milestones = stages.flatMap((stage) =>
    role.milestones.filter((milestone) => milestone.stage === stage),
  );
  const home = new Map(
    skills.flatMap((skill) => inUse(skill).map((unit) => [unit.id, { skill, unit }] as const)),
  );
  const isKnown = (skill: Skill, unit: StudyUnit) =>
    credited.has(unit.id) || RANK[unit.level] <= RANK[settings.skillLevels[skill.id] ?? 'none'];

  const asked = new Map<TaskId, number>();
  for (const { skill, unit } of home.values()) {
    if (isKnown(skill, unit)) continue;
    for (const stage of stages) {
      const asking = role.requirements.filter((requirement) =>
        requirement.skills.some(
          (wanted) =>
            wanted.skill === skill.id && RANK[wanted[stage] ?? 'none'] >= RANK[unit.level],
        ),
      );
      if (asking.length === 0) continue;
      const place = milestones.findIndex(
        (milestone) =>
          milestone.stage === stage &&
          milestone.covers.some(
            (cover) =>
              asking.some((requirement) => requirement.id === cover.requirement) &&
              (cover.skills?.includes(skill.id) ?? true),
          ),
      );
      asked.set(unit.id, place);
      break;
    }
  }

  // Each needed unit pulls in what it builds on; a unit nobody asks for goes where it is first needed.
  const place = new Map(asked);
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [id, rank] of place) {
      for (const needed of buildsOn(home.get(id), skills)) {
        const other = home.get(needed);
        if (other === undefined || asked.has(needed) || isKnown(other.skill, other.unit)) continue;
        if ((place.get(needed) ?? Infinity) <= rank) continue;
        place.set(needed, rank);
        isSettled = false;
      }
    }
  }

  const roleTasks = milestones.flatMap((milestone, rank) =>
    milestone.tasks.filter((task) => !credited.has(task.id)).map((task) => ({ task, rank })),
  );
  const ownWork = ownTasks
    .filter((task) => !credited.has(task.id))
    .map((task) => ({ task, rank: milestones.findIndex(({ id }) => id === task.milestone) }))
    .filter(({ rank }) => rank >= 0);
  const all = new Set([...place.keys(), ...[...roleTasks, ...ownWork].map(({ task }) => task.id)]);
  const prerequisites = new Map<TaskId, ReadonlySet<TaskId>>();
  for (const id of place.keys())
    prerequisites.set(id, new Set(buildsOn(home.get(id), skills).filter((it) => all.has(it))));
  for (const { task, rank } of roleTasks) {
    const taught = [...place].filter(([, unitRank]) => unitRank === rank).map(([id]) => id);
    const named = task.prerequisites.filter((id) => all.has(id));
    prerequisites.set(task.id, new Set([...named, ...taught]));
  }
  for (const { task } of ownWork)
    prerequisites.set(task.id, new Set(task.prerequisites.filter((id) => all.has(id))));
  const milestoneOf = new Map<TaskId, MilestoneId>();
  for (const [id, rank] of [
    ...place,
    ...[...roleTasks, ...ownWork].map(({ task, rank: of }) => [task.id, of] as const),
  ]) {
    const milestone = milestones[rank];
    if (milestone !== undefined) milestoneOf.set(id, milestone.id);
  }
  const ours = new Map([
    ...[...place.keys()].map((id) => [id, home.get(id)?.unit.effort.mostLikely ?? 0] as const),
    ...[...roleTasks, ...ownWork].map(({ task }) => [task.id, task.effort.mostLikely] as const),
  ]);
  const estimate = new Map(
    [...ours].map(([id, minutes]) => [
      id,
      settings.ownEstimates.find(({ task }) => task === id)?.minutes ?? minutes,
    ]),
  );
  return {
    milestones,
    prerequisites,
    milestoneOf,
    asked: new Set(asked.keys()),
    topicOf: new Map<TaskId, string>([
      ...[...place.keys()].map((id) => [id, home.get(id)?.skill.id ?? ''] as const),
      ...roleTasks.map(({ task }) => [task.id, milestoneOf.get(task.id) ?? ''] as const),
      ...ownWork.map(({ task }) => [task.id, task.id] as const),
    ]),
    estimate,
    minutes: new Map(
      [...estimate].map(([id, minutes]) => [id, minutesLeft(minutes, input.begun?.get(id))]),
    ),
  };
}

/** The role as far as this plan follows it. */
function withoutDropped({ role, settings }: PlanInput): PlanInput['role'] {
  const { droppedRequirements } = settings;
  return {
    ...role,
    requirements: role.requirements.filter(({ id }) => !droppedRequirements.includes(id)),
  };
}

/** What the person says counts before what they logged; work beyond its estimate keeps a tenth. */
function minutesLeft(minutes: number, begun: BegunWork | undefined): number {
  if (begun === undefined) return minutes;
  // Shares are whole hundredths: in hundredths of a minute nothing is lost.
  if (begun.share !== null)
    return Math.max(1, Math.ceil((minutes * (100 - Math.round(begun.share * 100))) / 100));
  const { loggedMinutes } = begun;
  return loggedMinutes < minutes ? minutes - loggedMinutes : Math.ceil(minutes / 10);
}

function inUse(skill: Skill): readonly StudyUnit[] {
  return skill.units.filter(({ retired }) => retired === null);
}

function buildsOn(
  of: { readonly skill: Skill; readonly unit: StudyUnit } | undefined,
  skills: readonly Skill[],
): readonly TaskId[] {
  if (of === undefined) return [];
  const { skill, unit } = of;
  const ids = new Set(unit.prerequisites);
  const ranks = inUse(skill).map(({ level }) => RANK[level]);
  const below = Math.max(0, ...ranks.filter((rank) => rank < RANK[unit.level]));
  for (const other of inUse(skill)) if (RANK[other.level] === below) ids.add(other.id);
  for (const { level, needs } of skill.prerequisites) {
    // The need stands before the first taught level that is not below it.
    if (Math.min(...ranks.filter((rank) => rank >= RANK[level])) !== RANK[unit.level]) continue;
    const source = skills.find(({ id }) => id === needs.skill);
    const taught = source === undefined ? [] : inUse(source);
    const within = taught.map((it) => RANK[it.level]).filter((rank) => rank <= RANK[needs.level]);
    for (const it of taught) if (RANK[it.level] === Math.max(0, ...within)) ids.add(it.id);
  }
  return [...ids];
}
