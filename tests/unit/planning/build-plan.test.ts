import { describe, expect, test } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { SkillLevels } from '../../../src/shared/domain/plan.ts';
import { buildPlan, type KeptTask } from '../../../src/shared/planning/build-plan.ts';
import {
  aGate,
  aMilestone,
  anEffort,
  anOwnTask,
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
      settings: { weekdayMinutes: [60, 0, 0, 0, 0, 0, 100] },
    });
    const schedule = scheduleOf(input);
    expect(schedule.reserve).toEqual({
      weekdayMinutes: [10, 0, 0, 0, 0, 0, 20],
      minutes: 30,
      rhythms: [{ id: 'rhythm', minutes: 30 }],
    });
    expect(schedule.tasks.flatMap(({ sessions }) => sessions)).toEqual([
      { date: '2027-01-04', minutes: 50 },
      { date: '2027-01-10', minutes: 40 },
      { date: '2027-01-10', minutes: 40 },
      { date: '2027-01-11', minutes: 20 },
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

  test('follows the week as it changes from a day on, also through a week without time', () => {
    const { tasks } = scheduleOf(
      inputOf({
        weekChanges: [
          { from: '2027-01-06', weekdayMinutes: [0, 0, 20, 20, 0, 0, 0] },
          { from: '2027-01-05', weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] },
          { from: '2027-01-08', weekdayMinutes: [60, 60, 60, 60, 60, 60, 60] },
        ],
      }),
    );
    expect(tasks.flatMap(({ sessions }) => sessions)).toEqual([
      { date: '2027-01-04', minutes: 60 },
      { date: '2027-01-06', minutes: 20 },
      { date: '2027-01-07', minutes: 10 },
      { date: '2027-01-07', minutes: 10 },
      { date: '2027-01-08', minutes: 50 },
    ]);
  });

  test('plans a person’s own estimate in place of ours, and keeps the proportions of its spread', () => {
    const ownEstimates = [{ task: 'syntax', minutes: 180 }];
    const [syntax] = scheduleOf(inputOf({ ownEstimates })).tasks;
    expect(syntax).toMatchObject({
      id: 'syntax',
      minutes: 180,
      effort: { optimistic: 124, mostLikely: 180, pessimistic: 288 },
    });
  });

  test('plans what is left of begun work, and first where it is due alike', () => {
    const begun = new Map([['tool' as TaskId, { share: null, loggedMinutes: 15 }]]);
    const { tasks } = scheduleOf({ ...inputOf(), credited: new Set(['syntax' as TaskId]), begun });
    expect(tasks).toMatchObject([{ id: 'tool', minutes: 45, effort: { mostLikely: 60 } }]);
  });

  test('leaves out what only a dropped desirable requirement asks', () => {
    const optional = aRole({
      ...role,
      requirements: [aRequirement({ ...role.requirements[0]!, importance: 'desirable' })],
    });
    const plan = scheduleOf({
      ...inputOf({ droppedRequirements: ['code'] }),
      role: optional,
    });
    expect(plan.tasks.map(({ id }) => id)).toEqual(['tool']);
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

describe('a person’s own tasks', () => {
  const entry = { milestone: 'entry-1', effort: anEffort(30) };

  test('come last in their milestone, in the order of their ids whatever the order given', () => {
    const ownTasks = [anOwnTask({ ...entry, id: 'own-b' }), anOwnTask({ ...entry, id: 'own-a' })];
    const { tasks } = scheduleOf({ ...inputOf(), ownTasks });
    expect(tasks.map(({ id }) => id)).toEqual(['syntax', 'tool', 'own-a', 'own-b']);
    expect(tasks.at(-1)).toMatchObject({ milestone: 'entry-1', reasons: [{ kind: 'own-work' }] });
  });

  test('wait for what they name, as far as it is in the plan', () => {
    const prerequisites = ['own-b', 'tool', 'packages'];
    const ownTasks = [
      anOwnTask({ ...entry, id: 'own-a', prerequisites }),
      anOwnTask({ ...entry, id: 'own-b' }),
    ];
    const { tasks } = scheduleOf({ ...inputOf(), ownTasks });
    expect(tasks.at(-1)).toMatchObject({ id: 'own-a', prerequisites: ['own-b', 'tool'] });
  });

  test('are left out with their milestone, also as what other own tasks wait for', () => {
    const ownTasks = [
      anOwnTask({ ...entry, id: 'own-a', prerequisites: ['own-b'] }),
      anOwnTask({ id: 'own-b', milestone: 'mid-1' }),
    ];
    const { tasks } = scheduleOf({ ...inputOf(), ownTasks });
    expect(tasks.at(-1)).toMatchObject({ id: 'own-a', prerequisites: [] });
  });

  test('are left out once they are done', () => {
    const ownTasks = [anOwnTask({ ...entry, id: 'own-a' })];
    const credited = new Set(['own-a' as TaskId]);
    expect(scheduleOf({ ...inputOf(), ownTasks, credited }).tasks).toHaveLength(2);
  });

  test('in a circle are named', () => {
    const ownTasks = [
      anOwnTask({ ...entry, id: 'own-a', prerequisites: ['own-b'] }),
      anOwnTask({ ...entry, id: 'own-b', prerequisites: ['own-a'] }),
    ];
    expect(buildPlan({ ...inputOf(), ownTasks })).toEqual({
      ok: false,
      failure: [{ kind: 'prerequisite-cycle', tasks: ['own-a', 'own-b'] }],
    });
  });
});

describe('a plan under way', () => {
  const before = scheduleOf(inputOf({ stage: 'mid' }));
  const keep = (id: string, doneOn: string) => {
    const task = before.tasks.find((candidate) => candidate.id === id)!;
    return { task, doneOn: calendarDate(doneOn) };
  };
  const underWay = (kept: readonly KeptTask[], date: string, studiedMinutes = 0) => ({
    ...inputOf({ stage: 'mid' }),
    credited: new Set(kept.map(({ task }) => task.id)),
    kept,
    now: { date: calendarDate(date), studiedMinutes },
  });

  test('plans nothing before today, and today only what was not studied yet', () => {
    const { tasks } = scheduleOf(underWay([], '2027-02-01', 40));
    expect(tasks[0]?.sessions).toEqual([
      { date: '2027-02-01', minutes: 20 },
      { date: '2027-02-02', minutes: 60 },
      { date: '2027-02-03', minutes: 10 },
    ]);
    expect(tasks[0]?.startConstraint).toEqual({ kind: 'plan-start' });
  });

  test('begins tomorrow when more was studied than today had', () => {
    const [first] = scheduleOf(underWay([], '2027-02-01', 500)).tasks;
    expect(first?.start).toBe('2027-02-02');
  });

  test('begins at its start when that is still to come', () => {
    const [first] = scheduleOf(underWay([], '2026-12-01', 30)).tasks;
    expect(first?.sessions[0]).toEqual({ date: '2027-01-04', minutes: 60 });
  });

  test('keeps done tasks as they were planned, before the others', () => {
    const kept = [keep('syntax', '2027-01-20')];
    const { tasks, totalMinutes } = scheduleOf(underWay(kept, '2027-02-01'));
    expect(tasks[0]).toBe(kept[0]?.task);
    expect(tasks.map(({ id, start }) => [id, start])).toEqual([
      ['syntax', '2027-01-04'],
      ['tool', '2027-02-01'],
      ['modules', '2027-02-02'],
    ]);
    expect(totalMinutes).toBe(before.totalMinutes);
  });

  test('ends a milestone on the day its last task was done, and begins it no later', () => {
    const kept = [keep('syntax', '2027-01-04'), keep('tool', '2027-01-04')];
    const [milestone] = scheduleOf(underWay(kept, '2027-02-01')).milestones;
    // The tool was planned for the fifth and sixth.
    expect(milestone).toMatchObject({
      start: '2027-01-04',
      finish: '2027-01-04',
      minutes: 150,
      reachedAtMinutes: 150,
    });
    const [early] = scheduleOf(underWay([keep('tool', '2027-01-04')], '2027-01-04')).milestones;
    expect(early?.start).toBe('2027-01-04');
  });

  test('counts experience from the day the entry stage was reached, though that is past', () => {
    const kept = [keep('syntax', '2027-01-08'), keep('tool', '2027-01-12')];
    const [gate] = scheduleOf(underWay(kept, '2027-02-01')).gates;
    expect(gate).toMatchObject({ from: '2027-01-12', until: '2030-01-12' });
  });

  test('has a finish, no reserve and no work left when all of it is done', () => {
    const kept = before.tasks.map(({ id }, day) => keep(id, `2027-01-1${day}`));
    const input = {
      ...underWay(kept, '2027-02-01'),
      role: aRole({ ...role, rhythms: [aRhythm()] }),
    };
    expect(scheduleOf(input)).toMatchObject({ finish: '2027-01-12', reserve: null });
  });

  test('judges the target by what is left, also when the target is past', () => {
    const input = underWay([keep('syntax', '2027-01-08')], '2027-02-01');
    const late = {
      ...input,
      settings: { ...input.settings, targetDate: calendarDate('2027-01-31') },
    };
    expect(scheduleOf(late).verdict).toEqual({
      kind: 'infeasible',
      shortMinutes: 180,
      firstLateMilestone: 'entry-1',
    });
  });

  test('misses the pin to a day whose time is used up, rather than failing', () => {
    const input = underWay([keep('syntax', '2027-01-08')], '2027-02-01', 60);
    const pin = {
      kind: 'on-day',
      task: 'tool' as TaskId,
      date: calendarDate('2027-02-01'),
    } as const;
    const schedule = scheduleOf({ ...input, settings: { ...input.settings, pins: [pin] } });
    expect(schedule.missedPins).toEqual([{ ...pin, plannedOn: '2027-02-02' }]);
  });
});

describe('work that finds no day, or none that can be believed,', () => {
  test('is named when it is fixed to a day off or to a weekday without time', () => {
    const away = { from: '2027-02-01', to: '2027-02-07', label: 'away' };
    const on = (date: string) => [{ kind: 'on-day', task: 'syntax', date } as const];
    const failure = [{ kind: 'pin-on-day-off', tasks: ['syntax'] }];
    expect(buildPlan(inputOf({ daysOff: [away], pins: on('2027-02-03') }))).toMatchObject({
      failure,
    });
    expect(
      buildPlan(inputOf({ weekdayMinutes: [60, 60, 0, 60, 60, 60, 60], pins: on('2027-01-06') })),
    ).toMatchObject({ failure });
    expect(buildPlan(inputOf({ daysOff: [away], pins: on('2027-02-08') })).ok).toBe(true);
  });

  test('is named with every task fixed to such a day, sorted, and none that is not planned', () => {
    const away = { from: '2027-02-01', to: '2027-02-07', label: 'away' };
    const pins = ['tool', 'syntax', 'gone'].map((task) => {
      return { kind: 'on-day', task, date: '2027-02-03' } as const;
    });
    expect(buildPlan(inputOf({ daysOff: [away], pins }))).toEqual({
      ok: false,
      failure: [{ kind: 'pin-on-day-off', tasks: ['syntax', 'tool'] }],
    });
  });

  test('is none when a task was fixed to a past day that is a day off by now', () => {
    const away = { from: '2027-01-04', to: '2027-01-10', label: 'away' };
    const pins = [{ kind: 'on-day', task: 'syntax', date: '2027-01-06' } as const];
    const now = { date: calendarDate('2027-01-20'), studiedMinutes: 0 };
    const plan = buildPlan({ ...inputOf({ daysOff: [away], pins }), now });
    expect(plan.ok && plan.value.missedPins).toMatchObject([{ plannedOn: '2027-01-20' }]);
  });

  test('is named when the last week has no time', () => {
    const weekChanges = [{ from: '2027-01-05', weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] } as const];
    expect(buildPlan(inputOf({ weekChanges }))).toEqual({
      ok: false,
      failure: [{ kind: 'study-time-ends', from: '2027-01-05', tasks: ['syntax', 'tool'] }],
    });
    const later = [{ from: '2027-01-07', weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] } as const];
    expect(scheduleOf(inputOf({ weekChanges: later })).finish).toBe('2027-01-06');
  });

  test('is named when it would end more than fifty years away', () => {
    const daysOff = [{ from: '2027-01-05', to: '2090-01-01', label: 'a long way off' }];
    expect(buildPlan(inputOf({ daysOff }))).toEqual({
      ok: false,
      failure: [{ kind: 'beyond-horizon', years: 50, tasks: ['syntax', 'tool'] }],
    });
  });

  test('is named when a pin holds it back that long, also one to a day', () => {
    const failure = [{ kind: 'beyond-horizon', years: 50, tasks: ['tool'] }];
    for (const kind of ['not-before', 'on-day'] as const) {
      const pins = [{ kind, task: 'tool', date: '2090-01-02' }];
      expect(buildPlan(inputOf({ pins }))).toMatchObject({ failure });
    }
  });

  test('is named when the person’s own estimate is no work', () => {
    const ownEstimates = [{ task: 'tool', minutes: 0 }];
    expect(buildPlan(inputOf({ ownEstimates }))).toEqual({
      ok: false,
      failure: [{ kind: 'impossible-effort', tasks: ['tool'] }],
    });
  });
});
