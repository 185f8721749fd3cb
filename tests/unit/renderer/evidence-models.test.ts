import { describe, expect, it } from 'vitest';

import { portfolioOf } from '../../../src/renderer/features/plan-workspace/journal/portfolio-model.ts';
import { compareContent } from '../../../src/renderer/features/plan-workspace/milestones/compare-content.ts';
import { readLink } from '../../../src/renderer/features/plan-workspace/milestones/read-link.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Evidence } from '../../../src/shared/domain/progress.ts';
import { compareSchedules } from '../../../src/shared/planning/compare-schedules.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';

const requirement = aRequirement({ skills: [{ skill: 'python', entry: 'awareness' }] });
const role = aRole({
  requirements: [requirement],
  milestones: [
    aMilestone({ id: 'code', covers: ['requirement'] }),
    aMilestone({ id: 'capstone', tasks: [aRoleTask({ id: 'build' })] }),
  ],
});
const scheduleWith = (...units: readonly Parameters<typeof aUnit>[0][]) =>
  scheduleOf(aPlanInput({ role, skills: [aSkill({ id: 'python', units: units.map(aUnit) })] }));

describe('a portfolio', () => {
  const entry = (id: string, taskId: string): Evidence => ({
    id,
    taskId: taskId as TaskId,
    kind: 'text',
    value: 'Something to show',
    addedOn: null,
  });

  it('follows the plan, and leaves out what has nothing to show', () => {
    const schedule = scheduleWith({ id: 'variables' }, { id: 'loops' });
    const evidence = [entry('z', 'build'), entry('b', 'loops'), entry('a', 'loops')];
    const chapters = portfolioOf(schedule, role, [...evidence, entry('x', 'elsewhere')]);
    expect(
      chapters.map(({ milestone, tasks }) => [
        milestone.id,
        tasks.map((task) => [task.id, task.evidence.map(({ id }) => id)]),
      ]),
    ).toEqual([
      ['code', [['loops', ['b', 'a']]]],
      ['capstone', [['build', ['z']]]],
    ]);
  });
});

describe('newer content', () => {
  const before = scheduleWith({ id: 'variables' }, { id: 'loops' }, { id: 'gone' });
  const after = scheduleWith({ id: 'variables', minutes: 90 }, { id: 'loops' }, { id: 'fresh' });
  const comparison = compareSchedules(before, after);

  it('is counted by what comes, differs and goes', () => {
    expect(compareContent({ comparison }, [], new Map())).toEqual({
      added: 1,
      changed: 1,
      retired: 1,
    });
  });

  it('does not count a task whose estimate is the person’s own', () => {
    const own = [{ task: 'variables' as TaskId, minutes: 90 }];
    expect(compareContent({ comparison }, own, new Map()).changed).toBe(0);
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/work', 'https://example.org/work'],
    ['  example.org/work ', 'https://example.org/work'],
    ['http://localhost:8000/', 'http://localhost:8000/'],
    ['https://例え.jp/仕事', 'https://例え.jp/仕事'],
    ['', null],
    ['my work', null],
    ['work', null],
    ['mailto:me@example.org', null],
    ['data:text/html,hello', null],
    ['file:///etc/hosts', null],
    [`https://example.org/${'x'.repeat(2000)}`, null],
  ])('typed as “%s” is %s', (typed, address) => {
    expect(readLink(typed)).toBe(address);
  });
});
