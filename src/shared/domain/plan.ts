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

/** Minutes for each weekday, Monday first. */
type Week = readonly [number, number, number, number, number, number, number];

/**
 * A wish about the day of one task. `not-before`: no work on it earlier. `finish-by`: its last work
 * on that day at the latest. `on-day`: its first work on that very day, ahead of all else.
 */
export interface Pin {
  readonly kind: 'not-before' | 'finish-by' | 'on-day';
  readonly task: TaskId;
  readonly date: DateText;
}

/** A piece of work of the person's own, in one of the plan's milestones. */
export interface OwnTask {
  readonly id: TaskId;
  readonly title: string;
  readonly milestone: MilestoneId;
  readonly effort: Effort;
  readonly prerequisites: readonly TaskId[];
}

/** The person's own side of a plan: everything that is chosen rather than computed. */
export interface PlanSettings {
  readonly role: RoleId;
  readonly stage: Stage;
  /** In the person's words; may be empty. */
  readonly goal: string;
  readonly start: DateText;
  readonly targetDate: DateText | null;
  /** The week from the start on, until the first change. */
  readonly weekdayMinutes: Week;
  /** Each replaces the week from a day on. */
  readonly weekChanges: readonly { readonly from: DateText; readonly weekdayMinutes: Week }[];
  readonly daysOff: readonly {
    readonly from: DateText;
    readonly to: DateText;
    readonly label: string;
  }[];
  /** At most so many topics on one day; null for any number. */
  readonly topicsPerDay: number | null;
  /** No piece of work shorter than this, in minutes, unless it is the rest of a task; 0 for any. */
  readonly smallestSession: number;
  readonly pins: readonly Pin[];
  /** The person's own most likely minutes for a task, in place of ours. */
  readonly ownEstimates: readonly { readonly task: TaskId; readonly minutes: number }[];
  /** Tasks the person put into an order; inside a milestone they come first, in this order. */
  readonly ownOrder: readonly TaskId[];
  /** Desirable requirements the person leaves out of this plan. */
  readonly droppedRequirements: readonly RequirementId[];
  readonly skillLevels: SkillLevels;
}

/** What a new plan begins with: one week for good, no rules and no wishes of the person's own. */
export const PLAIN_RULES: Pick<
  PlanSettings,
  | 'weekChanges'
  | 'topicsPerDay'
  | 'smallestSession'
  | 'pins'
  | 'ownEstimates'
  | 'ownOrder'
  | 'droppedRequirements'
> = {
  weekChanges: [],
  topicsPerDay: null,
  smallestSession: 0,
  pins: [],
  ownEstimates: [],
  ownOrder: [],
  droppedRequirements: [],
};

export interface Plan extends PlanSettings {
  readonly id: PlanId;
  readonly contentVersion: string;
  readonly createdOn: DateText;
  /** Out of sight but kept; null for a plan in use. */
  readonly archivedOn: DateText | null;
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
  | { readonly kind: 'role-work'; readonly responsibilities: readonly string[] }
  | { readonly kind: 'own-work' };

/**
 * What set the moment a task begins: nothing but the first day planned; the work right before it,
 * which it needs or which was more urgent; its own pin; or a day that had no room for another topic
 * or for a session long enough to make sense.
 */
export type StartConstraint =
  | { readonly kind: 'plan-start' }
  | { readonly kind: 'after-prerequisite'; readonly task: TaskId }
  | { readonly kind: 'after-earlier-work'; readonly task: TaskId }
  | { readonly kind: 'pinned'; readonly pin: 'not-before' | 'on-day' }
  | { readonly kind: 'topics-a-day'; readonly task: TaskId }
  | { readonly kind: 'smallest-session'; readonly task: TaskId };

export interface StudySession {
  readonly date: DateText;
  readonly minutes: number;
}

export interface ScheduledTask {
  readonly id: TaskId;
  readonly milestone: MilestoneId;
  /** The estimate of the whole task. */
  readonly effort: Effort;
  /** Minutes planned for it: the whole task, or what is left of one already begun. */
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

/** Minutes of weekly habits kept free before any task is planned. */
export interface WeeklyReserve {
  /** Where they are kept free, Monday first. */
  readonly weekdayMinutes: Week;
  /** In a whole week. */
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

/**
 * How good a schedule is. `optimal`: no order of the same work finishes earlier, and the greatest
 * lateness of a pinned deadline is as small as it can be, none where all can be kept; milestones come
 * in their order where deadlines leave room. `heuristic`: a limit of topics, a smallest session or a
 * day that a task is fixed to cost time or order, so that none of this is promised.
 */
export type ScheduleQuality =
  | { readonly kind: 'optimal' }
  | {
      readonly kind: 'heuristic';
      readonly because: readonly HeuristicCause[];
      /** Study minutes left unused before the finish although there was work to do. */
      readonly unusedMinutes: number;
    };

export type HeuristicCause = 'topics-a-day' | 'smallest-session' | 'fixed-day';

/**
 * A day or a deadline that is not kept, with the day that the work falls on instead. In a schedule
 * that is `optimal`, no order keeps all deadlines when one of them is missed.
 */
export interface MissedPin extends Pin {
  readonly plannedOn: DateText;
}

/** Computed dates for a plan. */
export interface Schedule {
  readonly tasks: readonly ScheduledTask[];
  readonly milestones: readonly ScheduledMilestone[];
  readonly gates: readonly ScheduledGate[];
  /** For the first week of the plan; null when nothing is kept free. */
  readonly reserve: WeeklyReserve | null;
  readonly quality: ScheduleQuality;
  readonly missedPins: readonly MissedPin[];
  readonly totalMinutes: number;
  /** The last day with study; null when there is nothing to study. */
  readonly finish: DateText | null;
  /** When the target stage is reached: study done and its experience gates passed. */
  readonly stageReached: DateText;
  readonly verdict: Verdict;
}
