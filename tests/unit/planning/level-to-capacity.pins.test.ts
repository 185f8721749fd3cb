import { describe, expect, test } from 'vitest';

import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { MOST_TASKS } from '../../../src/shared/planning/task-graph.ts';
import { aCalendar, aTask } from '../../support/content-builders.ts';
import { constraintsOf, idsOf, level, levelling, sessionsOf } from './level-plainly.ts';

describe('a pin', () => {
  const tasks = [
    aTask({ id: 'a', minutes: 60, authoredRank: 0 }),
    aTask({ id: 'b', minutes: 120, authoredRank: 1 }),
    aTask({ id: 'c', minutes: 60, milestoneRank: 1 }),
  ];

  test('holds a task back until its day, and lets other work go first', () => {
    const held = levelling(tasks, aCalendar(), {
      pins: [{ kind: 'not-before', task: 'a', date: '2027-01-06' }],
    });
    expect(sessionsOf(held.tasks)).toEqual([
      ['b', '01-04 60', '01-05 60'],
      ['a', '01-06 60'],
      ['c', '01-07 60'],
    ]);
    expect(constraintsOf(held.tasks)).toEqual([
      { kind: 'plan-start' },
      { kind: 'pinned', pin: 'not-before' },
      { kind: 'after-earlier-work', task: 'a' },
    ]);
    expect(held).toMatchObject({ quality: { kind: 'optimal' }, missedPins: [] });
  });

  test('leaves days without work when everything is held back, and is optimal all the same', () => {
    const pins = tasks.map(({ id }) => ({
      kind: 'not-before' as const,
      task: id,
      date: '2027-01-09',
    }));
    const held = levelling(tasks, aCalendar(), { pins });
    expect(held.tasks[0]?.sessions[0].date).toBe('2027-01-09');
    expect(held.quality).toEqual({ kind: 'optimal' });
  });

  test('interrupts begun work for what is due earlier, and comes back to it', () => {
    const urgent = [
      aTask({ id: 'long', minutes: 180, milestoneRank: 1 }),
      aTask({ id: 'soon', minutes: 60 }),
    ];
    const pins = [{ kind: 'not-before', task: 'soon', date: '2027-01-05' }] as const;
    expect(sessionsOf(level(urgent, aCalendar(), { pins }))).toEqual([
      ['long', '01-04 60', '01-06 60', '01-07 60'],
      ['soon', '01-05 60'],
    ]);
  });

  test('with a deadline makes a task due, and what it builds on before that', () => {
    const late = [
      aTask({ id: 'first', minutes: 150 }),
      aTask({ id: 'base', minutes: 60, milestoneRank: 1 }),
      aTask({ id: 'wanted', minutes: 60, milestoneRank: 2, prerequisites: ['base'] }),
    ];
    const pins = [{ kind: 'finish-by', task: 'wanted', date: '2027-01-05' }] as const;
    const held = levelling(late, aCalendar(), { pins });
    expect(idsOf(held.tasks)).toEqual(['base', 'wanted', 'first']);
    expect(held).toMatchObject({ quality: { kind: 'optimal' }, missedPins: [] });
  });

  test('with a deadline goes before the wish that milestones come in their order', () => {
    // Found by brute force: a milestone late by a day weighed as much as a deadline late by one.
    const two = [
      aTask({ id: 'first', minutes: 60 }),
      aTask({ id: 'wanted', minutes: 180, milestoneRank: 1 }),
    ];
    const pins = [{ kind: 'finish-by', task: 'wanted', date: '2027-01-06' }] as const;
    const held = levelling(two, aCalendar(), { pins });
    expect(idsOf(held.tasks)).toEqual(['wanted', 'first']);
    expect(held).toMatchObject({ quality: { kind: 'optimal' }, missedPins: [] });
  });

  test('with a deadline leaves milestones in their order as far as there is room', () => {
    const three = [
      aTask({ id: 'first', minutes: 60 }),
      aTask({ id: 'second', minutes: 60, milestoneRank: 1 }),
      aTask({ id: 'wanted', minutes: 60, milestoneRank: 2 }),
    ];
    const orderBy = (date: string) =>
      idsOf(level(three, aCalendar(), { pins: [{ kind: 'finish-by', task: 'wanted', date }] }));
    expect(orderBy('2027-01-06')).toEqual(['first', 'second', 'wanted']);
    expect(orderBy('2027-01-05')).toEqual(['first', 'wanted', 'second']);
    expect(orderBy('2027-01-04')).toEqual(['wanted', 'first', 'second']);
  });

  test('with a deadline leaves time for work that is still held back', () => {
    const three = [
      aTask({ id: 'first', minutes: 120 }),
      aTask({ id: 'held', minutes: 60, milestoneRank: 1 }),
      aTask({ id: 'wanted', minutes: 60, milestoneRank: 2 }),
    ];
    const pins = [
      { kind: 'not-before', task: 'held', date: '2027-01-05' },
      { kind: 'finish-by', task: 'held', date: '2027-01-05' },
      { kind: 'finish-by', task: 'wanted', date: '2027-01-05' },
    ] as const;
    const held = levelling(three, aCalendar(), { pins });
    expect(idsOf(held.tasks)).toEqual(['wanted', 'held', 'first']);
    expect(held).toMatchObject({ quality: { kind: 'optimal' }, missedPins: [] });
  });

  test('with a deadline that is over is as little late as can be', () => {
    const pins = [{ kind: 'finish-by', task: 'c', date: '2027-01-01' }] as const;
    const held = levelling(tasks, aCalendar(), { pins });
    expect(idsOf(held.tasks)).toEqual(['c', 'a', 'b']);
    expect(held.missedPins).toEqual([{ ...pins[0], plannedOn: '2027-01-04' }]);
  });

  test('to a day that is over hurries nothing', () => {
    const over = { kind: 'on-day', task: 'b', date: '2027-01-01' } as const;
    const missed = { ...over, plannedOn: '2027-01-05' };
    const alone = levelling(tasks, aCalendar(), { pins: [over] });
    expect(idsOf(alone.tasks)).toEqual(['a', 'b', 'c']);
    expect(alone).toMatchObject({ quality: { kind: 'optimal' }, missedPins: [missed] });
    const deadline = { kind: 'finish-by', task: 'c', date: '2027-01-04' } as const;
    const kept = levelling(tasks, aCalendar(), { pins: [over, deadline] });
    expect(kept.missedPins.map(({ kind }) => kind)).toEqual(['on-day']);
  });

  test('to a day has others due on it done before, where it takes the whole day', () => {
    const pins = [
      { kind: 'on-day', task: 'b', date: '2027-01-05' },
      { kind: 'finish-by', task: 'c', date: '2027-01-05' },
    ] as const;
    expect(sessionsOf(level(tasks, aCalendar(), { pins }))).toEqual([
      ['c', '01-04 60'],
      ['b', '01-05 60', '01-06 60'],
      ['a', '01-07 60'],
    ]);
  });

  test('that cannot be kept is listed with the day of the work, in one order', () => {
    const pins = [
      { kind: 'finish-by', task: 'b', date: '2027-01-04' },
      { kind: 'finish-by', task: 'a', date: '2027-01-04' },
      { kind: 'finish-by', task: 'gone', date: '2027-01-04' },
    ] as const;
    const missed = [{ ...pins[0], plannedOn: '2027-01-06' }];
    expect(levelling(tasks, aCalendar(), { pins }).missedPins).toEqual(missed);
    expect(levelling(tasks, aCalendar(), { pins: pins.toReversed() }).missedPins).toEqual(missed);
    const all = levelling(tasks, aCalendar(), {
      pins: tasks.map(({ id }) => ({ kind: 'finish-by', task: id, date: '2027-01-01' })),
    });
    expect(all.missedPins.map(({ task }) => task)).toEqual(['a', 'b', 'c']);
  });

  test('to a day takes the first work of that day, ahead of what is due earlier, and says so', () => {
    const held = levelling(tasks, aCalendar(), {
      pins: [{ kind: 'on-day', task: 'c', date: '2027-01-05' }],
    });
    expect(sessionsOf(held.tasks)).toEqual([
      ['a', '01-04 60'],
      ['c', '01-05 60'],
      ['b', '01-06 60', '01-07 60'],
    ]);
    expect(constraintsOf(held.tasks)[1]).toEqual({ kind: 'pinned', pin: 'on-day' });
    expect(held.quality).toEqual({
      kind: 'heuristic',
      because: ['fixed-day'],
      unusedMinutes: 0,
    });
  });

  test('to a day stays optimal where it would have been that task’s turn anyway', () => {
    const pins = [{ kind: 'on-day', task: 'b', date: '2027-01-05' }] as const;
    expect(levelling(tasks, aCalendar(), { pins }).quality).toEqual({ kind: 'optimal' });
  });

  test('to a day is missed when what the task builds on is not done by then', () => {
    const chain = [
      aTask({ id: 'base', minutes: 180 }),
      aTask({ id: 'top', minutes: 60, prerequisites: ['base'] }),
    ];
    const pin = { kind: 'on-day', task: 'top', date: '2027-01-05' } as const;
    const { quality, missedPins } = levelling(chain, aCalendar(), { pins: [pin] });
    expect(missedPins).toEqual([{ ...pin, plannedOn: '2027-01-07' }]);
    // Nobody has tried whether another order keeps the day.
    expect(quality).toMatchObject({ because: ['fixed-day'] });
  });

  test('to a day does not call optimal what makes a deadline later than it had to be', () => {
    // Found by brute force: the task fixed to Wednesday pushed the deadline aside unnoticed.
    const two = [aTask({ id: 'a', minutes: 2 }), aTask({ id: 'b', minutes: 1 })];
    const pins = [
      { kind: 'not-before', task: 'a', date: '2027-01-06' },
      { kind: 'finish-by', task: 'a', date: '2027-01-06' },
      { kind: 'on-day', task: 'b', date: '2027-01-06' },
    ] as const;
    const minuteADay = aCalendar({ weekdayMinutes: [0, 1, 1, 1, 1, 1, 1] });
    expect(levelling(two, minuteADay, { pins }).quality).toMatchObject({ because: ['fixed-day'] });
  });
});

describe('pins in the largest plan', () => {
  test('are kept without a long wait', () => {
    const tasks = Array.from({ length: MOST_TASKS }, (_, index) =>
      aTask({
        id: `t${index}`,
        minutes: 1 + (index % 37),
        milestoneRank: index % 40,
        prerequisites: index > 2 ? [`t${index >> 1}`, `t${Math.max(0, index - 500)}`] : [],
      }),
    );
    const pins = Array.from({ length: 100 }, (_, index) => ({
      kind: 'finish-by' as const,
      task: `t${index * 199}`,
      date: addDays(calendarDate('2027-01-04'), 30 + index * 70),
    }));
    expect(levelling(tasks, aCalendar(), { pins })).toMatchObject({
      quality: { kind: 'optimal' },
      missedPins: [],
    });
  });
});
