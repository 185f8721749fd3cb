import { describe, expect, test } from 'vitest';

import { addDays, calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import { StudyTime } from '../../../src/shared/calendar/study-time.ts';
import {
  forecastFinish,
  type Forecast,
  type MilestoneForecast,
} from '../../../src/shared/planning/forecast.ts';
import { MOST_RUNS, type ForecastInput } from '../../../src/shared/planning/forecast-input.ts';
import { MOST_TASKS } from '../../../src/shared/planning/task-graph.ts';
import {
  aCertainEffort,
  aFinishedTask,
  aForecastInput,
  aHistory,
  aLargeForecast,
  anOpenTask,
  dailyTime,
  openTasks,
} from '../../support/forecast-builders.ts';

const MONDAY = calendarDate('2027-01-04');
const MANY = 20_000;
const SKEWED = { optimistic: 300, mostLikely: 300, pessimistic: 1_300 };
const EVEN = { optimistic: 300, mostLikely: 800, pessimistic: 1_300 };

function forecastOf(over: Parameters<typeof aForecastInput>[0]): Forecast {
  const forecast = forecastFinish(aForecastInput(over));
  if (!forecast.ok) throw new Error(`no forecast: ${forecast.failure.kind}`);
  return forecast.value;
}

function failureOf(over: Parameters<typeof aForecastInput>[0]) {
  const forecast = forecastFinish(aForecastInput(over));
  return forecast.ok ? null : forecast.failure;
}

function milestone(forecast: Forecast, id: string): MilestoneForecast {
  const found = forecast.milestones.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no milestone ${id}`);
  return found;
}

/** How wide the middle nine tenths are, against the middle. */
const spreadOf = ({ finish: { minutes } }: Forecast) => (minutes.p95 - minutes.p5) / minutes.p50;

describe('one task', () => {
  const quantile = (share: number) => 300 + 1_000 * (1 - (1 - share) ** (1 / 5));

  test('is forecast as its estimate is distributed', () => {
    const tasks = [anOpenTask({ effort: SKEWED })];
    const { finish, meanMinutes } = forecastOf({ tasks, runs: MANY });
    // Four standard errors of the widest of them.
    for (const percent of [5, 20, 50, 80, 95] as const)
      expect(Math.abs(finish.minutes[`p${percent}`] - quantile(percent / 100))).toBeLessThan(14);
    expect(Math.abs(meanMinutes - (5 * 300 + 1_300) / 6)).toBeLessThan(6);
  });

  test('meets a target as often as its estimate says', () => {
    // A minute a day, so that each date is one minute of work.
    const time = dailyTime(1);
    const forecastFor = (minutes: number) =>
      forecastOf({
        tasks: [anOpenTask({ effort: EVEN })],
        time,
        targetDate: addDays(MONDAY, minutes - 1),
        runs: MANY,
      }).onTime;
    expect(forecastFor(299)).toBe(0);
    expect(forecastFor(800)).toBeCloseTo(0.5, 1);
    // P(x ≤ 0.7) of a beta with α = β = 3 is 0.837.
    expect(Math.abs(forecastFor(1_000)! - 0.837)).toBeLessThan(0.015);
    expect(forecastFor(1_300)).toBe(1);
  });

  test('has its own dates when it is certain', () => {
    const { finish, onTime, threats } = forecastOf({
      tasks: [anOpenTask({ effort: aCertainEffort(90) })],
      targetDate: '2027-01-05',
    });
    const day = calendarDate('2027-01-05');
    expect(finish.dates).toEqual({ p5: day, p20: day, p50: day, p80: day, p95: day });
    expect(onTime).toBe(1);
    expect(threats).toEqual([]);
  });
});

describe('many tasks', () => {
  test('err in both directions, each on its own', () => {
    const { finish, meanMinutes } = forecastOf({
      tasks: openTasks(100, { effort: EVEN }),
      runs: MANY,
    });
    const deviation = Math.sqrt((100 * 9 * 1_000 ** 2) / 252);
    expect(Math.abs(meanMinutes - 80_000)).toBeLessThan((4 * deviation) / Math.sqrt(MANY));
    // Near enough to a normal distribution, whose 95 % are 1.645 deviations away.
    const { p5, p50, p95 } = finish.minutes;
    expect((p95 - p50) / deviation).toBeCloseTo(1.645, 1);
    expect((p50 - p5) / deviation).toBeCloseTo(1.645, 1);
  });

  test('up to the most a plan may have are forecast', () => {
    const tasks = openTasks(MOST_TASKS, { effort: EVEN });
    const { meanMinutes } = forecastOf({ tasks, runs: 50, time: dailyTime(1_440) });
    expect(meanMinutes / (MOST_TASKS * 800)).toBeCloseTo(1, 3);
  });
});

describe('the pace of the person', () => {
  const tasks = openTasks(40, { effort: EVEN });
  const steady = (ratio: number) => aHistory(...Array.from({ length: 10 }, () => ratio));

  test('doubles the work of someone who always takes twice as long', () => {
    const estimated = forecastOf({ tasks }).finish.minutes;
    const { basis, finish } = forecastOf({ tasks, history: steady(2) });
    expect(basis).toEqual({ kind: 'own-pace', samples: 10, medianRatio: 2 });
    for (const percent of ['p5', 'p20', 'p50', 'p80', 'p95'] as const)
      expect(Math.abs(finish.minutes[percent] - 2 * estimated[percent])).toBeLessThanOrEqual(1);
  });

  test('changes nothing for someone who keeps to the estimates', () => {
    const { basis: _, ...known } = forecastOf({ tasks, history: steady(1) });
    const { basis: __, ...unknown } = forecastOf({ tasks });
    expect(known).toEqual(unknown);
  });

  test('is left out, and said to be, when too little is known of it', () => {
    const { basis, ...rest } = forecastOf({ tasks, history: steady(2).slice(3) });
    const { basis: _, ...unknown } = forecastOf({ tasks });
    expect(basis).toEqual({ kind: 'too-little-data', samples: 7, needed: 8 });
    expect(rest).toEqual(unknown);
  });

  test('stays uncertain however many tasks there are', () => {
    const history = aHistory(0.6, 0.8, 1, 1, 1.2, 1.5, 2, 2.5);
    const certain = { effort: aCertainEffort(100) };
    const few = spreadOf(forecastOf({ tasks: openTasks(10, certain), history, runs: MANY }));
    const lots = spreadOf(forecastOf({ tasks: openTasks(1_000, certain), history, runs: 2_000 }));
    expect(few).toBeGreaterThan(0.3);
    expect(lots / few).toBeCloseTo(1, 1);
  });

  test('is the surer the more is known of it', () => {
    const ratios = [0.6, 0.8, 1, 1, 1.2, 1.5, 2, 2.5];
    const short = forecastOf({ tasks, history: aHistory(...ratios) });
    const long = forecastOf({
      tasks,
      history: aHistory(...Array.from({ length: 12 }, () => ratios).flat()),
    });
    expect(spreadOf(long)).toBeLessThan(spreadOf(short) / 2);
  });

  test('is not broken by a record of absurd times', () => {
    const history = Array.from({ length: 10 }, (_, index) =>
      aFinishedTask({ id: `t${index}`, loggedMinutes: index % 2 === 0 ? 1 : 10 ** 9 }),
    );
    const { finish } = forecastOf({ tasks, history, time: dailyTime(1_440) });
    expect(finish.minutes.p5).toBeGreaterThan(40 * 300 * 0.2);
    expect(finish.minutes.p95).toBeLessThan(40 * 1_300 * 5);
  });
});

describe('a task that may not begin before a day', () => {
  test('waits for it when the work before is done sooner', () => {
    const tasks = [
      anOpenTask({ id: 'a', effort: aCertainEffort(60) }),
      anOpenTask({ id: 'b', effort: aCertainEffort(90), notBefore: '2027-01-14' }),
    ];
    expect(forecastOf({ tasks }).finish.dates.p95).toBe('2027-01-15');
  });

  test('waits for nothing when the work before takes longer', () => {
    const tasks = [
      anOpenTask({ id: 'a', effort: aCertainEffort(900) }),
      anOpenTask({ id: 'b', effort: aCertainEffort(60), notBefore: '2027-01-14' }),
    ];
    expect(forecastOf({ tasks }).finish.minutes.p50).toBe(960);
  });

  test('takes the blame off what comes long before it', () => {
    const tasks = [
      anOpenTask({ id: 'a', milestone: 'early', effort: EVEN }),
      anOpenTask({ id: 'b', milestone: 'late', effort: EVEN, notBefore: '2027-03-01' }),
    ];
    const forecast = forecastOf({ tasks });
    expect(milestone(forecast, 'early').shareOfSpread).toBeLessThan(0.05);
    expect(milestone(forecast, 'late').shareOfSpread).toBeGreaterThan(0.95);
  });

  test('in the past is like any other', () => {
    const tasks = [anOpenTask({ effort: aCertainEffort(60), notBefore: '2026-05-01' })];
    expect(forecastOf({ tasks }).finish.dates.p50).toBe(MONDAY);
  });
});

describe('the milestones', () => {
  const uncertain = { optimistic: 100, mostLikely: 300, pessimistic: 1_700 };

  test('are in the order in which they are reached, each when its last task is done', () => {
    const tasks = [
      anOpenTask({ id: 'a', milestone: 'second', effort: aCertainEffort(60) }),
      anOpenTask({ id: 'b', milestone: 'first', effort: aCertainEffort(30) }),
      anOpenTask({ id: 'c', milestone: 'second', effort: aCertainEffort(15) }),
    ];
    const { milestones } = forecastOf({ tasks });
    expect(
      milestones.map(({ id, reached, plannedUpTo }) => [id, reached.minutes.p50, plannedUpTo]),
    ).toEqual([
      ['first', 90, 90],
      ['second', 105, 105],
    ]);
    expect(milestones.map(({ reached }) => reached.dates.p80)).toEqual([
      '2027-01-05',
      '2027-01-05',
    ]);
  });

  test('share what makes the finish uncertain by their variances', () => {
    const tasks = [
      anOpenTask({ id: 'a', milestone: 'sure', effort: aCertainEffort(900) }),
      anOpenTask({ id: 'b', milestone: 'small', effort: EVEN }),
      anOpenTask({ id: 'c', milestone: 'large', effort: EVEN }),
      anOpenTask({ id: 'd', milestone: 'large', effort: EVEN }),
    ];
    const forecast = forecastOf({ tasks, runs: MANY });
    expect(milestone(forecast, 'sure').shareOfSpread).toBeLessThan(0.01);
    expect(milestone(forecast, 'small').shareOfSpread).toBeCloseTo(1 / 3, 1);
    expect(milestone(forecast, 'large').shareOfSpread).toBeCloseTo(2 / 3, 1);
    expect(forecast.threats.slice(0, 2)).toEqual(['large', 'small']);
  });

  test('share what the pace makes uncertain by their work', () => {
    const tasks = [
      anOpenTask({ id: 'a', milestone: 'small', effort: aCertainEffort(100) }),
      anOpenTask({ id: 'b', milestone: 'large', effort: aCertainEffort(300) }),
    ];
    const forecast = forecastOf({ tasks, history: aHistory(0.5, 0.8, 1, 1, 1.2, 1.5, 2, 2.5) });
    expect(milestone(forecast, 'small').shareOfSpread).toBeCloseTo(1 / 4, 4);
    expect(milestone(forecast, 'large').shareOfSpread).toBeCloseTo(3 / 4, 4);
  });

  test('say how much longer than planned they take on average', () => {
    const forecast = forecastOf({
      tasks: [
        anOpenTask({ id: 'a', milestone: 'skewed', effort: uncertain }),
        anOpenTask({ id: 'b', milestone: 'even', effort: EVEN }),
      ],
      runs: MANY,
    });
    // The mean of the first is 500, 200 above what is most likely.
    expect(Math.abs(milestone(forecast, 'skewed').meanOverrun - 200)).toBeLessThan(8);
    expect(Math.abs(milestone(forecast, 'even').meanOverrun)).toBeLessThan(8);
  });

  test('threaten by what they overrun when all is certain, in the order of the plan', () => {
    const tasks = [
      anOpenTask({ id: 'a', milestone: 'one', effort: aCertainEffort(60) }),
      anOpenTask({ id: 'b', milestone: 'two', effort: aCertainEffort(120) }),
      anOpenTask({ id: 'c', milestone: 'three', effort: aCertainEffort(60) }),
    ];
    const history = aHistory(...Array.from({ length: 8 }, () => 1.5));
    expect(forecastOf({ tasks, history }).threats).toEqual(['two', 'one', 'three']);
  });

  test('threaten nothing when they are certain and no longer than planned', () => {
    const tasks = openTasks(3, { effort: aCertainEffort(60) });
    const history = aHistory(...Array.from({ length: 8 }, () => 0.7));
    const { threats, milestones } = forecastOf({ tasks, history });
    expect(threats).toEqual([]);
    expect(milestones[0]).toMatchObject({ shareOfSpread: 0, meanOverrun: -54 });
  });
});

describe('dates too far away', () => {
  test('are null, while nearer ones stand', () => {
    const lastDay = toEpochDay(calendarDate('2027-01-12'));
    const time = new StudyTime(toEpochDay(MONDAY), (day) => (day <= lastDay ? 60 : 0));
    const { finish } = forecastOf({ tasks: [anOpenTask({ effort: SKEWED })], time });
    expect(finish.dates.p5).toBe('2027-01-09');
    expect(finish.dates.p95).toBeNull();
    expect(finish.minutes.p95).toBeGreaterThan(300);
  });

  test('meet no target', () => {
    const tasks = [anOpenTask({ effort: aCertainEffort(60), notBefore: '2999-01-01' })];
    const { finish, onTime } = forecastOf({ tasks, targetDate: '2999-01-01' });
    expect(finish.dates.p5).toBeNull();
    expect(onTime).toBe(0);
  });
});

describe('the target date', () => {
  const tasks = [anOpenTask({ effort: aCertainEffort(90) })];

  test('has no probability when there is none', () => {
    expect(forecastOf({ tasks }).onTime).toBeNull();
  });

  test('is met on its day, not the day before', () => {
    expect(forecastOf({ tasks, targetDate: '2027-01-05' }).onTime).toBe(1);
    expect(forecastOf({ tasks, targetDate: '2027-01-04' }).onTime).toBe(0);
  });

  test('before the first day is missed', () => {
    expect(forecastOf({ tasks, targetDate: '2026-12-31' }).onTime).toBe(0);
  });
});

describe('the seed', () => {
  const input: Parameters<typeof aForecastInput>[0] = {
    tasks: openTasks(5, { effort: EVEN }),
    history: aHistory(0.6, 0.8, 1, 1, 1.2, 1.5, 2, 2.5),
  };

  test('decides the forecast', () => {
    expect(forecastOf(input)).toEqual(forecastOf(input));
    expect(forecastOf({ ...input, seed: 2 })).not.toEqual(forecastOf(input));
  });

  test('may be any 32-bit integer', () => {
    for (const seed of [0, -1, -(2 ** 31), 2 ** 31 - 1])
      expect(Math.abs(forecastOf({ ...input, seed }).meanMinutes - 4_000 * 1.325)).toBeLessThan(
        150,
      );
  });

  test('gives what it gave when this was written', () => {
    const forecast = forecastFinish(aLargeForecast(300, 1_000));
    if (!forecast.ok) throw new Error(forecast.failure.kind);
    const { finish, onTime, threats } = forecast.value;
    expect({ finish, onTime, worst: threats.slice(0, 3) }).toMatchInlineSnapshot(`
      {
        "finish": {
          "dates": {
            "p20": "2028-06-09",
            "p5": "2028-05-21",
            "p50": "2028-06-26",
            "p80": "2028-07-15",
            "p95": "2028-08-02",
          },
          "minutes": {
            "p20": 46987,
            "p5": 45312,
            "p50": 48585,
            "p80": 50272,
            "p95": 51874,
          },
        },
        "onTime": 0.572,
        "worst": [
          "milestone-3",
          "milestone-4",
          "milestone-9",
        ],
      }
    `);
  });
});

describe('a forecast that cannot be made', () => {
  test.each([0, -1, 1.5, NaN, Infinity, MOST_RUNS + 1])('is refused for %s runs', (runs) => {
    expect(failureOf({ runs })).toEqual({ kind: 'impossible-runs', most: MOST_RUNS });
  });

  test.each([0.5, NaN, Infinity, 2 ** 31])('is refused for the seed %s', (seed) => {
    expect(failureOf({ seed })).toEqual({ kind: 'impossible-seed' });
  });

  test('is refused when nothing is left to do', () => {
    expect(failureOf({ tasks: [] })).toEqual({ kind: 'nothing-to-do' });
  });

  test('is refused for more tasks than a plan may have', () => {
    expect(failureOf({ tasks: openTasks(MOST_TASKS + 1) })).toEqual({
      kind: 'too-many-tasks',
      count: MOST_TASKS + 1,
      most: MOST_TASKS,
    });
  });

  test('is refused when its milestones would not fit into memory', () => {
    const tasks = Array.from({ length: 300 }, (_, index) =>
      anOpenTask({ id: `t${index}`, milestone: `m${index}` }),
    );
    expect(failureOf({ tasks, runs: MOST_RUNS })).toMatchObject({ kind: 'too-much-to-simulate' });
  });

  test('names tasks that occur twice', () => {
    const tasks = ['b', 'a', 'b', 'c', 'a', 'b'].map((id) => anOpenTask({ id }));
    expect(failureOf({ tasks })).toEqual({ kind: 'duplicate-task', tasks: ['a', 'b'] });
  });

  test.each([
    [{ optimistic: 0, mostLikely: 1, pessimistic: 2 }, 'impossible-effort'],
    [{ optimistic: -5, mostLikely: 1, pessimistic: 2 }, 'impossible-effort'],
    [{ optimistic: 1, mostLikely: 1.5, pessimistic: 2 }, 'impossible-effort'],
    [{ optimistic: 1, mostLikely: NaN, pessimistic: 2 }, 'impossible-effort'],
    [{ optimistic: 1, mostLikely: 2, pessimistic: Infinity }, 'impossible-effort'],
    [{ optimistic: 3, mostLikely: 2, pessimistic: 4 }, 'unordered-effort'],
    [{ optimistic: 1, mostLikely: 5, pessimistic: 4 }, 'unordered-effort'],
  ])('names tasks with an estimate like %o', (effort, kind) => {
    const tasks = [anOpenTask(), anOpenTask({ id: 'b', effort }), anOpenTask({ id: 'a', effort })];
    expect(failureOf({ tasks })).toEqual({ kind, tasks: ['a', 'b'] });
  });

  test.each<Partial<ForecastInput['history'][number]>>([
    { loggedMinutes: -1 },
    { loggedMinutes: NaN },
    { loggedMinutes: 0.5 },
    { effort: { optimistic: 0, mostLikely: 0, pessimistic: 0 } },
    { effort: { optimistic: 9, mostLikely: 5, pessimistic: 7 } },
  ])('names finished tasks with %o', (fault) => {
    const history = [...aHistory(1, 1, 1), { ...aFinishedTask({ id: 'odd' }), ...fault }];
    expect(failureOf({ history })).toEqual({ kind: 'impossible-history', tasks: ['odd'] });
  });

  test('names finished tasks that occur twice', () => {
    const history = [aFinishedTask(), aFinishedTask()];
    expect(failureOf({ history })).toEqual({ kind: 'impossible-history', tasks: ['finished'] });
  });
});
