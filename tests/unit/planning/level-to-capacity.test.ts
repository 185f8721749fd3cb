import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { mapWeeks, type StudyCalendar } from '../../../src/shared/calendar/study-calendar.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { LevelledTask } from '../../../src/shared/planning/levelling.ts';
import { MOST_TASKS } from '../../../src/shared/planning/task-graph.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import { anyCalendar, anyNetwork } from '../../support/arbitraries.ts';
import { aCalendar, aTask } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';
import { dayAfter, minutesOn } from '../../support/schedule-checks/plain-calendar.ts';
import { constraintsOf, idsOf, level, levelling, sessionsOf, tryLevel } from './level-plainly.ts';

const finishOf = (levelled: readonly LevelledTask[]) =>
  levelled
    .flatMap(({ sessions }) => sessions.map(({ date }) => date))
    .sort()
    .at(-1) ?? '';

describe('levelling to capacity', () => {
  test('splits work over days and shares a day between tasks', () => {
    const tasks = [
      aTask({ id: 'a', minutes: 90, authoredRank: 0 }),
      aTask({ id: 'b', minutes: 45, authoredRank: 1 }),
    ];
    expect(level(tasks, aCalendar()).map(({ sessions }) => sessions)).toEqual([
      [
        { date: '2027-01-04', minutes: 60 },
        { date: '2027-01-05', minutes: 30 },
      ],
      [
        { date: '2027-01-05', minutes: 30 },
        { date: '2027-01-06', minutes: 15 },
      ],
    ]);
  });

  test('skips days off and weekdays without time', () => {
    const calendar = aCalendar({
      weekdayMinutes: [60, 0, 60, 60, 60, 60, 60],
      daysOff: [{ from: '2027-01-06', to: '2027-01-07', label: 'away' }],
    });
    const [only] = level([aTask({ minutes: 150 })], calendar);
    expect(only?.sessions.map(({ date }) => date)).toEqual([
      '2027-01-04',
      '2027-01-08',
      '2027-01-09',
    ]);
  });

  test('keeps the order of covers, then of authoring, where nothing else decides, then of ids', () => {
    const tasks = [
      aTask({ id: 'a', coverRank: 1, authoredRank: 0 }),
      aTask({ id: 'c', authoredRank: 2 }),
      aTask({ id: 'z', authoredRank: 1 }),
      aTask({ id: 'b', authoredRank: 2 }),
    ];
    expect(idsOf(level(tasks, aCalendar()))).toEqual(['z', 'b', 'c', 'a']);
  });

  test('takes the tasks of an earlier milestone first', () => {
    const tasks = [
      aTask({ id: 'second', milestoneRank: 1, authoredRank: 0 }),
      aTask({ id: 'first', milestoneRank: 0, authoredRank: 9 }),
    ];
    expect(idsOf(level(tasks, aCalendar()))).toEqual(['first', 'second']);
  });

  test('lets a task inherit the urgency of an earlier milestone that waits for it', () => {
    const tasks = [
      aTask({ id: 'middle', milestoneRank: 1, authoredRank: 0 }),
      aTask({ id: 'base', milestoneRank: 2, authoredRank: 1 }),
      aTask({ id: 'goal', milestoneRank: 0, authoredRank: 2, prerequisites: ['base'] }),
    ];
    expect(idsOf(level(tasks, aCalendar()))).toEqual(['base', 'goal', 'middle']);
  });

  test('passes urgency on through a chain of prerequisites', () => {
    const tasks = [
      aTask({ id: 'x', milestoneRank: 1 }),
      aTask({ id: 'base', milestoneRank: 3 }),
      aTask({ id: 'step', milestoneRank: 2, prerequisites: ['base'] }),
      aTask({ id: 'goal', milestoneRank: 0, prerequisites: ['step'] }),
    ];
    expect(idsOf(level(tasks, aCalendar()))).toEqual(['base', 'step', 'goal', 'x']);
  });

  test('says what set the day a task begins', () => {
    const tasks = [
      aTask({ id: 'a', authoredRank: 0 }),
      aTask({ id: 'b', authoredRank: 1, prerequisites: ['a'] }),
      aTask({ id: 'c', authoredRank: 2, prerequisites: ['a'] }),
    ];
    expect(level(tasks, aCalendar()).map(({ startConstraint }) => startConstraint)).toEqual([
      { kind: 'plan-start' },
      { kind: 'after-prerequisite', task: 'a' },
      { kind: 'after-earlier-work', task: 'b' },
    ]);
  });

  test('gives nothing for nothing', () => {
    expect(level([], aCalendar())).toEqual([]);
  });

  test('takes begun work before other work that is due alike', () => {
    const tasks = [
      aTask({ id: 'a', authoredRank: 0 }),
      aTask({ id: 'b', authoredRank: 1, isBegun: true }),
      aTask({ id: 'early', authoredRank: 2, milestoneRank: 0 }),
      aTask({ id: 'late', milestoneRank: 1, isBegun: true }),
    ];
    expect(idsOf(level(tasks, aCalendar()))).toEqual(['b', 'a', 'early', 'late']);
  });

  test('takes the person’s own order first inside a milestone, and not beyond it', () => {
    const tasks = [
      aTask({ id: 'a', coverRank: 0 }),
      aTask({ id: 'b', coverRank: 1, ownRank: 1 }),
      aTask({ id: 'c', coverRank: 2, ownRank: 0 }),
      aTask({ id: 'next', milestoneRank: 1, ownRank: 0 }),
    ];
    expect(idsOf(level(tasks, aCalendar()))).toEqual(['c', 'b', 'a', 'next']);
  });

  test('says how much work lies up to the end of each task', () => {
    const tasks = [
      aTask({ id: 'a', minutes: 90, authoredRank: 0 }),
      aTask({ id: 'b', minutes: 30, authoredRank: 1 }),
    ];
    const pins = [{ kind: 'on-day', task: 'b', date: '2027-01-05' }] as const;
    const ends = level(tasks, aCalendar(), { pins }).map((it) => [it.task.id, it.endsAtMinutes]);
    // The second is worked on while the first is still open.
    expect(ends).toEqual([
      ['a', 120],
      ['b', 90],
    ]);
  });

  test('refuses dates more than fifty years away, and not the very day', () => {
    const mondays = aCalendar({ weekdayMinutes: [1, 0, 0, 0, 0, 0, 0] });
    const justWithin = 2610;
    expect(finishOf(level([aTask({ minutes: justWithin })], mondays))).toBe('2077-01-04');
    const tasks = [
      aTask({ id: 'done', minutes: 1 }),
      aTask({ id: 'open', minutes: justWithin, prerequisites: ['done'] }),
      aTask({ id: 'behind', minutes: 1, prerequisites: ['open'] }),
    ];
    expect(tryLevel(tasks, mondays)).toEqual({
      ok: false,
      failure: { kind: 'beyond-horizon', years: 50, tasks: ['open', 'behind'] },
    });
  });

  test('refuses an endless holiday rather than searching for its end', () => {
    const away = { from: calendarDate('2027-01-01'), to: calendarDate('9999-12-31'), label: '' };
    expect(tryLevel([aTask()], aCalendar({ daysOff: [away] })).ok).toBe(false);
  });

  test('takes twenty thousand tasks', () => {
    const tasks = Array.from({ length: MOST_TASKS }, (_, index) =>
      aTask({
        id: `t${index}`,
        minutes: 1,
        milestoneRank: index % 10,
        prerequisites: index > 2 ? [`t${index >> 1}`] : [],
      }),
    );
    expect(level(tasks, aCalendar())).toHaveLength(MOST_TASKS);
  });
});

