import type { Schedule } from '../../../src/shared/domain/plan.ts';
import type { PlanInput } from '../../../src/shared/planning/build-plan.ts';

/** A schedule, what it was made from, and where to say what is wrong with it. */
export interface ScheduleCheck {
  readonly schedule: Schedule;
  readonly input: PlanInput;
  readonly report: (rule: string, detail: string) => void;
}
