import { describe, expect, test } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import {
  formatDate,
  formatNearDate,
  formatTime,
  formatWeekday,
  formatWork,
} from '../../../src/shared/calendar/format.ts';

const day = calendarDate('2027-03-18');

describe('a date in words', () => {
  test.each([
    ['short', 'en-GB', '18 Mar'],
    ['row', 'en-GB', 'Thu 18 Mar'],
    ['row-year', 'en-GB', 'Thu 18 Mar 2027'],
    ['row-year', 'en-US', 'Thu Mar 18, 2027'],
    ['medium', 'en-GB', '18 Mar 2027'],
    ['long', 'en-GB', '18 March 2027'],
    ['month', 'en-GB', 'Mar 2027'],
    ['whole-month', 'en-GB', 'March 2027'],
    ['short', 'en-US', 'Mar 18'],
    ['medium', 'en-US', 'Mar 18, 2027'],
    ['long', 'en-US', 'March 18, 2027'],
    ['long', 'de', '18. März 2027'],
    ['long', 'fr', '18 mars 2027'],
  ] as const)('is, %s in %s, "%s"', (style, locale, words) => {
    expect(formatDate(day, style, locale)).toBe(words);
  });

  test.each(['en-GB', 'en-US', 'de', 'fr', 'sv', 'nl'])('has no comma in a row in %s', (locale) => {
    expect(formatDate(day, 'row', locale)).not.toContain(',');
  });
});

test.each([
  ['short', '2027-12-31', '18 Mar'],
  ['short', '2026-12-31', '18 Mar 2027'],
  ['row', '2027-01-01', 'Thu 18 Mar'],
  ['row', '2028-01-01', 'Thu 18 Mar 2027'],
] as const)('a date in a %s has its year unless it is that of %s', (style, today, words) => {
  expect(formatNearDate(day, style, { beside: calendarDate(today), locale: 'en-GB' })).toBe(words);
});

test('weekdays are counted from Monday', () => {
  const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => formatWeekday(weekday, 'short', 'en-GB'));
  expect(week).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
});

describe('a time of work in words', () => {
  test.each([
    [0, '0 min'],
    [25, '25 min'],
    [59, '59 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [90, '1 h 30'],
    [240, '4 h'],
    [599, '9 h 59'],
    [600, '10 h'],
    [629, '10 h'],
    [630, '11 h'],
    [50_400, '840 h'],
    [90_000, '1,500 h'],
  ])('of %d minutes is "%s"', (minutes, words) => {
    expect(formatWork(minutes, 'en-GB')).toBe(words);
  });

  test('groups digits as the locale does', () => {
    expect(formatWork(90_000, 'de')).toBe('1.500 h');
  });
});

test.each([
  [0, 'en-GB', '00:00'],
  [480, 'en-GB', '08:00'],
  [1439, 'de-DE', '23:59'],
  [1110, 'en-US', '06:30 PM'],
])('the %d. minute of a day is written in %s as %s', (minute, locale, expected) => {
  expect(formatTime(minute, locale).replaceAll('\u202f', ' ')).toBe(expected);
});
