import type { Branded, PlanId, TaskId } from './ids.ts';

type DateText = Branded<'CalendarDate'>;

/** What a person has recorded about a unit of work, over all plans. */
export interface Progress {
  readonly taskId: TaskId;
  /** The day it was ticked; null while it is open. */
  readonly doneOn: DateText | null;
  /** The share of an open task that the person says is done, above 0 and below 1; or null. */
  readonly share: number | null;
  readonly note: string;
}

/** Time spent on a task on one day. */
export interface LoggedSession {
  readonly id: string;
  readonly taskId: TaskId;
  /** The plan it was studied for; null when that plan is gone. */
  readonly planId: PlanId | null;
  readonly date: DateText;
  /** Whole minutes, 1 or more. */
  readonly minutes: number;
  readonly note: string;
}

export const EVIDENCE_KINDS = ['text', 'link', 'file'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Something that could be shown to somebody: a sentence, a web address, or a file's path. */
export interface Evidence {
  readonly id: string;
  readonly taskId: TaskId;
  readonly kind: EvidenceKind;
  readonly value: string;
  /** Null when the day is not known. */
  readonly addedOn: DateText | null;
}
