import type { RequirementId, TaskId } from '../domain/ids.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';

/** What can be wrong with the work itself; content checks rule most of it out long before. */
export type NetworkFailure =
  | { readonly kind: 'too-many-tasks'; readonly count: number; readonly most: number }
  | { readonly kind: 'duplicate-task'; readonly tasks: readonly TaskId[] }
  | {
      readonly kind: 'unknown-prerequisite';
      readonly missing: readonly { readonly task: TaskId; readonly prerequisite: TaskId }[];
    }
  /** An estimate that is no whole number of minutes above zero. */
  | { readonly kind: 'impossible-effort'; readonly tasks: readonly TaskId[] }
  /** An estimate whose optimistic, most likely and pessimistic minutes do not rise. */
  | { readonly kind: 'unordered-effort'; readonly tasks: readonly TaskId[] }
  /** Each task waits for the next, the last for the first. */
  | { readonly kind: 'prerequisite-cycle'; readonly tasks: readonly TaskId[] };

/** What can be wrong with the days the work would fall on. */
export type LevellingFailure =
  /** The tasks that would end too far away to be believed. */
  | { readonly kind: 'beyond-horizon'; readonly years: number; readonly tasks: readonly TaskId[] }
  /** The last week has no time at all, and these tasks are still open then. */
  | {
      readonly kind: 'study-time-ends';
      readonly from: CalendarDate;
      readonly tasks: readonly TaskId[];
    }
  | { readonly kind: 'pin-on-day-off'; readonly tasks: readonly TaskId[] };

/** What can be wrong with the person's own entries. */
export type SettingsFailure =
  | { readonly kind: 'target-before-start' }
  | { readonly kind: 'no-study-time' }
  | { readonly kind: 'impossible-minutes'; readonly weekday: number }
  | { readonly kind: 'impossible-week-change'; readonly from: CalendarDate }
  | { readonly kind: 'week-changes-twice'; readonly from: CalendarDate }
  | { readonly kind: 'days-off-backwards'; readonly index: number }
  | { readonly kind: 'every-day-off' }
  | { readonly kind: 'impossible-topics' }
  | { readonly kind: 'impossible-session' }
  | { readonly kind: 'pin-before-start'; readonly tasks: readonly TaskId[] }
  | { readonly kind: 'contradicting-pins'; readonly tasks: readonly TaskId[] }
  /** Two estimates for one task, or two places in the person's own order. */
  | { readonly kind: 'own-estimate-twice'; readonly tasks: readonly TaskId[] }
  | { readonly kind: 'essential-dropped'; readonly requirements: readonly RequirementId[] }
  | { readonly kind: 'stage-not-plannable' };

/** Why no plan can be made; every kind can be put beside the field it is about. */
export type PlanFailure = SettingsFailure | NetworkFailure | LevellingFailure;
