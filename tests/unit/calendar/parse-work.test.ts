import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseWork, toClock } from '../../../src/shared/calendar/parse-work.ts';
import { prop } from '../../support/property-test.ts';

const A_DAY = 1440;

describe('a time of work', () => {
  it.each([
    ['1:30', 90],
    ['01:05', 65],
    ['0:00', 0],
    ['1:3', 63],
    ['2:', 120],
    ['1h30', 90],
    ['1 h 30', 90],
    ['1 H 30', 90],
    ['1 h 30 min', 90],
    ['1h 05min', 65],
    ['1h', 60],
    ['2', 120],
    ['2 h', 120],
    ['1.5', 90],
    ['1,5 h', 90],
    ['0.25h', 15],
    ['0.01', 1],
    ['45 min', 45],
    ['45min', 45],
    ['90 MIN', 90],
    ['45 Min.', 45],
    ['1,5 Std.', 90],
    ['1 Std. 30 Min.', 90],
    ['0 min', 0],
    ['  1:30  ', 90],
    ['24', A_DAY],
    ['24:00', A_DAY],
    ['1440 min', A_DAY],
  ])('typed "%s" is %i minutes', (typed, minutes) => {
    expect(parseWork(typed)).toBe(minutes);
  });

  it.each(['', ' ', '\t\n'])('is none when nothing is typed: "%s"', (typed) => {
    expect(parseWork(typed)).toBe(0);
  });

  it.each([
    ...'1:60 24:01 25 24.5 99999min 1441min 100 -1 +1 1. .5 1.255 1,5,5 1.5:30 1:2:3'.split(' '),
    ...':30 h min two 1e1 0x10 1½ １ NaN Infinity'.split(' '),
    '1 h 75',
    '1 hour',
    '1 30',
    '1:30 pm',
  ])('is nothing at all: "%s"', (typed) => {
    expect(parseWork(typed)).toBeNull();
  });

  prop([fc.string()])('is null or whole minutes of one day, whatever is typed', (typed) => {
    const minutes = parseWork(typed);
    if (minutes === null) return;
    expect(Number.isInteger(minutes)).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(0);
    expect(minutes).toBeLessThanOrEqual(A_DAY);
  });
});

describe('the form in which it is shown', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [60, '1:00'],
    [90, '1:30'],
    [A_DAY, '24:00'],
  ])('for %i minutes is "%s"', (minutes, clock) => {
    expect(toClock(minutes)).toBe(clock);
  });

  prop([fc.integer({ min: 0, max: A_DAY })])('reads back as the same minutes', (minutes) => {
    expect(parseWork(toClock(minutes))).toBe(minutes);
    expect(parseWork(`${minutes} min`)).toBe(minutes);
  });
});
