import { describe, expect, test } from 'vitest';

import type { WeekdayMinutes } from '../../../src/shared/calendar/study-calendar.ts';
import { buildPlan } from '../../../src/shared/planning/build-plan.ts';
import type { PlanFailure } from '../../../src/shared/planning/plan-failure.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
} from '../../support/content-builders.ts';

const role = aRole({
  plannableStages: ['entry'],
  requirements: [aRequirement({ skills: [{ skill: 'skill', entry: 'awareness' }] })],
  milestones: [aMilestone({ covers: ['requirement'] })],
});
const skills = [aSkill({ units: [aUnit({ minutes: 600 })] })];

function failuresOf(
  settings: NonNullable<Parameters<typeof aPlanInput>[0]['settings']>,
): readonly PlanFailure[] {
  const plan = buildPlan(aPlanInput({ role, skills, settings }));
  return plan.ok ? [] : plan.failure;
}

const weekWith = (minutes: number): WeekdayMinutes => [60, 60, minutes, 60, 60, 60, 60];

describe('impossible entries', () => {
  test('give no failure when there are none', () => {
    expect(failuresOf({})).toEqual([]);
    expect(failuresOf({ targetDate: '2027-01-04' })).toEqual([]);
  });

  test('name a target date before the start', () => {
    expect(failuresOf({ targetDate: '2027-01-03' })).toEqual([{ kind: 'target-before-start' }]);
  });

  test('name a week without any time', () => {
    expect(failuresOf({ weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] })).toEqual([
      { kind: 'no-study-time' },
    ]);
  });

  test.each([-1, 1441, 7.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'name the weekday that is given %d minutes',
    (minutes) => {
      expect(failuresOf({ weekdayMinutes: weekWith(minutes) })).toEqual([
        { kind: 'impossible-minutes', weekday: 2 },
      ]);
    },
  );

  test('allow a day of 24 hours and nothing beyond', () => {
    expect(failuresOf({ weekdayMinutes: weekWith(1440) })).toEqual([]);
  });

  test('name the days off that run backwards', () => {
    const daysOff = [
      { from: '2027-02-01', to: '2027-02-01', label: 'a day' },
      { from: '2027-03-02', to: '2027-03-01', label: 'backwards' },
    ];
    expect(failuresOf({ daysOff })).toEqual([{ kind: 'days-off-backwards', index: 1 }]);
  });

  test('say when every day up to the target is off', () => {
    const daysOff = [
      { from: '2027-01-01', to: '2027-01-20', label: 'away' },
      { from: '2027-01-15', to: '2027-01-31', label: 'still away' },
    ];
    expect(failuresOf({ daysOff, targetDate: '2027-01-31' })).toEqual([{ kind: 'every-day-off' }]);
    expect(failuresOf({ daysOff, targetDate: '2027-02-01' })).toEqual([]);
  });

  test('name a stage for which the role cannot be planned', () => {
    expect(failuresOf({ stage: 'mid' })).toEqual([{ kind: 'stage-not-plannable' }]);
  });

  test('say when the plan would end more than fifty years away', () => {
    const daysOff = [{ from: '2027-01-01', to: '2090-01-01', label: 'a long way off' }];
    expect(failuresOf({ daysOff })).toEqual([{ kind: 'beyond-horizon', years: 50 }]);
  });

  test('are all named at once, in the order of the fields', () => {
    expect(
      failuresOf({
        stage: 'senior',
        weekdayMinutes: [-60, 0, 0, 0, 0, 0, 0],
        daysOff: [{ from: '2027-02-02', to: '2027-02-01', label: '' }],
        targetDate: '2026-12-31',
      }).map(({ kind }) => kind),
    ).toEqual([
      'stage-not-plannable',
      'impossible-minutes',
      'no-study-time',
      'days-off-backwards',
      'target-before-start',
    ]);
  });
});
