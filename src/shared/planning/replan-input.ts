import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { TaskId } from '../domain/ids.ts';
import type { PlanSettings, Schedule } from '../domain/plan.ts';
import type { Now, PlanInput } from './build-plan.ts';

/** A plan under way: how it was accepted last, and how things are now. */
export interface ReplanInput extends Omit<PlanInput, 'credited' | 'kept'> {
  /** Settings, progress and catalogue as they are now. */
  readonly now: Now;
  /** What was accepted last. */
  readonly previous: {
    readonly schedule: Schedule;
    readonly settings: PlanSettings;
  };
  /** Every task that is done, in any plan, with its day. */
  readonly doneOn: ReadonlyMap<TaskId, CalendarDate>;
}
