import { expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { formatMoment } from '../../../src/shared/calendar/format-moment.ts';

const today = calendarDate('2027-07-20');
const LONDON = { locale: 'en-GB', timeZone: 'Europe/London', today };
const AT = '2027-07-01T22:52:04.123Z';

it('says a moment in the time of a place', () => {
  expect(formatMoment(AT, 'row', LONDON)).toBe('Thu 1 Jul, 23:52');
  expect(formatMoment(AT, 'time', LONDON)).toBe('23:52');
  const samoa = { ...LONDON, timeZone: 'Pacific/Apia' };
  expect(formatMoment(AT, 'row', samoa)).toBe('Fri 2 Jul, 11:52');
});

it('says the year of another year, by the calendar of the place', () => {
  const later = { ...LONDON, today: calendarDate('2028-01-01') };
  expect(formatMoment(AT, 'row', later)).toBe('Thu 1 Jul 2027, 23:52');
  const newYear = '2027-12-31T12:00:00.000Z';
  expect(formatMoment(newYear, 'row', later)).toBe('Fri 31 Dec 2027, 12:00');
  expect(formatMoment(newYear, 'row', { ...later, timeZone: 'Pacific/Apia' })).toBe(
    'Sat 1 Jan, 01:00',
  );
});

it('says the seconds where they are wanted', () => {
  expect(formatMoment(AT, 'exact-row', LONDON)).toBe('Thu 1 Jul, 23:52:04');
  expect(formatMoment(AT, 'exact-time', LONDON)).toBe('23:52:04');
});

it('says nothing of what is no moment', () => {
  expect(formatMoment('yesterday', 'row', LONDON)).toBe('');
});
