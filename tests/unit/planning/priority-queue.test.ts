import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { PriorityQueue } from '../../../src/shared/planning/priority-queue.ts';
import { prop } from '../../support/property-test.ts';

describe('the priority queue', () => {
  test('gives undefined when it is empty', () => {
    const queue = new PriorityQueue<number>((a, b) => a - b);
    expect(queue.peek()).toBeUndefined();
    expect(queue.pop()).toBeUndefined();
  });

  prop([fc.array(fc.oneof(fc.integer(), fc.constant('pop' as const)))])(
    'always gives the smallest of what it holds, and shows it before',
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
        expect(queue.peek()).toBe(smallest);
        expect(queue.pop()).toBe(smallest);
        held = held.toSorted((a, b) => a - b).slice(1);
      }
    },
  );
});
