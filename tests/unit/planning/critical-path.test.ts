import { describe, expect, test } from 'vitest';

import type { TaskId } from '../../../src/shared/domain/ids.ts';
import { criticalPath, type TaskTimes } from '../../../src/shared/planning/critical-path.ts';
import { taskGraphOf } from '../../../src/shared/planning/task-graph.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import { anyNetwork } from '../../support/arbitraries.ts';
import { anEffort, aTask } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

function timesOf(tasks: readonly NetworkTask[]): ReadonlyMap<TaskId, TaskTimes> {
  const graph = taskGraphOf(tasks);
  if (!graph.ok) throw new Error(`no graph: ${JSON.stringify(graph.failure)}`);
  const times = criticalPath(graph.value);
  return new Map(
    graph.value.tasks.flatMap(({ id }, at) => {
      const own = times[at];
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
}

describe('the critical path', () => {
  test('gives early and late times, total and free float', () => {
    const times = timesOf([
      aTask({ id: 'a', minutes: 30 }),
      aTask({ id: 'long', minutes: 90, prerequisites: ['a'] }),
      aTask({ id: 'short', minutes: 20, prerequisites: ['a'] }),
      aTask({ id: 'next', minutes: 10, prerequisites: ['short'] }),
      aTask({ id: 'end', minutes: 60, prerequisites: ['long', 'next'] }),
    ]);
    expect(Object.fromEntries(times)).toEqual({
      a: expected(0, 30, { late: 0, total: 0, free: 0 }),
      long: expected(30, 120, { late: 30, total: 0, free: 0 }),
      short: expected(30, 50, { late: 90, total: 60, free: 0 }),
      next: expected(50, 60, { late: 110, total: 60, free: 60 }),
      end: expected(120, 180, { late: 120, total: 0, free: 0 }),
    });
  });

  test('makes every task of equal parallel chains critical', () => {
    const times = timesOf([aTask({ id: 'a', minutes: 60 }), aTask({ id: 'b', minutes: 60 })]);
    expect([...times.values()].map(({ totalFloat }) => totalFloat)).toEqual([0, 0]);
  });

  test('counts the minutes that are left, not those of the whole task', () => {
    const begun = aTask({ id: 'a', minutes: 20, effort: anEffort(60), isBegun: true });
    expect(timesOf([begun]).get(begun.id)?.earlyFinish).toBe(20);
  });

  test('is empty for an empty network', () => {
    expect(timesOf([]).size).toBe(0);
  });

  prop([anyNetwork(9)], { runs: 200 })(
    'agrees with the longest of all paths, each written out',
    (tasks) => {
      const times = timesOf(tasks);
      const paths = allPaths(tasks);
      const length = (path: readonly NetworkTask[]) =>
        path.reduce((sum, task) => sum + task.minutes, 0);
      const longest = Math.max(...paths.map(length));
      for (const task of tasks) {
        const through = paths.filter((path) => path.includes(task));
        const upTo = through.map((path) => length(path.slice(0, path.indexOf(task))));
        const from = through.map((path) => length(path.slice(path.indexOf(task))));
        const earlyStart = Math.max(...upTo);
        const lateStart = longest - Math.max(...from);
        expect(times.get(task.id)).toMatchObject({
          earlyStart,
          earlyFinish: earlyStart + task.minutes,
          lateStart,
          lateFinish: lateStart + task.minutes,
          totalFloat: longest - Math.max(...through.map(length)),
        });
      }
    },
  );

  prop([anyNetwork(15)])('has no negative float, and no free float above the total', (tasks) => {
    for (const { totalFloat, freeFloat } of timesOf(tasks).values()) {
      expect(freeFloat).toBeGreaterThanOrEqual(0);
      expect(totalFloat).toBeGreaterThanOrEqual(freeFloat);
    }
  });

  prop([anyNetwork(15)])('holds an unbroken chain of critical tasks', (tasks) => {
    const times = timesOf(tasks);
    const end = Math.max(...[...times.values()].map(({ earlyFinish }) => earlyFinish));
    const isCritical = (id: TaskId) => times.get(id)?.totalFloat === 0;
    let last = tasks.find(({ id }) => isCritical(id) && times.get(id)?.earlyFinish === end);
    let length = 0;
    while (last !== undefined) {
      length += last.minutes;
      const start = times.get(last.id)?.earlyStart;
      const before = last.prerequisites.find(
        (id) => isCritical(id) && times.get(id)?.earlyFinish === start,
      );
      last = tasks.find(({ id }) => id === before);
    }
    expect(length).toBe(end);
  });
});

function expected(
  earlyStart: number,
  earlyFinish: number,
  { late, total, free }: { late: number; total: number; free: number },
) {
  return {
    earlyStart,
    earlyFinish,
    lateStart: late,
    lateFinish: late + earlyFinish - earlyStart,
    totalFloat: total,
    freeFloat: free,
  };
}

/** Every path from a task without prerequisites to a task nobody waits for. */
function allPaths(tasks: readonly NetworkTask[]): readonly (readonly NetworkTask[])[] {
  const extend = (path: readonly NetworkTask[]): readonly (readonly NetworkTask[])[] => {
    const last = path.at(-1);
    const after = tasks.filter(
      (task) => last !== undefined && task.prerequisites.includes(last.id),
    );
    return after.length === 0 ? [path] : after.flatMap((task) => extend([...path, task]));
  };
  return tasks.filter((task) => task.prerequisites.length === 0).flatMap((task) => extend([task]));
}
