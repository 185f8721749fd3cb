import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { axisSheets, joinSpans, placeOn } from '../../../src/shared/export/timeline-axis.ts';

const START = calendarDate('2027-01-20');
/** Millimetres beside the names on an upright A4 sheet, and on a wide one. */
const UPRIGHT = 108;
const WIDE = 181;

describe('the sheets of a timeline', () => {
  it('are one of months for three months', () => {
    const [sheet, ...rest] = axisSheets(START, calendarDate('2027-04-10'), UPRIGHT);
    expect(rest).toEqual([]);
    expect(sheet).toMatchObject({ from: '2027-01-01', until: '2027-05-01', tickMonths: 1 });
    expect(sheet?.ticks).toHaveLength(4);
  });

  it('are eight of months for twelve years upright, and five across', () => {
    const end = calendarDate('2039-01-10');
    expect(axisSheets(START, end, UPRIGHT)).toHaveLength(8);
    expect(axisSheets(START, end, WIDE)).toHaveLength(5);
    expect(axisSheets(START, end, WIDE)[0]?.tickMonths).toBe(1);
  });

  it('have ticks of years where months would need too many', () => {
    const sheets = axisSheets(START, calendarDate('2107-01-10'), UPRIGHT);
    expect(sheets.length).toBeLessThanOrEqual(8);
    expect(sheets[0]).toMatchObject({ from: '2027-01-01', tickMonths: 12 });
  });

  test.prop([fc.nat(40_000), fc.integer({ min: 40, max: 240 })])(
    'follow each other and cover every day',
    (days, width) => {
      const last = addDays(START, days);
      const sheets = axisSheets(START, last, width);
      expect(sheets[0]!.from <= START).toBe(true);
      expect(sheets.at(-1)!.until > last).toBe(true);
      sheets.forEach((sheet, index) => {
        expect(sheet.from).toBe(index === 0 ? sheet.from : sheets[index - 1]!.until);
        expect(sheet.ticks[0]).toBe(sheet.from);
        expect(width / sheet.ticks.length).toBeGreaterThan(5);
      });
    },
  );

  it('begin at 0 and end at 1', () => {
    const [sheet] = axisSheets(START, START, UPRIGHT);
    expect(placeOn(sheet!, sheet!.from)).toBe(0);
    expect(placeOn(sheet!, sheet!.until)).toBe(1);
  });
});

it('spans that meet or overlap are one, whatever their order', () => {
  const span = (first: string, last: string) => ({
    first: calendarDate(first),
    last: calendarDate(last),
  });
  expect(
    joinSpans([
      span('2027-02-10', '2027-02-12'),
      span('2027-01-01', '2027-01-05'),
      span('2027-01-06', '2027-01-07'),
      span('2027-01-02', '2027-01-03'),
    ]),
  ).toEqual([span('2027-01-01', '2027-01-07'), span('2027-02-10', '2027-02-12')]);
});
