/**
 * Turns gaps into work: the study units that close them, the prerequisites these lack, and the
 * role's own tasks, each in the milestone it serves.
 */
import type { TaskId } from '../domain/ids.ts';
import type { SkillLevels } from '../domain/plan.ts';
import type { Milestone, RoleOutline } from '../domain/role.ts';
import { stageAfter, stagesUpTo, type Stage } from '../domain/stage.ts';
import type { Gap } from './assess-gaps.ts';
import { placeUnits, type Placement } from './place-units.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';
import type { NetworkTask, TaskNetwork } from './task-network.ts';

export interface NetworkInput {
  readonly catalogue: SkillCatalogue;
  readonly role: RoleOutline;
  readonly target: Stage;
  readonly gaps: readonly Gap[];
  readonly levels: SkillLevels;
  /** Work already done, in this plan or another. */
  readonly credited: ReadonlySet<TaskId>;
}

/** The work of a plan, in the order of its milestones and of what each covers. */
export function buildTaskNetwork(input: NetworkInput): TaskNetwork {
  const { role, target } = input;
  const passed = stagesUpTo(target);
  const next = stageAfter(target);
  const milestones = passed.flatMap((stage) =>
    role.milestones.filter((milestone) => milestone.stage === stage),
  );
  const placements = placeUnits({ ...input, milestones });
  const units = unitTasks(input.catalogue, milestones, placements);
  const tasks = [...units, ...roleTasks(input, milestones, units)];
  return {
    tasks: tasks.toSorted(
      (a, b) =>
        a.milestoneRank - b.milestoneRank ||
        a.coverRank - b.coverRank ||
        a.authoredRank - b.authoredRank,
    ),
    milestones: milestones.map(({ id, stage }) => ({ id, stage })),
    gates: role.gates
      .filter((gate) => gate.stage === next || passed.includes(gate.stage))
      .map((gate) => ({ ...gate, isBeyondTarget: gate.stage === next })),
    rhythms: role.rhythms,
  };
}

function unitTasks(
  catalogue: SkillCatalogue,
  milestones: readonly Milestone[],
  placements: ReadonlyMap<TaskId, Placement>,
): readonly NetworkTask[] {
  return [...placements].map(([id, placement]) => {
    const unit = catalogue.units.get(id);
    const milestone = milestones[placement.milestoneRank];
    if (unit === undefined || milestone === undefined)
      throw new Error(`unit ${id} needs a place in the catalogue and in a milestone`);
    const direct = catalogue.prerequisites.get(id) ?? [];
    return {
      ...placement,
      id,
      milestone: milestone.id,
      authoredRank: catalogue.authoredRank.get(id) ?? 0,
      effort: unit.effort,
      prerequisites: direct.filter((other) => placements.has(other)),
    };
  });
}

/** A role's task applies what its milestone teaches, so it follows all of its units. */
function roleTasks(
  { catalogue, credited }: NetworkInput,
  milestones: readonly Milestone[],
  units: readonly NetworkTask[],
): readonly NetworkTask[] {
  const known = new Set(
    [...units, ...milestones.flatMap((milestone) => milestone.tasks)]
      .map(({ id }) => id)
      .filter((id) => !credited.has(id)),
  );
  return milestones.flatMap((milestone, milestoneRank) => {
    const taught = units.filter((task) => task.milestone === milestone.id).map(({ id }) => id);
    return milestone.tasks
      .filter((task) => !credited.has(task.id))
      .map((task, index) => ({
        id: task.id,
        milestone: milestone.id,
        milestoneRank,
        coverRank: Number.MAX_SAFE_INTEGER,
        authoredRank: catalogue.authoredRank.size + index,
        effort: task.effort,
        prerequisites: [
          ...new Set([...task.prerequisites.filter((id) => known.has(id)), ...taught]),
        ],
        reasons: [{ kind: 'role-work', responsibilities: task.rehearses }],
      }));
  });
}
