import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, calendarDate, daysBetween } from '../../../src/shared/calendar/calendar-date.ts';
import type { MilestoneId, TaskId } from '../../../src/shared/domain/ids.ts';
import type { Progress } from '../../../src/shared/domain/progress.ts';
import { varianceOf, type VarianceInput } from '../../../src/shared/progress/variance.ts';
import {
  aMilestone,
  aPlanInput,
  aRole,
  aRoleTask,
  scheduleOf,
} from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const MONDAY = calendarDate('2027-01-04');

/** Two milestones of an hour each, and one without work, from a Monday on. */
function aSchedule(start = '2027-01-04') {
  const role = aRole({
    milestones: [
      aMilestone({ id: 'first', tasks: [aRoleTask({ id: 'a', minutes: 60 })] }),
      aMilestone({ id: 'papers' }),
      aMilestone({ id: 'second', tasks: [aRoleTask({ id: 'b', minutes: 60 })] }),
    ],
  });
  return scheduleOf(aPlanInput({ role, settings: { start } }));
}

const baseline = aSchedule();

function ticked(days: Readonly<Record<string, string>>): ReadonlyMap<TaskId, Progress> {
  return new Map(
    Object.entries(days).map(([id, day]): [TaskId, Progress] => {
      const taskId = id as TaskId;
      return [taskId, { taskId, doneOn: calendarDate(day), share: null, note: '' }];
    }),
  );
}

function variance(over: Partial<VarianceInput> = {}) {
  return varianceOf({
    baseline,
    schedule: baseline,
    progress: new Map(),
    today: MONDAY,
    forecast: null,
    ...over,
  });
}

const inShort = (found: ReturnType<typeof variance>) =>
  [...found.milestones, { id: 'finish', ...found.finish }].map(({ id, basis, days }) => [
    id,
    basis,
    days,
  ]);

describe('the variance to the baseline', () => {
  it('is none for a plan that stands as it was accepted, milestones without work left out', () => {
    expect(inShort(variance())).toEqual([
      ['first', 'planned', 0],
      ['second', 'planned', 0],
      ['finish', 'planned', 0],
    ]);
  });

  it('follows the schedule where there is no forecast', () => {
    expect(
      inShort(variance({ schedule: aSchedule('2027-01-11') })).map(([, , days]) => days),
    ).toEqual([7, 7, 7]);
  });

  it('follows the forecast where there is one', () => {
    const forecast = {
      finish: calendarDate('2027-01-09'),
      milestones: new Map([
        ['first' as MilestoneId, calendarDate('2027-01-04')],
        ['second' as MilestoneId, calendarDate('2027-01-09')],
      ]),
    };
    expect(inShort(variance({ forecast }))).toEqual([
      ['first', 'forecast', 0],
      ['second', 'forecast', 4],
      ['finish', 'forecast', 4],
    ]);
  });

  it('has no days where the forecast has no date', () => {
    const forecast = { finish: null, milestones: new Map([['second' as MilestoneId, null]]) };
    expect(inShort(variance({ forecast }))).toEqual([
      ['first', 'planned', 0],
      ['second', 'forecast', null],
      ['finish', 'forecast', null],
    ]);
  });

  it('counts what is reached with its day, whatever is forecast', () => {
    const progress = ticked({ a: '2027-01-02', b: '2027-01-08' });
    const forecast = { finish: calendarDate('2028-01-01'), milestones: new Map() };
    expect(inShort(variance({ progress, forecast }))).toEqual([
      ['first', 'reached', -2],
      ['second', 'reached', 3],
      ['finish', 'reached', 3],
    ]);
  });

  it('is never in the past for open work', () => {
    expect(inShort(variance({ today: calendarDate('2027-01-14') }))).toEqual([
      ['first', 'planned', 10],
      ['second', 'planned', 9],
      ['finish', 'planned', 9],
    ]);
  });

  it('has no days for a milestone that was not in the baseline', () => {
    const empty = scheduleOf(aPlanInput({ role: aRole() }));
    expect(inShort(variance({ baseline: empty })).map(([, , days]) => days)).toEqual([
      null,
      null,
      null,
    ]);
    expect(inShort(variance({ schedule: empty }))).toEqual([['finish', 'planned', null]]);
  });
});

const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(MONDAY, days));

prop([anyDay, anyDay])(
  'is the days from the baseline to the forecast, later above zero',
  (finish, today) => {
    const milestones = new Map([['second' as MilestoneId, finish]]);
    const found = variance({ today, forecast: { finish, milestones } });
    expect(found.finish.days).toBe(daysBetween(baseline.finish ?? MONDAY, finish));
    expect(found.milestones[1]?.days).toBe(found.finish.days);
    expect(Math.sign(found.finish.days ?? 0)).toBe(
      finish > '2027-01-05' ? 1 : finish < '2027-01-05' ? -1 : 0,
    );
  },
);
