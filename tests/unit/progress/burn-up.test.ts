import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  calendarDate,
  type CalendarDate,
} from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Schedule } from '../../../src/shared/domain/plan.ts';
import type { Progress } from '../../../src/shared/domain/progress.ts';
import { burnUpOf, minutesAt, type BurnUpInput } from '../../../src/shared/progress/burn-up.ts';
import { studiedMinutes } from '../../../src/shared/progress/studied-minutes.ts';
import {
  aPlanInput,
  aRole,
  aMilestone,
  aRoleTask,
  scheduleOf,
} from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const MONDAY = calendarDate('2027-01-04');

/** A schedule of so many tasks of an hour, from Monday 4 January 2027. */
function aSchedule(tasks: number): Schedule {
  const role = aRole({
    milestones: [
      aMilestone({
        tasks: Array.from({ length: tasks }, (_, index) =>
          aRoleTask({ id: `task-${index}`, minutes: 60 }),
        ),
      }),
    ],
  });
  return scheduleOf(aPlanInput({ role }));
}

function ticked(days: Readonly<Record<string, string | null>>): ReadonlyMap<TaskId, Progress> {
  return new Map(
    Object.entries(days).map(([id, day]): [TaskId, Progress] => {
      const taskId = id as TaskId;
      const doneOn = day === null ? null : calendarDate(day);
      return [taskId, { taskId, doneOn, share: null, note: '' }];
    }),
  );
}

function burnUp(over: Partial<BurnUpInput> = {}) {
  const schedule = over.schedule ?? aSchedule(4);
  return burnUpOf({
    start: MONDAY,
    schedule,
    baseline: schedule,
    computedOn: MONDAY,
    progress: new Map(),
    today: calendarDate('2027-01-20'),
    ...over,
  });
}

describe('the completed effort of a burn-up', () => {
  it('begins at nothing on the day before the plan and ends today', () => {
    expect(burnUp().done).toEqual([
      { date: '2027-01-03', minutes: 0 },
      { date: '2027-01-20', minutes: 0 },
    ]);
  });

  it('rises on the day of each tick by the minutes planned', () => {
    const progress = ticked({
      'task-0': '2027-01-05',
      'task-1': '2027-01-05',
      'task-2': '2027-01-20',
    });
    expect(burnUp({ progress }).done).toEqual([
      { date: '2027-01-03', minutes: 0 },
      { date: '2027-01-05', minutes: 120 },
      { date: '2027-01-20', minutes: 180 },
    ]);
  });

  it('falls only when a task is reopened, and then as if it had never been ticked', () => {
    const before = burnUp({ progress: ticked({ 'task-0': '2027-01-05', 'task-1': '2027-01-06' }) });
    const after = burnUp({ progress: ticked({ 'task-0': null, 'task-1': '2027-01-06' }) });
    expect(before.done.at(-1)?.minutes).toBe(120);
    expect(after.done).toEqual(burnUp({ progress: ticked({ 'task-1': '2027-01-06' }) }).done);
  });

  it('counts work done before the start on its own day', () => {
    const { done, scope } = burnUp({ progress: ticked({ 'task-0': '2026-12-20' }) });
    expect(done.slice(0, 2)).toEqual([
      { date: '2026-12-19', minutes: 0 },
      { date: '2026-12-20', minutes: 60 },
    ]);
    expect(scope[0]?.date).toBe('2026-12-19');
  });

  it('ends today also before the plan begins', () => {
    const { done } = burnUp({ today: calendarDate('2026-12-01') });
    expect(done).toEqual([
      { date: '2026-11-30', minutes: 0 },
      { date: '2026-12-01', minutes: 0 },
    ]);
  });

  it('counts a tick of tomorrow today, after the clock was set back', () => {
    const { done } = burnUp({ progress: ticked({ 'task-0': '2027-01-21' }) });
    expect(done.at(-1)).toEqual({ date: '2027-01-20', minutes: 60 });
  });

  it('says nothing of tasks outside the plan', () => {
    expect(burnUp({ progress: ticked({ other: '2027-01-05' }) }).done.at(-1)?.minutes).toBe(0);
  });

  it('reaches the scope when everything is done', () => {
    const progress = ticked({
      'task-0': '2027-01-05',
      'task-1': '2027-01-06',
      'task-2': '2027-01-07',
      'task-3': '2027-01-08',
    });
    const { done, scope } = burnUp({ progress });
    expect(done.at(-1)?.minutes).toBe(scope.at(-1)?.minutes);
  });

  it('is flat for a plan without work', () => {
    const { done, scope, baseline } = burnUp({ schedule: aSchedule(0) });
    expect(done.map(({ minutes }) => minutes)).toEqual([0, 0]);
    expect(scope).toEqual([{ date: '2027-01-03', minutes: 0 }]);
    expect(baseline).toEqual([{ date: '2027-01-03', minutes: 0 }]);
  });
});

