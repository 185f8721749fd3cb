import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  minutesPerWeek,
  type WeekdayMinutes,
} from '../../../src/shared/calendar/study-calendar.ts';
import { reserveWeekly, withoutReserve } from '../../../src/shared/planning/weekly-reserve.ts';
import { anyWeek } from '../../support/arbitraries.ts';
import { aCalendar, aRhythm, TEN_HOURS } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';
import { keptFree } from '../../support/schedule-checks/plain-calendar.ts';

const habits = [
  aRhythm({ id: 'read', minutesPerWeek: 45 }),
  aRhythm({ id: 'give', minutesPerWeek: 30 }),
  aRhythm({ id: 'look-back', minutesPerWeek: 20 }),
];

const NOTHING_KEPT: WeekdayMinutes = [0, 0, 0, 0, 0, 0, 0];

const anyHabits = fc
  .array(fc.integer({ min: 1, max: 240 }), { maxLength: 4 })
  .map((asked) =>
    asked.map((minutesPerWeek_, index) =>
      aRhythm({ id: `rhythm-${index}`, minutesPerWeek: minutesPerWeek_ }),
    ),
  );

describe('the weekly reserve', () => {
  test('takes at most a fifth of each day, from Sunday back, until the habits have what they ask', () => {
    expect(reserveWeekly(habits, [100, 100, 100, 100, 100, 165, 135])).toEqual({
      // 27 and 33 minutes are a fifth of the weekend; Friday and Thursday give 20 and the last 15.
      weekdayMinutes: [0, 0, 0, 15, 20, 33, 27],
      minutes: 95,
      rhythms: [
        { id: 'read', minutes: 45 },
        { id: 'give', minutes: 30 },
        { id: 'look-back', minutes: 20 },
      ],
    });
  });

  test('shrinks every habit when a fifth of the week is less', () => {
    expect(reserveWeekly(habits, [60, 0, 60, 0, 0, 60, 0])).toEqual({
      weekdayMinutes: [12, 0, 12, 0, 0, 12, 0],
      minutes: 36,
      rhythms: [
        { id: 'read', minutes: 17 },
        { id: 'give', minutes: 11 },
        { id: 'look-back', minutes: 8 },
      ],
    });
  });

  test('rounds each fifth down, so that a day of four minutes gives nothing', () => {
    expect(reserveWeekly(habits, [4, 5, 9, 10, 0, 0, 0])?.weekdayMinutes).toEqual([
      0, 1, 1, 2, 0, 0, 0,
    ]);
  });

  test('is nothing without habits, or without time for any', () => {
    expect(reserveWeekly([], TEN_HOURS)).toBeNull();
    expect(reserveWeekly(habits, [4, 4, 4, 4, 4, 4, 4])).toBeNull();
  });

  test('leaves the calendar as it is when there is nothing to keep free', () => {
    const calendar = aCalendar();
    expect(withoutReserve(calendar, [])).toBe(calendar);
  });

  test('is taken out of each week as that week can spare it', () => {
    const calendar = aCalendar({
      weekdayMinutes: [0, 0, 0, 0, 0, 0, 200],
      weekChanges: [
        { from: '2027-02-01', weekdayMinutes: [50, 0, 0, 0, 0, 0, 0] },
        { from: '2027-03-01', weekdayMinutes: [0, 0, 0, 0, 0, 0, 600] },
      ],
    });
    expect(withoutReserve(calendar, habits)).toEqual({
      ...calendar,
      weekdayMinutes: [0, 0, 0, 0, 0, 0, 160],
      weekChanges: [
        { from: '2027-02-01', weekdayMinutes: [40, 0, 0, 0, 0, 0, 0] },
        { from: '2027-03-01', weekdayMinutes: [0, 0, 0, 0, 0, 0, 505] },
      ],
    });
  });

  prop([anyWeek, anyHabits], { runs: 300 })(
    'is what is worked out anew, at most a fifth of the week, and never more than asked',
    (week, rhythms) => {
      const reserve = reserveWeekly(rhythms, week);
      const asked = rhythms.reduce((sum, rhythm) => sum + rhythm.minutesPerWeek, 0);
      const kept = keptFree(week, asked);
      const minutes = minutesPerWeek(kept);
      expect(reserve?.weekdayMinutes ?? NOTHING_KEPT).toEqual(kept);
      expect(reserve?.minutes ?? 0).toBe(minutes);
      expect(minutes * 5).toBeLessThanOrEqual(minutesPerWeek(week));
      const shares = reserve?.rhythms ?? [];
      expect(shares.reduce((sum, share) => sum + share.minutes, 0)).toBe(minutes);
      shares.forEach((share, index) => {
        expect(share.minutes).toBeGreaterThanOrEqual(0);
        expect(share.minutes).toBeLessThanOrEqual(rhythms[index]?.minutesPerWeek ?? 0);
      });
    },
  );

  prop([anyWeek, anyHabits, fc.array(fc.nat(300), { minLength: 7, maxLength: 7 })], { runs: 300 })(
    'never leaves less time on any day when some days grow',
    (week, rhythms, extra) => {
      const left = (minutes: WeekdayMinutes) =>
        withoutReserve(aCalendar({ weekdayMinutes: minutes }), rhythms).weekdayMinutes;
      const before = left(week);
      const after = left(
        week.map((minutes, day) => minutes + (extra[day] ?? 0)) as unknown as WeekdayMinutes,
      );
      expect(after.filter((minutes, day) => minutes < (before[day] ?? 0))).toEqual([]);
    },
  );
});
