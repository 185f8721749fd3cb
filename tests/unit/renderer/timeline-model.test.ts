import { describe, expect, it } from 'vitest';

import { unionOf } from '../../../src/renderer/features/plan-workspace/timeline/timeline-model.ts';
import {
  calendarDate,
  fromEpochDay,
  toEpochDay,
} from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import {
  aGate,
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';
import { anyPlanInput } from '../../support/arbitraries.ts';
import { prop } from '../../support/property-test.ts';
import { aTimeline, recorded } from '../../support/timeline-builders.ts';

const HOUR_A_DAY = [60, 60, 60, 60, 60, 60, 60] as const;

const skill = aSkill({
  id: 'python',
  units: [
    aUnit({ id: 'variables', minutes: 60 }),
    aUnit({ id: 'loops', minutes: 120, prerequisites: ['variables'] }),
    aUnit({ id: 'files', minutes: 60 }),
  ],
});
const role = aRole({
  requirements: [aRequirement({ skills: [{ skill: 'python', entry: 'awareness' }] })],
  milestones: [
    aMilestone({ id: 'code', title: 'Code to hand over', covers: ['requirement'] }),
    aMilestone({ id: 'empty' }),
    aMilestone({ id: 'capstone', tasks: [aRoleTask({ id: 'build', prerequisites: ['loops'] })] }),
  ],
  gates: [aGate({ months: 36 })],
});
const input = aPlanInput({ role, skills: [skill], settings: { weekdayMinutes: HOUR_A_DAY } });
const days = (span: { first: number; last: number } | null | undefined) =>
  span === null || span === undefined ? span : [fromEpochDay(span.first), fromEpochDay(span.last)];

describe('the timeline of a plan', () => {
  it('has its milestones in order with their tasks, and leaves out those without', () => {
    const { milestones } = aTimeline(input);
    expect(
      milestones.map(({ id, title, tasks }) => [id, title, tasks.map((task) => task.id)]),
    ).toEqual([
      ['code', 'Code to hand over', ['variables', 'loops', 'files']],
      ['capstone', 'A milestone', ['build']],
    ]);
  });

  it('names a milestone that the content has lost by its id', () => {
    const { milestones } = aTimeline(input, { role: { ...role, milestones: [] } });
    expect(milestones.map(({ title }) => title)).toEqual(['code', 'capstone']);
  });

  it('spans whole days: tasks their own, milestones those of their tasks', () => {
    const [code] = aTimeline(input).milestones;
    expect(code?.tasks.map(({ span }) => days(span))).toEqual([
      ['2027-01-04', '2027-01-04'],
      ['2027-01-05', '2027-01-06'],
      ['2027-01-07', '2027-01-07'],
    ]);
    expect(days(code?.span)).toEqual(['2027-01-04', '2027-01-07']);
  });

  it('ends done work on the day it was ticked, early or late', () => {
    const progress = recorded({ variables: '2027-01-06', files: '2027-01-02' });
    const tasks = aTimeline(input, { progress }).milestones[0]?.tasks ?? [];
    expect(days(tasks[0]?.span)).toEqual(['2027-01-04', '2027-01-06']);
    expect(days(tasks[2]?.span)).toEqual(['2027-01-02', '2027-01-02']);
  });

  it('counts what is done by minutes of work', () => {
    const shareAfter = (states: Record<string, string | number>) =>
      aTimeline(input, { progress: recorded(states) }).milestones[0]?.doneShare;
    expect(shareAfter({})).toBe(0);
    expect(shareAfter({ variables: '2027-01-04' })).toBeCloseTo(0.25);
    expect(shareAfter({ variables: '2027-01-04', loops: 0.5 })).toBeCloseTo(0.5);
    const all = { variables: '2027-01-04', loops: '2027-01-05', files: '2027-01-06' };
    expect(shareAfter(all)).toBe(1);
  });

  it('says how far work may slip on the levelled calendar, a milestone as far as its tightest', () => {
    const [code, capstone] = aTimeline(input).milestones;
    // The capstone needs two hours and waits for the loops; files can come after everything.
    expect(code?.tasks.map(({ slackDays }) => slackDays)).toEqual([1, 1, 2]);
    expect(code?.slackDays).toBe(1);
    expect(capstone?.slackDays).toBe(0);
    expect(code?.tasks.map(({ latest }) => fromEpochDay(latest ?? NaN))).toEqual([
      '2027-01-05',
      '2027-01-07',
      '2027-01-09',
    ]);
  });

  it('gives done work no slack, and counts the rest without it', () => {
    const progress = recorded({ build: '2027-01-04' });
    const [code, capstone] = aTimeline(input, { progress }).milestones;
    expect(capstone?.slackDays).toBeNull();
    expect(code?.tasks.at(-1)?.slackDays).toBe(0);
  });

  it('takes the time of habits out, as the schedule did', () => {
    const habit = { id: 'r', title: '', text: '', minutesPerWeek: 60, requirement: 'requirement' };
    const busy = aRole({ ...role, rhythms: [habit] });
    const { milestones } = aTimeline(
      aPlanInput({ role: busy, skills: [skill], settings: { weekdayMinutes: HOUR_A_DAY } }),
    );
    expect(milestones.at(-1)?.slackDays).toBe(0);
  });

  it('shows where the baseline had it, and that it did not', () => {
    const later = aPlanInput({
      role,
      skills: [skill],
      settings: { weekdayMinutes: HOUR_A_DAY, start: '2027-02-01' },
    });
    const baseline = scheduleOf(input);
    const { milestones } = aTimeline(later, { baseline });
    expect(days(milestones[0]?.baseline)).toEqual(['2027-01-04', '2027-01-07']);
    expect(days(milestones[0]?.tasks[0]?.baseline)).toEqual(['2027-01-04', '2027-01-04']);
    const without = { ...baseline, tasks: [], milestones: [] };
    const [code] = aTimeline(later, { baseline: without }).milestones;
    expect(code?.baseline).toBeNull();
    expect(code?.tasks[0]?.baseline).toBeNull();
  });

  it('marks pins on the task and on its milestone, and what a missed one became', () => {
    const date = calendarDate('2027-01-05');
    const pin = { kind: 'finish-by', task: 'files' as TaskId, date } as const;
    const schedule = scheduleOf(input);
    const missed = { ...schedule, missedPins: [{ ...pin, plannedOn: calendarDate('2027-01-07') }] };
    const plan = { ...input.settings, pins: [pin] };
    const mark = { kind: 'finish-by', day: toEpochDay(date) };
    expect(aTimeline(input, { plan }).milestones[0]?.pins).toEqual([{ ...mark, plannedOn: null }]);
    const [code] = aTimeline(input, { plan, schedule: missed }).milestones;
    expect(code?.tasks[2]?.pins).toEqual([
      { ...mark, plannedOn: toEpochDay(calendarDate('2027-01-07')) },
    ]);
  });

  it('says when pins make slack an upper bound', () => {
    const date = calendarDate('2027-01-05');
    const pins = [{ kind: 'not-before', task: 'files' as TaskId, date }] as const;
    expect(aTimeline(input).isSlackExact).toBe(true);
    expect(aTimeline(input, { plan: { ...input.settings, pins } }).isSlackExact).toBe(false);
  });

  it('puts gates in calendar time, after the day they are counted from', () => {
    const { gates } = aTimeline(input);
    expect(gates.map(({ span, isBeyondTarget }) => [days(span), isBeyondTarget])).toEqual([
      [['2027-01-09', '2030-01-09'], true],
    ]);
  });

  it('is empty for a plan with nothing in it', () => {
    const nothing = aTimeline(aPlanInput({ role: aRole() }));
    expect(nothing).toEqual({ milestones: [], gates: [], isSlackExact: true });
  });

  prop([anyPlanInput], { runs: 40 })('keeps every task inside its milestone', (drawn) => {
    for (const { span, tasks, doneShare } of aTimeline(drawn).milestones) {
      expect(doneShare).toBe(0);
      expect(unionOf(tasks.flatMap((task) => task.span ?? []))).toEqual(span);
      for (const { latest, span: own, slackDays } of tasks) {
        expect(latest).toBeGreaterThanOrEqual(own?.last ?? NaN);
        expect(slackDays).toBe((latest ?? NaN) - (own?.last ?? NaN));
      }
    }
  });
});
