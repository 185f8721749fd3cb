import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  fromEpochDay,
  laterDate,
  parseCalendarDate,
  toEpochDay,
  weekdayOf,
} from '../../../src/shared/calendar/calendar-date.ts';
import type * as Format from '../../../src/shared/calendar/format.ts';
import { anyDate } from '../../support/arbitraries.ts';
import { prop } from '../../support/property-test.ts';
import { TIME_ZONES } from '../../support/time-zones.ts';

const on = calendarDate;

describe.each(TIME_ZONES)('with the machine in %s', (zone) => {
  const before = process.env['TZ'];
  let format: typeof Format;

  beforeAll(async () => {
    process.env['TZ'] = zone;
    // Formatters are kept: those of the zone before would hide what this zone does to new ones.
    vi.resetModules();
    format = await import('../../../src/shared/calendar/format.ts');
  });

  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  // Without this the whole file would prove nothing: in a worker thread, for one, TZ has no effect.
  test('local time is that of the zone', () => {
    const noon = new Date(Date.UTC(2027, 6, 1, 12));
    const options = { dateStyle: 'short', timeStyle: 'long' } as const;
    const local = new Intl.DateTimeFormat('en-GB', options).format(noon);
    expect(local).toBe(
      new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(noon),
    );
    expect(local).toContain(String(noon.getHours()).padStart(2, '0'));
  });

  describe('a calendar date', () => {
    test.each(['2027-01-04', '2028-02-29', '2000-02-29', '0100-01-01', '9999-12-31'])(
      'is read from %s',
      (text) => {
        expect(parseCalendarDate(text)).toBe(text);
      },
    );

    test.each([
      ['the 29th of February in a year that is none for it', '2027-02-29'],
      ['the 29th of February in a century year', '1900-02-29'],
      ['31 April', '2027-04-31'],
      ['day zero', '2027-04-00'],
      ['month thirteen', '2027-13-01'],
      ['month zero', '2027-00-10'],
      ['the year 26, which Date reads as 1926', '0026-05-01'],
      ['a year of two digits', '26-05-01'],
      ['a year of five digits', '12027-05-01'],
      ['missing zeros', '2027-5-1'],
      ['a time after it', '2027-05-01T00:00:00Z'],
      ['a line break after it', '2027-05-01\n'],
      ['a space before it', ' 2027-05-01'],
      ['other separators', '2027/05/01'],
      ['a sign', '-2027-05-01'],
      ['digits of another script', '٢٠٢٧-٠٥-٠١'],
      ['nothing', ''],
      ['a word', 'tomorrow'],
    ])('is not read from %s', (_, text) => {
      expect(parseCalendarDate(text)).toBeNull();
      expect(() => calendarDate(text)).toThrow(RangeError);
    });

    test('counts its days from 1 January 1970', () => {
      expect(toEpochDay(on('1970-01-01'))).toBe(0);
      expect(toEpochDay(on('1969-12-31'))).toBe(-1);
      expect(toEpochDay(on('2000-03-01'))).toBe(11_017);
      expect(fromEpochDay(-1)).toBe('1969-12-31');
    });

    test('exists on 30 December 2011 even where Samoa skipped that day', () => {
      const day = toEpochDay(on('2011-12-30'));
      expect(fromEpochDay(day)).toBe('2011-12-30');
      expect(addDays(on('2011-12-29'), 1)).toBe('2011-12-30');
      expect(addDays(on('2011-12-30'), 1)).toBe('2011-12-31');
      expect(daysBetween(on('2011-12-29'), on('2011-12-31'))).toBe(2);
      expect(format.formatDate(on('2011-12-30'), 'long', 'en-GB')).toBe('30 December 2011');
    });

    test('steps over both changes of the clock', () => {
      expect(addDays(on('2027-03-27'), 1)).toBe('2027-03-28');
      expect(addDays(on('2027-03-28'), 1)).toBe('2027-03-29');
      expect(addDays(on('2027-10-31'), 1)).toBe('2027-11-01');
      expect(daysBetween(on('2027-03-01'), on('2027-12-01'))).toBe(275);
    });

    test('is held to the length of the month when months are added', () => {
      expect(addMonths(on('2027-01-31'), 1)).toBe('2027-02-28');
      expect(addMonths(on('2028-01-31'), 1)).toBe('2028-02-29');
      expect(addMonths(on('2027-03-31'), 1)).toBe('2027-04-30');
      expect(addMonths(on('2028-02-29'), 12)).toBe('2029-02-28');
      expect(addMonths(on('2027-12-31'), 2)).toBe('2028-02-29');
      expect(addMonths(on('2027-03-31'), -1)).toBe('2027-02-28');
      expect(addMonths(on('2027-01-15'), -13)).toBe('2025-12-15');
      expect(addMonths(on('2027-01-15'), 0)).toBe('2027-01-15');
      expect(addMonths(on('2027-01-04'), 84)).toBe('2034-01-04');
    });

    test('knows its weekday, before 1970 too', () => {
      const weekday = (text: string) => weekdayOf(toEpochDay(on(text)));
      expect(weekday('1970-01-01')).toBe(3);
      expect(weekday('1969-12-31')).toBe(2);
      expect(weekday('1969-12-29')).toBe(0);
      expect(weekday('1945-05-08')).toBe(1);
      expect(weekday('1900-01-01')).toBe(0);
      expect(weekday('2027-01-04')).toBe(0);
      expect(weekday('2027-01-10')).toBe(6);
    });

    test('is written with the weekday it has', () => {
      expect(format.formatDate(on('2027-01-04'), 'row', 'en-GB')).toBe('Mon 4 Jan');
      expect(format.formatWeekday(0, 'long', 'en-GB')).toBe('Monday');
      expect(format.formatWeekday(6, 'short', 'de')).toBe('So');
    });
  });
});

test('the zones do differ: local arithmetic loses a day in Samoa, and ours does not', () => {
  const before = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Apia';
  try {
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
    expect(addDays(on('2011-12-29'), 1)).toBe('2011-12-30');
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

describe('any calendar date', () => {
  prop([anyDate])('is read from its own text and survives its day number', (date) => {
    expect(parseCalendarDate(date)).toBe(date);
    expect(fromEpochDay(toEpochDay(date))).toBe(date);
  });

  prop([anyDate, fc.integer({ min: -40_000, max: 40_000 })])(
    'comes back when as many days are taken as were added',
    (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    },
  );

  prop([anyDate, anyDate])('compares as text as it does by day', (a, b) => {
    expect(Math.sign(toEpochDay(a) - toEpochDay(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
    expect(laterDate(a, b)).toBe([a, b].toSorted().at(-1));
  });

  prop([anyDate, fc.integer({ min: -600, max: 600 })])(
    'moves by whole months, keeps its day where the month has it, and never passes the month',
    (date, months) => {
      const moved = addMonths(date, months);
      const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(month(moved) - month(date)).toBe(months);
      expect(moved.slice(8) <= date.slice(8)).toBe(true);
      if (moved.slice(8) < date.slice(8)) expect(addDays(moved, 1).slice(8)).toBe('01');
    },
  );

  prop([anyDate])('has the weekday that follows the one of the day before', (date) => {
    const day = toEpochDay(date);
    expect(weekdayOf(day)).toBe((weekdayOf(day - 1) + 1) % 7);
    expect(weekdayOf(day)).toBe((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7);
  });

  prop([fc.string()])('is never read from a text that is not exactly its own', (text) => {
    const date = parseCalendarDate(text);
    expect(date === null || date === text).toBe(true);
  });
});
