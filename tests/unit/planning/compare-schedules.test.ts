import { describe, expect, test } from 'vitest';

import { compareSettings } from '../../../src/shared/planning/compare-schedules.ts';
import {
  aGate,
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
} from '../../support/content-builders.ts';

const input = aPlanInput({
  role: aRole({
    requirements: [
      aRequirement({
        id: 'code',
        skills: [{ skill: 'python', entry: 'awareness', mid: 'working' }],
      }),
    ],
    milestones: [
      aMilestone({ id: 'first', covers: ['code'] }),
      aMilestone({ id: 'second', stage: 'mid', covers: ['code'] }),
    ],
    gates: [aGate({ id: 'years', stage: 'mid', months: 12 })],
  }),
  skills: [
    aSkill({
      id: 'python',
      units: [
        aUnit({ id: 'syntax', level: 'awareness', minutes: 240 }),
        aUnit({ id: 'modules', level: 'working', minutes: 60 }),
      ],
    }),
  ],
  settings: { weekdayMinutes: [60, 60, 60, 60, 60, 60, 60] },
});

describe('comparing two settings of a plan', () => {
  test('tells by how many days the finish and each milestone move', () => {
    const compared = compareSettings(input, { weekdayMinutes: [120, 120, 120, 120, 120, 0, 0] });
    expect(compared).toMatchObject({
      ok: true,
      value: {
        finishDays: -2,
        stageReachedDays: -2,
        milestones: [{ id: 'first', before: '2027-01-07', after: '2027-01-05', days: -2 }],
        addedTasks: [],
        removedTasks: [],
      },
    });
  });

  test('tells which work another stage adds, and which it takes away', () => {
    const there = compareSettings(input, { stage: 'mid' });
    expect(there).toMatchObject({
      value: {
        addedTasks: ['modules'],
        stageReachedDays: 365,
        milestones: [
          { id: 'first', days: 0 },
          { id: 'second', before: null, days: null },
        ],
      },
    });
    const back = compareSettings(
      { ...input, settings: { ...input.settings, stage: 'mid' } },
      { stage: 'entry' },
    );
    expect(back).toMatchObject({ value: { removedTasks: ['modules'] } });
  });

  test('has no days for a plan with nothing to do', () => {
    const skillLevels = { python: 'expert' } as typeof input.settings.skillLevels;
    expect(compareSettings(input, { skillLevels })).toMatchObject({
      value: { finishDays: null, removedTasks: ['syntax'] },
    });
  });

  test('gives the failures of either side', () => {
    const empty = { weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] } as const;
    const failed = { ok: false, failure: [{ kind: 'no-study-time' }] };
    expect(compareSettings(input, empty)).toEqual(failed);
    expect(compareSettings({ ...input, settings: { ...input.settings, ...empty } }, {})).toEqual(
      failed,
    );
  });
});