describe('a limit of topics a day', () => {
  const tasks = [
    aTask({ id: 'a', minutes: 30, topic: 'one', authoredRank: 0 }),
    aTask({ id: 'b', minutes: 30, topic: 'two', authoredRank: 1 }),
    aTask({ id: 'c', minutes: 20, topic: 'one', authoredRank: 2 }),
  ];

  test('leaves out other topics, and counts the minutes that nothing else could use', () => {
    const limited = levelling(tasks, aCalendar(), { topicsPerDay: 1 });
    expect(sessionsOf(limited.tasks)).toEqual([
      ['a', '01-04 30'],
      ['c', '01-04 20'],
      ['b', '01-05 30'],
    ]);
    expect(constraintsOf(limited.tasks)[2]).toEqual({ kind: 'topics-a-day', task: 'c' });
    expect(limited.quality).toEqual({
      kind: 'heuristic',
      because: ['topics-a-day'],
      unusedMinutes: 10,
    });
  });

  test('is no reason for doubt where it never leaves anything out', () => {
    expect(levelling(tasks, aCalendar(), { topicsPerDay: 2 }).quality).toEqual({ kind: 'optimal' });
  });

  test('does not call optimal what only changed the order, and explains the start that it set', () => {
    const ranked = [
      aTask({ id: 'a', minutes: 30, topic: 'one' }),
      aTask({ id: 'b', minutes: 30, topic: 'two' }),
      aTask({ id: 'later', minutes: 30, topic: 'one', milestoneRank: 1 }),
    ];
    const limited = levelling(ranked, aCalendar(), { topicsPerDay: 1 });
    expect(sessionsOf(limited.tasks)).toEqual([
      ['a', '01-04 30'],
      ['later', '01-04 30'],
      ['b', '01-05 30'],
    ]);
    expect(limited.quality).toEqual({
      kind: 'heuristic',
      because: ['topics-a-day'],
      unusedMinutes: 0,
    });
    expect(constraintsOf(limited.tasks)[2]).toEqual({ kind: 'topics-a-day', task: 'later' });
  });
});

