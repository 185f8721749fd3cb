/**
 * Judges a target date with its proof: minutes available up to it against minutes of work.
 */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { capacityUntil, type StudyCalendar } from '../calendar/study-calendar.ts';
import type { ScheduledMilestone, Verdict } from '../domain/plan.ts';

export interface FeasibilityInput {
  readonly calendar: StudyCalendar;
  readonly targetDate: CalendarDate | null;
  readonly totalMinutes: number;
  readonly milestones: readonly ScheduledMilestone[];
}

/**
 * Feasible exactly when the cushion is not negative: a schedule without idle time wastes none.
 *
 * @returns the verdict; minutes short and the first milestone that would be late when infeasible
 */
export function judgeFeasibility(input: FeasibilityInput): Verdict {
  const { calendar, targetDate, totalMinutes, milestones } = input;
  if (targetDate === null) return { kind: 'no-target' };
  const cushion = capacityUntil(calendar, targetDate) - totalMinutes;
  if (cushion >= 0) return { kind: 'feasible', cushionMinutes: cushion };
  const late = milestones.find(({ finish }) => finish !== null && finish > targetDate);
  if (late === undefined) throw new Error('work exceeds capacity, yet no milestone is late');
  return { kind: 'infeasible', shortMinutes: -cushion, firstLateMilestone: late.id };
}
