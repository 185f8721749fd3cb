import { describe, expect, it } from 'vitest';

import { wallSteps } from '../../../src/shared/export/wall-steps.ts';

describe.each(['portrait', 'landscape'] as const)('the ways to set a wall in %s', (orientation) => {
  const steps = wallSteps(orientation);
  const DETAILS = ['tasks', 'boxes', 'milestones', 'stages'];

  it('say less and less, and in each way set smaller and smaller', () => {
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined) continue;
      const change = DETAILS.indexOf(step.detail) - DETAILS.indexOf(before.detail);
      expect(change === 1 || (change === 0 && step.points <= before.points)).toBe(true);
    }
    expect(steps[0]?.detail).toBe('tasks');
    expect(steps.at(-1)?.detail).toBe('stages');
  });

  it('never ask for type that nobody reads', () => {
    for (const { detail, points } of steps)
      expect(points).toBeGreaterThanOrEqual(detail === 'milestones' ? 5 : 6);
  });
});
