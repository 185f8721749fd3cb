/**
 * An independent judge of schedules: it reads only the schedule and what it was made from, shares no
 * code with the engine beyond its types, and says everything that is wrong.
 */
import type { Schedule } from '../../src/shared/domain/plan.ts';
import type { PlanInput } from '../../src/shared/planning/build-plan.ts';
import { checkDays } from './schedule-checks/check-days.ts';
import { checkMilestones } from './schedule-checks/check-milestones.ts';
import { checkOrder } from './schedule-checks/check-order.ts';
import { checkPins } from './schedule-checks/check-pins.ts';
import { checkQuality } from './schedule-checks/check-quality.ts';
import { checkReserve } from './schedule-checks/check-reserve.ts';
import { checkSessions } from './schedule-checks/check-sessions.ts';
import { checkVerdict } from './schedule-checks/check-verdict.ts';
import { checkWork } from './schedule-checks/check-work.ts';
import { expectedWork } from './schedule-checks/expected-work.ts';
import { StudyLine } from './schedule-checks/plain-calendar.ts';
import type { ScheduleCheck } from './schedule-checks/schedule-check.ts';

/** One broken promise: the rule's name, then the case. */
export type Violation = string;

/** Every violation, empty for a sound schedule. */
export function validateSchedule(schedule: Schedule, input: PlanInput): readonly Violation[] {
  const violations: Violation[] = [];
  const kept = new Set((input.kept ?? []).map(({ task }) => task.id));
  const check: ScheduleCheck = {
    schedule,
    input,
    expected: expectedWork(input),
    line: new StudyLine(input),
    open: schedule.tasks.filter(({ id }) => !kept.has(id)),
    report: (rule, detail) => violations.push(`${rule}: ${detail}`),
  };
  checkWork(check);
  checkSessions(check);
  checkOrder(check);
  checkDays(check);
  checkPins(check);
  checkQuality(check);
  checkReserve(check);
  checkMilestones(check);
  checkVerdict(check);
  return violations;
}
