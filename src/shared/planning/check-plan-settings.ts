/** What can be wrong with a person's own entries, before anything is computed. */
import { capacityUntil, MINUTES_A_DAY, minutesPerWeek } from '../calendar/study-calendar.ts';
import type { PlanSettings } from '../domain/plan.ts';
import type { RoleOutline } from '../domain/role.ts';
import type { PlanFailure } from './plan-failure.ts';

/** Every problem, in the order of the fields; empty when a plan can be made. */
export function checkPlanSettings(
  role: RoleOutline,
  settings: PlanSettings,
): readonly PlanFailure[] {
  const { start, targetDate, weekdayMinutes, daysOff } = settings;
  const failures: PlanFailure[] = [];
  if (!role.plannableStages.includes(settings.stage))
    failures.push({ kind: 'stage-not-plannable' });
  weekdayMinutes.forEach((minutes, weekday) => {
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > MINUTES_A_DAY)
      failures.push({ kind: 'impossible-minutes', weekday });
  });
  if (minutesPerWeek(weekdayMinutes) <= 0) failures.push({ kind: 'no-study-time' });
  daysOff.forEach(({ from, to }, index) => {
    if (to < from) failures.push({ kind: 'days-off-backwards', index });
  });
  if (targetDate !== null && targetDate < start) failures.push({ kind: 'target-before-start' });
  if (
    failures.length === 0 &&
    targetDate !== null &&
    capacityUntil({ start, weekdayMinutes, daysOff }, targetDate) === 0
  )
    failures.push({ kind: 'every-day-off' });
  return failures;
}