describe('a smallest session', () => {
  test('leaves the rest of a day unused that is too short to begin in, and counts it', () => {
    const tasks = [
      aTask({ id: 'a', minutes: 45, authoredRank: 0 }),
      aTask({ id: 'b', minutes: 90, authoredRank: 1 }),
    ];
    const held = levelling(tasks, aCalendar(), { smallestSession: 25 });
    expect(sessionsOf(held.tasks)).toEqual([
      ['a', '01-04 45'],
      ['b', '01-05 60', '01-06 30'],
    ]);
    expect(constraintsOf(held.tasks)[1]).toEqual({ kind: 'smallest-session', task: 'a' });
    expect(held.quality).toEqual({
      kind: 'heuristic',
      because: ['smallest-session'],
      unusedMinutes: 15,
    });
  });

  test('lets a short task and the rest of a long one be', () => {
    const tasks = [
      aTask({ id: 'a', minutes: 45, authoredRank: 0 }),
      aTask({ id: 'b', minutes: 10, authoredRank: 1 }),
      aTask({ id: 'c', minutes: 62, authoredRank: 2 }),
    ];
    const held = levelling(tasks, aCalendar(), { smallestSession: 5 });
    expect(sessionsOf(held.tasks)).toEqual([
      ['a', '01-04 45'],
      ['b', '01-04 10'],
      ['c', '01-04 5', '01-05 57'],
    ]);
    expect(held.quality).toEqual({ kind: 'optimal' });
  });

  test('uses a day that is shorter than it', () => {
    const held = levelling([aTask({ minutes: 90 })], aCalendar(), { smallestSession: 240 });
    expect(sessionsOf(held.tasks)).toEqual([['task', '01-04 60', '01-05 30']]);
    expect(held.quality).toEqual({ kind: 'optimal' });
  });
});

describe('levelling any network to any calendar', () => {
  prop([anyNetwork(12), anyCalendar])('puts prerequisites first', (tasks, calendar) => {
    const levelled = level(tasks, calendar);
    const order = idsOf(levelled);
    const broken = levelled.flatMap(({ task, sessions }) =>
      task.prerequisites.filter((id) => {
        const before = levelled[order.indexOf(id)]?.sessions.at(-1)?.date ?? '9999-12-31';
        return order.indexOf(id) > order.indexOf(task.id) || before > sessions[0].date;
      }),
    );
    expect(broken).toEqual([]);
    expect(order.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
  });

  prop([anyNetwork(12), anyCalendar])(
    'schedules exactly the effort, on no day more than there is time',
    (tasks, calendar) => {
      const levelled = level(tasks, calendar);
      const used = new Map<string, number>();
      for (const { task, sessions } of levelled) {
        expect(sessions.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
          task.effort.mostLikely,
        );
        for (const { date, minutes } of sessions) used.set(date, (used.get(date) ?? 0) + minutes);
      }
      const over = [...used].filter(([date, minutes]) => minutes > freeOn(date, calendar));
      expect(over).toEqual([]);
    },
  );

  prop([
    anyNetwork(10).chain((tasks) =>
      fc.tuple(fc.constant(tasks), fc.shuffledSubarray([...tasks], { minLength: tasks.length })),
    ),
    anyCalendar.chain((calendar) =>
      fc.tuple(
        fc.constant(calendar),
        fc
          .shuffledSubarray([...calendar.daysOff], { minLength: calendar.daysOff.length })
          .map((daysOff) => ({ ...calendar, daysOff })),
      ),
    ),
  ])(
    'does not depend on the order of tasks, prerequisites or days off',
    ([tasks, shuffled], [calendar, mixed]) => {
      const turned = shuffled.map((task) => ({
        ...task,
        prerequisites: task.prerequisites.toReversed(),
      }));
      const dates = (levelled: readonly LevelledTask[]) =>
        levelled.map(({ task, sessions, startConstraint }) => [task.id, sessions, startConstraint]);
      expect(dates(level(turned, mixed))).toEqual(dates(level(tasks, calendar)));
    },
  );

  prop([
    anyNetwork(10),
    anyCalendar,
    fc.array(fc.nat(120), { minLength: 7, maxLength: 7 }),
    fc.nat(4),
  ])('never finishes later with more time', (tasks, calendar, extra, kept) => {
    const longer = mapWeeks(calendar, ([mon, tue, wed, thu, fri, sat, sun]) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = extra;
      return [mon + a, tue + b, wed + c, thu + d, fri + e, sat + f, sun + g];
    });
    const more: StudyCalendar = {
      ...longer,
      daysOff: calendar.daysOff.slice(0, kept),
    };
    expect(finishOf(level(tasks, more)) <= finishOf(level(tasks, calendar))).toBe(true);
  });
});

