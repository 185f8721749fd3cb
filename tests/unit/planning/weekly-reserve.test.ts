import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { minutesPerWeek } from '../../../src/shared/calendar/study-calendar.ts';
import { reserveWeekly, withoutReserve } from '../../../src/shared/planning/weekly-reserve.ts';
import { anyWeek } from '../../support/arbitraries.ts';
import { aCalendar, aRhythm, TEN_HOURS } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const habits = [
  aRhythm({ id: 'read', minutesPerWeek: 45 }),
  aRhythm({ id: 'give', minutesPerWeek: 30 }),
  aRhythm({ id: 'look-back', minutesPerWeek: 20 }),
];

describe('the weekly reserve', () => {
  test('takes all that the habits ask on the weekday with the most time', () => {
    expect(reserveWeekly(habits, aCalendar({ weekdayMinutes: TEN_HOURS }))).toEqual({
      weekday: 5,
      minutes: 95,
      rhythms: [
        { id: 'read', minutes: 45 },
        { id: 'give', minutes: 30 },
        { id: 'look-back', minutes: 20 },
      ],
    });
  });

  test('shrinks every habit when a fifth of the week is less', () => {
    const threeHours = aCalendar({ weekdayMinutes: [60, 0, 60, 0, 0, 60, 0] });
    expect(reserveWeekly(habits, threeHours)).toEqual({
      weekday: 5,
      minutes: 30,
      rhythms: [
        { id: 'read', minutes: 15 },
        { id: 'give', minutes: 10 },
        { id: 'look-back', minutes: 5 },
      ],
    });
  });

  test('is nothing without habits, or without time for any', () => {
    expect(reserveWeekly([], aCalendar())).toBeNull();
    expect(reserveWeekly(habits, aCalendar({ weekdayMinutes: [20, 0, 0, 0, 0, 0, 0] }))).toBeNull();
  });

  test('leaves the calendar as it is when there is nothing to keep free', () => {
    const calendar = aCalendar();
    expect(withoutReserve(calendar, null)).toBe(calendar);
  });

  prop([anyWeek, fc.array(fc.integer({ min: 1, max: 240 }), { maxLength: 4 })])(
    'is at most a fifth of the week, never more than asked, and leaves no day below zero',
    (weekdayMinutes, asked) => {
      const calendar = aCalendar({ weekdayMinutes });
      const rhythms = asked.map((minutesPerWeek_, index) =>
        aRhythm({ id: `rhythm-${index}`, minutesPerWeek: minutesPerWeek_ }),
      );
      const reserve = reserveWeekly(rhythms, calendar);
      fc.pre(reserve !== null);
      expect(reserve.minutes * 5).toBeLessThanOrEqual(minutesPerWeek(weekdayMinutes));
      reserve.rhythms.forEach(({ minutes }, index) => {
        expect(minutes).toBeLessThanOrEqual(asked[index] ?? 0);
      });
      const left = withoutReserve(calendar, reserve).weekdayMinutes;
      expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
      expect(minutesPerWeek(left) + reserve.minutes).toBe(minutesPerWeek(weekdayMinutes));
    },
  );
});
