import { describe, expect, test } from 'vitest';

import type { WeekdayMinutes } from '../../../src/shared/calendar/study-calendar.ts';
import type { Pin } from '../../../src/shared/domain/plan.ts';
import { buildPlan } from '../../../src/shared/planning/build-plan.ts';
import { LONGEST_SMALLEST_SESSION } from '../../../src/shared/planning/check-plan-settings.ts';
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

  test('name a change of the week that is impossible, by its day', () => {
    const weekChanges = [
      { from: '2027-02-01', weekdayMinutes: weekWith(90) },
      { from: '2027-03-01', weekdayMinutes: weekWith(-15) },
      { from: '2027-04-01', weekdayMinutes: weekWith(1441) },
    ];
    expect(failuresOf({ weekChanges })).toEqual([
      { kind: 'impossible-week-change', from: '2027-03-01' },
      { kind: 'impossible-week-change', from: '2027-04-01' },
    ]);
  });

  test('name two changes of the week from one day', () => {
    const weekChanges = ['2027-02-01', '2027-03-01', '2027-02-01'].map((from) => ({
      from,
      weekdayMinutes: weekWith(90),
    }));
    expect(failuresOf({ weekChanges })).toEqual([
      { kind: 'week-changes-twice', from: '2027-02-01' },
    ]);
  });

  test('name no time only when no week has any', () => {
    const none = [0, 0, 0, 0, 0, 0, 0] as const;
    const empty = [{ from: '2027-02-01', weekdayMinutes: none }];
    const some = [{ from: '2027-02-01', weekdayMinutes: weekWith(60) }];
    expect(failuresOf({ weekdayMinutes: none, weekChanges: empty })).toEqual([
      { kind: 'no-study-time' },
    ]);
    expect(failuresOf({ weekdayMinutes: none, weekChanges: some })).toEqual([]);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'name a limit of %d topics a day',
    (topicsPerDay) => {
      expect(failuresOf({ topicsPerDay })).toEqual([{ kind: 'impossible-topics' }]);
    },
  );

  test.each([-1, 12.5, LONGEST_SMALLEST_SESSION + 1, Number.NaN])(
    'name a smallest session of %d minutes',
    (smallestSession) => {
      expect(failuresOf({ smallestSession })).toEqual([{ kind: 'impossible-session' }]);
    },
  );

  test('allow one topic a day and the longest smallest session', () => {
    const smallestSession = LONGEST_SMALLEST_SESSION;
    expect(failuresOf({ topicsPerDay: 1, smallestSession })).toEqual([]);
  });

  test('name the tasks that are pinned to a day before the start, each once, sorted', () => {
    const early = (kind: Pin['kind'], task: string) => ({ kind, task, date: '2027-01-03' });
    const pins = [
      early('on-day', 'unit'),
      early('finish-by', 'other'),
      early('not-before', 'other'),
    ];
    expect(failuresOf({ pins })).toEqual([{ kind: 'pin-before-start', tasks: ['other', 'unit'] }]);
    expect(failuresOf({ pins: [{ kind: 'on-day', task: 'unit', date: '2027-01-04' }] })).toEqual(
      [],
    );
  });

  test.each([
    ['two fixed days', 'on-day', '2027-02-01', 'on-day', '2027-02-02'],
    ['a deadline before the first day', 'not-before', '2027-02-02', 'finish-by', '2027-02-01'],
    ['a deadline before the fixed day', 'on-day', '2027-02-02', 'finish-by', '2027-02-01'],
    ['a fixed day before the first day', 'not-before', '2027-02-02', 'on-day', '2027-02-01'],
  ] as const)('name a task with %s', (_what, kind, date, otherKind, otherDate) => {
    const pins = [
      { kind, task: 'unit', date },
      { kind: otherKind, task: 'unit', date: otherDate },
    ];
    const failure = [{ kind: 'contradicting-pins', tasks: ['unit'] }];
    expect(failuresOf({ pins })).toEqual(failure);
    expect(failuresOf({ pins: pins.toReversed() })).toEqual(failure);
    // The same days at two tasks contradict nothing.
    expect(failuresOf({ pins: pins.with(1, { ...pins[1]!, task: 'other' }) })).toEqual([]);
  });

  test('allow pins of one task that can all be kept', () => {
    const day = { task: 'unit', date: '2027-02-01' };
    const pins = (['not-before', 'on-day', 'finish-by'] as const).map((kind) => ({ ...day, kind }));
    expect(failuresOf({ pins: [...pins, ...pins] })).toEqual([]);
  });

  test('name the essential requirements that are left out, and let desirable ones go', () => {
    const more = aRole({
      ...role,
      requirements: [
        ...role.requirements,
        aRequirement({ id: 'essential', importance: 'essential' }),
        aRequirement({ id: 'desirable', importance: 'desirable' }),
      ],
    });
    const settings = {
      droppedRequirements: ['desirable', 'unknown', 'essential', 'requirement'],
    };
    const plan = buildPlan(aPlanInput({ role: more, skills, settings }));
    expect(plan).toEqual({
      ok: false,
      failure: [{ kind: 'essential-dropped', requirements: ['requirement', 'essential'] }],
    });
    const allowed = { droppedRequirements: ['desirable', 'unknown'] };
    expect(buildPlan(aPlanInput({ role: more, skills, settings: allowed })).ok).toBe(true);
  });

  test('name the tasks with two estimates, or with two places in the person’s own order', () => {
    const estimate = (task: string, minutes: number) => ({ task, minutes });
    expect(
      failuresOf({
        ownEstimates: [estimate('unit', 30), estimate('other', 30), estimate('unit', 60)],
        ownOrder: ['third', 'unit', 'third', 'third'],
      }),
    ).toEqual([{ kind: 'own-estimate-twice', tasks: ['third', 'unit'] }]);
    expect(
      failuresOf({ ownEstimates: [estimate('unit', 30)], ownOrder: ['unit', 'other'] }),
    ).toEqual([]);
  });

  test('are all named at once, in the order of the fields', () => {
    expect(
      failuresOf({
        stage: 'senior',
        droppedRequirements: ['requirement'],
        weekdayMinutes: [-60, 0, 0, 0, 0, 0, 0],
        weekChanges: [{ from: '2027-02-01', weekdayMinutes: [0, 0, 0, 0, 0, 0, -1] }],
        topicsPerDay: 0,
        smallestSession: -1,
        pins: [
          { kind: 'not-before', task: 'unit', date: '2027-02-01' },
          { kind: 'finish-by', task: 'unit', date: '2027-01-01' },
        ],
        ownOrder: ['unit', 'unit'],
        daysOff: [{ from: '2027-02-02', to: '2027-02-01', label: '' }],
        targetDate: '2026-12-31',
      }).map(({ kind }) => kind),
    ).toEqual([
      'stage-not-plannable',
      'essential-dropped',
      'impossible-minutes',
      'no-study-time',
      'impossible-week-change',
      'days-off-backwards',
      'impossible-topics',
      'impossible-session',
      'pin-before-start',
      'contradicting-pins',
      'own-estimate-twice',
      'target-before-start',
    ]);
  });
});
