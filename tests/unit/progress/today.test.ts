import { describe, expect, it } from 'vitest';

import { calendarDate, type CalendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Pin, PlanSettings } from '../../../src/shared/domain/plan.ts';
import type { LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import { withoutReserve } from '../../../src/shared/planning/weekly-reserve.ts';
import { todayOf, type Today } from '../../../src/shared/progress/today.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRhythm,
  aRole,
  aSkill,
  aUnit,
  scheduleOf,
  type Plain,
} from '../../support/content-builders.ts';

const MONDAY = '2027-01-04';
const TUESDAY = '2027-01-05';
const WEDNESDAY = '2027-01-06';
const FRIDAY = '2027-01-08';
const SATURDAY = '2027-01-09';

/** An hour from Monday to Thursday, none on Friday, two hours at the weekend. */
const WEEK: PlanSettings['weekdayMinutes'] = [60, 60, 60, 60, 0, 120, 120];

/** Four units: 60, 90, 30 and 120 minutes, the second and the fourth on top of the one before. */
const UNITS = [
  aUnit({ id: 'a', minutes: 60 }),
  aUnit({ id: 'b', minutes: 90, prerequisites: ['a'] }),
  aUnit({ id: 'c', minutes: 30 }),
  aUnit({ id: 'd', minutes: 120, prerequisites: ['c'] }),
];

interface Situation {
  readonly on: string;
  readonly done?: Readonly<Record<string, string>>;
  readonly shares?: Readonly<Record<string, number>>;
  readonly logged?: readonly (readonly [task: string, minutes: number, on: string])[];
  readonly settings?: Partial<Plain<PlanSettings>>;
  readonly habits?: number;
  readonly computedOn?: string;
  readonly pins?: readonly Plain<Pin>[];
  readonly units?: typeof UNITS;
  readonly weekStart?: 0 | 6;
}

/** The plan as it was made on Monday, on a day later on. */
function dayOf(situation: Situation): Today {
  const { on, done = {}, shares = {}, logged = [], settings = {}, habits = 0 } = situation;
  const role = aRole({
    requirements: [aRequirement({ skills: [{ skill: 'skill', entry: 'awareness' }] })],
    milestones: [aMilestone({ covers: ['requirement'] })],
    rhythms: habits === 0 ? [] : [aRhythm({ minutesPerWeek: habits })],
  });
  const input = aPlanInput({
    role,
    skills: [aSkill({ units: situation.units ?? UNITS })],
    settings: { weekdayMinutes: WEEK, ...settings },
  });
  const progress = new Map<TaskId, Progress>();
  for (const [id, day] of Object.entries(done)) {
    const taskId = id as TaskId;
    progress.set(taskId, { taskId, doneOn: calendarDate(day), share: null, note: '' });
  }
  for (const [id, share] of Object.entries(shares)) {
    const taskId = id as TaskId;
    progress.set(taskId, { taskId, doneOn: null, share, note: '' });
  }
  const sessions = logged.map(([task, minutes, day]): LoggedSession => ({
    id: `${task} ${day}`,
    taskId: task as TaskId,
    planId: null,
    date: calendarDate(day),
    minutes,
    note: '',
  }));
  return todayOf({
    calendar: input.settings,
    taskTime: withoutReserve(input.settings, role.rhythms),
    pins: (situation.pins ?? []) as readonly Pin[],
    schedule: scheduleOf(input),
    computedOn: calendarDate(situation.computedOn ?? '2027-01-03'),
    progress,
    sessions,
    today: calendarDate(on),
    weekStart: situation.weekStart ?? 0,
  });
}

const idsOf = (entries: readonly { readonly task: { readonly id: TaskId } }[]) =>
  entries.map(({ task }) => task.id);

describe('what to do now', () => {
  it('is the first task of the day, with its session', () => {
    const day = dayOf({ on: MONDAY });
    expect(day.state).toEqual({ kind: 'work' });
    expect(day.now?.task.id).toBe('a');
    expect(day.now).toMatchObject({ minutesToday: 60, session: 1, waitsFor: [], isLate: false });
    expect(day.later).toEqual([]);
  });

  it('goes on with a task of several sessions, and names what comes after it', () => {
    const day = dayOf({ on: WEDNESDAY, done: { a: MONDAY } });
    expect(day.now).toMatchObject({ minutesToday: 30, session: 2 });
    expect(idsOf(day.later)).toEqual(['c']);
  });

  it('is the late task when today’s tasks wait for it', () => {
    const day = dayOf({ on: TUESDAY });
    expect(day.now?.task.id).toBe('a');
    expect(day.now?.isLate).toBe(true);
    expect(idsOf(day.late)).toEqual(['a']);
    expect(day.later.map(({ waitsFor }) => waitsFor)).toEqual([['a']]);
  });

  it('leaves out what the person has put off', () => {
    const pins = [{ kind: 'not-before', task: 'a', date: '2027-01-20' }] as const;
    const day = dayOf({ on: '2027-01-12', pins });
    expect(day.now?.task.id).toBe('c');
    expect(idsOf(day.ifTime)).toEqual([]);
  });

  it('offers what could be begun besides, late tasks first', () => {
    const day = dayOf({ on: TUESDAY, done: { a: MONDAY } });
    expect(day.now?.task.id).toBe('b');
    expect(idsOf(day.ifTime)).toEqual(['c']);
  });

  it('says what is left of a task that was begun', () => {
    const of = (situation: Partial<Situation>) =>
      dayOf({ on: MONDAY, ...situation }).open.get('a' as TaskId)?.minutesLeft;
    expect(of({})).toBe(60);
    expect(of({ shares: { a: 0.75 } })).toBe(15);
    expect(of({ logged: [['a', 25, MONDAY]] })).toBe(35);
  });
});

