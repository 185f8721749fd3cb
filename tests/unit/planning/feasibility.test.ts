import { describe, expect, test } from 'vitest';

import { calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import { capacityByDay } from '../../../src/shared/calendar/study-calendar.ts';
import { StudyTime } from '../../../src/shared/calendar/study-time.ts';
import type { MilestoneId } from '../../../src/shared/domain/ids.ts';
import {
  judgeFeasibility,
  type FeasibilityInput,
} from '../../../src/shared/planning/feasibility.ts';
import { aCalendar } from '../../support/content-builders.ts';

const targetDate = calendarDate('2027-01-06');
const milestones = ['first', 'second', 'empty'].map((id) => ({ id: id as MilestoneId }));

/** An hour every day from Monday 4 January 2027. */
function anHourADay(): StudyTime {
  const calendar = aCalendar();
  return new StudyTime(toEpochDay(calendar.start), capacityByDay(calendar));
}

/** A task of one session for each day named, with its minutes. */
function worked(
  milestone: string,
  sessions: Readonly<Record<string, number>>,
): FeasibilityInput['tasks'][number] {
  const parts = Object.entries(sessions).map(([date, minutes]) => ({
    date: calendarDate(date),
    minutes,
  }));
  const finish = parts.at(-1)?.date ?? targetDate;
  return { milestone: milestone as MilestoneId, finish, sessions: parts };
}

function judge(over: Partial<FeasibilityInput>) {
  return judgeFeasibility({ time: anHourADay(), targetDate, tasks: [], milestones, ...over });
}

describe('judging a target date', () => {
  test('gives no verdict without one', () => {
    expect(judge({ targetDate: null })).toEqual({ kind: 'no-target' });
  });

  test('counts the target day itself as a day of study', () => {
    const tasks = [worked('first', { '2027-01-04': 60, '2027-01-05': 60, '2027-01-06': 60 })];
    expect(judge({ tasks })).toEqual({ kind: 'feasible', cushionMinutes: 0 });
  });

  test('counts as cushion what is left of the last day of work and of the days after it', () => {
    const tasks = [
      worked('first', { '2027-01-04': 20 }),
      worked('second', { '2027-01-04': 40, '2027-01-05': 15 }),
    ];
    expect(judge({ tasks })).toEqual({ kind: 'feasible', cushionMinutes: 45 + 60 });
  });

  test('does not count time left unused before the last work as cushion', () => {
    const tasks = [worked('first', { '2027-01-06': 30 })];
    expect(judge({ tasks })).toEqual({ kind: 'feasible', cushionMinutes: 30 });
  });

  test('has all the time up to the target as cushion when nothing is left to do', () => {
    expect(judge({})).toEqual({ kind: 'feasible', cushionMinutes: 180 });
  });

  test('has no cushion when the target is past and nothing is left to do', () => {
    expect(judge({ targetDate: calendarDate('2026-12-31') })).toEqual({
      kind: 'feasible',
      cushionMinutes: 0,
    });
  });

  test('is short by the work after the target, and names the first milestone that is late', () => {
    const tasks = [
      worked('second', { '2027-01-04': 60, '2027-01-07': 10 }),
      worked('first', { '2027-01-06': 60, '2027-01-08': 25 }),
    ];
    expect(judge({ tasks })).toEqual({
      kind: 'infeasible',
      shortMinutes: 35,
      firstLateMilestone: 'first',
    });
  });
});
