/** The validator is only worth something if it notices: each rule is shown to bite. */
import { describe, expect, test } from 'vitest';

import type { Schedule, ScheduledTask, SkillLevels } from '../../../src/shared/domain/plan.ts';
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

const input = aPlanInput({
  role: aRole({
    requirements: [
      aRequirement({ id: 'code', skills: [{ skill: 'python', entry: 'working', mid: 'expert' }] }),
    ],
    milestones: [
      aMilestone({ id: 'first', covers: ['code'], tasks: [aRoleTask({ id: 'tool' })] }),
      aMilestone({ id: 'second', stage: 'mid', covers: ['code'] }),
    ],
    gates: [aGate()],
    rhythms: [aRhythm()],
  }),
  skills: [
    aSkill({
      id: 'python',
      units: [
        aUnit({ id: 'a', minutes: 100 }),
        aUnit({ id: 'b', minutes: 50, level: 'working', prerequisites: ['base'] }),
        aUnit({ id: 'c', minutes: 50, level: 'expert' }),
      ],
    }),
    aSkill({ id: 'other', units: [aUnit({ id: 'base', minutes: 30 })] }),
  ],
  settings: {
    stage: 'mid',
    weekdayMinutes: [60, 60, 0, 60, 60, 60, 60],
    daysOff: [{ from: '2027-01-08', to: '2027-01-08', label: 'away' }],
    targetDate: '2027-01-09',
  },
});
const sound = scheduleOf(input);

/** The sound schedule with one task changed. */
function withTask(id: string, change: (task: ScheduledTask) => object): Schedule {
  return {
    ...sound,
    tasks: sound.tasks.map((task) => (task.id === id ? { ...task, ...change(task) } : task)),
  };
}

const faults: readonly [rule: string, schedule: Schedule][] = [
  ['nothing missing', { ...sound, tasks: sound.tasks.filter(({ id }) => id !== 'c') }],
  ['nothing needless', withTask('c', () => ({ id: 'unknown' }))],
  ['no task twice', { ...sound, tasks: [...sound.tasks, sound.tasks[0]!] }],
  ['minutes are the effort', withTask('a', () => ({ minutes: 99 }))],
  [
    'minutes scheduled equal effort',
    withTask('a', ({ sessions }) => ({ sessions: sessions.slice(1) })),
  ],
  ['prerequisites are recorded', withTask('b', () => ({ prerequisites: ['a'] }))],
  ['every task has a reason', withTask('a', () => ({ reasons: [] }))],
  ['reasons are true', withTask('base', () => ({ reasons: sound.tasks[0]!.reasons }))],
  ['total is the sum', { ...sound, totalMinutes: 1 }],
  [
    'sessions are whole minutes',
    withTask('a', ({ sessions }) => ({
      sessions: sessions.map((session) => ({ ...session, minutes: session.minutes + 0.5 })),
    })),
  ],
  ['sessions are in order', withTask('a', ({ sessions }) => ({ sessions: sessions.toReversed() }))],
  ['dates are those of the sessions', withTask('a', () => ({ finish: '2027-01-31' }))],
  ['nothing before the start', withTask('a', () => ({ start: '2027-01-03' }))],
  ['finish is the last day of study', { ...sound, finish: sound.tasks[0]!.finish }],
  ['tasks are listed as worked on', { ...sound, tasks: sound.tasks.toReversed() }],
  ['prerequisites come first', { ...sound, tasks: sound.tasks.toReversed() }],
  ['prerequisites are planned', { ...sound, tasks: sound.tasks.filter(({ id }) => id !== 'a') }],
  ['the start is explained', withTask('b', () => ({ startConstraint: { kind: 'plan-start' } }))],
  [
    'days off have no session',
    withTask('c', () => ({ sessions: [{ date: '2027-01-08', minutes: 50 }] })),
  ],
  [
    'no day over capacity',
    withTask('a', () => ({ sessions: [{ date: '2027-01-04', minutes: 100 }] })),
  ],
  [
    'no free time unused',
    withTask('c', () => ({ sessions: [{ date: '2027-01-30', minutes: 50 }] })),
  ],
  ['habits have their time', { ...sound, reserve: null }],
  ['habits take at most a fifth', { ...sound, reserve: { ...sound.reserve!, minutes: 100 } }],
  ['habits fit their day', { ...sound, reserve: { ...sound.reserve!, minutes: 61 } }],
  ['habits add up', { ...sound, reserve: { ...sound.reserve!, minutes: 25 } }],
  [
    'habits take no more than they ask',
    { ...sound, reserve: { ...sound.reserve!, rhythms: [{ id: 'rhythm', minutes: 31 }] } },
  ],
  [
    'milestones of the way are all there, in order',
    { ...sound, milestones: sound.milestones.toReversed() },
  ],
  ['tasks are in their milestone', withTask('c', () => ({ milestone: 'first' }))],
  ['milestones list their tasks', withTask('c', () => ({ milestone: 'first' }))],
  ['milestones add up', withMilestone({ minutes: 1 })],
  ['milestones span their tasks', withMilestone({ start: null })],
  ['milestones are reached as early as possible', withMilestone({ reachedAtMinutes: 400 })],
  ['gates of the way are all there', { ...sound, gates: [] }],
  ['gates run their full time', withGate({ until: '2029-12-31' })],
  ['gates beyond the target are marked', withGate({ isBeyondTarget: true })],
  [
    'the stage is reached at the later of study and gates',
    { ...sound, stageReached: sound.finish! },
  ],
  ['a target gets a verdict', { ...sound, verdict: { kind: 'no-target' } }],
  [
    'feasible exactly when finished in time',
    { ...sound, verdict: { kind: 'feasible', cushionMinutes: 0 } },
  ],
  ['the shortage is exact', withVerdict({ shortMinutes: 1 })],
  [
    'the first late milestone is named',
    withVerdict({ firstLateMilestone: sound.milestones[1]!.id }),
  ],
  ['total float is exact', withTask('base', () => ({ totalFloat: 1 }))],
  [
    'critical means without float',
    withTask('a', ({ isCritical }) => ({ isCritical: !isCritical })),
  ],
];

