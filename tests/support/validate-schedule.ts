/**
 * An independent judge of schedules: it reads only the schedule and what it was made from, shares no
 * code with the engine beyond its types, and says everything that is wrong.
 */
import type { Schedule } from '../../src/shared/domain/plan.ts';
import type { PlanInput } from '../../src/shared/planning/build-plan.ts';
import { checkMilestones } from './schedule-checks/check-milestones.ts';
import { checkTime } from './schedule-checks/check-time.ts';
import { checkVerdict } from './schedule-checks/check-verdict.ts';
import { checkWork } from './schedule-checks/check-work.ts';
import { expectedWork } from './schedule-checks/expected-work.ts';
import type { ScheduleCheck } from './schedule-checks/schedule-check.ts';

/** One broken promise: the rule's name, then the case. */
export type Violation = string;

/** Every violation, empty for a sound schedule. */
export function validateSchedule(schedule: Schedule, input: PlanInput): readonly Violation[] {
  const violations: Violation[] = [];
  const check: ScheduleCheck = {
    schedule,
    input,
    expected: expectedWork(input),
    report: (rule, detail) => violations.push(`${rule}: ${detail}`),
  };
  checkWork(check);
  checkTime(check);
  checkMilestones(check);
  checkVerdict(check);
  return violations;
}
