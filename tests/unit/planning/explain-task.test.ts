import { describe, expect, test } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { PlanSettings } from '../../../src/shared/domain/plan.ts';
import { explainTask } from '../../../src/shared/planning/explain-task.ts';
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

const role = aRole({
  requirements: [
    aRequirement({
      id: 'analyse',
      source: ['page/section'],
      skills: [{ skill: 'statistics', entry: 'working' }],
    }),
    aRequirement({ id: 'test', skills: [{ skill: 'statistics', entry: 'working' }] }),
  ],
  milestones: [
    aMilestone({
      id: 'first',
      covers: ['analyse', 'test'],
      tasks: [aRoleTask({ id: 'study', minutes: 60, rehearses: ['measure'] })],
    }),
  ],
});
const skills = [
  aSkill({
    id: 'statistics',
    units: [aUnit({ id: 'estimate', level: 'working', prerequisites: ['functions'] })],
  }),
  aSkill({
    id: 'python',
    units: [
      aUnit({ id: 'syntax', level: 'awareness' }),
      aUnit({ id: 'functions', level: 'working' }),
    ],
  }),
];
const WEEKDAYS = [60, 60, 60, 60, 60, 0, 0] as const;

function explain(id: string, settings: Partial<PlanSettings> = {}) {
  const input = aPlanInput({ role, skills, settings: { weekdayMinutes: WEEKDAYS, ...settings } });
  return explainTask({ schedule: scheduleOf(input), role, settings: input.settings }, id as TaskId);
}

describe('explaining a task', () => {
  test('names the requirement with its source and gap, and who else asks', () => {
    expect(explain('estimate')?.here).toEqual({
      neededBy: [],
      because: {
        kind: 'requirement',
        gap: {
          kind: 'gap',
          requirement: 'analyse',
          skill: 'statistics',
          stage: 'entry',
          from: 'none',
          to: 'working',
          importance: 'essential',
        },
        source: ['page/section'],
        alsoAsked: ['test'],
      },
    });
  });

  test('follows what needs a prerequisite up to what the role asks', () => {
    const here = explain('syntax')?.here;
    expect(here?.neededBy).toEqual([
      { task: 'functions', skill: 'python' },
      { task: 'estimate', skill: 'python' },
    ]);
    expect(here?.because).toMatchObject({ kind: 'requirement', gap: { requirement: 'analyse' } });
  });

  test('names the duties a piece of role work rehearses', () => {
    expect(explain('study')?.here.because).toEqual({
      kind: 'role-work',
      responsibilities: ['measure'],
    });
  });

  test('gives what set its day, and the chain of prerequisites before it', () => {
    expect(explain('syntax')?.timing).toEqual({
      constraint: { kind: 'plan-start' },
      gap: null,
      chain: [],
    });
    expect(explain('study')?.timing).toEqual({
      constraint: { kind: 'after-prerequisite', task: 'estimate' },
      gap: null,
      chain: ['estimate', 'functions', 'syntax'],
    });
  });

  test('names the days without study time right before it', () => {
    const daysOff = [
      { from: calendarDate('2027-01-07'), to: calendarDate('2027-01-08'), label: 'Away' },
    ];
    expect(explain('study', { daysOff })?.timing.gap).toEqual({
      from: '2027-01-07',
      to: '2027-01-10',
      daysOff: ['Away'],
    });
  });

  test('knows nothing of a task that is not in the plan', () => {
    expect(explain('other')).toBeNull();
  });
});
