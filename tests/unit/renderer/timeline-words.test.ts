import { describe, expect, it } from 'vitest';

import {
  describeWhyHere,
  describeWhyThen,
} from '../../../src/renderer/features/plan-workspace/describe-why.ts';
import { findingOf } from '../../../src/renderer/features/plan-workspace/timeline/timeline-finding.ts';
import { flagsOf } from '../../../src/renderer/features/plan-workspace/timeline/timeline-flags.ts';
import type { Timeline } from '../../../src/renderer/features/plan-workspace/timeline/timeline-model.ts';
import {
  describeEntry,
  describeFinding,
} from '../../../src/renderer/features/plan-workspace/timeline/timeline-words.ts';
import { calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import type { ContentIndex } from '../../../src/shared/domain/content-bundle.ts';
import type { Schedule, ScheduledTask } from '../../../src/shared/domain/plan.ts';
import {
  aPlanInput,
  aRole,
  aSkill,
  planSettings,
  scheduleOf,
} from '../../support/content-builders.ts';
import { aLongTimeline } from '../../support/timeline-builders.ts';
import { english } from './english.ts';

const words = { text: english, locale: 'en-GB' };
const timeline = aLongTimeline(2, 3);
const baselineAt = (finish: string | null): Schedule => ({
  ...scheduleOf(aPlanInput({ role: aRole() })),
  finish: finish === null ? null : calendarDate(finish),
});
const say = (of: Timeline, finish: string | null) =>
  describeFinding(findingOf(of, baselineAt(finish)), words);
const withSlack = (...days: readonly (number | null)[]): Timeline => ({
  ...timeline,
  milestones: timeline.milestones.map((milestone, index) => ({
    ...milestone,
    slackDays: days[index] ?? null,
    doneShare: (days[index] ?? null) === null ? 1 : 0,
  })),
});

describe('the finding of the timeline', () => {
  it('says when the plan ends, and how far that is from the baseline', () => {
    expect(say(withSlack(1, 1), '2027-01-09')).toBe(
      'You finish on 9 January 2027, as the baseline has it.',
    );
    expect(say(withSlack(1, 1), '2027-01-08')).toBe(
      'You finish on 9 January 2027, one day after the baseline.',
    );
    expect(say(withSlack(1, 1), '2027-01-31')).toBe(
      'You finish on 9 January 2027, 22 days before the baseline.',
    );
    expect(say(withSlack(1, 1), null)).toBe('You finish on 9 January 2027.');
  });

  it('names what has no slack', () => {
    expect(say(withSlack(4, 0), null)).toContain('Only Milestone 1 has no slack');
    expect(say(withSlack(0, 0), null)).toContain('Milestone 0 and another milestone have no slack');
  });

  it('says that everything is done, and that there is nothing', () => {
    expect(say(withSlack(null, null), null)).toBe(
      'Everything here is done, the last of it on 9 January 2027.',
    );
    expect(findingOf({ ...timeline, milestones: [] }, baselineAt(null))).toEqual({
      kind: 'nothing',
    });
  });
});

describe('a row in words', () => {
  const [milestone] = timeline.milestones;
  const [task] = milestone?.tasks ?? [];
  if (milestone === undefined || task === undefined) throw new Error('an empty timeline');
  const day = (date: string) => toEpochDay(calendarDate(date));
  const row = (over: object, isExact = true) => describeEntry({ ...task, ...over }, isExact, words);

  it('gives its dates, its baseline and its slack', () => {
    expect(describeEntry(milestone, true, words)).toBe(
      '4 Jan 2027 to 6 Jan 2027, not in the baseline, slack one day',
    );
    const baseline = { first: day('2027-01-01'), last: day('2027-01-02') };
    expect(row({ baseline, slackDays: 0 })).toBe('4 Jan 2027, 2 days after the baseline, no slack');
    expect(row({ baseline: task.span })).toContain('as the baseline');
  });

  it('says what is done, and of begun work how much', () => {
    expect(row({ slackDays: null, doneShare: 1 })).toMatch(/, done$/);
    expect(row({ doneShare: 0.5, slackDays: 3 })).toContain('30 min of 1 h done, slack 3 days');
  });

  it('calls slack an upper bound where it is one', () => {
    expect(row({ slackDays: 3 }, false)).toContain('slack at most 3 days');
  });

  it('names pins, and what became of one that could not be kept', () => {
    const pin = { kind: 'finish-by', day: day('2027-05-02'), plannedOn: null };
    expect(row({ pins: [pin] })).toMatch(/, pinned: finish by 2 May$/);
    expect(row({ pins: [{ ...pin, plannedOn: day('2027-05-08') }] })).toMatch(
      /, pinned: finish by 2 May, planned for 8 May$/,
    );
  });

  it('says of a gate until when it holds', () => {
    const span = { first: day('2027-01-09'), last: day('2030-01-09') };
    const gate = { kind: 'gate', id: 'gate', stage: 'mid', months: 36, span, isBeyondTarget: true };
    expect(describeEntry(gate as unknown as Timeline['gates'][number], true, words)).toBe(
      'to Jan 2030, before mid can be reached',
    );
  });
});

describe('the flags of a plan', () => {
  it('are today, the target, and every change of the week', () => {
    const plan = planSettings({
      targetDate: '2027-12-19',
      weekChanges: [{ from: '2027-09-06', weekdayMinutes: [120, 120, 120, 120, 0, 120, 120] }],
    });
    const labels = flagsOf(plan, calendarDate('2027-03-18'), words).map(({ label }) => label);
    expect(labels).toEqual(['today', 'finish by 19 Dec', '12 h a week']);
  });
});

describe('why a task is there, and then', () => {
  const bundle = { skills: [aSkill({ id: 'python', title: 'Python' })] } as unknown as ContentIndex;
  const why = { ...words, bundle, titleOf: (id: string) => `Title of ${id}` };
  const here = (over: object) =>
    describeWhyHere({ neededBy: [], because: { kind: 'past' }, ...over }, why);

  it('names what the role asks, or what needs it', () => {
    const gap = { skill: 'python', to: 'working', importance: 'essential', stage: 'entry' };
    expect(here({ because: { kind: 'requirement', gap } })).toBe(
      'Python at working level, essential at entry.',
    );
    expect(here({ neededBy: [{ task: 'loops', skill: 'python' }] })).toContain('“Title of loops”');
    expect(here({ because: { kind: 'role-work' } })).toBe('It rehearses the job.');
    expect(here({ because: { kind: 'own-work' } })).toBe('You added it.');
    expect(here({})).toBe(english('why.past'));
  });

  it('names what set its day, and the days off before it', () => {
    const task = { sessions: [{ date: '2027-01-05', minutes: 60 }] } as unknown as ScheduledTask;
    const then = (over: object) =>
      describeWhyThen(
        { constraint: { kind: 'plan-start' }, gap: null, chain: [], ...over },
        task,
        why,
      );
    expect(then({})).toBe(`${english('why.first')} First free time is Tue 5 Jan, 1 h.`);
    expect(then({ constraint: { kind: 'pinned', pin: 'on-day' } })).toContain('You fixed it');
    expect(then({ constraint: { kind: 'after-earlier-work', task: 'loops' } })).toContain(
      '“Title of loops”',
    );
    const gap = { from: '2027-01-02', to: '2027-01-04', daysOff: [''] };
    expect(then({ gap })).toContain('off until Mon 4 Jan: days off');
    expect(then({ gap: { ...gap, daysOff: ['Away'] } })).toContain('Away');
  });
});
