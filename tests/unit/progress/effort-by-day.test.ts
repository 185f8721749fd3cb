import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  calendarDate,
  toEpochDay,
  weekdayOf,
} from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { LoggedSession } from '../../../src/shared/domain/progress.ts';
import {
  effortByWeek,
  summariseEffort,
  type EffortInput,
} from '../../../src/shared/progress/effort-by-day.ts';
import { weekOf } from '../../../src/shared/progress/weeks.ts';
import { aCalendar } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const MONDAY = calendarDate('2027-01-04');

function session(date: string, minutes: number): LoggedSession {
  const taskId = 'loops' as TaskId;
  return {
    id: `${date}-${minutes}`,
    taskId,
    planId: null,
    date: calendarDate(date),
    minutes,
    note: '',
  };
}

/** An hour on every day but Friday, from Monday 4 January 2027; Saturday 9 January. */
function effort(over: Partial<EffortInput> = {}) {
  return effortByWeek({
    sessions: [],
    calendar: aCalendar({
      weekdayMinutes: [60, 60, 60, 60, 0, 60, 60],
      daysOff: [{ from: '2027-01-06', to: '2027-01-06', label: '' }],
    }),
    today: calendarDate('2027-01-09'),
    weekStart: 0,
    ...over,
  });
}

describe('the effort of each day', () => {
  it('says which days had time, which had none, and which are still to come', () => {
    const sessions = [
      session('2027-01-05', 30),
      session('2027-01-05', 15),
      session('2027-01-08', 20),
    ];
    const [week] = effort({ sessions });
    expect(week?.days.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['open', 0],
      ['studied', 45],
      ['no-time', 0],
      ['open', 0],
      // Studied although there was no time for it.
      ['studied', 20],
      ['open', 0],
      ['outside', 0],
    ]);
    expect(week?.minutes).toBe(65);
  });

  it('begins before the start with work that was done before it', () => {
    const [week] = effort({ sessions: [session('2026-12-31', 30)] });
    expect(week?.from).toBe('2026-12-28');
    expect(week?.days.map(({ kind }) => kind)).toEqual([
      'outside',
      'outside',
      'outside',
      'studied',
      'outside',
      'outside',
      'outside',
    ]);
  });

  it('is nothing before the plan begins', () => {
    expect(effort({ today: calendarDate('2027-01-03') })).toEqual([]);
  });

  it('shows at most a year and the week that runs', () => {
    const weeks = effort({ today: calendarDate('2030-01-09') });
    expect(weeks).toHaveLength(53);
    expect(weeks.at(-1)?.from).toBe('2030-01-07');
  });

  it.each([
    [0, '2027-01-04'],
    [5, '2027-01-02'],
    [6, '2027-01-03'],
  ] as const)('has weeks that begin on day %d', (weekStart, from) => {
    expect(effort({ weekStart })[0]?.from).toBe(from);
  });
});

describe('the effort in one sentence', () => {
  it('is none while nothing was logged', () => {
    expect(summariseEffort(effort())).toBeNull();
  });

  it('names the fullest weekday with its share', () => {
    const sessions = [
      session('2027-01-04', 30),
      session('2027-01-09', 90),
      session('2027-01-09', 30),
    ];
    expect(summariseEffort(effort({ sessions }))).toEqual({
      minutes: 150,
      days: 2,
      fullestWeekday: 5,
      fullestShare: 0.8,
    });
  });
});

const anySessions = fc
  .array(
    fc.record({
      after: fc.integer({ min: -30, max: 60 }),
      minutes: fc.integer({ min: 1, max: 300 }),
    }),
    {
      maxLength: 25,
    },
  )
  .map((draws) => draws.map(({ after, minutes }) => session(addDays(MONDAY, after), minutes)));
const anyWeekStart = fc.constantFrom(0 as const, 1 as const, 4 as const, 5 as const, 6 as const);

prop([anySessions, fc.integer({ min: 0, max: 80 }), anyWeekStart])(
  'adds up to the log, in whole weeks without a gap',
  (sessions, after, weekStart) => {
    const today = addDays(MONDAY, after);
    const weeks = effort({ sessions, today, weekStart });
    const end = addDays(weekOf(today, weekStart), 6);
    const logged = sessions
      .filter(({ date }) => date <= end)
      .reduce((sum, one) => sum + one.minutes, 0);
    expect(weeks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(logged);
    const days = weeks.flatMap((week) => week.days.map(({ date }) => date));
    days.forEach((date, index) => {
      expect(date).toBe(addDays(days[0] ?? date, index));
    });
    for (const { from } of weeks) expect(weekdayOf(toEpochDay(from))).toBe(weekStart);
    expect(days).toContain(today);
  },
);
