import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import {
  capacityByDay,
  capacityUntil,
  isDayOff,
  mapWeeks,
  minutesPerWeek,
  weeksOf,
  type StudyCalendar,
  type WeekdayMinutes,
} from '../../../src/shared/calendar/study-calendar.ts';
import { anyCalendar } from '../../support/arbitraries.ts';
import { aCalendar, TEN_HOURS } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';
import { minutesOn } from '../../support/schedule-checks/plain-calendar.ts';

function capacityOn(calendar: StudyCalendar, ...dates: readonly string[]): readonly number[] {
  const capacity = capacityByDay(calendar);
  return dates.map((date) => capacity(toEpochDay(calendarDate(date))));
}

describe('the capacity of a day', () => {
  test('is the minutes of its weekday', () => {
    const calendar = aCalendar({ weekdayMinutes: [1, 2, 3, 4, 5, 6, 7] });
    expect(capacityOn(calendar, '2027-01-04', '2027-01-08', '2027-01-10', '2027-01-11')).toEqual([
      1, 5, 7, 1,
    ]);
  });

  test('is nothing before the start', () => {
    expect(capacityOn(aCalendar(), '2027-01-03', '2027-01-04')).toEqual([0, 60]);
  });

  test('is nothing on days off, both ends included', () => {
    const calendar = aCalendar({
      daysOff: [{ from: '2027-01-06', to: '2027-01-08', label: 'away' }],
    });
    expect(
      capacityOn(calendar, '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08', '2027-01-09'),
    ).toEqual([60, 0, 0, 0, 60]);
  });

  test('is nothing where days off overlap, touch or hold one another', () => {
    const calendar = aCalendar({
      daysOff: [
        { from: '2027-01-20', to: '2027-01-20', label: 'a day' },
        { from: '2027-01-06', to: '2027-01-12', label: 'long' },
        { from: '2027-01-07', to: '2027-01-08', label: 'inside it' },
        { from: '2027-01-11', to: '2027-01-14', label: 'over its end' },
        { from: '2027-01-15', to: '2027-01-16', label: 'touching' },
      ],
    });
    const dates = Array.from({ length: 17 }, (_, day) => addDays(calendarDate('2027-01-05'), day));
    expect(capacityOn(calendar, ...dates)).toEqual([
      60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 60, 60, 0, 60,
    ]);
  });

  prop([anyCalendar, fc.integer({ min: -30, max: 400 })])(
    'agrees with looking through every range',
    (calendar, days) => {
      const date = addDays(calendar.start, days);
      expect(capacityOn(calendar, date)).toEqual([minutesOn(date, calendar)]);
    },
  );

  prop([anyCalendar, fc.nat(200)])(
    'does not depend on the order of days off and of changes',
    (drawn, days) => {
      const date = addDays(drawn.start, days);
      const turned = {
        ...drawn,
        daysOff: drawn.daysOff.toReversed(),
        weekChanges: drawn.weekChanges.toReversed(),
      };
      expect(capacityOn(turned, date)).toEqual(capacityOn(drawn, date));
    },
  );

  test('follows each change of the week from its day on, in the middle of a week too', () => {
    const calendar = aCalendar({
      weekChanges: [
        { from: '2027-01-13', weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] },
        { from: '2027-01-06', weekdayMinutes: [10, 20, 30, 40, 50, 60, 70] },
        { from: '2027-01-15', weekdayMinutes: [5, 5, 5, 5, 5, 5, 5] },
      ],
    });
    const dates = ['05', '06', '07', '12', '13', '14', '15'].map((day) => `2027-01-${day}`);
    expect(capacityOn(calendar, ...dates)).toEqual([60, 30, 40, 20, 0, 0, 5]);
  });
});

describe('the weeks of a calendar', () => {
  const [one, two, three] = [1, 2, 3].map((minutes) => {
    return [minutes, 0, 0, 0, 0, 0, 0] as const;
  }) as unknown as readonly [WeekdayMinutes, WeekdayMinutes, WeekdayMinutes];

  test('are the first one and each change after the start, in order of their days', () => {
    const calendar = aCalendar({
      weekdayMinutes: one,
      weekChanges: [
        { from: '2027-03-01', weekdayMinutes: three },
        { from: '2027-02-01', weekdayMinutes: two },
      ],
    });
    expect(weeksOf(calendar)).toEqual([
      { from: '2027-01-04', weekdayMinutes: one },
      { from: '2027-02-01', weekdayMinutes: two },
      { from: '2027-03-01', weekdayMinutes: three },
    ]);
  });

  test('begin with the last change that is not after the start', () => {
    const calendar = aCalendar({
      weekdayMinutes: one,
      weekChanges: [
        { from: '2027-01-04', weekdayMinutes: three },
        { from: '2026-12-01', weekdayMinutes: two },
      ],
    });
    expect(weeksOf(calendar)).toEqual([{ from: '2027-01-04', weekdayMinutes: three }]);
  });

  prop([anyCalendar, fc.nat(300)])('can all be changed in the same way', (calendar, days) => {
    const halved = mapWeeks(
      calendar,
      (week) => week.map((minutes) => Math.floor(minutes / 2)) as unknown as WeekdayMinutes,
    );
    const date = addDays(calendar.start, days);
    const [before = 0] = capacityOn(calendar, date);
    expect(capacityOn(halved, date)).toEqual([Math.floor(before / 2)]);
  });
});

describe('a day off', () => {
  test('is any day of a range, its ends included', () => {
    const daysOff = aCalendar({
      daysOff: [{ from: '2027-01-06', to: '2027-01-08', label: 'away' }],
    }).daysOff;
    const isOff = ['05', '06', '07', '08', '09'].map((day) =>
      isDayOff(daysOff, calendarDate(`2027-01-${day}`)),
    );
    expect(isOff).toEqual([false, true, true, true, false]);
  });
});

describe('the capacity until a date', () => {
  test('counts the first and the last day', () => {
    expect(capacityUntil(aCalendar(), calendarDate('2027-01-04'))).toBe(60);
    expect(capacityUntil(aCalendar(), calendarDate('2027-01-06'))).toBe(180);
  });

  test('is nothing before the start', () => {
    expect(capacityUntil(aCalendar(), calendarDate('2027-01-03'))).toBe(0);
  });

  test('is a week for every seven days', () => {
    const calendar = aCalendar({ weekdayMinutes: TEN_HOURS });
    expect(minutesPerWeek(TEN_HOURS)).toBe(600);
    expect(capacityUntil(calendar, calendarDate('2027-12-26'))).toBe(51 * 600);
  });
});
