import { describe, expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { formatDateRange } from '../../../src/shared/calendar/format-range.ts';

describe('a range of days', () => {
  it.each([
    ['2027-07-03', '2027-07-17', 'en-GB', '3–17 Jul'],
    ['2027-07-17', '2027-07-03', 'en-GB', '3–17 Jul'],
    ['2027-07-30', '2027-08-02', 'en-GB', '30 Jul–2 Aug'],
    ['2027-12-24', '2028-01-02', 'en-GB', '24 Dec 2027–2 Jan 2028'],
    ['2027-07-03', '2027-07-03', 'en-GB', '3 Jul'],
    ['2027-07-03', '2027-07-17', 'en-US', 'Jul 3–17'],
  ])('%s to %s in %s is as short as can be', (from, to, locale, said) => {
    expect(formatDateRange(calendarDate(from), calendarDate(to), locale)).toBe(said);
  });
});
