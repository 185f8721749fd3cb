import * as fc from 'fast-check';
import { describe, expect } from 'vitest';

import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { CalendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import {
  forecastFinish,
  type Forecast,
  type Outlook,
} from '../../../src/shared/planning/forecast.ts';
import type { ForecastInput, OpenTask } from '../../../src/shared/planning/forecast-input.ts';
import { aFinishedTask, aForecastInput, anOpenTask } from '../../support/forecast-builders.ts';
import { prop } from '../../support/property-test.ts';

const MONDAY = calendarDate('2027-01-04');
const PERCENTILES = ['p5', 'p20', 'p50', 'p80', 'p95'] as const;

const anyTasks: fc.Arbitrary<readonly OpenTask[]> = fc
  .array(
    fc.record({
      milestone: fc.nat(3),
      optimistic: fc.integer({ min: 1, max: 300 }),
      more: fc.nat(300),
      evenMore: fc.nat(600),
      waits: fc.option(fc.nat(30), { freq: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((draws) =>
    draws.map(({ milestone, optimistic, more, evenMore, waits }, index) =>
      anOpenTask({
        id: `task-${index}`,
        milestone: `milestone-${milestone}`,
        effort: {
          optimistic,
          mostLikely: optimistic + more,
          pessimistic: optimistic + more + evenMore,
        },
        notBefore: waits === null ? null : addDays(MONDAY, waits),
      }),
    ),
  );

const anyHistory = fc
  .array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 })
  .map((logged) =>
    logged.map((loggedMinutes, index) => aFinishedTask({ id: `done-${index}`, loggedMinutes })),
  );

const anyInput: fc.Arbitrary<ForecastInput> = fc
  .record({
    tasks: anyTasks,
    history: anyHistory,
    target: fc.option(fc.nat(150), { freq: 4 }),
    runs: fc.integer({ min: 1, max: 200 }),
    seed: fc.integer(),
  })
  .map(({ target, ...rest }) =>
    aForecastInput({ ...rest, targetDate: target === null ? null : addDays(MONDAY, target) }),
  );

function forecastOf(input: ForecastInput): Forecast {
  const forecast = forecastFinish(input);
  if (!forecast.ok) throw new Error(`no forecast: ${forecast.failure.kind}`);
  return forecast.value;
}

const minutesOf = ({ minutes }: Outlook) => PERCENTILES.map((percent) => minutes[percent]);
const datesOf = ({ dates }: Outlook) => PERCENTILES.map((percent) => dates[percent]!);
const isRising = (values: readonly (number | CalendarDate)[]) =>
  values.every((value, at) => at === 0 || values[at - 1]! <= value);

describe('a forecast', () => {
  prop([anyInput], { runs: 200 })('has no number that is none, and whole minutes', (input) => {
    const { basis: _, ...forecast } = forecastOf(input);
    const text = JSON.stringify(forecast, (_key, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
    );
    expect(text).not.toContain('no number');
    for (const outlook of [forecast.finish, ...forecast.milestones.map(({ reached }) => reached)])
      for (const minutes of minutesOf(outlook)) expect(minutes).toSatisfy(Number.isInteger);
  });

  prop([anyInput], { runs: 200 })('never has a surer date that is earlier', (input) => {
    const { finish, milestones } = forecastOf(input);
    for (const outlook of [finish, ...milestones.map(({ reached }) => reached)]) {
      expect(minutesOf(outlook)).toSatisfy(isRising);
      expect(datesOf(outlook)).toSatisfy(isRising);
    }
  });

  prop([anyInput])('reaches milestones one after another, the last with the plan', (input) => {
    const { finish, milestones } = forecastOf(input);
    for (const percent of PERCENTILES)
      expect(milestones.map(({ reached }) => reached.minutes[percent])).toSatisfy(isRising);
    expect(milestones.at(-1)?.reached).toEqual(finish);
    expect(new Set(milestones.map(({ id }) => id))).toEqual(
      new Set(input.tasks.map(({ milestone }) => milestone)),
    );
  });

  prop([anyInput], { runs: 200 })('agrees with itself about the target', (input) => {
    const { targetDate } = input;
    const { onTime, finish } = forecastOf(input);
    if (targetDate === null) {
      expect(onTime).toBeNull();
      return;
    }
    for (const [at, share] of [0.05, 0.2, 0.5, 0.8, 0.95].entries())
      expect(onTime! >= share).toBe(datesOf(finish)[at]! <= targetDate);
  });

  prop([anyInput, fc.nat(40)])('never has a later target less probable', (input, days) => {
    const targetDate = input.targetDate ?? MONDAY;
    const later = forecastOf({ ...input, targetDate: addDays(targetDate, days) }).onTime!;
    expect(later).toBeGreaterThanOrEqual(forecastOf({ ...input, targetDate }).onTime!);
  });

  prop([anyInput, fc.nat()])('is never later when less work is likely', (input, draw) => {
    const lighter = input.tasks.map((task, index) => {
      const { optimistic, mostLikely } = task.effort;
      const less = optimistic + ((draw + index * 31) % (mostLikely - optimistic + 1));
      return { ...task, effort: { ...task.effort, mostLikely: less } };
    });
    expectNeverLater(forecastOf({ ...input, tasks: lighter }), forecastOf(input));
  });

  prop([anyInput, fc.integer({ min: 2, max: 5 })])(
    'is never later when every task is a fraction of it',
    (input, factor) => {
      const heavier = input.tasks.map((task) => ({
        ...task,
        effort: {
          optimistic: task.effort.optimistic * factor,
          mostLikely: task.effort.mostLikely * factor,
          pessimistic: task.effort.pessimistic * factor,
        },
      }));
      expectNeverLater(forecastOf(input), forecastOf({ ...input, tasks: heavier }));
    },
  );

  prop([anyInput])('is never later without what must be waited for', (input) => {
    const free = input.tasks.map((task) => ({ ...task, notBefore: null }));
    expectNeverLater(forecastOf({ ...input, tasks: free }), forecastOf(input));
  });

  prop([anyInput])('shares out the whole of what is uncertain, or none of it', (input) => {
    const { milestones } = forecastOf(input);
    const shares = milestones.map(({ shareOfSpread }) => shareOfSpread);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    expect(Math.abs(whole - Math.round(whole))).toBeLessThan(1e-9);
    expect(Math.round(whole)).toBe(shares.some((share) => share > 0) ? 1 : 0);
  });

  prop([anyInput])('names what threatens it, the worst first', (input) => {
    const { milestones, threats } = forecastOf(input);
    const shareOf = new Map(milestones.map(({ id, shareOfSpread }) => [id, -shareOfSpread]));
    expect(threats.map((id) => shareOf.get(id)!)).toSatisfy(isRising);
    expect(new Set(threats)).toEqual(
      new Set(
        milestones
          .filter(({ shareOfSpread, meanOverrun }) => shareOfSpread > 0 || meanOverrun > 0)
          .map(({ id }) => id),
      ),
    );
  });

  prop([anyInput])('does not depend on the order of the record', (input) => {
    expect(forecastOf({ ...input, history: input.history.toReversed() })).toEqual(
      forecastOf(input),
    );
  });
});

function expectNeverLater(earlier: Forecast, later: Forecast): void {
  for (const percent of PERCENTILES)
    expect(earlier.finish.minutes[percent]).toBeLessThanOrEqual(later.finish.minutes[percent]);
  expect(earlier.onTime ?? 0).toBeGreaterThanOrEqual(later.onTime ?? 0);
}
