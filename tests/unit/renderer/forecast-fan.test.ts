import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  FAN_EDGES,
  forecastFan,
} from '../../../src/renderer/features/plan-workspace/progress/forecast-fan.ts';
import { addDays, calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import { StudyTime } from '../../../src/shared/calendar/study-time.ts';
import type { MilestoneId } from '../../../src/shared/domain/ids.ts';
import type { Forecast } from '../../../src/shared/planning/forecast.ts';
import { prop } from '../../support/property-test.ts';

const MONDAY = calendarDate('2027-01-04');
const HOUR_A_DAY = new StudyTime(toEpochDay(MONDAY), () => 60);

type Percentiles = Forecast['finish']['minutes'];

/** The same minutes in every run, or given for each. */
function reached(plannedUpTo: number, minutes: number | Percentiles) {
  const each =
    typeof minutes === 'number'
      ? { p5: minutes, p20: minutes, p50: minutes, p80: minutes, p95: minutes }
      : minutes;
  return {
    id: `milestone-${plannedUpTo}` as MilestoneId,
    reached: { minutes: each, dates: { p5: null, p20: null, p50: null, p80: null, p95: null } },
    plannedUpTo,
    meanOverrun: 0,
    shareOfSpread: 0,
  };
}

const fanOf = (milestones: Forecast['milestones'], time = HOUR_A_DAY) =>
  forecastFan({ forecast: { milestones }, time, today: MONDAY, done: 600, scope: 1200 });

describe('the fan of a forecast', () => {
  it('begins with what is done today and ends with everything done on the forecast’s day', () => {
    const { p50 } = fanOf([reached(600, 1200)]);
    expect(p50[0]).toEqual({ day: toEpochDay(MONDAY), minutes: 600 });
    expect(p50.at(-1)).toEqual({ day: toEpochDay(addDays(MONDAY, 19)), minutes: 1200 });
  });

  it('bends at each milestone', () => {
    // The first half of the plan takes a quarter of the time.
    const { p50 } = fanOf([reached(300, 300), reached(600, 1200)]);
    const half = p50.find(({ minutes }) => minutes >= 900);
    expect(half?.day).toBe(toEpochDay(addDays(MONDAY, 4)));
  });

  it('is level over a break', () => {
    const until = toEpochDay(addDays(MONDAY, 14));
    const away = new StudyTime(toEpochDay(MONDAY), (day) =>
      day > toEpochDay(MONDAY) && day <= until ? 0 : 60,
    );
    const days = fanOf([reached(600, 600)], away).p50.map(({ day }) => day);
    expect(days.filter((day) => day > toEpochDay(MONDAY) && day <= until)).toEqual([]);
    expect(days.at(-1)).toBe(until + 9);
  });

  it('ends where its days lie beyond the horizon', () => {
    const never = new StudyTime(toEpochDay(MONDAY), (day) =>
      day < toEpochDay(MONDAY) + 5 ? 60 : 0,
    );
    const { p50 } = fanOf([reached(600, 1200)], never);
    expect(p50.at(-1)?.minutes).toBeCloseTo(750, 0);
  });

  it('is a point when nothing is left', () => {
    expect(fanOf([]).p95).toEqual([{ day: toEpochDay(MONDAY), minutes: 600 }]);
  });
});

const anyMilestones = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.array(fc.nat(300), { minLength: 5, maxLength: 5 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((draws) => {
    let plan = 0;
    const sums = [0, 0, 0, 0, 0];
    return draws.map(([minutes, more]) => {
      plan += minutes;
      let least = 0;
      more.forEach((extra, index) => {
        least += extra;
        sums[index] = (sums[index] ?? 0) + least + 1;
      });
      const [p5 = 0, p20 = 0, p50 = 0, p80 = 0, p95 = 0] = sums;
      return reached(plan, { p5, p20, p50, p80, p95 });
    });
  });

prop([anyMilestones])('rises, and no edge is earlier than a likelier one', (milestones) => {
  const fan = fanOf(milestones);
  for (const edge of FAN_EDGES)
    fan[edge].forEach((point, index) => {
      const before = fan[edge][index - 1];
      if (before === undefined) return;
      expect(point.day).toBeGreaterThanOrEqual(before.day);
      expect(point.minutes).toBeGreaterThan(before.minutes);
    });
  fan.p5.forEach(({ day }, index) => {
    expect(day).toBeLessThanOrEqual(fan.p50[index]?.day ?? Infinity);
    expect(fan.p50[index]?.day).toBeLessThanOrEqual(fan.p95[index]?.day ?? Infinity);
  });
});