describe('the schedule validator', () => {
  test('finds nothing in a sound schedule', () => {
    expect(validateSchedule(sound, input)).toEqual([]);
  });

  test.each(faults)('notices a breach of "%s"', (rule, schedule) => {
    const rules = validateSchedule(schedule, input).map((violation) => violation.split(':')[0]);
    expect(rules).toContain(rule);
  });

  test('notices a wrong cushion', () => {
    const easy = { ...input, settings: { ...input.settings, targetDate: sound.finish } };
    const schedule = scheduleOf(easy);
    expect(validateSchedule(schedule, easy)).toEqual([]);
    const verdict = { kind: 'feasible', cushionMinutes: 999 } as const;
    expect(validateSchedule({ ...schedule, verdict }, easy)).toEqual([
      expect.stringContaining('the cushion is exact'),
    ]);
  });

  test('notices a verdict without a target', () => {
    const open = { ...input, settings: { ...input.settings, targetDate: null } };
    expect(validateSchedule(sound, open)).toEqual([
      expect.stringContaining('no target, no verdict'),
    ]);
  });

  test('notices work that was credited or is within a claimed level', () => {
    const credited = new Set([sound.tasks[0]!.id]);
    expect(validateSchedule(sound, { ...input, credited })).toContainEqual(
      expect.stringContaining('nothing needless'),
    );
    const skillLevels = { python: 'expert' } as SkillLevels;
    const able = { ...input, settings: { ...input.settings, skillLevels } };
    expect(validateSchedule(sound, able)).toContainEqual(
      expect.stringContaining('nothing needless'),
    );
  });
});

function withMilestone(change: Partial<Schedule['milestones'][number]>): Schedule {
  const [first, ...rest] = sound.milestones;
  return { ...sound, milestones: [{ ...first!, ...change }, ...rest] };
}

function withGate(change: object): Schedule {
  return { ...sound, gates: sound.gates.map((gate) => ({ ...gate, ...change })) };
}

function withVerdict(change: object): Schedule {
  return { ...sound, verdict: { ...sound.verdict, ...change } };
}
