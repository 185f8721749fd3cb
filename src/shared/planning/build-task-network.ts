/**
 * Turns gaps into work: the study units that close them, the prerequisites these lack, the role's own
 * tasks and the person's, each in the milestone it serves.
 */
import {
  plannedMinutes,
  remainingEffort,
  withOwnEstimate,
  type BegunWork,
  type Effort,
} from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import type { OwnTask, PlanSettings } from '../domain/plan.ts';
import type { Milestone, RoleOutline } from '../domain/role.ts';
import { stageAfter, stagesUpTo } from '../domain/stage.ts';
import type { Gap, WantedLevels } from './assess-gaps.ts';
import { placeUnits, type Placement } from './place-units.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';
import type { NetworkTask, TaskNetwork } from './task-network.ts';

export interface NetworkInput {
  readonly catalogue: SkillCatalogue;
  readonly role: RoleOutline;
  readonly wanted: WantedLevels;
  readonly gaps: readonly Gap[];
  /** Work already done, in this plan or another. */
  readonly credited: ReadonlySet<TaskId>;
  /** What the person has made of the work: begun tasks, tasks, estimates and an order of their own. */
  readonly own?: OwnWork;
}

export interface OwnWork extends Pick<PlanSettings, 'ownEstimates' | 'ownOrder'> {
  readonly begun: ReadonlyMap<TaskId, BegunWork>;
  readonly ownTasks: readonly OwnTask[];
}

const NOTHING_OWN: OwnWork = { begun: new Map(), ownTasks: [], ownEstimates: [], ownOrder: [] };

/** The work of a plan, in the order of its milestones and of what each covers. */
export function buildTaskNetwork(input: NetworkInput): TaskNetwork {
  const { role, wanted, own = NOTHING_OWN } = input;
  const passed = stagesUpTo(wanted.stage);
  const next = stageAfter(wanted.stage);
  const milestones = passed.flatMap((stage) =>
    role.milestones.filter((milestone) => milestone.stage === stage),
  );
  const placements = placeUnits({ ...input, levels: wanted.skillLevels, milestones });
  const units = unitTasks(input.catalogue, milestones, placements);
  const authored = [...units, ...roleTasks(input, milestones, units)];
  const tasks = [...authored, ...ownTasks(input, milestones, authored)];
  return {
    tasks: finishTasks(tasks, own).toSorted(
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

/** A task before the person's own estimate, progress and order are applied. */
type DraftTask = Omit<NetworkTask, 'minutes' | 'isBegun' | 'ownRank'>;

function unitTasks(
  catalogue: SkillCatalogue,
  milestones: readonly Milestone[],
  placements: ReadonlyMap<TaskId, Placement>,
): readonly DraftTask[] {
  return [...placements].map(([id, placement]) => {
    const unit = catalogue.units.get(id);
    const milestone = milestones[placement.milestoneRank];
    if (unit === undefined || milestone === undefined)
      throw new Error(`unit ${id} needs a place in the catalogue and in a milestone`);
    const direct = catalogue.prerequisites.get(id) ?? [];
    return {
      id,
      milestone: milestone.id,
      milestoneRank: placement.milestoneRank,
      coverRank: placement.coverRank,
      authoredRank: catalogue.authoredRank.get(id) ?? 0,
      topic: catalogue.unitSkill.get(id) ?? milestone.id,
      effort: unit.effort,
      prerequisites: direct.filter((other) => placements.has(other)),
      reasons: placement.reasons,
    };
  });
}

/** A role's task applies what its milestone teaches, so it follows all of its units. */
function roleTasks(
  { catalogue, credited }: NetworkInput,
  milestones: readonly Milestone[],
  units: readonly DraftTask[],
): readonly DraftTask[] {
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
        topic: milestone.id,
        effort: task.effort,
        prerequisites: [
          ...new Set([...task.prerequisites.filter((id) => known.has(id)), ...taught]),
        ],
        reasons: [{ kind: 'role-work', responsibilities: task.rehearses }],
      }));
  });
}

/** The person's own tasks come last in their milestone; one whose milestone is gone is left out. */
function ownTasks(
  { credited, catalogue, own = NOTHING_OWN }: NetworkInput,
  milestones: readonly Milestone[],
  authored: readonly DraftTask[],
): readonly DraftTask[] {
  if (own.ownTasks.length === 0) return [];
  const ranks = new Map(milestones.map(({ id }, rank) => [id, rank]));
  const open = own.ownTasks
    .filter((task) => ranks.has(task.milestone) && !credited.has(task.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const planned = new Set([...authored, ...open].map(({ id }) => id));
  return open.map((task, index) => ({
    id: task.id,
    milestone: task.milestone,
    milestoneRank: ranks.get(task.milestone) ?? 0,
    coverRank: Number.MAX_SAFE_INTEGER,
    authoredRank: 2 * catalogue.authoredRank.size + index,
    topic: task.id,
    effort: task.effort,
    prerequisites: task.prerequisites.filter((id) => planned.has(id)),
    reasons: [{ kind: 'own-work' }],
  }));
}

function finishTasks(drafts: readonly DraftTask[], own: OwnWork): readonly NetworkTask[] {
  const estimates = new Map(own.ownEstimates.map(({ task, minutes }) => [task, minutes]));
  const ranks = new Map(own.ownOrder.map((id, rank) => [id, rank]));
  return drafts.map((draft) => {
    const estimate = estimates.get(draft.id);
    const effort: Effort =
      estimate === undefined ? draft.effort : withOwnEstimate(draft.effort, estimate);
    const begun = own.begun.get(draft.id);
    // Field by field: spreading the draft takes several times as long.
    return {
      id: draft.id,
      milestone: draft.milestone,
      milestoneRank: draft.milestoneRank,
      ownRank: ranks.get(draft.id) ?? Infinity,
      coverRank: draft.coverRank,
      authoredRank: draft.authoredRank,
      topic: draft.topic,
      effort,
      minutes: plannedMinutes(remainingEffort(effort, begun)),
      isBegun: begun !== undefined,
      prerequisites: draft.prerequisites,
      reasons: draft.reasons,
    };
  });
}
