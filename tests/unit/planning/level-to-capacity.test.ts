import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { StudyCalendar } from '../../../src/shared/calendar/study-calendar.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import {
  levelToCapacity,
  type LevelledTask,
} from '../../../src/shared/planning/level-to-capacity.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import { anyCalendar, anyNetwork } from '../../support/arbitraries.ts';
import { aCalendar, aTask, planSettings } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';
import { dayAfter, minutesOn } from '../../support/schedule-checks/plain-calendar.ts';

function level(tasks: readonly NetworkTask[], calendar: StudyCalendar): readonly LevelledTask[] {
  const levelled = levelToCapacity(tasks, calendar);
  if (!levelled.ok) throw new Error(`no schedule: ${JSON.stringify(levelled.failure)}`);
  return levelled.value;
}

const idsOf = (levelled: readonly LevelledTask[]) => levelled.map(({ task }) => task.id);

const finishOf = (levelled: readonly LevelledTask[]) =>
  levelled.at(-1)?.sessions.at(-1)?.date ?? '';

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

  test('names the tasks of a circle instead of a schedule', () => {
    const tasks = [
      aTask({ id: 'free' }),
      aTask({ id: 'b', prerequisites: ['a'] }),
      aTask({ id: 'a', prerequisites: ['b'] }),
    ];
    expect(levelToCapacity(tasks, aCalendar())).toEqual({
      ok: false,
      failure: { kind: 'prerequisite-cycle', tasks: ['a', 'b'] },
    });
  });

  test('refuses dates more than fifty years away, and not the very day', () => {
    const mondays = aCalendar({ weekdayMinutes: [1, 0, 0, 0, 0, 0, 0] });
    const justWithin = 2610;
    expect(finishOf(level([aTask({ minutes: justWithin })], mondays))).toBe('2077-01-04');
    expect(levelToCapacity([aTask({ minutes: justWithin + 1 })], mondays)).toEqual({
      ok: false,
      failure: { kind: 'beyond-horizon', years: 50 },
    });
  });

  test('refuses an endless holiday rather than searching for its end', () => {
    const away = { from: calendarDate('2027-01-01'), to: calendarDate('9999-12-31'), label: '' };
    expect(levelToCapacity([aTask()], aCalendar({ daysOff: [away] })).ok).toBe(false);
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
    const [mon, tue, wed, thu, fri, sat, sun] = calendar.weekdayMinutes;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = extra;
    const more: StudyCalendar = {
      ...calendar,
      weekdayMinutes: [mon + a, tue + b, wed + c, thu + d, fri + e, sat + f, sun + g],
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

function freeOn(date: string, { start, weekdayMinutes, daysOff }: StudyCalendar): number {
  return minutesOn(calendarDate(date), planSettings({ start, weekdayMinutes, daysOff }));
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
