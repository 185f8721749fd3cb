import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { NetworkFailure } from '../../../src/shared/planning/plan-failure.ts';
import {
  MOST_TASKS,
  taskGraphOf,
  type TaskGraph,
} from '../../../src/shared/planning/task-graph.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import { anyNetwork } from '../../support/arbitraries.ts';
import { anEffort, aTask } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

function graphOf(tasks: readonly NetworkTask[]): TaskGraph {
  const graph = taskGraphOf(tasks);
  if (!graph.ok) throw new Error(`no graph: ${JSON.stringify(graph.failure)}`);
  return graph.value;
}

function failureOf(tasks: readonly NetworkTask[]): NetworkFailure | null {
  const graph = taskGraphOf(tasks);
  return graph.ok ? null : graph.failure;
}

const idsOf = ({ tasks }: TaskGraph) => tasks.map(({ id }) => id);

/** Every task with the ids of its prerequisites and of those that wait for it. */
function namesOf(graph: TaskGraph) {
  const ids = idsOf(graph);
  const named = (positions: readonly number[] | undefined) =>
    (positions ?? []).map((at) => ids[at] ?? '').sort();
  return ids.map((id, at) => [id, named(graph.prerequisites[at]), named(graph.successors[at])]);
}

describe('a graph of tasks', () => {
  test('takes the ready task with the smallest id first', () => {
    const tasks = [
      aTask({ id: 'c' }),
      aTask({ id: 'a', prerequisites: ['c'] }),
      aTask({ id: 'b' }),
    ];
    expect(idsOf(graphOf(tasks))).toEqual(['b', 'c', 'a']);
  });

  test('knows for each task what it waits for and what waits for it', () => {
    const tasks = [
      aTask({ id: 'a', prerequisites: ['z'] }),
      aTask({ id: 'b', prerequisites: ['z', 'a'] }),
      aTask({ id: 'z' }),
    ];
    expect(namesOf(graphOf(tasks))).toEqual([
      ['z', [], ['a', 'b']],
      ['a', ['z'], ['b']],
      ['b', ['a', 'z'], []],
    ]);
  });

  test('counts a prerequisite that is named twice once', () => {
    const tasks = [aTask({ id: 'a' }), aTask({ id: 'b', prerequisites: ['a', 'a'] })];
    expect(namesOf(graphOf(tasks))).toEqual([
      ['a', [], ['b']],
      ['b', ['a'], []],
    ]);
  });

  test('is empty for no tasks', () => {
    expect(graphOf([])).toEqual({ tasks: [], prerequisites: [], successors: [] });
  });

  prop([anyNetwork(20)], { runs: 200 })(
    'holds every task once, after what it waits for',
    (tasks) => {
      const graph = graphOf(tasks);
      expect(idsOf(graph).toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
      const early = graph.tasks.filter((_, at) =>
        graph.prerequisites[at]?.some((other) => other >= at),
      );
      expect(early).toEqual([]);
    },
  );

  prop([
    anyNetwork(20).chain((tasks) =>
      fc.tuple(fc.constant(tasks), fc.shuffledSubarray([...tasks], { minLength: tasks.length })),
    ),
  ])('is the same whatever the order of tasks and of their prerequisites', ([tasks, shuffled]) => {
    const turned = shuffled.map((task) => ({
      ...task,
      prerequisites: task.prerequisites.toReversed(),
    }));
    expect(namesOf(graphOf(turned))).toEqual(namesOf(graphOf(tasks)));
  });
});

describe('work that cannot be put into an order', () => {
  test('is named by one circle in which each task waits for the next', () => {
    const tasks = [
      aTask({ id: 'behind', prerequisites: ['b'] }),
      aTask({ id: 'c', prerequisites: ['b'] }),
      aTask({ id: 'a', prerequisites: ['c', 'free'] }),
      aTask({ id: 'b', prerequisites: ['a'] }),
      aTask({ id: 'free' }),
    ];
    expect(failureOf(tasks)).toEqual({ kind: 'prerequisite-cycle', tasks: ['a', 'c', 'b'] });
    expect(failureOf(tasks.toReversed())).toEqual(failureOf(tasks));
  });

  test('is a task that waits for itself', () => {
    expect(failureOf([aTask({ id: 'a', prerequisites: ['a'] })])).toEqual({
      kind: 'prerequisite-cycle',
      tasks: ['a'],
    });
  });

  prop([anyNetwork(12), fc.nat(), fc.array(fc.nat(), { maxLength: 6 })], { runs: 200 })(
    'is named by a circle that is really there, wherever it is closed',
    (tasks, nat, steps) => {
      const top = tasks[nat % tasks.length]!;
      // From the top down to something it needs; that now waits for the top.
      const base = steps.reduce((at, step) => {
        const next = at.prerequisites[step % (at.prerequisites.length + 1)];
        return tasks.find(({ id }) => id === next) ?? at;
      }, top);
      const closed = tasks.map((task) =>
        task === base ? { ...task, prerequisites: [...task.prerequisites, top.id] } : task,
      );
      const failure = failureOf(closed);
      if (failure?.kind !== 'prerequisite-cycle') throw new Error('the circle was not noticed');
      const circle = failure.tasks;
      const needs = new Map(closed.map(({ id, prerequisites }) => [id, prerequisites]));
      expect(new Set(circle).size).toBe(circle.length);
      circle.forEach((id, at) => {
        expect(needs.get(id)).toContain(circle[(at + 1) % circle.length]);
      });
    },
  );

  test('is found in a circle of twenty thousand tasks', () => {
    const tasks = Array.from({ length: MOST_TASKS }, (_, at) =>
      aTask({ id: `t${at}`, prerequisites: [`t${(at + 1) % MOST_TASKS}`] }),
    );
    const failure = failureOf(tasks);
    expect(failure?.kind === 'prerequisite-cycle' && failure.tasks.length).toBe(MOST_TASKS);
  });
});

describe('faulty work', () => {
  test('is named when a prerequisite is not there', () => {
    const tasks = [
      aTask({ id: 'b', prerequisites: ['gone', 'a'] }),
      aTask({ id: 'a', prerequisites: ['lost'] }),
    ];
    expect(failureOf(tasks)).toEqual({
      kind: 'unknown-prerequisite',
      missing: [
        { task: 'a', prerequisite: 'lost' },
        { task: 'b', prerequisite: 'gone' },
      ],
    });
  });

  test('is named when two tasks have one id', () => {
    const tasks = ['b', 'a', 'b', 'b', 'c', 'c'].map((id) => aTask({ id }));
    expect(failureOf(tasks)).toEqual({ kind: 'duplicate-task', tasks: ['b', 'c'] });
  });

  test.each([0, -30, 7.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'is named when its effort is %d minutes, in any of its figures',
    (minutes) => {
      const faulty = [
        aTask({ id: 'planned', minutes, effort: anEffort(60) }),
        ...(['optimistic', 'mostLikely', 'pessimistic'] as const).map((point) =>
          aTask({ id: point, effort: { ...anEffort(60), [point]: minutes } }),
        ),
      ];
      for (const task of faulty)
        expect(failureOf([aTask({ id: 'sound' }), task])).toEqual({
          kind: 'impossible-effort',
          tasks: [task.id],
        });
    },
  );

  test('is named when its estimate does not rise', () => {
    const tasks = [
      aTask({ id: 'b', effort: { optimistic: 61, mostLikely: 60, pessimistic: 90 } }),
      aTask({ id: 'a', effort: { optimistic: 30, mostLikely: 60, pessimistic: 59 } }),
      aTask({ id: 'flat', effort: { optimistic: 60, mostLikely: 60, pessimistic: 60 } }),
    ];
    expect(failureOf(tasks)).toEqual({ kind: 'unordered-effort', tasks: ['a', 'b'] });
  });

  test.each([MOST_TASKS + 1, 100_000])('is refused when there are %d tasks', (count) => {
    const task = aTask();
    expect(failureOf(Array.from({ length: count }, () => task))).toEqual({
      kind: 'too-many-tasks',
      count,
      most: MOST_TASKS,
    });
  });

  test('is not refused for the largest number of tasks', () => {
    const tasks = Array.from({ length: MOST_TASKS }, (_, at) => aTask({ id: `t${at}` }));
    expect(graphOf(tasks).tasks).toHaveLength(MOST_TASKS);
  });
});
