import type { Schedule, ScheduledTask } from '../../../src/shared/domain/plan.ts';
import type { PlanInput } from '../../../src/shared/planning/build-plan.ts';
import type { ExpectedWork } from './expected-work.ts';
import type { StudyLine } from './plain-calendar.ts';

/** A schedule, what it was made from, and where to say what is wrong with it. */
export interface ScheduleCheck {
  readonly schedule: Schedule;
  readonly input: PlanInput;
  /** What the plan has to hold, worked out from the inputs alone. */
  readonly expected: ExpectedWork;
  /** The study time of the plan, worked out from the inputs alone. */
  readonly line: StudyLine;
  /** The tasks that are left to do: all but those kept as they were. */
  readonly open: readonly ScheduledTask[];
  readonly report: (rule: string, detail: string) => void;
}
