import { describe, expect, test } from 'vitest';

import { calendarDate, laterDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Pin, Schedule } from '../../../src/shared/domain/plan.ts';
import { networkOf, studyTimeOf, type PlanInput } from '../../../src/shared/planning/build-plan.ts';
import { forecastFinish, type Forecast } from '../../../src/shared/planning/forecast.ts';
import { openTasksOf, type OpenWork } from '../../../src/shared/planning/open-tasks.ts';
import { anyPlanInput, anyPlanUnderWay, withoutRules } from '../../support/arbitraries.ts';
import {
  aPlanInput,
  aMilestone,
  aRole,
  aRoleTask,
  scheduleOf,
} from '../../support/content-builders.ts';
import { aCertainEffort, aForecastInput } from '../../support/forecast-builders.ts';
import { prop } from '../../support/property-test.ts';

const role = aRole({
  milestones: [
    aMilestone({
      id: 'first',
      tasks: [aRoleTask({ id: 'a', minutes: 100 }), aRoleTask({ id: 'b', minutes: 200 })],
    }),
    aMilestone({ id: 'second', tasks: [aRoleTask({ id: 'c', minutes: 300 })] }),
  ],
});

function openOf(over: Partial<Omit<OpenWork, 'schedule'>> = {}) {
  const schedule: Pick<Schedule, 'tasks'> = scheduleOf(aPlanInput({ role }));
  return openTasksOf({ schedule, done: new Set(), begun: new Map(), pins: [], ...over });
}

function aPin(kind: Pin['kind'], task: string, date: string): Pin {
  return { kind, task: task as TaskId, date: calendarDate(date) };
}

describe('the open tasks of a schedule', () => {
  test('are in its order, with their milestones and estimates', () => {
    expect(openOf().map(({ id, milestone, effort }) => [id, milestone, effort.mostLikely])).toEqual(
      [
        ['a', 'first', 100],
        ['b', 'first', 200],
        ['c', 'second', 300],
      ],
    );
  });

  test('leave out what is done', () => {
    expect(openOf({ done: new Set(['a'] as TaskId[]) }).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('are as long as what is left of them', () => {
    const begun = new Map([['b' as TaskId, { share: 0.5, loggedMinutes: 0 }]]);
    expect(openOf({ begun })[1]?.effort).toEqual({
      optimistic: 70,
      mostLikely: 100,
      pessimistic: 160,
    });
  });

  test('wait for the day they are pinned to, the later one of two', () => {
    const pins = [
      aPin('not-before', 'a', '2027-02-01'),
      aPin('on-day', 'a', '2027-02-03'),
      aPin('finish-by', 'b', '2027-06-01'),
    ];
    const expected = ['2027-02-03', null, null];
    expect(openOf({ pins }).map(({ notBefore }) => notBefore)).toEqual(expected);
    expect(openOf({ pins: pins.toReversed() }).map(({ notBefore }) => notBefore)).toEqual(expected);
  });
});

describe('a forecast of certain work', () => {
  prop([anyPlanInput.map(withoutRules)], { runs: 200 })(
    'has the dates of the schedule',
    (input) => {
      const schedule = scheduleOf(input);
      const forecast = forecastOf(input, schedule);
      expect(forecast?.finish.dates.p95 ?? null).toBe(schedule.finish);
      for (const { id, reached } of forecast?.milestones ?? [])
        expect(reached.dates.p50).toBe(finishOf(schedule, id));
    },
  );

  // Where a pinned task interrupts another, milestones may be reached on other days.
  prop([anyPlanInput.map(withoutLimits)], { runs: 200 })(
    'has the finish of a schedule with pinned tasks',
    (input) => {
      const schedule = scheduleOf(input);
      expect(forecastOf(input, schedule)?.finish.dates.p95 ?? null).toBe(schedule.finish);
    },
  );

  prop([anyPlanUnderWay.map(withoutLimits)], { runs: 200 })(
    'has the finish of what is left of a plan under way',
    (input) => {
      const schedule = scheduleOf(input);
      const forecast = forecastOf(input, schedule);
      if (forecast !== null) expect(forecast.finish.dates.p95).toBe(schedule.finish);
    },
  );

  prop([anyPlanInput], { runs: 200 })('is never later than a schedule with limits', (input) => {
    const schedule = scheduleOf(input);
    const finish = forecastOf(input, schedule)?.finish.dates.p95 ?? null;
    if (finish !== null) expect(finish <= schedule.finish!).toBe(true);
  });
});

/** Neither topics a day nor a smallest session, which a forecast does not simulate. */
function withoutLimits<Input extends PlanInput>(input: Input): Input {
  return { ...input, settings: { ...input.settings, topicsPerDay: null, smallestSession: 0 } };
}

/** Null when nothing is left to do. */
function forecastOf(input: PlanInput, schedule: Schedule): Forecast | null {
  const { settings, credited, begun = new Map(), now } = input;
  const open = openTasksOf({ schedule, done: credited, begun, pins: settings.pins });
  const tasks = open.map((task) => ({ ...task, effort: aCertainEffort(task.effort.mostLikely) }));
  if (tasks.length === 0) return null;
  const time = studyTimeOf(networkOf(input), settings, now);
  const forecast = forecastFinish(aForecastInput({ tasks, time, runs: 1 }));
  if (!forecast.ok) throw new Error(`no forecast: ${forecast.failure.kind}`);
  return forecast.value;
}

function finishOf({ tasks }: Schedule, milestone: string) {
  return tasks
    .filter((task) => task.milestone === milestone)
    .map(({ finish }) => finish)
    .reduce(laterDate);
}
