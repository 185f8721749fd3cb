/**
 * Turns gaps into work: the study units that close them, the prerequisites these lack, and the
 * role's own tasks, each in the milestone it serves.
 */
import type { MilestoneId, RequirementId, SkillId, TaskId } from '../domain/ids.ts';
import type { SkillLevels, TaskReason } from '../domain/plan.ts';
import { directPrerequisites, skillOfUnit, unitsBetween } from '../domain/prerequisites.ts';
import { levelRank } from '../domain/proficiency-level.ts';
import type { Milestone, Role } from '../domain/role.ts';
import type { Skill, StudyUnit, WorkItem } from '../domain/skill.ts';
import { stageAfter, stagesUpTo, STAGES, type Stage } from '../domain/stage.ts';
import type { Gap } from './assess-gaps.ts';
import type { NetworkTask, TaskNetwork } from './task-network.ts';

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

export interface NetworkInput {
  readonly catalogue: SkillCatalogue;
  readonly role: Role;
  readonly target: Stage;
  readonly gaps: readonly Gap[];
  readonly levels: SkillLevels;
  /** Work already done, in this plan or another. */
  readonly credited: ReadonlySet<TaskId>;
}

/** The work of a plan. Tasks are in order of milestone, then as authored. */
export function buildTaskNetwork(input: NetworkInput): TaskNetwork {
  const { catalogue, role, target, gaps, credited } = input;
  const milestones = STAGES.filter((stage) => stagesUpTo(target).includes(stage)).flatMap((stage) =>
    role.milestones.filter((milestone) => milestone.stage === stage),
  );
  const rankOf = new Map(milestones.map((milestone, rank) => [milestone.id, rank]));
  const placed = new Map<TaskId, { rank: number; reasons: TaskReason[] }>();

  for (const gap of gaps) {
    const skill = catalogue.skills.get(gap.skill);
    for (const unit of skill ? unitsBetween(skill, gap.from, gap.to) : []) {
      if (credited.has(unit.id)) continue;
      // The requirement named is the least demanding one that still needs this unit's level.
      const asking = gap.requirements.filter(
        (requirement) => levelRank(requirement.level) >= levelRank(unit.level),
      );
      const { rank, requirement } = placeOf(milestones, gap, asking);
      placed.set(unit.id, { rank, reasons: asking.map((item) => gapReason(gap, item)) });
      if (requirement !== null) sortFirst(placed.get(unit.id)?.reasons ?? [], requirement);
    }
  }
  addMissingPrerequisites(input, placed);

  const unitTasks = [...placed].map(([id, { rank, reasons }]) =>
    toTask(catalogue.units.get(id), milestones[rank], rank, {
      prerequisites: (catalogue.prerequisites.get(id) ?? []).filter((other) => placed.has(other)),
      reasons,
      authoredRank: catalogue.authoredRank.get(id) ?? 0,
    }),
  );
  const unitsOfMilestone = groupByMilestone(unitTasks);
  const roleTaskIds = new Set(
    milestones.flatMap((milestone) => milestone.tasks.map((task) => task.id)),
  );
  const roleTasks = milestones.flatMap((milestone, rank) =>
    milestone.tasks
      .filter((task) => !credited.has(task.id))
      .map((task, index) => {
        const named = task.prerequisites.filter(
          (id) => !credited.has(id) && (placed.has(id) || roleTaskIds.has(id)),
        );
        return toTask(task, milestone, rankOf.get(milestone.id) ?? rank, {
          // A role's task applies what its milestone teaches, so it follows all of it.
          prerequisites: [...new Set([...named, ...(unitsOfMilestone.get(milestone.id) ?? [])])],
          reasons: [{ kind: 'role-work', responsibilities: task.rehearses }],
          authoredRank: catalogue.authoredRank.size + index,
        });
      }),
  );
  const tasks = [...unitTasks, ...roleTasks].sort(
    (a, b) => a.milestoneRank - b.milestoneRank || a.authoredRank - b.authoredRank,
  );
  const next = stageAfter(target);
  return {
    tasks,
    milestones: milestones.map(({ id, stage }) => ({ id, stage })),
    gates: role.gates
      .filter((gate) => gate.stage === next || stagesUpTo(target).includes(gate.stage))
      .map((gate) => ({ ...gate, isBeyondTarget: gate.stage === next })),
    rhythms: role.rhythms,
  };
}

