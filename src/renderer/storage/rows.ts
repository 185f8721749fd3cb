/** What each table holds. Rows are plain data; dates are `yyyy-MM-dd`. */
import type { CalendarDate } from '../../shared/calendar/calendar-date.ts';
import type { ChangeLabel } from '../../shared/domain/change.ts';
import type { PlanId, ScheduleId, SkillId } from '../../shared/domain/ids.ts';
import type { OwnTask, Plan, Schedule } from '../../shared/domain/plan.ts';
import type { ProficiencyLevel } from '../../shared/domain/proficiency-level.ts';
import type { Evidence, LoggedSession, Progress } from '../../shared/domain/progress.ts';

export type PlanRow = Plan;

export interface ScheduleRow {
  readonly id: ScheduleId;
  readonly planId: PlanId;
  /** A baseline is the schedule as it was accepted; it never changes. */
  readonly kind: 'current' | 'baseline';
  readonly computedOn: CalendarDate;
  readonly schedule: Schedule;
}

/** Keyed by task, not by plan: a unit ticked once counts in every plan. */
export type ProgressRow = Progress;

/** The time log. */
export type SessionRow = LoggedSession;

export type EvidenceRow = Evidence;

/** A task of the person's own, in one plan. */
export interface CustomTaskRow extends OwnTask {
  readonly planId: PlanId;
}

/** One line of the skill ledger: what the person says they can do. */
export interface SkillLevelRow {
  readonly skillId: SkillId;
  readonly level: ProficiencyLevel;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** Tables that a change may touch and undo can put back. */
export const UNDOABLE_TABLES = [
  'plans',
  'schedules',
  'progress',
  'sessions',
  'evidence',
  'customTasks',
  'skillLevels',
] as const;
export type UndoableTable = (typeof UNDOABLE_TABLES)[number];

/** What undo may put back: merging a file changes settings too, which nothing else makes undoable. */
export type EditTable = UndoableTable | 'settings';

/** One row before and after a change; null where it did not exist. */
export interface Edit {
  readonly table: EditTable;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A command that was carried out. Undone changes stay until the next command, for redo. */
export interface ChangeRow {
  readonly sequence: number;
  readonly label: ChangeLabel;
  readonly edits: readonly Edit[];
  readonly isUndone: boolean;
}