describe('a day without anything to do', () => {
  it('comes before the start of the plan', () => {
    const day = dayOf({ on: '2027-01-02' });
    expect(day.state).toEqual({ kind: 'before-start' });
    expect(day.now).toBeNull();
    expect(day.next).toMatchObject({ task: { id: 'a' }, date: MONDAY, minutes: 60 });
  });

  it('has no study time in the week, and names the next day that has', () => {
    const day = dayOf({ on: FRIDAY, done: { a: MONDAY, b: WEDNESDAY, c: WEDNESDAY } });
    expect(day.state).toEqual({ kind: 'no-study-time' });
    expect(day.next).toMatchObject({ task: { id: 'd' }, date: SATURDAY });
  });

  it('is a day off, by its name, even when work is late', () => {
    const daysOff = [{ from: TUESDAY, to: TUESDAY, label: 'Wedding' }];
    const day = dayOf({ on: TUESDAY, settings: { daysOff } });
    expect(day.state).toEqual({ kind: 'day-off', label: 'Wedding' });
    expect(day.day).toMatchObject({ available: 0, isDayOff: true });
    expect(idsOf(day.ifTime)).toEqual(['a', 'c']);
  });

  it('is done when what was planned for it is ticked', () => {
    const day = dayOf({ on: MONDAY, done: { a: MONDAY } });
    expect(day.state).toEqual({ kind: 'done-for-today' });
    expect(day.next).toMatchObject({ task: { id: 'b' }, date: TUESDAY });
    expect(idsOf(day.doneThisWeek)).toEqual(['a']);
  });

  it('is done when the time is used up, although something is late', () => {
    const done = { a: MONDAY, b: TUESDAY };
    const late = { on: SATURDAY, done: { ...done, d: SATURDAY } };
    expect(dayOf(late).now?.task.id).toBe('c');
    expect(dayOf({ ...late, logged: [['d', 120, SATURDAY]] }).state.kind).toBe('done-for-today');
  });

  it('has nothing planned once the plan has gone on without it', () => {
    const units = [aUnit({ id: 'a', minutes: 60 }), aUnit({ id: 'z', minutes: 60 })];
    const pins = [{ kind: 'not-before', task: 'z', date: '2027-01-12' }] as const;
    const day = dayOf({ on: WEDNESDAY, units, pins, settings: { pins }, done: { a: MONDAY } });
    expect(day.state).toEqual({ kind: 'nothing-planned' });
    expect(day.next).toMatchObject({ task: { id: 'z' }, date: '2027-01-12' });
  });

  it('follows the last tick of the plan', () => {
    const done = { a: MONDAY, b: TUESDAY, c: WEDNESDAY, d: SATURDAY };
    const day = dayOf({ on: '2027-02-01', done });
    expect(day.state).toEqual({ kind: 'all-done', on: SATURDAY });
    expect(day.next).toBeNull();
  });

  it('has an empty plan', () => {
    expect(dayOf({ on: MONDAY, units: [] }).state).toEqual({ kind: 'empty' });
  });
});

describe('the minutes of a day', () => {
  it('are what one has, what is planned of it, and what was logged', () => {
    const { day } = dayOf({ on: MONDAY, logged: [['a', 25, MONDAY]], habits: 30 });
    expect(day).toMatchObject({ available: 60, planned: 60, studied: 25 });
    const saturday = dayOf({ on: SATURDAY, habits: 30 }).week[5];
    expect(saturday).toMatchObject({ date: SATURDAY, available: 120 });
    expect(saturday?.planned).toBeLessThanOrEqual(114);
  });

  it('count a task that was ticked without a log as it was planned', () => {
    const { week } = dayOf({ on: WEDNESDAY, done: { a: MONDAY, b: WEDNESDAY } });
    expect(week.slice(0, 3).map(({ studied }) => studied)).toEqual([60, 60, 30]);
  });

  it('begins its week where the person begins it', () => {
    const days = (weekStart: 0 | 6) =>
      dayOf({ on: SATURDAY, weekStart }).week.map(({ date }) => date);
    expect([days(0)[0], days(0)[6]]).toEqual([MONDAY, '2027-01-10']);
    expect([days(6)[0], days(6)[6]]).toEqual(['2027-01-03', SATURDAY]);
  });

  it('count on the day of the tick what was planned for later, and plan it no more', () => {
    const { week } = dayOf({ on: WEDNESDAY, done: { a: MONDAY, b: MONDAY } });
    expect(week.slice(0, 3).map(({ studied }) => studied)).toEqual([150, 0, 0]);
    expect(week.slice(0, 3).map(({ planned }) => planned)).toEqual([60, 0, 30]);
  });

  it('count no planned minutes beside a log', () => {
    const { day } = dayOf({ on: MONDAY, done: { a: MONDAY }, logged: [['a', 20, MONDAY]] });
    expect(day.studied).toBe(20);
  });

  it('keep what was studied before the plan was made anew today', () => {
    const logged = [['a', 20, MONDAY]] as const;
    const anew = (minutes: number) =>
      dayOf({
        on: MONDAY,
        logged,
        computedOn: MONDAY,
        units: [aUnit({ id: 'a', minutes })],
      }).day.planned;
    // The new schedule holds what was left of the day, or the whole of it.
    expect(anew(40)).toBe(60);
    expect(anew(60)).toBe(60);
  });

  it('make a week from Monday to Sunday', () => {
    const { week } = dayOf({ on: WEDNESDAY });
    expect(week.map(({ date }): CalendarDate => date).at(0)).toBe(MONDAY);
    expect(week.map(({ available }) => available)).toEqual([...WEEK]);
  });
});
