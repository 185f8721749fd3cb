import { withoutReserve } from '../../../../shared/planning/weekly-reserve.ts';
import { todayOf, type Today } from '../../../../shared/progress/today.ts';
import type { WeekStart } from '../../../../shared/progress/weeks.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';

export interface DayInput extends Pick<
  PlanWorkspaceProps,
  'plan' | 'schedule' | 'computedOn' | 'role' | 'progress' | 'sessions' | 'today'
> {
  readonly weekStart: WeekStart;
}

/** What today holds for a plan. */
export function dayOf({ plan, role, ...recorded }: DayInput): Today {
  return todayOf({
    ...recorded,
    calendar: plan,
    taskTime: withoutReserve(plan, role.rhythms),
    pins: plan.pins,
  });
}
