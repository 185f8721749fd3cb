import { describe, expect, test } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { MilestoneId } from '../../../src/shared/domain/ids.ts';
import type { ScheduledMilestone } from '../../../src/shared/domain/plan.ts';
import { judgeFeasibility } from '../../../src/shared/planning/feasibility.ts';
import { aCalendar } from '../../support/content-builders.ts';

const targetDate = calendarDate('2027-01-06');

function milestone(id: string, finish: string | null): ScheduledMilestone {
  return {
    id: id as MilestoneId,
    stage: 'entry',
    tasks: [],
    minutes: 60,
    reachedAtMinutes: 60,
    start: finish === null ? null : calendarDate(finish),
    finish: finish === null ? null : calendarDate(finish),
  };
}

describe('judging a target date', () => {
  test('counts the target day itself as a day of study', () => {
    const onTime = [milestone('only', '2027-01-06')];
    expect(
      judgeFeasibility({
        calendar: aCalendar(),
        targetDate,
        totalMinutes: 180,
        milestones: onTime,
      }),
    ).toEqual({ kind: 'feasible', cushionMinutes: 0 });
  });

  test('names the first milestone in planned order that would be late', () => {
    const milestones = [
      milestone('empty', null),
      milestone('in-time', '2027-01-05'),
      milestone('late', '2027-01-08'),
      milestone('later', '2027-01-07'),
    ];
    expect(
      judgeFeasibility({ calendar: aCalendar(), targetDate, totalMinutes: 181, milestones }),
    ).toEqual({ kind: 'infeasible', shortMinutes: 1, firstLateMilestone: 'late' });
  });

  test('throws when too much work makes no milestone late: such a schedule is broken', () => {
    const input = { calendar: aCalendar(), targetDate, totalMinutes: 181, milestones: [] };
    expect(() => judgeFeasibility(input)).toThrow('no milestone is late');
  });
});
