import type { Effort } from '../domain/effort.ts';
import type { MilestoneId, TaskId } from '../domain/ids.ts';
import type { TaskReason } from '../domain/plan.ts';
import type { ExperienceGate, WeeklyRhythm } from '../domain/role.ts';
import type { Stage } from '../domain/stage.ts';

/** A task before it has dates. */
export interface NetworkTask {
  readonly id: TaskId;
  readonly milestone: MilestoneId;
  /** Position of the task's milestone in the plan; lower is meant to come first. */
  readonly milestoneRank: number;
  /** Position among the tasks the person put into an order; Infinity for all others. */
  readonly ownRank: number;
  /** Position of what the task serves among the requirements its milestone covers. */
  readonly coverRank: number;
  /** Position in the authored order, to keep a teacher's sequence where nothing else decides. */
  readonly authoredRank: number;
  /** What the task is about, for a limit of topics a day: its skill, or its milestone. */
  readonly topic: string;
  /** Of the whole task. */
  readonly effort: Effort;
  /** Minutes to plan: those of the estimate, or what is left of a task already begun. */
  readonly minutes: number;
  readonly isBegun: boolean;
  /** Only tasks of the same network. */
  readonly prerequisites: readonly TaskId[];
  readonly reasons: readonly TaskReason[];
}

export interface NetworkMilestone {
  readonly id: MilestoneId;
  readonly stage: Stage;
}

/** All work of a plan with its dependencies; acyclic. */
export interface TaskNetwork {
  readonly tasks: readonly NetworkTask[];
  readonly milestones: readonly NetworkMilestone[];
  readonly gates: readonly (ExperienceGate & { readonly isBeyondTarget: boolean })[];
  readonly rhythms: readonly WeeklyRhythm[];
}
