import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  growWeek,
  LONGEST_DAY_MINUTES,
  spreadWeek,
  TIME_STEP_MINUTES,
} from '../../../src/shared/calendar/spread-week.ts';
import {
  minutesPerWeek,
  type WeekdayMinutes,
} from '../../../src/shared/calendar/study-calendar.ts';
import { prop } from '../../support/property-test.ts';

const FULL_WEEK = 84 * 60;

const anyPattern: fc.Arbitrary<WeekdayMinutes> = fc
  .array(fc.oneof(fc.constant(0), fc.nat(48)), { minLength: 7, maxLength: 7 })
  .map((steps) => steps.map((step) => step * TIME_STEP_MINUTES) as unknown as WeekdayMinutes);

const anyTotal = fc.nat(FULL_WEEK / TIME_STEP_MINUTES).map((steps) => steps * TIME_STEP_MINUTES);

describe('spreading hours over a week', () => {
  test('gives ten hours an ordinary shape', () => {
    expect(spreadWeek(600)).toEqual([75, 75, 75, 75, 0, 165, 135]);
  });

  test('adds up exactly for every quarter hour up to 84 hours', () => {
    const wrong = [];
    for (let total = 0; total <= FULL_WEEK; total += TIME_STEP_MINUTES) {
      const week = spreadWeek(total);
      if (minutesPerWeek(week) !== total) wrong.push({ total, week });
      if (week.some((day) => day % TIME_STEP_MINUTES !== 0 || day > LONGEST_DAY_MINUTES))
        wrong.push({ total, week });
    }
    expect(wrong).toEqual([]);
  });

  test('stops at twelve hours every day', () => {
    expect(spreadWeek(100 * 60)).toEqual([720, 720, 720, 720, 720, 720, 720]);
  });

  test('takes an ordinary week where the pattern has no time', () => {
    expect(spreadWeek(600, [0, 0, 0, 0, 0, 0, 0])).toEqual(spreadWeek(600));
  });

  test('leaves free days free until every other day is full', () => {
    const weekend = [0, 0, 0, 0, 0, 60, 60] as const;
    expect(spreadWeek(24 * 60, weekend)).toEqual([0, 0, 0, 0, 0, 720, 720]);
    expect(spreadWeek(24 * 60 + 75, weekend)).toEqual([15, 15, 15, 15, 15, 720, 720]);
  });

  prop([anyTotal, anyPattern])('adds up exactly for any pattern', (total, pattern) => {
    expect(minutesPerWeek(spreadWeek(total, pattern))).toBe(total);
  });

  // Pinned: the largest-remainder method took 15 minutes from Monday as 2 h 45 became 3 h.
  prop([anyTotal, anyPattern], { pinned: [[165, [15, 0, 120, 75, 45, 0, 105]]] })(
    'never takes time from a day to give more',
    (total, pattern) => {
      const more = spreadWeek(total + TIME_STEP_MINUTES, pattern);
      expect(spreadWeek(total, pattern).filter((day, index) => day > more[index]!)).toEqual([]);
    },
  );

  prop([anyPattern])('gives a pattern back for its own total', (pattern) => {
    fc.pre(minutesPerWeek(pattern) > 0);
    expect(spreadWeek(minutesPerWeek(pattern), pattern)).toEqual(pattern);
  });

  prop([anyTotal, anyPattern])('gives a day no less than one that asks for less', (total, week) => {
    const spread = spreadWeek(total, week);
    const upsideDown = week.flatMap((asked, a) =>
      week.flatMap((other, b) => (asked > other && spread[a]! < spread[b]! ? [[a, b]] : [])),
    );
    expect(upsideDown).toEqual([]);
  });
});

describe('growing a week', () => {
  const anyDay = fc.oneof(
    fc.constant(0),
    fc.nat(LONGEST_DAY_MINUTES),
    fc.integer({ min: 690, max: 900 }),
  );
  const anyWeek = fc
    .array(anyDay, { minLength: 7, maxLength: 7 })
    .map((days) => days as unknown as WeekdayMinutes);

  prop([anyWeek, anyTotal], { runs: 500 })(
    'gives all that is asked, or stops when no day has room for a quarter hour',
    (week, extra) => {
      fc.pre(minutesPerWeek(week) > 0);
      const grown = growWeek(week, extra);
      const given = minutesPerWeek(grown) - minutesPerWeek(week);
      const room = grown.filter((day) => day + TIME_STEP_MINUTES <= LONGEST_DAY_MINUTES);
      expect(given === extra || (given < extra && room.length === 0)).toBe(true);
      expect(grown.filter((day, index) => day < week[index]!)).toEqual([]);
    },
  );

  test('leaves a week without study time as it is', () => {
    const pause = [0, 0, 0, 0, 0, 0, 0] as const;
    expect(growWeek(pause, 600)).toEqual(pause);
  });
});
