import { describe, expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId, TaskId } from '../../../src/shared/domain/ids.ts';
import {
  clockFace,
  isForgotten,
  LONGEST_STRETCH,
  measured,
  parseTimer,
  paused,
  resumed,
  toMinutes,
  type Timer,
} from '../../../src/shared/progress/timer.ts';

const START = 1_800_000_000_000;
const MINUTE = 60_000;

const running: Timer = {
  taskId: 'loops' as TaskId,
  planId: 'plan' as PlanId,
  title: 'Loops',
  sessionId: 'session',
  beganOn: calendarDate('2027-01-05'),
  held: 0,
  startedAt: START,
};

describe('a timer', () => {
  it('measures from its start, and what it held before a pause', () => {
    expect(measured(running, START + 25 * MINUTE)).toBe(25 * MINUTE);
    expect(measured({ ...running, held: 5 * MINUTE }, START + MINUTE)).toBe(6 * MINUTE);
  });

  it('stands still while it is paused, and goes on where it was', () => {
    const held = paused(running, START + 10 * MINUTE);
    expect(measured(held, START + 90 * MINUTE)).toBe(10 * MINUTE);
    expect(paused(held, START + 90 * MINUTE)).toEqual(held);
    const again = resumed(held, START + 90 * MINUTE);
    expect(measured(again, START + 95 * MINUTE)).toBe(15 * MINUTE);
    expect(resumed(again, START + 99 * MINUTE)).toBe(again);
  });

  it('loses nothing when the clock is set back', () => {
    const held = { ...running, held: 7 * MINUTE };
    expect(measured(held, START - 24 * 60 * MINUTE)).toBe(7 * MINUTE);
    expect(isForgotten(held, START - 24 * 60 * MINUTE)).toBe(false);
  });

  it('is forgotten after five hours in one stretch, and never while it is paused', () => {
    expect(isForgotten(running, START + LONGEST_STRETCH - 1)).toBe(false);
    expect(isForgotten(running, START + LONGEST_STRETCH)).toBe(true);
    const long = { ...running, held: LONGEST_STRETCH };
    expect(isForgotten(long, START + MINUTE)).toBe(false);
    expect(isForgotten(paused(running, START + 14 * 60 * MINUTE), START)).toBe(false);
  });

  it('becomes whole minutes, at least one and at most a day', () => {
    expect([0, 29_000, 90_000, 25 * MINUTE, 99 * 60 * MINUTE].map(toMinutes)).toEqual([
      1, 1, 2, 25, 1440,
    ]);
  });

  it('is read in hours, minutes and seconds', () => {
    expect([0, 59_999, 60_000, 3_754_000, 36_000_000].map(clockFace)).toEqual([
      '0:00:00',
      '0:00:59',
      '0:01:00',
      '1:02:34',
      '10:00:00',
    ]);
  });

  it('is read back as it was kept', () => {
    expect(parseTimer(structuredClone(running))).toEqual(running);
    const held = paused(running, START + MINUTE);
    expect(parseTimer(structuredClone(held))).toEqual(held);
  });

  it.each([
    undefined,
    null,
    'timer',
    {},
    { ...running, taskId: 7 },
    { ...running, beganOn: '2027-02-30' },
    { ...running, held: -1 },
    { ...running, held: Number.NaN },
    { ...running, startedAt: 'now' },
    { ...running, startedAt: undefined },
  ])('is not read from %j', (value) => {
    expect(parseTimer(value)).toBeNull();
  });
});
