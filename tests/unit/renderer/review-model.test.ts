import { describe, expect, it } from 'vitest';

import {
  reviewOf,
  tellingReasons,
} from '../../../src/renderer/features/plan-workspace/replan/review-model.ts';
import { calendarDate, type CalendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { PlanSettings } from '../../../src/shared/domain/plan.ts';
import type { MoveReason } from '../../../src/shared/planning/move-reasons.ts';
import { replan, type Move } from '../../../src/shared/planning/replan.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';

const skill = aSkill({
  id: 'python',
  units: ['a', 'b', 'c', 'd'].map((id, index, all) =>
    aUnit({ id, minutes: 300, prerequisites: index === 0 ? [] : [all[index - 1] ?? ''] }),
  ),
});
const role = aRole({
  requirements: [aRequirement({ skills: [{ skill: skill.id, entry: 'awareness' }] })],
  milestones: [aMilestone({ covers: ['requirement'] })],
});
const input = aPlanInput({ role, skills: [skill] });
const schedule = scheduleOf(input);

/** Replans on a day, with some tasks done and some settings changed. */
function reviewOn(
  today: string,
  done: Readonly<Record<string, string>> = {},
  changed: Partial<PlanSettings> = {},
) {
  const doneOn = new Map(
    Object.entries(done).map(([id, day]): [TaskId, CalendarDate] => [
      id as TaskId,
      calendarDate(day),
    ]),
  );
  const result = replan({
    ...input,
    settings: { ...input.settings, ...changed },
    now: { date: calendarDate(today), studiedMinutes: 0 },
    previous: { schedule, settings: input.settings },
    doneOn,
  });
  if (!result.ok) throw new Error('no plan');
  return reviewOf(result.value, doneOn);
}

describe('the review of new dates', () => {
  it('says that nothing moves on the first day', () => {
    expect(reviewOn('2027-01-04')).toMatchObject({
      isSame: true,
      later: 0,
      earlier: 0,
      staying: 4,
      done: 0,
      causes: [],
      rows: [{ days: 0, why: null, moves: [] }],
    });
  });

  it('puts two weeks of nothing done down to that', () => {
    const review = reviewOn('2027-01-18');
    expect(review).toMatchObject({ isSame: false, later: 1, earlier: 0, staying: 0 });
    expect(review.rows[0]?.days).toBe(14);
    expect(review.rows[0]?.why?.kind).toBe('behind');
    expect(review.rows[0]?.moves.map(({ task }) => task)).toEqual(['a', 'b', 'c', 'd']);
    expect(review.causes).toMatchObject([{ number: 1, reason: { kind: 'behind' } }]);
  });

  it('counts done work as staying where it is', () => {
    const review = reviewOn('2027-01-18', { a: '2027-01-09' });
    expect(review.done).toBe(1);
    expect(review.rows[0]?.moves.map(({ task }) => task)).toEqual(['b', 'c', 'd']);
  });

  it('tells days off from work that was left, the larger first', () => {
    const away = { from: calendarDate('2027-01-19'), to: calendarDate('2027-03-01'), label: '' };
    const { causes } = reviewOn('2027-01-18', {}, { daysOff: [away] });
    expect(causes.map(({ number }) => number)).toEqual(causes.map((_, index) => index + 1));
    expect(causes.map(({ reason }) => reason.kind)).toContain('behind');
  });

  it('has no row for a milestone that is done', () => {
    const day = '2027-01-10';
    expect(reviewOn('2027-01-18', { a: day, b: day, c: day, d: day }).rows).toEqual([]);
  });
});

describe('the reasons worth reading', () => {
  const day = calendarDate('2027-01-04');
  const span = { start: day, finish: day };
  const move = (...reasons: [MoveReason, ...MoveReason[]]): Move => ({
    task: 'a' as TaskId,
    before: span,
    after: span,
    reasons,
  });
  const reason = (kind: MoveReason['kind'], minutes: number): MoveReason => ({
    kind,
    minutes,
    tasks: [],
  });

  it('are the first, and the second when it is a large part', () => {
    expect(tellingReasons(move(reason('behind', 100), reason('week', 30)))).toHaveLength(2);
    expect(tellingReasons(move(reason('behind', 100), reason('week', 20)))).toHaveLength(1);
    expect(tellingReasons(move(reason('order', 0), reason('week', 0)))).toHaveLength(1);
  });
});
