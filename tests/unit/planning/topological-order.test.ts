import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { PriorityQueue } from '../../../src/shared/planning/priority-queue.ts';
import { successorsOf, topologicalOrder } from '../../../src/shared/planning/topological-order.ts';
import { anyNetwork } from '../../support/arbitraries.ts';
import { aTask } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe('the topological order', () => {
  test('takes the ready task with the smallest key first', () => {
    const tasks = [
      aTask({ id: 'c' }),
      aTask({ id: 'a', prerequisites: ['c'] }),
      aTask({ id: 'b' }),
    ];
    const ordered = topologicalOrder(tasks, byId);
    expect(ordered.ok && ordered.value.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('names the tasks in a circle and those behind it', () => {
    const tasks = [
      aTask({ id: 'behind', prerequisites: ['a'] }),
      aTask({ id: 'a', prerequisites: ['b'] }),
      aTask({ id: 'b', prerequisites: ['a'] }),
      aTask({ id: 'free' }),
    ];
    expect(topologicalOrder(tasks, byId)).toEqual({ ok: false, failure: ['a', 'b', 'behind'] });
  });

  test('sees a task that waits for itself as a circle', () => {
    expect(topologicalOrder([aTask({ id: 'a', prerequisites: ['a'] })], byId).ok).toBe(false);
  });

  test('counts a prerequisite that is named twice once', () => {
    const tasks = [aTask({ id: 'a' }), aTask({ id: 'b', prerequisites: ['a', 'a'] })];
    expect(topologicalOrder(tasks, byId).ok).toBe(true);
  });

  prop([anyNetwork(20)])('holds every task once, after what it waits for', (tasks) => {
    const ordered = topologicalOrder(tasks, byId);
    const ids = ordered.ok ? ordered.value.map(({ id }) => id) : [];
    expect(ids.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
    const early = tasks.filter((task) =>
      task.prerequisites.some((id) => ids.indexOf(id) > ids.indexOf(task.id)),
    );
    expect(early).toEqual([]);
  });

  test('lists for each task those that wait for it', () => {
    const tasks = [
      aTask({ id: 'a' }),
      aTask({ id: 'b', prerequisites: ['a'] }),
      aTask({ id: 'c', prerequisites: ['a', 'b'] }),
    ];
    expect(Object.fromEntries(successorsOf(tasks))).toEqual({ a: ['b', 'c'], b: ['c'], c: [] });
  });
});

describe('the priority queue', () => {
  test('gives undefined when it is empty', () => {
    expect(new PriorityQueue<number>((a, b) => a - b).pop()).toBeUndefined();
  });

  prop([fc.array(fc.oneof(fc.integer(), fc.constant('pop' as const)))])(
    'always gives the smallest of what it holds',
    (steps) => {
      const queue = new PriorityQueue<number>((a, b) => a - b);
      let held: number[] = [];
      for (const step of steps) {
        if (step !== 'pop') {
          queue.push(step);
          held.push(step);
          continue;
        }
        const smallest = held.length === 0 ? undefined : Math.min(...held);
        expect(queue.pop()).toBe(smallest);
        held = held.toSorted((a, b) => a - b).slice(1);
      }
    },
  );
});
