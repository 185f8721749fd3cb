/** The validator is only worth something if it notices: each rule is shown to bite. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type {
  Schedule,
  ScheduledTask,
  ScheduleQuality,
  SkillLevels,
  StartConstraint,
} from '../../../src/shared/domain/plan.ts';
import type { PlanInput } from '../../../src/shared/planning/build-plan.ts';
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

const CHECKS = path.join(import.meta.dirname, '../../support/schedule-checks');

/** A sound schedule and what it was made from. */
interface Sound {
  readonly input: PlanInput;
  readonly schedule: Schedule;
}

function soundPlan(input: PlanInput): Sound {
  return { input, schedule: scheduleOf(input) };
}

/** Two stages, a prerequisite nobody asks for, role work, a gate, habits, a day off and a target. */
const ordinary = soundPlan(
  aPlanInput({
    role: aRole({
      requirements: [
        aRequirement({
          id: 'code',
          skills: [{ skill: 'python', entry: 'working', mid: 'expert' }],
        }),
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
  }),
);

/** Units of a skill each, an hour every day; a milestone for each, in order, where that is asked. */
function plainPlan(
  minutes: Readonly<Record<string, number>>,
  settings: NonNullable<Parameters<typeof aPlanInput>[0]['settings']> = {},
  hasMilestones = false,
): Sound {
  const ids = Object.keys(minutes);
  return soundPlan(
    aPlanInput({
      role: aRole({
        requirements: ids.map((id) =>
          aRequirement({
            id: `know-${id}`,
            skills: [{ skill: `skill-${id}`, entry: 'awareness' }],
          }),
        ),
        milestones: hasMilestones
          ? ids.map((id) => aMilestone({ id: `stone-${id}`, covers: [`know-${id}`] }))
          : [aMilestone({ covers: ids.map((id) => `know-${id}`) })],
      }),
      skills: ids.map((id) =>
        aSkill({ id: `skill-${id}`, units: [aUnit({ id, minutes: minutes[id] ?? 0 })] }),
      ),
      settings: { weekdayMinutes: [60, 60, 60, 60, 60, 60, 60], ...settings },
    }),
  );
}

/** Fifteen minutes of the first day are too short to begin the second task in. */
const unhurried = plainPlan({ a: 45, b: 90 }, { smallestSession: 25 });

/** The second task waits for a day that has room for its topic. */
const focused = plainPlan({ a: 40, b: 30 }, { topicsPerDay: 1 });

/** The first task begun is interrupted by one that is due earlier but held back by a day. */
const pinned = plainPlan(
  { soon: 60, long: 180 },
  {
    pins: [
      { kind: 'not-before', task: 'soon', date: '2027-01-05' },
      { kind: 'finish-by', task: 'soon', date: '2027-01-05' },
      { kind: 'finish-by', task: 'long', date: '2027-01-06' },
    ],
  },
  true,
);

/** A task fixed to a day, ahead of one that is due earlier. */
const fixed = plainPlan(
  { a: 120, b: 60 },
  { pins: [{ kind: 'on-day', task: 'b', date: '2027-01-05' }] },
  true,
);

/** The first of two tasks is done; the second is begun. */
const underWay = ((): Sound => {
  const before = plainPlan({ a: 90, b: 120 });
  const [task] = before.schedule.tasks;
  return soundPlan({
    ...before.input,
    credited: new Set([task!.id]),
    kept: [{ task: task!, doneOn: calendarDate('2027-01-06') }],
    begun: new Map([[before.schedule.tasks[1]!.id, { share: 0.25, loggedMinutes: 0 }]]),
    now: { date: calendarDate('2027-01-07'), studiedMinutes: 15 },
  });
})();

const sound = ordinary.schedule;
const day = (date: string, minutes: number) => ({ date: calendarDate(date), minutes });

/** The schedule with one task changed. */
function withTask(of: Sound, id: string, change: (task: ScheduledTask) => object): Schedule {
  const tasks = of.schedule.tasks.map((task) =>
    task.id === id ? { ...task, ...change(task) } : task,
  );
  return { ...of.schedule, tasks };
}

/** The schedule with other sessions for some tasks, their first and last day with them. */
function withSessions(
  of: Sound,
  sessions: Readonly<Record<string, readonly ReturnType<typeof day>[]>>,
): Schedule {
  const tasks = of.schedule.tasks.map((task) => {
    const own = sessions[task.id];
    return own === undefined
      ? task
      : { ...task, sessions: own, start: own[0]!.date, finish: own.at(-1)!.date };
  });
  return { ...of.schedule, tasks };
}

function withQuality(of: Sound, change: Partial<ScheduleQuality>): Schedule {
  // A test of what is told apart by its kind puts kinds together that cannot be.
  return { ...of.schedule, quality: { ...of.schedule.quality, ...change } as ScheduleQuality };
}

const ordinaryFaults: readonly [rule: string, schedule: Schedule][] = [
  ['nothing missing', { ...sound, tasks: sound.tasks.filter(({ id }) => id !== 'c') }],
  ['nothing needless', withTask(ordinary, 'c', () => ({ id: 'unknown' }))],
  ['no task twice', { ...sound, tasks: [...sound.tasks, sound.tasks[0]!] }],
  ['minutes are what is left', withTask(ordinary, 'a', () => ({ minutes: 99 }))],
  [
    'the estimate is the whole effort',
    withTask(ordinary, 'a', ({ effort }) => ({ effort: { ...effort, mostLikely: 99 } })),
  ],
  [
    'estimates rise from optimistic to pessimistic',
    withTask(ordinary, 'a', ({ effort }) => ({ effort: { ...effort, optimistic: 101 } })),
  ],
  [
    'minutes scheduled equal effort',
    withTask(ordinary, 'a', ({ sessions }) => ({ sessions: sessions.slice(1) })),
  ],
  ['prerequisites are recorded', withTask(ordinary, 'b', () => ({ prerequisites: ['a'] }))],
  ['every task has a reason', withTask(ordinary, 'a', () => ({ reasons: [] }))],
  ['reasons are true', withTask(ordinary, 'base', () => ({ reasons: sound.tasks[0]!.reasons }))],
  ['total is the sum', { ...sound, totalMinutes: 1 }],
  [
    'sessions are whole minutes',
    withTask(ordinary, 'a', ({ sessions }) => ({
      sessions: sessions.map((session) => ({ ...session, minutes: session.minutes + 0.5 })),
    })),
  ],
  [
    'sessions are in order',
    withTask(ordinary, 'a', ({ sessions }) => ({ sessions: sessions.toReversed() })),
  ],
  ['dates are those of the sessions', withTask(ordinary, 'a', () => ({ finish: '2027-01-31' }))],
  [
    'nothing before the start',
    withSessions(ordinary, { a: [day('2027-01-03', 60), day('2027-01-04', 40)] }),
  ],
  ['finish is the last day of study', { ...sound, finish: sound.tasks[0]!.finish }],
  ['tasks are listed as they are begun', { ...sound, tasks: sound.tasks.toReversed() }],
  ['prerequisites come first', { ...sound, tasks: sound.tasks.toReversed() }],
  ['prerequisites are planned', { ...sound, tasks: sound.tasks.filter(({ id }) => id !== 'a') }],
  ['days off have no session', withSessions(ordinary, { c: [day('2027-01-08', 50)] })],
  ['no day over capacity', withSessions(ordinary, { a: [day('2027-01-04', 100)] })],
  [
    'no study time unused while work is ready',
    withSessions(ordinary, { c: [day('2027-01-30', 50)] }),
  ],
  ['habits have their time', { ...sound, reserve: null }],
  [
    'habits take the days they should',
    { ...sound, reserve: { ...sound.reserve!, weekdayMinutes: [0, 0, 0, 0, 0, 0, 30] } },
  ],
  ['habits add up', { ...sound, reserve: { ...sound.reserve!, minutes: 25 } }],
  [
    'habits take no more than they ask',
    { ...sound, reserve: { ...sound.reserve!, rhythms: [{ id: 'rhythm', minutes: 31 }] } },
  ],
  [
    'milestones of the way are all there, in order',
    { ...sound, milestones: sound.milestones.toReversed() },
  ],
  ['tasks are in their milestone', withTask(ordinary, 'c', () => ({ milestone: 'first' }))],
  ['milestones list their tasks', withTask(ordinary, 'c', () => ({ milestone: 'first' }))],
  ['milestones add up', withMilestone({ minutes: 1 })],
  ['milestones span their tasks', withMilestone({ start: null })],
  ['milestones are reached as early as possible', withMilestone({ reachedAtMinutes: 299 })],
  ['milestones stand where they end', withMilestone({ reachedAtMinutes: 1 })],
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
  ['total float is exact', withTask(ordinary, 'base', () => ({ totalFloat: 1 }))],
  [
    'critical means without float',
    withTask(ordinary, 'a', ({ isCritical }) => ({ isCritical: !isCritical })),
  ],
];

const ruleFaults: readonly [rule: string, of: Sound, schedule: Schedule][] = [
  [
    'no study time unused while work is ready',
    unhurried,
    withQuality(unhurried, { because: ['topics-a-day'] }),
  ],
  ['unused minutes are exact', unhurried, withQuality(unhurried, { unusedMinutes: 14 })],
  ['unused minutes are exact', unhurried, withQuality(unhurried, { kind: 'optimal' })],
  [
    'no session too short to make sense',
    unhurried,
    withSessions(unhurried, {
      b: [day('2027-01-04', 15), day('2027-01-05', 60), day('2027-01-06', 15)],
    }),
  ],
  [
    'no more topics a day than allowed',
    focused,
    withSessions(focused, { b: [day('2027-01-04', 20), day('2027-01-05', 10)] }),
  ],
  [
    'no study time unused while work is ready',
    focused,
    withQuality(focused, { because: ['smallest-session'] }),
  ],
  [
    'heuristic only for a rule there is',
    focused,
    withQuality(focused, { because: ['topics-a-day', 'fixed-day'] }),
  ],
  ['heuristic names each cause once', focused, withQuality(focused, { because: [] })],
  [
    'nothing before the day it is pinned to',
    pinned,
    withSessions(pinned, {
      soon: [day('2027-01-04', 60)],
      long: [day('2027-01-05', 60), day('2027-01-06', 60), day('2027-01-07', 60)],
    }),
  ],
  [
    'work is interrupted for more urgent work only',
    pinned,
    withSessions(pinned, {
      soon: [day('2027-01-05', 30), day('2027-01-07', 30)],
      long: [
        day('2027-01-04', 60),
        day('2027-01-05', 30),
        day('2027-01-06', 60),
        day('2027-01-07', 30),
      ],
    }),
  ],
  [
    'optimal means deadlines are missed by the least',
    pinned,
    withSessions(pinned, {
      soon: [day('2027-01-07', 60)],
      long: [day('2027-01-04', 60), day('2027-01-05', 60), day('2027-01-06', 60)],
    }),
  ],
  [
    'optimal means milestones in their order',
    fixed,
    { ...fixed.schedule, quality: { kind: 'optimal' } },
  ],
  ['missed pins are listed', pinned, { ...pinned.schedule, missedPins: [] }],
  [
    'missed pins are listed',
    pinned,
    {
      ...pinned.schedule,
      missedPins: pinned.schedule.missedPins.map((pin) => ({ ...pin, plannedOn: pin.date })),
    },
  ],
  [
    'only missed pins are listed',
    fixed,
    {
      ...fixed.schedule,
      missedPins: fixed.input.settings.pins.map((pin) => ({ ...pin, plannedOn: pin.date })),
    },
  ],
  ['done work stays as it was', underWay, withTask(underWay, 'a', () => ({ start: '2027-01-05' }))],
  ['minutes are what is left', underWay, withTask(underWay, 'b', () => ({ minutes: 120 }))],
  [
    'nothing before today',
    underWay,
    withSessions(underWay, { b: [day('2027-01-06', 60), day('2027-01-07', 30)] }),
  ],
  [
    'no day over capacity',
    underWay,
    withSessions(underWay, { b: [day('2027-01-07', 60), day('2027-01-08', 30)] }),
  ],
  [
    'milestones stand where they end',
    underWay,
    {
      ...underWay.schedule,
      milestones: underWay.schedule.milestones.map((it) => ({ ...it, reachedAtMinutes: 90 })),
    },
  ],
];

const constraintFaults: readonly [of: Sound, task: string, constraint: StartConstraint][] = [
  [ordinary, 'b', { kind: 'plan-start' }],
  [ordinary, 'tool', { kind: 'after-earlier-work', task: sound.tasks[2]!.id }],
  [ordinary, 'base', { kind: 'after-prerequisite', task: sound.tasks[0]!.id }],
  [ordinary, 'c', { kind: 'after-prerequisite', task: sound.tasks[0]!.id }],
  [ordinary, 'c', { kind: 'pinned', pin: 'not-before' }],
  [ordinary, 'c', { kind: 'topics-a-day', task: sound.tasks[3]!.id }],
  [ordinary, 'c', { kind: 'smallest-session', task: sound.tasks[3]!.id }],
  [unhurried, 'b', { kind: 'topics-a-day', task: unhurried.schedule.tasks[0]!.id }],
  [focused, 'b', { kind: 'smallest-session', task: focused.schedule.tasks[0]!.id }],
  [pinned, 'soon', { kind: 'pinned', pin: 'on-day' }],
  [pinned, 'soon', { kind: 'after-earlier-work', task: pinned.schedule.tasks[0]!.id }],
];

describe('the schedule validator', () => {
  test.each([
    ['an ordinary plan', ordinary],
    ['a smallest session', unhurried],
    ['a limit of topics', focused],
    ['pins and an interruption', pinned],
    ['a task fixed to a day', fixed],
    ['a plan under way', underWay],
  ])('finds nothing in a sound schedule with %s', (_name, { schedule, input }) => {
    expect(validateSchedule(schedule, input)).toEqual([]);
  });

  test('is shown such schedules as they were meant', () => {
    expect(unhurried.schedule.quality).toMatchObject({ because: ['smallest-session'] });
    expect(focused.schedule.quality).toMatchObject({ because: ['topics-a-day'] });
    expect(fixed.schedule.quality).toMatchObject({ because: ['fixed-day'] });
    expect(pinned.schedule.missedPins).toMatchObject([{ task: 'long', plannedOn: '2027-01-07' }]);
    expect(pinned.schedule.tasks[0]?.sessions).toHaveLength(3);
    expect(underWay.schedule.tasks[1]?.minutes).toBe(90);
  });

  test.each(ordinaryFaults)('notices a breach of "%s"', (rule, schedule) => {
    expect(rulesBroken(schedule, ordinary.input)).toContain(rule);
  });

  test.each(ruleFaults)('notices a breach of "%s" in a plan with rules', (rule, of, schedule) => {
    expect(rulesBroken(schedule, of.input)).toContain(rule);
  });

  test.each(constraintFaults)(
    'notices a start that is explained by what is not so (%#)',
    (of, id, startConstraint) => {
      const schedule = withTask(of, id, () => ({ startConstraint }));
      expect(validateSchedule(schedule, of.input)).toEqual([
        `the start is explained: ${id} by ${startConstraint.kind}`,
      ]);
    },
  );

  test('notices a wrong cushion', () => {
    const { input } = ordinary;
    const easy = { ...input, settings: { ...input.settings, targetDate: sound.finish } };
    const schedule = scheduleOf(easy);
    expect(validateSchedule(schedule, easy)).toEqual([]);
    const verdict = { kind: 'feasible', cushionMinutes: 999 } as const;
    expect(rulesBroken({ ...schedule, verdict }, easy)).toEqual(['the cushion is exact']);
  });

  test('notices a verdict without a target', () => {
    const { input } = ordinary;
    const open = { ...input, settings: { ...input.settings, targetDate: null } };
    expect(rulesBroken(sound, open)).toEqual(['no target, no verdict']);
  });

  test('notices habits kept free when nothing is left to do', () => {
    const { input } = ordinary;
    const done = { ...input, credited: new Set(sound.tasks.map(({ id }) => id)) };
    const schedule = scheduleOf(done);
    expect(validateSchedule(schedule, done)).toEqual([]);
    expect(rulesBroken({ ...schedule, reserve: sound.reserve }, done)).toEqual([
      'habits only while there is work',
    ]);
  });

  test('notices work that was credited or is within a claimed level', () => {
    const { input } = ordinary;
    const credited = new Set([sound.tasks[0]!.id]);
    expect(rulesBroken(sound, { ...input, credited })).toContain('nothing needless');
    const skillLevels = { python: 'expert' } as SkillLevels;
    const able = { ...input, settings: { ...input.settings, skillLevels } };
    expect(rulesBroken(sound, able)).toContain('nothing needless');
  });

  test('notices work that only a dropped requirement asks', () => {
    const { input } = ordinary;
    const droppedRequirements = input.role.requirements.map(({ id }) => id);
    const less = { ...input, settings: { ...input.settings, droppedRequirements } };
    expect(rulesBroken(sound, less)).toContain('nothing needless');
  });

  test('has no rule that is not shown to bite here', () => {
    const source = readdirSync(CHECKS)
      .filter((name) => name.startsWith('check-'))
      .map((name) => readFileSync(path.join(CHECKS, name), 'utf8'))
      .join('\n');
    const rules = [...source.matchAll(/report\(\s*'([^']+)'/g)].map(([, rule]) => rule);
    const tests = readFileSync(import.meta.filename, 'utf8');
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter((rule) => !tests.includes(`${rule}`))).toEqual([]);
  });
});

/** The names of the rules that a schedule breaks. */
function rulesBroken(schedule: Schedule, input: PlanInput): readonly (string | undefined)[] {
  return validateSchedule(schedule, input).map((violation) => violation.split(':')[0]);
}

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
