/**
 * A person's plan and the schedule computed for it.
 *
 * Dates are plain strings here because `domain` imports nothing; `shared/calendar` brands them.
 */
import type { Effort } from './effort.ts';
import type {
  Branded,
  MilestoneId,
  PlanId,
  RequirementId,
  RoleId,
  ScheduleId,
  SkillId,
  TaskId,
} from './ids.ts';
import type { AttainedLevel, ProficiencyLevel } from './proficiency-level.ts';
import type { Stage } from './stage.ts';

type DateText = Branded<'CalendarDate'>;

/** What the person says they can do. Skills that are not named are at `none`. */
export type SkillLevels = Readonly<Partial<Record<SkillId, ProficiencyLevel>>>;

/** The person's own side of a plan: everything that is chosen rather than computed. */
export interface PlanSettings {
  readonly role: RoleId;
  readonly stage: Stage;
  /** In the person's words; may be empty. */
  readonly goal: string;
  readonly start: DateText;
  readonly targetDate: DateText | null;
  readonly weekdayMinutes: readonly [number, number, number, number, number, number, number];
  readonly daysOff: readonly {
    readonly from: DateText;
    readonly to: DateText;
    readonly label: string;
  }[];
  readonly skillLevels: SkillLevels;
}

export interface Plan extends PlanSettings {
  readonly id: PlanId;
  readonly contentVersion: string;
  readonly createdOn: DateText;
  readonly scheduleId: ScheduleId;
}

/** Why a task is in the plan at all. */
export type TaskReason =
  | {
      readonly kind: 'gap';
      readonly requirement: RequirementId;
      readonly skill: SkillId;
      readonly stage: Stage;
      readonly from: ProficiencyLevel;
      readonly to: AttainedLevel;
      readonly importance: 'essential' | 'desirable';
    }
  | { readonly kind: 'prerequisite'; readonly of: TaskId; readonly skill: SkillId }
  | { readonly kind: 'role-work'; readonly responsibilities: readonly string[] };

/** What set the day a task begins. */
export type StartConstraint =
  | { readonly kind: 'plan-start' }
  | { readonly kind: 'after-prerequisite'; readonly task: TaskId }
  | { readonly kind: 'after-earlier-work'; readonly task: TaskId };

export interface StudySession {
  readonly date: DateText;
  readonly minutes: number;
}

export interface ScheduledTask {
  readonly id: TaskId;
  readonly milestone: MilestoneId;
  readonly effort: Effort;
  /** Planned minutes. */
  readonly minutes: number;
  readonly prerequisites: readonly TaskId[];
  readonly reasons: readonly TaskReason[];
  readonly start: DateText;
  readonly finish: DateText;
  readonly sessions: readonly StudySession[];
  readonly startConstraint: StartConstraint;
  /** Minutes of work this task may slip, by the Critical Path Method, before the whole plan does. */
  readonly totalFloat: number;
  readonly isCritical: boolean;
}

export interface ScheduledMilestone {
  readonly id: MilestoneId;
  readonly stage: Stage;
  /** In planned order. */
  readonly tasks: readonly TaskId[];
  readonly minutes: number;
  /** Where the milestone stands: minutes of study from the plan's beginning to its end. */
  readonly reachedAtMinutes: number;
  /** Null when nothing in it is left to do. */
  readonly start: DateText | null;
  readonly finish: DateText | null;
}

/** Calendar time in the job. Never counted as study. */
export interface ScheduledGate {
  readonly id: MilestoneId;
  /** The stage that waits for it. */
  readonly stage: Stage;
  readonly months: number;
  readonly from: DateText;
  readonly until: DateText;
  /** True when the gate lies behind the plan's target stage: shown, but not part of the plan. */
  readonly isBeyondTarget: boolean;
}

/** Minutes of a weekly habit kept free before any task is planned. */
export interface WeeklyReserve {
  /** 0 for Monday. */
  readonly weekday: number;
  readonly minutes: number;
  readonly rhythms: readonly { readonly id: string; readonly minutes: number }[];
}

export type Verdict =
  | { readonly kind: 'no-target' }
  | { readonly kind: 'feasible'; readonly cushionMinutes: number }
  | {
      readonly kind: 'infeasible';
      readonly shortMinutes: number;
      readonly firstLateMilestone: MilestoneId;
    };

/** Computed dates for a plan. */
export interface Schedule {
  readonly tasks: readonly ScheduledTask[];
  readonly milestones: readonly ScheduledMilestone[];
  readonly gates: readonly ScheduledGate[];
  readonly reserve: WeeklyReserve | null;
  readonly totalMinutes: number;
  /** The last day with study; null when there is nothing to study. */
  readonly finish: DateText | null;
  /** When the target stage is reached: study done and its experience gates passed. */
  readonly stageReached: DateText;
  readonly verdict: Verdict;
}
