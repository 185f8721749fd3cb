import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import { capacityByDay } from '../../../src/shared/calendar/study-calendar.ts';
import { HORIZON_YEARS, StudyTime } from '../../../src/shared/calendar/study-time.ts';
import { anyCalendar } from '../../support/arbitraries.ts';
import { prop } from '../../support/property-test.ts';

const FIRST = toEpochDay(calendarDate('2027-01-04'));

/** The minutes of the first days; none after them. */
function timeOf(...minutes: readonly number[]): StudyTime {
  return new StudyTime(FIRST, (day) => minutes[day - FIRST] ?? 0);
}

describe('study time', () => {
  test('counts its minutes through each day, from the first on', () => {
    const time = timeOf(60, 0, 30);
    expect([-1, 0, 1, 2, 3].map((day) => time.through(FIRST + day))).toEqual([0, 60, 60, 90, 90]);
    expect([-1, 0, 1, 2, 3].map((day) => time.on(FIRST + day))).toEqual([0, 60, 0, 30, 0]);
  });

  test('knows the day on which the minutes reach a number, and the first of equal ones', () => {
    const time = timeOf(60, 0, 30);
    expect([1, 60, 61, 90].map((minutes) => time.dayOf(minutes))).toEqual([
      FIRST,
      FIRST,
      FIRST + 2,
      FIRST + 2,
    ]);
  });

  test('gives no day for minutes that are never reached', () => {
    expect(timeOf(60, 30).dayOf(91)).toBeNull();
  });

  test('asks for each day once, in order, whatever is asked of it', () => {
    const asked: number[] = [];
    const time = new StudyTime(FIRST, (day) => {
      asked.push(day - FIRST);
      return 10;
    });
    time.on(FIRST + 2);
    time.dayOf(25);
    time.through(FIRST + 1);
    time.dayOf(41);
    expect(asked).toEqual([0, 1, 2, 3, 4]);
  });

  test('ends fifty years from its first day', () => {
    const time = new StudyTime(FIRST, () => 1);
    expect(time.lastDay).toBe(toEpochDay(calendarDate('2077-01-04')));
    expect(time.on(time.lastDay)).toBe(1);
    expect(time.on(time.lastDay + 1)).toBe(0);
    const all = time.through(time.lastDay);
    expect(time.through(time.lastDay + 1000)).toBe(all);
    expect(time.dayOf(all)).toBe(time.lastDay);
    expect(time.dayOf(all + 1)).toBeNull();
    expect(HORIZON_YEARS).toBe(50);
  });

  test('ends with the last date that has four digits for its year', () => {
    const time = new StudyTime(toEpochDay(calendarDate('9990-01-01')), () => 1);
    expect(time.lastDay).toBe(toEpochDay(calendarDate('9999-12-31')));
    expect(time.dayOf(10_000)).toBeNull();
  });

  prop([anyCalendar, fc.integer({ min: -5, max: 300 }), fc.integer({ min: 1, max: 20_000 })])(
    'agrees with adding up day by day',
    (calendar, days, minutes) => {
      const first = toEpochDay(calendar.start);
      const capacity = capacityByDay(calendar);
      const time = new StudyTime(first, capacity);
      let sum = 0;
      for (let day = first; day <= first + days; day += 1) sum += capacity(day);
      expect(time.through(first + days)).toBe(sum);
      expect(time.on(first + days)).toBe(capacity(first + days));
      const day = time.dayOf(minutes);
      if (day === null) throw new Error('every drawn calendar goes on');
      expect(time.through(day)).toBeGreaterThanOrEqual(minutes);
      expect(time.through(day - 1)).toBeLessThan(minutes);
    },
  );
});
