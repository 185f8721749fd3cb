/**
 * Everything a printed or exported plan says, as plain data: the one view model behind every format.
 *
 * Words that come from the catalogue of the export are not in it; names and texts of the content are.
 */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { WeekdayMinutes } from '../calendar/study-calendar.ts';
import type { Effort } from '../domain/effort.ts';
import type { AttainedLevel, ProficiencyLevel } from '../domain/proficiency-level.ts';
import type { Stage } from '../domain/stage.ts';

export const PLAN_DOCUMENT_FORMAT = 1;

export interface DocumentProvenance {
  /** Empty for our own estimates. */
  readonly sections: readonly {
    readonly mark: string;
    readonly page: string;
    readonly section: string;
  }[];
}

export interface DocumentRequirement {
  readonly title: string;
  readonly importance: 'essential' | 'desirable';
  readonly provenance: DocumentProvenance;
  readonly skills: readonly { readonly title: string; readonly level: ProficiencyLevel }[];
}

/** A piece of a task on one day. */
export interface DocumentSession {
  readonly date: CalendarDate;
  readonly minutes: number;
  /** Its place among all sessions of that day, from 1, in the order they are to be done. */
  readonly place: number;
}

export interface DocumentTask {
  readonly id: string;
  readonly title: string;
  readonly outcome: string;
  readonly evidence: string;
  readonly effort: Effort;
  readonly start: CalendarDate;
  readonly finish: CalendarDate;
  /** The last day in the plan as it was first accepted; null when the task was not in it. */
  readonly baselineFinish: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  /** Minutes planned: the whole task, or what is left of one already begun. */
  readonly minutes: number;
  /** Minutes the person logged on it. */
  readonly loggedMinutes: number;
  /** When it is to be worked on, by date. */
  readonly sessions: readonly DocumentSession[];
  /** What the person wrote down as theirs to show; may be empty. */
  readonly ownEvidence: string;
  readonly acceptance: readonly string[];
  readonly prompts: readonly string[];
  readonly resources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
  }[];
}

export interface DocumentCredential {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly importance: 'essential' | 'desirable';
  readonly doneOn: CalendarDate | null;
}

export interface DocumentMilestone {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly stage: Stage;
  readonly minutes: number;
  readonly reachedAtMinutes: number;
  readonly start: CalendarDate | null;
  readonly finish: CalendarDate | null;
  /** The first and last day in the plan as it was first accepted; null when it had none. */
  readonly baselineStart: CalendarDate | null;
  readonly baselineFinish: CalendarDate | null;
  readonly definitionOfDone: readonly string[];
  readonly requirements: readonly DocumentRequirement[];
  readonly tasks: readonly DocumentTask[];
  readonly credentials: readonly DocumentCredential[];
}

export interface DocumentGate {
  readonly title: string;
  readonly stage: Stage;
  readonly months: number;
  readonly until: CalendarDate;
  readonly isBeyondTarget: boolean;
  readonly provenance: DocumentProvenance;
}

/** A skill the plan leads to. */
export interface DocumentSkill {
  readonly id: string;
  readonly title: string;
  /** What the person says they can do, raised by what they have done since. */
  readonly now: ProficiencyLevel;
  /** The highest level that a requirement asks for up to the plan's stage. */
  readonly target: AttainedLevel;
}

/** Work at the end of a day: what the first plan wanted done by then, and what was. */
export interface DocumentProgressPoint {
  readonly date: CalendarDate;
  readonly plannedMinutes: number;
  /** Null for a day to come. */
  readonly doneMinutes: number | null;
}

export type DocumentVerdict =
  | { readonly kind: 'no-target' }
  | { readonly kind: 'feasible'; readonly cushionMinutes: number }
  | {
      readonly kind: 'infeasible';
      readonly shortMinutes: number;
      readonly firstLateMilestone: string;
    };

export interface PlanDocument {
  readonly format: typeof PLAN_DOCUMENT_FORMAT;
  /** The same for every export of one plan, whatever has changed in it. */
  readonly id: string;
  /** BCP 47 tag of the language and locale that dates are written in. */
  readonly locale: string;
  readonly printedOn: CalendarDate;
  readonly role: { readonly id: string; readonly title: string; readonly essence: string };
  readonly stage: Stage;
  readonly goal: string;
  readonly start: CalendarDate;
  readonly targetDate: CalendarDate | null;
  readonly finish: CalendarDate | null;
  /** The finish of the plan as it was first accepted; null when it never had another. */
  readonly baselineFinish: CalendarDate | null;
  readonly verdict: DocumentVerdict;
  readonly totalMinutes: number;
  readonly doneMinutes: number;
  readonly weekdayMinutes: WeekdayMinutes;
  readonly weekChanges: readonly {
    readonly from: CalendarDate;
    readonly weekdayMinutes: WeekdayMinutes;
  }[];
  readonly daysOff: readonly {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly label: string;
  }[];
  readonly rhythms: readonly {
    readonly title: string;
    readonly text: string;
    readonly minutes: number;
  }[];
  /** Where in the week the rhythms' minutes are kept free. */
  readonly rhythmWeek: WeekdayMinutes;
  readonly milestones: readonly DocumentMilestone[];
  readonly gates: readonly DocumentGate[];
  /** In the order in which the role asks for them. */
  readonly skills: readonly DocumentSkill[];
  /** Week by week; null where there is no plan to measure against, or nothing done. */
  readonly progress: readonly DocumentProgressPoint[] | null;
  readonly sources: readonly {
    readonly mark: string;
    readonly title: string;
    readonly publisher: string;
    readonly year: number;
  }[];
  readonly contentVersion: string;
}
