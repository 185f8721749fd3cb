import { describe, expect, it } from 'vitest';

import {
  chanceOf,
  CHANCES,
} from '../../../src/renderer/features/plan-workspace/progress/chance-words.ts';
import { dateTicks } from '../../../src/renderer/features/plan-workspace/progress/date-ticks.ts';
import { forecastRequest } from '../../../src/renderer/features/plan-workspace/progress/forecast-request.ts';
import { formatDone } from '../../../src/renderer/features/plan-workspace/progress/format-done.ts';
import { heatOf } from '../../../src/renderer/features/plan-workspace/progress/heat.ts';
import { calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId, ScheduleId, TaskId } from '../../../src/shared/domain/ids.ts';
import type { LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import { forecastFinish } from '../../../src/shared/planning/forecast.ts';
import {
  aMilestone,
  aPlanInput,
  aRhythm,
  aRole,
  aRoleTask,
  planSettings,
  scheduleOf,
} from '../../support/content-builders.ts';

describe('a chance in words', () => {
  it.each([
    [0, 'next-to-none'],
    [0.05, 'one-in-twenty'],
    [0.1, 'one-in-ten'],
    [0.33, 'one-in-three'],
    [0.5, 'one-in-two'],
    [0.73, 'three-in-four'],
    [0.8, 'four-in-five'],
    [0.95, 'nineteen-in-twenty'],
    [1, 'almost-certain'],
  ])('%d is %s', (probability, chance) => {
    expect(chanceOf(probability)).toBe(chance);
  });

  it('never falls as the probability rises', () => {
    const places = Array.from({ length: 1001 }, (_, index) =>
      CHANCES.indexOf(chanceOf(index / 1000)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(CHANCES.length);
  });
});

describe('the labels of an axis of days', () => {
  const labels = (from: string, to: string, width: number) =>
    dateTicks(
      { from: toEpochDay(calendarDate(from)), to: toEpochDay(calendarDate(to)), width },
      'en-GB',
    ).map(({ label }) => label);

  it('are days in a short plan', () => {
    expect(labels('2027-01-03', '2027-01-20', 200)).toEqual(['4 Jan', '11 Jan', '18 Jan']);
  });

  it('are months, with the year at each January', () => {
    expect(labels('2027-01-03', '2028-02-10', 300)).toEqual(['Apr', 'Jul', 'Oct', '2028']);
  });

  it('are years in a long plan', () => {
    expect(labels('2027-01-03', '2041-02-10', 200)).toEqual(['2032', '2037']);
  });
});

describe('work done in words', () => {
  it.each([
    [0, '0 min'],
    [95, '1 h 35'],
    [659, '10 h'],
    [660, '11 h'],
  ])('%d minutes are %s, whole hours alone from ten on', (minutes, words) => {
    expect(formatDone(minutes, 'en-GB')).toBe(words);
  });
});

describe('the shade of a day', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [59, '1'],
    [60, '2'],
    [100, '3'],
    [149, '3'],
    [900, '4'],
  ])('of %d minutes is %s', (minutes, heat) => {
    expect(heatOf({ minutes })).toBe(heat);
  });
});

describe('the request of a forecast', () => {
  const input = aPlanInput({
    role: aRole({
      rhythms: [aRhythm({ minutesPerWeek: 60 })],
      milestones: [
        aMilestone({
          tasks: Array.from({ length: 10 }, (_, index) =>
            aRoleTask({ id: `task-${index}`, minutes: 60 }),
          ),
        }),
      ],
    }),
  });
  const schedule = scheduleOf(input);
  const today = calendarDate('2027-01-20');
  const done = (id: string): [TaskId, Progress] => {
    const taskId = id as TaskId;
    return [taskId, { taskId, doneOn: calendarDate('2027-01-10'), share: null, note: '' }];
  };
  const session = (id: string, minutes: number, date = '2027-01-10'): LoggedSession => ({
    id: `${id}-${date}`,
    taskId: id as TaskId,
    planId: null,
    date: calendarDate(date),
    minutes,
    note: '',
  });
  const requestWith = (
    progress: readonly [TaskId, Progress][],
    sessions: readonly LoggedSession[],
  ) =>
    forecastRequest(
      {
        plan: {
          ...planSettings({ role: input.role.id }),
          id: 'plan' as PlanId,
          contentVersion: '1.0.0',
          createdOn: calendarDate('2027-01-04'),
          archivedOn: null,
          scheduleId: 'schedule' as ScheduleId,
        },
        schedule,
        role: aRole(input.role),
        progress: new Map(progress),
        sessions,
        ownTasks: [],
        today,
      },
      input.catalogue,
    );

  it('has the open tasks, with what is left of those begun', () => {
    const { input: made } = requestWith([done('task-0')], [session('task-1', 20)]);
    expect(made.tasks).toHaveLength(9);
    expect(made.tasks[0]?.effort.mostLikely).toBe(40);
    expect(forecastFinish(made).ok).toBe(true);
  });

  it('has the finished tasks with logged time as evidence, and no others', () => {
    const { input: made } = requestWith(
      [done('task-0'), done('task-1'), done('elsewhere')],
      [session('task-0', 30), session('task-0', 45, '2027-01-09'), session('task-2', 10)],
    );
    expect(made.history).toEqual([
      expect.objectContaining({ id: 'task-0', finishedOn: '2027-01-10', loggedMinutes: 75 }),
    ]);
  });

  it('begins with what is left of today, habits taken out', () => {
    const monday = toEpochDay(today);
    const [rested, studied] = [
      requestWith([], []),
      requestWith([], [session('task-0', 50, today)]),
    ];
    expect(studied.input.time.on(monday)).toBe(rested.input.time.on(monday) - 50);
    expect(rested.input.time.on(monday - 1)).toBe(0);
    const minutes = rested.taskTime.weekdayMinutes.reduce((sum, day) => sum + day, 0);
    expect(minutes).toBe(540);
  });

  it('has nothing to do when everything is done', () => {
    const all = schedule.tasks.map(({ id }) => done(id));
    const forecast = forecastFinish(requestWith(all, []).input);
    expect(forecast).toEqual({ ok: false, failure: { kind: 'nothing-to-do' } });
  });
});
