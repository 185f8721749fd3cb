import { describe, expect, test } from 'vitest';

import type { SkillLevels } from '../../../src/shared/domain/plan.ts';
import { buildPlan } from '../../../src/shared/planning/build-plan.ts';
import {
  aGate,
  aMilestone,
  aPlanInput,
  aRequirement,
  aRhythm,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';
import { validateSchedule } from '../../support/validate-schedule.ts';

const EVERY_DAY_AN_HOUR = [60, 60, 60, 60, 60, 60, 60] as const;

const python = aSkill({
  id: 'python',
  units: [
    aUnit({ id: 'syntax', level: 'awareness', minutes: 90 }),
    aUnit({ id: 'modules', level: 'working', minutes: 120 }),
    aUnit({ id: 'packages', level: 'practitioner', minutes: 240 }),
  ],
});
const role = aRole({
  requirements: [
    aRequirement({
      id: 'code',
      skills: [{ skill: 'python', entry: 'awareness', mid: 'working', senior: 'practitioner' }],
    }),
  ],
  milestones: [
    aMilestone({
      id: 'entry-1',
      covers: ['code'],
      tasks: [aRoleTask({ id: 'tool', minutes: 60 })],
    }),
    aMilestone({ id: 'mid-1', stage: 'mid', covers: ['code'] }),
    aMilestone({ id: 'senior-1', stage: 'senior', covers: ['code'] }),
  ],
  gates: [
    aGate({ id: 'gate-mid', stage: 'mid', months: 36 }),
    aGate({ id: 'gate-senior', stage: 'senior', months: 84 }),
  ],
});

function inputOf(settings: Parameters<typeof aPlanInput>[0]['settings'] = {}) {
  return aPlanInput({
    role,
    skills: [python],
    settings: { weekdayMinutes: EVERY_DAY_AN_HOUR, ...settings },
  });
}

describe('building a plan', () => {
  test('gives every task its days, and every milestone the span of its tasks', () => {
    const schedule = scheduleOf(inputOf());
    expect(schedule.tasks.map(({ id, start, finish }) => [id, start, finish])).toEqual([
      ['syntax', '2027-01-04', '2027-01-05'],
      ['tool', '2027-01-05', '2027-01-06'],
    ]);
    expect(schedule.milestones).toEqual([
      {
        id: 'entry-1',
        stage: 'entry',
        tasks: ['syntax', 'tool'],
        minutes: 150,
        reachedAtMinutes: 150,
        start: '2027-01-04',
        finish: '2027-01-06',
      },
    ]);
    expect(schedule.finish).toBe('2027-01-06');
    expect(schedule.stageReached).toBe('2027-01-06');
    expect(validateSchedule(schedule, inputOf())).toEqual([]);
  });

  test('has no session on a day off', () => {
    const away = { from: '2027-01-05', to: '2027-01-18', label: 'away' };
    const { tasks } = scheduleOf(inputOf({ daysOff: [away] }));
    const dates = tasks.flatMap(({ sessions }) => sessions.map(({ date }) => date));
    expect(dates).toEqual(['2027-01-04', '2027-01-19', '2027-01-19', '2027-01-20']);
  });

  test('has nothing to do for a person who can do it all', () => {
    const input = aPlanInput({
      role: aRole({ ...role, milestones: [aMilestone({ id: 'entry-1', covers: ['code'] })] }),
      skills: [python],
      settings: { skillLevels: { python: 'expert' } as SkillLevels },
    });
    const schedule = scheduleOf(input);
    expect(schedule).toMatchObject({
      tasks: [],
      totalMinutes: 0,
      finish: null,
      stageReached: '2027-01-04',
      reserve: null,
    });
    expect(schedule.milestones[0]).toMatchObject({ start: null, finish: null, minutes: 0 });
  });

  test('counts each experience gate from the day the entry stage is reached', () => {
    const { gates, stageReached, finish } = scheduleOf(inputOf({ stage: 'senior' }));
    expect(finish).toBe('2027-01-12');
    expect(gates.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['gate-mid', '2027-01-06', '2030-01-06'],
      ['gate-senior', '2027-01-06', '2034-01-06'],
    ]);
    expect(stageReached).toBe('2034-01-06');
  });

  test('does not let a gate beyond the target delay the stage', () => {
    const { gates, stageReached } = scheduleOf(inputOf());
    expect(gates).toMatchObject([{ id: 'gate-mid', isBeyondTarget: true }]);
    expect(stageReached).toBe('2027-01-06');
  });

  test('opens no gate earlier for more hours a week than the study itself ends', () => {
    const busy = scheduleOf(
      inputOf({ stage: 'mid', weekdayMinutes: [720, 720, 720, 720, 720, 720, 720] }),
    );
    expect(busy.finish).toBe('2027-01-04');
    expect(busy.stageReached).toBe('2030-01-04');
  });

  test('reaches a stage when its study ends, if that is after its gate', () => {
    const soon = aRole({ ...role, gates: [aGate({ stage: 'mid', months: 1 })] });
    const input = aPlanInput({
      role: soon,
      skills: [python],
      settings: { stage: 'mid', weekdayMinutes: [10, 0, 0, 0, 0, 0, 0] },
    });
    const { gates, finish, stageReached } = scheduleOf(input);
    expect(gates[0]).toMatchObject({ from: '2027-04-12', until: '2027-05-12' });
    expect([finish, stageReached]).toEqual(['2027-07-05', '2027-07-05']);
  });

  test('keeps the time of weekly habits free of tasks', () => {
    const habits = aRole({ ...role, rhythms: [aRhythm({ minutesPerWeek: 30 })] });
    const input = aPlanInput({
      role: habits,
      skills: [python],
      settings: { weekdayMinutes: [60, 0, 0, 0, 0, 0, 240] },
    });
    const schedule = scheduleOf(input);
    expect(schedule.reserve).toMatchObject({ weekday: 6, minutes: 30 });
    expect(schedule.tasks.flatMap(({ sessions }) => sessions)).toEqual([
      { date: '2027-01-04', minutes: 60 },
      { date: '2027-01-10', minutes: 30 },
      { date: '2027-01-10', minutes: 60 },
    ]);
  });

  test('judges a target date, with the cushion or the minutes short and what is late first', () => {
    const verdict = (targetDate: string) =>
      scheduleOf(inputOf({ stage: 'mid', targetDate })).verdict;
    // 150 minutes to the first milestone, 120 more to the second: five days of an hour.
    expect(verdict('2027-01-08')).toEqual({ kind: 'feasible', cushionMinutes: 30 });
    expect(verdict('2027-01-07')).toEqual({
      kind: 'infeasible',
      shortMinutes: 30,
      firstLateMilestone: 'mid-1',
    });
    expect(verdict('2027-01-05')).toEqual({
      kind: 'infeasible',
      shortMinutes: 150,
      firstLateMilestone: 'entry-1',
    });
  });

  test('gives no verdict without a target date', () => {
    expect(scheduleOf(inputOf()).verdict).toEqual({ kind: 'no-target' });
  });

  test('says why no plan can be made when role work waits in a circle', () => {
    const circle = aRole({
      milestones: [
        aMilestone({
          tasks: [
            aRoleTask({ id: 'a', prerequisites: ['b'] }),
            aRoleTask({ id: 'b', prerequisites: ['a'] }),
          ],
        }),
      ],
    });
    expect(buildPlan(aPlanInput({ role: circle }))).toEqual({
      ok: false,
      failure: [{ kind: 'prerequisite-cycle', tasks: ['a', 'b'] }],
    });
  });
});
