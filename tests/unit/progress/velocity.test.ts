import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { capacityUntil } from '../../../src/shared/calendar/study-calendar.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import { velocityOf, type VelocityInput } from '../../../src/shared/progress/velocity.ts';
import {
  aCalendar,
  aMilestone,
  aPlanInput,
  aRole,
  aRoleTask,
  scheduleOf,
} from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const MONDAY = calendarDate('2027-01-04');
const loops = 'loops' as TaskId;
const schedule = scheduleOf(
  aPlanInput({
    role: aRole({ milestones: [aMilestone({ tasks: [aRoleTask({ id: 'loops', minutes: 90 })] })] }),
  }),
);

function session(date: string, minutes: number): LoggedSession {
  return {
    id: `${date}-${minutes}`,
    taskId: loops,
    planId: null,
    date: calendarDate(date),
    minutes,
    note: '',
  };
}

function tickedOn(day: string): ReadonlyMap<TaskId, Progress> {
  return new Map([[loops, { taskId: loops, doneOn: calendarDate(day), share: null, note: '' }]]);
}

/** An hour every day from Monday 4 January 2027; Wednesday 20 January. */
function velocity(over: Partial<VelocityInput> = {}) {
  return velocityOf({
    schedule,
    progress: new Map(),
    sessions: [],
    taskTime: aCalendar(),
    until: calendarDate('2027-01-20'),
    weekStart: 0,
    ...over,
  });
}

describe('the velocity', () => {
  it('has every week since the plan began, the running one up to today', () => {
    const sessions = [
      session('2027-01-05', 50),
      session('2027-01-10', 40),
      session('2027-01-19', 30),
    ];
    expect(velocity({ sessions, progress: tickedOn('2027-01-12') }).weeks).toEqual([
      { from: '2027-01-04', studied: 90, ticked: 0, capacity: 420, isRunning: false },
      { from: '2027-01-11', studied: 0, ticked: 90, capacity: 420, isRunning: false },
      { from: '2027-01-18', studied: 30, ticked: 0, capacity: 180, isRunning: true },
    ]);
  });

  it('averages over whole weeks alone', () => {
    const sessions = [session('2027-01-05', 101), session('2027-01-19', 500)];
    expect(velocity({ sessions, progress: tickedOn('2027-01-12') }).average).toEqual({
      weeks: 2,
      studied: 51,
      ticked: 45,
      capacity: 420,
    });
  });

  it('has no average in the first week', () => {
    expect(velocity({ until: calendarDate('2027-01-06') }).average).toBeNull();
  });

  it('counts the last day of a week as the end of it', () => {
    const { weeks } = velocity({ until: calendarDate('2027-01-10') });
    expect(weeks).toEqual([
      { from: '2027-01-04', studied: 0, ticked: 0, capacity: 420, isRunning: false },
    ]);
  });

  it('counts weeks from the day they begin with', () => {
    const sessions = [session('2027-01-09', 10), session('2027-01-10', 20)];
    const weeks = velocity({ sessions, weekStart: 6 }).weeks.map(({ from, studied }) => [
      from,
      studied,
    ]);
    expect(weeks).toEqual([
      ['2027-01-03', 10],
      ['2027-01-10', 20],
      ['2027-01-17', 0],
    ]);
  });

  it('has no weeks before the plan begins', () => {
    expect(velocity({ until: calendarDate('2027-01-03') })).toEqual({ weeks: [], average: null });
    expect(velocity({ until: calendarDate('2026-01-03') }).weeks).toEqual([]);
    const later = aCalendar({ start: '2027-01-07' });
    expect(velocity({ taskTime: later, until: calendarDate('2027-01-06') }).weeks).toEqual([]);
  });

  it('begins with work that was done before the start', () => {
    const weeks = velocity({ sessions: [session('2026-12-30', 25)] }).weeks;
    expect(weeks[0]).toEqual({
      from: '2026-12-28',
      studied: 25,
      ticked: 0,
      capacity: 0,
      isRunning: false,
    });
  });

  it('shows the last twelve weeks', () => {
    const { weeks } = velocity({ until: calendarDate('2028-01-05') });
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)?.from).toBe('2028-01-03');
  });
});

const anySessions = fc
  .array(
    fc.record({
      after: fc.integer({ min: -20, max: 40 }),
      minutes: fc.integer({ min: 1, max: 300 }),
    }),
    {
      maxLength: 20,
    },
  )
  .map((draws) => draws.map(({ after, minutes }) => session(addDays(MONDAY, after), minutes)));
const anyWeekStart = fc.constantFrom(0 as const, 5 as const, 6 as const);

prop([anySessions, fc.integer({ min: 0, max: 45 }), anyWeekStart])(
  'adds up to the log and to the capacity, up to the end of the week that runs',
  (sessions, after, weekStart) => {
    const until = addDays(MONDAY, after);
    const { weeks } = velocity({ sessions, until, weekStart });
    const end = addDays(weeks.at(-1)?.from ?? until, 6);
    const logged = sessions
      .filter(({ date }) => date <= end)
      .reduce((sum, one) => sum + one.minutes, 0);
    expect(weeks.reduce((sum, { studied }) => sum + studied, 0)).toBe(logged);
    expect(weeks.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(
      capacityUntil(aCalendar(), until),
    );
  },
);
