import { describe, expect, it } from 'vitest';

import {
  describeCause,
  describeReason,
  describeTarget,
  describeUnchanged,
  type Words,
} from '../../../src/renderer/features/plan-workspace/replan/replan-words.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { PlanSettings } from '../../../src/shared/domain/plan.ts';
import type { MoveReason } from '../../../src/shared/planning/move-reasons.ts';
import { planSettings } from '../../support/content-builders.ts';
import { english } from './english.ts';

const words: Words = { text: english, locale: 'en-GB', titleOf: (task) => `Task ${task}` };

function reason(kind: MoveReason['kind'], minutes: number, ...tasks: string[]): MoveReason {
  return { kind, minutes, tasks: tasks as TaskId[] };
}

const before = planSettings({});
const summer = {
  from: calendarDate('2027-07-03'),
  to: calendarDate('2027-07-17'),
  label: 'Summer',
};
const after: PlanSettings = { ...before, daysOff: [summer] };

describe('why a task moves', () => {
  it.each([
    [reason('behind', 90, 'loops'), '1 h 30 planned before today are not done: Task loops'],
    [reason('behind', 90, 'a', 'b', 'c'), '1 h 30 planned before today are not done: Task a, + 2'],
    [reason('ahead', -600, 'a'), '10 h are done already: Task a'],
    [reason('estimate', 60, 'a'), 'Estimates grew by 1 h: Task a'],
    [reason('estimate', -60, 'a'), 'Estimates fell by 1 h: Task a'],
    [reason('added', 45, 'mine'), '45 min of work came in: Task mine'],
    [reason('removed', -45, 'mine'), '45 min of work went out: Task mine'],
    [reason('order', 0), 'Changes places with other work of the same days'],
    [reason('order', 120, 'a'), '2 h of other work go first now: Task a'],
    [reason('days-off', 1410), '24 h of it fell on what are days off now'],
    [reason('days-off', -60), '1 h of days off are free again'],
    [reason('week', 60), 'Your weeks hold 1 h less until then'],
    [reason('week', -60), 'Your weeks hold 1 h more until then'],
    [reason('today', 30), 'Today holds 30 min less: you have studied already'],
    [reason('waiting', 25), '25 min stay unused before it: pins or rules make it wait'],
    [reason('pin', 0, 'a'), 'You changed its pin'],
  ])('is said with its minutes and its tasks: %o', (given, said) => {
    expect(describeReason(given, words)).toBe(said);
  });
});

describe('what moves the dates', () => {
  const settings = { before, after };

  it('names the days off that came in', () => {
    expect(describeCause(reason('days-off', 60), settings, words)).toEqual({
      title: '1 h of days off',
      detail: '3–17 Jul (Summer)',
    });
  });

  it('names the days off that went', () => {
    const back = { before: after, after: before };
    expect(describeCause(reason('days-off', -60), back, words)).toEqual({
      title: '1 h of days off free again',
      detail: '3–17 Jul (Summer)',
    });
  });

  it('says the hours a week then and now', () => {
    const less: PlanSettings = { ...before, weekdayMinutes: [60, 60, 60, 60, 60, 0, 0] };
    expect(describeCause(reason('week', 60), { before, after: less }, words).detail).toBe(
      '5 h a week instead of 10 h',
    );
  });

  it('says that later weeks are different when the first is the same', () => {
    const later: PlanSettings = {
      ...before,
      weekChanges: [{ from: calendarDate('2027-03-01'), weekdayMinutes: [60, 0, 0, 0, 0, 0, 0] }],
    };
    expect(describeCause(reason('week', 60), { before, after: later }, words).detail).toBe(
      'Later weeks are different',
    );
  });

  it('names the tasks behind it', () => {
    expect(describeCause(reason('behind', 60, 'a', 'b'), settings, words)).toEqual({
      title: '1 h not yet done',
      detail: 'Task a, Task b',
    });
  });

  it('leaves what is the same unmentioned only where there is nothing', () => {
    expect(describeUnchanged(before, after, words)).toBe(
      'As before: hours a week, what the plan holds.',
    );
    expect(describeUnchanged(after, after, words)).toBe(
      'As before: hours a week, days off, what the plan holds.',
    );
  });
});

describe('whether the target still holds', () => {
  const target = calendarDate('2027-12-19');
  const feasible = (cushionMinutes: number) => ({ kind: 'feasible', cushionMinutes }) as const;
  const short = {
    kind: 'infeasible',
    shortMinutes: 1020,
    firstLateMilestone: 'm' as never,
  } as const;

  it.each([
    [
      feasible(4920),
      feasible(2880),
      'You still meet 19 Dec 2027, with 48 h of cushion instead of 82 h.',
    ],
    [short, feasible(120), 'You now meet 19 Dec 2027, with 2 h to spare.'],
    [feasible(0), short, '19 Dec 2027 cannot be met: 17 h short.'],
  ])('is said against how it stood: %o, %o', (was, is, said) => {
    expect(describeTarget({ before: was, after: is, targetDate: target }, words)).toBe(said);
  });

  it('is not asked without a target', () => {
    const none = { kind: 'no-target' } as const;
    expect(describeTarget({ before: none, after: none, targetDate: null }, words)).toBeNull();
  });
});