describe('the scope line of a burn-up', () => {
  it('is one level while the work stays the same', () => {
    expect(burnUp().scope).toEqual([{ date: '2027-01-03', minutes: 240 }]);
  });

  it('changes on the day of the schedule that has other work', () => {
    const schedule = aSchedule(5);
    const scope = burnUp({
      schedule,
      baseline: aSchedule(4),
      computedOn: calendarDate('2027-01-11'),
    });
    expect(scope.scope).toEqual([
      { date: '2027-01-03', minutes: 240 },
      { date: '2027-01-11', minutes: 300 },
    ]);
  });
});

describe('the baseline of a burn-up', () => {
  it('adds up to all of its work on its last day', () => {
    const schedule = aSchedule(9);
    const { baseline } = burnUp({ schedule });
    expect(baseline.at(-1)).toEqual({ date: schedule.finish, minutes: 540 });
  });
});

describe('the minutes at a day', () => {
  const points = [
    { date: calendarDate('2027-01-03'), minutes: 0 },
    { date: calendarDate('2027-01-05'), minutes: 60 },
  ];

  it.each([
    ['2027-01-01', 0],
    ['2027-01-04', 0],
    ['2027-01-05', 60],
    ['2028-01-01', 60],
  ])('are those of the point before: %s', (date, minutes) => {
    expect(minutesAt(points, calendarDate(date))).toBe(minutes);
  });
});

const SCHEDULE = aSchedule(8);
const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: -40, max: 60 })
  .map((days) => addDays(MONDAY, days));
const anyTicks = fc
  .array(fc.option(anyDay), { minLength: 8, maxLength: 8 })
  .map((days) => ticked(Object.fromEntries(days.map((day, index) => [`task-${index}`, day]))));

prop([anyTicks, anyDay])(
  'never falls, never passes its scope, and ends today with what the header says',
  (progress, today) => {
    const { done, scope, baseline } = burnUp({ schedule: SCHEDULE, progress, today });
    for (const points of [done, baseline])
      points.forEach((point, index) => {
        const before = points[index - 1];
        if (before === undefined) return;
        expect(point.minutes).toBeGreaterThanOrEqual(before.minutes);
        expect(point.date > before.date).toBe(true);
      });
    expect(done.at(-1)).toEqual({ date: today, minutes: studiedMinutes(SCHEDULE, progress) });
    expect(done.at(-1)?.minutes).toBeLessThanOrEqual(scope.at(-1)?.minutes ?? 0);
    expect(baseline.at(-1)?.minutes).toBe(SCHEDULE.totalMinutes);
    expect(new Set([done[0]?.date, scope[0]?.date, baseline[0]?.date]).size).toBe(1);
  },
);

prop([anyTicks, anyDay, fc.nat(7)])(
  'is nowhere higher when a task is reopened',
  (progress, today, task) => {
    const id = `task-${task}` as TaskId;
    const reopened = new Map(progress);
    reopened.delete(id);
    const before = burnUp({ schedule: SCHEDULE, progress, today });
    const after = burnUp({ schedule: SCHEDULE, progress: reopened, today });
    for (const { date } of [...before.done, ...after.done])
      expect(minutesAt(after.done, date)).toBeLessThanOrEqual(minutesAt(before.done, date));
  },
);