describe('levelling against brute force', () => {
  prop([anyNetwork(6), anyCalendar], { runs: 60 })(
    'finishes everything, and every milestone, as early as any order of the tasks can',
    (tasks, calendar) => {
      const ranks = [...new Set(tasks.map((task) => task.milestoneRank))].sort((a, b) => a - b);
      const levelled = level(tasks, calendar);
      const reached = reachedBy(idsOf(levelled), tasks, calendar);
      const earliest = new Map<number, string>();
      for (const order of ordersOf(tasks))
        for (const [rank, date] of reachedBy(order, tasks, calendar))
          if (date < (earliest.get(rank) ?? '9999-12-31')) earliest.set(rank, date);
      expect(ranks.map((rank) => reached.get(rank))).toEqual(
        ranks.map((rank) => earliest.get(rank)),
      );
      expect(finishOf(levelled)).toBe(earliest.get(ranks.at(-1) ?? 0));
    },
  );
});

function freeOn(date: string, calendar: StudyCalendar): number {
  return minutesOn(calendarDate(date), calendar);
}

/** Every order that puts prerequisites first. */
function* ordersOf(
  tasks: readonly NetworkTask[],
  begun: readonly TaskId[] = [],
): Generator<readonly TaskId[]> {
  if (begun.length === tasks.length) yield begun;
  for (const task of tasks) {
    if (begun.includes(task.id)) continue;
    if (task.prerequisites.every((id) => begun.includes(id)))
      yield* ordersOf(tasks, [...begun, task.id]);
  }
}

/** The day on which all milestones up to each rank are done, when tasks are worked in an order. */
function reachedBy(
  order: readonly TaskId[],
  tasks: readonly NetworkTask[],
  calendar: StudyCalendar,
): ReadonlyMap<number, string> {
  const days = daysOfWork(tasks, calendar);
  const reached = new Map<number, string>();
  let worked = 0;
  const finish = new Map<TaskId, string>();
  for (const id of order) {
    worked += tasks.find((task) => task.id === id)?.effort.mostLikely ?? 0;
    const day = days.find(({ until }) => until >= worked);
    finish.set(id, day?.date ?? '');
  }
  for (const { milestoneRank } of tasks) {
    const within = tasks.filter((task) => task.milestoneRank <= milestoneRank);
    const dates = within.map(({ id }) => finish.get(id) ?? '').sort();
    reached.set(milestoneRank, dates.at(-1) ?? '');
  }
  return reached;
}

/** How many minutes can have been worked by the end of each day. */
function daysOfWork(
  tasks: readonly NetworkTask[],
  calendar: StudyCalendar,
): readonly { readonly date: string; readonly until: number }[] {
  const total = tasks.reduce((sum, task) => sum + task.effort.mostLikely, 0);
  const days: { date: string; until: number }[] = [];
  let until = 0;
  for (let date = calendar.start; until < total; date = dayAfter(date)) {
    until += freeOn(date, calendar);
    days.push({ date, until });
  }
  return days;
}
