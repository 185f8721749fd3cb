import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import { capacityByDay, type StudyCalendar } from '../../../src/shared/calendar/study-calendar.ts';
import { StudyTime } from '../../../src/shared/calendar/study-time.ts';
import type { ScheduledTask } from '../../../src/shared/domain/plan.ts';
import { levelToCapacity } from '../../../src/shared/planning/level-to-capacity.ts';
import { levelledFloats } from '../../../src/shared/planning/levelled-float.ts';
import { taskGraphOf } from '../../../src/shared/planning/task-graph.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import { anyCalendar, anyNetwork } from '../../support/arbitraries.ts';
import { aCalendar, aTask } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

function timeOf(calendar: StudyCalendar): StudyTime {
  return new StudyTime(toEpochDay(calendar.start), capacityByDay(calendar));
}

function planOf(
  tasks: readonly NetworkTask[],
  calendar: StudyCalendar,
): readonly Pick<ScheduledTask, 'id' | 'minutes' | 'prerequisites' | 'start' | 'finish'>[] {
  const graph = taskGraphOf(tasks);
  if (!graph.ok) throw new Error(graph.failure.kind);
  const rules = { pins: [], topicsPerDay: null, smallestSession: 0 };
  const levelled = levelToCapacity(graph.value, timeOf(calendar), rules);
  if (!levelled.ok) throw new Error(levelled.failure.kind);
  return levelled.value.tasks.map(({ task, sessions }) => ({
    ...task,
    start: sessions[0].date,
    finish: (sessions.at(-1) ?? sessions[0]).date,
  }));
}

describe('float on the levelled calendar', () => {
  test('is the days a task may slip for one learner, not for one of its own', () => {
    const tasks = [
      aTask({ id: 'a', minutes: 60, authoredRank: 0 }),
      aTask({ id: 'b', minutes: 60, authoredRank: 1, prerequisites: ['a'] }),
      aTask({ id: 'free', minutes: 60, authoredRank: 2 }),
    ];
    const calendar = aCalendar();
    const { byTask, isExact } = levelledFloats(planOf(tasks, calendar), timeOf(calendar), []);
    expect(isExact).toBe(true);
    expect(Object.fromEntries(byTask)).toEqual({
      // Both others can come after `b`, which needs an hour; `free` itself comes last already.
      a: { latestFinish: '2027-01-05', totalFloatDays: 1, freeFloatDays: 1 },
      b: { latestFinish: '2027-01-06', totalFloatDays: 1, freeFloatDays: 1 },
      free: { latestFinish: '2027-01-06', totalFloatDays: 0, freeFloatDays: 0 },
    });
  });

  test('counts work that waits in two ways once', () => {
    const tasks = [
      aTask({ id: 'base', authoredRank: 0 }),
      aTask({ id: 'left', authoredRank: 1, prerequisites: ['base'] }),
      aTask({ id: 'right', authoredRank: 2, prerequisites: ['base'] }),
      aTask({ id: 'end', authoredRank: 3, prerequisites: ['left', 'right'] }),
    ];
    const calendar = aCalendar();
    const { byTask } = levelledFloats(planOf(tasks, calendar), timeOf(calendar), []);
    const days = [...byTask].map(([id, { totalFloatDays }]) => [id, totalFloatDays]);
    expect(days).toEqual([
      ['base', 0],
      ['left', 1],
      ['right', 0],
      ['end', 0],
    ]);
  });

  test('says that it is an upper bound where a pin holds work back', () => {
    const calendar = aCalendar();
    const pin = { kind: 'not-before', task: 'task', date: calendar.start } as const;
    const pins = [{ ...pin, task: aTask().id }];
    expect(levelledFloats([], timeOf(calendar), pins).isExact).toBe(false);
  });

  prop([anyNetwork(7), anyCalendar], { runs: 150 })(
    'is exactly what the best other order of the same work allows',
    (tasks, calendar) => {
      const plan = planOf(tasks, calendar);
      const time = timeOf(calendar);
      const { byTask } = levelledFloats(plan, time, []);
      const total = plan.reduce((sum, { minutes }) => sum + minutes, 0);
      const dayAt = (minutes: number) => time.dayOf(minutes) ?? NaN;
      for (const task of plan) {
        const latest = toEpochDay(byTask.get(task.id)?.latestFinish ?? task.finish);
        const best = latestEnd(plan, task.id, total);
        // The finish may have room left on its day, which the float can use.
        const room = time.through(dayAt(total)) - total;
        expect(latest).toBe(dayAt(best + room));
      }
    },
  );
});

/** Tries every order that keeps the prerequisites: where the task ends at the latest. */
function latestEnd(
  plan: readonly Pick<ScheduledTask, 'id' | 'minutes' | 'prerequisites'>[],
  id: string,
  total: number,
): number {
  const search = (done: ReadonlySet<string>, minutes: number): number => {
    if (done.has(id)) return minutes;
    const ready = plan.filter(
      (task) => !done.has(task.id) && task.prerequisites.every((needed) => done.has(needed)),
    );
    // The task itself only where nothing else can be done: later is never worse.
    const others = ready.filter((task) => task.id !== id);
    const next = others.length > 0 ? others : ready;
    return Math.max(
      ...next.map((task) => search(new Set([...done, task.id]), minutes + task.minutes)),
    );
  };
  fc.pre(plan.length > 0);
  return Math.min(total, search(new Set(), 0));
}