type Placed = Map<TaskId, { rank: number; reasons: TaskReason[] }>;

/**
 * Adds what the asked units build on and the person lacks, each in the earliest milestone that
 * needs it. A prerequisite within a level the person claims is taken as known.
 */
function addMissingPrerequisites(input: NetworkInput, placed: Placed): void {
  const { catalogue, levels, credited } = input;
  const waiting = [...placed.keys()];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const rank = placed.get(id)?.rank ?? 0;
    for (const needed of catalogue.prerequisites.get(id) ?? []) {
      const known = placed.get(needed);
      const unit = catalogue.units.get(needed);
      const skill = catalogue.unitSkill.get(needed);
      if (unit === undefined || skill === undefined || credited.has(needed)) continue;
      if (known === undefined) {
        if (levelRank(unit.level) <= levelRank(levels[skill] ?? 'none')) continue;
        placed.set(needed, { rank, reasons: [{ kind: 'prerequisite', of: id, skill }] });
        waiting.push(needed);
      } else if (known.reasons[0]?.kind === 'prerequisite' && known.rank > rank) {
        placed.set(needed, { rank, reasons: [{ kind: 'prerequisite', of: id, skill }] });
        waiting.push(needed);
      }
    }
  }
}

function placeOf(
  milestones: readonly Milestone[],
  gap: Gap,
  asking: Gap['requirements'],
): { rank: number; requirement: RequirementId | null } {
  const ofStage = milestones
    .map((milestone, rank) => ({ milestone, rank }))
    .filter(({ milestone }) => milestone.stage === gap.stage);
  for (const { milestone, rank } of ofStage) {
    const cover = milestone.covers.find(
      ({ requirement, skills }) =>
        asking.some((item) => item.id === requirement) &&
        (skills === null || skills.includes(gap.skill)),
    );
    if (cover !== undefined) return { rank, requirement: cover.requirement };
  }
  // Content checks rule this out for shipped roles; a gap must not vanish all the same.
  return { rank: ofStage.at(-1)?.rank ?? 0, requirement: null };
}

function gapReason(gap: Gap, requirement: Gap['requirements'][number]): TaskReason {
  return {
    kind: 'gap',
    requirement: requirement.id,
    skill: gap.skill,
    stage: gap.stage,
    from: gap.from,
    to: requirement.level,
    importance: requirement.importance,
  };
}

/** The requirement whose milestone holds the unit is the one to name first. */
function sortFirst(reasons: TaskReason[], requirement: RequirementId): void {
  const isIt = (reason: TaskReason) =>
    reason.kind === 'gap' && reason.requirement === requirement ? 0 : 1;
  reasons.sort((a, b) => isIt(a) - isIt(b));
}

function toTask(
  item: WorkItem | undefined,
  milestone: Milestone | undefined,
  milestoneRank: number,
  rest: Pick<NetworkTask, 'prerequisites' | 'reasons' | 'authoredRank'>,
): NetworkTask {
  if (item === undefined || milestone === undefined)
    throw new Error('a task needs a work item of the catalogue and a milestone of the role');
  return { id: item.id, milestone: milestone.id, milestoneRank, effort: item.effort, ...rest };
}

function groupByMilestone(
  tasks: readonly NetworkTask[],
): ReadonlyMap<MilestoneId, readonly TaskId[]> {
  const groups = new Map<MilestoneId, TaskId[]>();
  for (const task of tasks) {
    const group = groups.get(task.milestone);
    if (group === undefined) groups.set(task.milestone, [task.id]);
    else group.push(task.id);
  }
  return groups;
}
