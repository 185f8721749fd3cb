import { expect, it } from 'vitest';

import { formatMoment } from '../../../src/shared/calendar/format-moment.ts';

const LONDON = { locale: 'en-GB', timeZone: 'Europe/London' };
const AT = '2027-07-01T22:52:04.123Z';

it('says a moment in the time of a place', () => {
  expect(formatMoment(AT, 'row', LONDON)).toBe('Thu 1 Jul, 23:52');
  expect(formatMoment(AT, 'time', LONDON)).toBe('23:52');
  const samoa = { locale: 'en-GB', timeZone: 'Pacific/Apia' };
  expect(formatMoment(AT, 'row', samoa)).toBe('Fri 2 Jul, 11:52');
});

it('says nothing of what is no moment', () => {
  expect(formatMoment('yesterday', 'row', LONDON)).toBe('');
});
