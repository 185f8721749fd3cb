import { expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId, TaskId } from '../../../src/shared/domain/ids.ts';
import type { Progress } from '../../../src/shared/domain/progress.ts';
import { workOfDay, type PlanOfDay } from '../../../src/shared/reminders/work-of-day.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';

const MONDAY = '2027-01-04';
const TUESDAY = '2027-01-05';
const FRIDAY = '2027-01-08';

interface Situation {
  readonly on: string;
  readonly plan?: string;
  readonly done?: Readonly<Record<string, string>>;
  readonly logged?: readonly (readonly [task: string, minutes: number])[];
}

/** An hour from Monday to Thursday: an hour of `a`, one and a half of `b`, half an hour of `c`. */
function aPlan({ on, plan = 'plan', done = {}, logged = [] }: Situation): PlanOfDay {
  const role = aRole({
    requirements: [aRequirement({ skills: [{ skill: 'skill', entry: 'awareness' }] })],
    milestones: [aMilestone({ covers: ['requirement'] })],
  });
  const units = [
    aUnit({ id: 'a', minutes: 60 }),
    aUnit({ id: 'b', minutes: 90, prerequisites: ['a'] }),
    aUnit({ id: 'c', minutes: 30 }),
  ];
  const input = aPlanInput({
    role,
    skills: [aSkill({ units })],
    settings: { start: MONDAY, weekdayMinutes: [60, 60, 60, 60, 0, 0, 0] },
  });
  const progress = Object.entries(done).map(([id, day]): [TaskId, Progress] => {
    const taskId = id as TaskId;
    return [taskId, { taskId, doneOn: calendarDate(day), share: null, note: '' }];
  });
  return {
    plan: plan as PlanId,
    calendar: input.settings,
    taskTime: input.settings,
    pins: [],
    schedule: scheduleOf(input),
    computedOn: calendarDate('2027-01-03'),
    progress: new Map(progress),
    sessions: logged.map(([task, minutes]) => ({
      id: task,
      taskId: task as TaskId,
      planId: null,
      date: calendarDate(on),
      minutes,
      note: '',
    })),
    today: calendarDate(on),
    weekStart: 0,
  };
}

const ofPlan = (task: string, plan = 'plan') => ({ plan, task });

it('is the work planned for the day, first what to do now', () => {
  expect(workOfDay([aPlan({ on: MONDAY })])).toEqual({ minutes: 60, tasks: [ofPlan('a')] });
  expect(workOfDay([aPlan({ on: '2027-01-06', done: { a: MONDAY } })])).toEqual({
    minutes: 60,
    tasks: [ofPlan('b'), ofPlan('c')],
  });
});

it('is less by what was logged today', () => {
  const plan = aPlan({ on: MONDAY, logged: [['a', 25]] });
  expect(workOfDay([plan])).toEqual({ minutes: 35, tasks: [ofPlan('a')] });
});

it('is none when the day’s time was studied, ticked or not', () => {
  expect(workOfDay([aPlan({ on: MONDAY, logged: [['a', 60]] })])).toBeNull();
  expect(workOfDay([aPlan({ on: MONDAY, logged: [['c', 75]] })])).toBeNull();
  expect(workOfDay([aPlan({ on: MONDAY, done: { a: MONDAY } })])).toBeNull();
});

it('is none on a day without study, before the start, and when all is done', () => {
  expect(workOfDay([aPlan({ on: FRIDAY, done: { a: MONDAY } })])).toBeNull();
  expect(workOfDay([aPlan({ on: '2027-01-01' })])).toBeNull();
  expect(workOfDay([aPlan({ on: TUESDAY, done: { a: MONDAY, b: MONDAY, c: MONDAY } })])).toBeNull();
  expect(workOfDay([])).toBeNull();
});

it('begins with late work, and asks no more than the day has', () => {
  expect(workOfDay([aPlan({ on: TUESDAY })])).toEqual({
    minutes: 60,
    tasks: [ofPlan('a'), ofPlan('b')],
  });
});

it('is that of all plans together', () => {
  const idle = aPlan({ on: MONDAY, plan: 'idle', done: { a: MONDAY } });
  const plans = [aPlan({ on: MONDAY, plan: 'one' }), idle, aPlan({ on: MONDAY, plan: 'two' })];
  expect(workOfDay(plans)).toEqual({
    minutes: 120,
    tasks: [ofPlan('a', 'one'), ofPlan('a', 'two')],
  });
});
