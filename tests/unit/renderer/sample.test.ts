import { describe, expect, it } from 'vitest';

import { makeSample } from '../../../src/renderer/features/plans/sample.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const TODAY = calendarDate('2027-03-01');
const content = await shippedContent();
const input = {
  catalogue: catalogueOf(content.skills),
  roles: content.roles,
  today: TODAY,
  goal: 'A sample',
};

describe('the sample plan', () => {
  it('is six weeks old, a little behind, and can meet its date', () => {
    const sample = makeSample(input);
    expect(sample?.settings).toMatchObject({ start: '2027-01-18', goal: 'A sample' });
    expect(sample?.schedule.verdict.kind).toBe('feasible');
    const ticked = new Set(sample?.work.filter(({ isLast }) => isLast).map(({ task }) => task));
    const overdue = sample?.schedule.tasks.filter(
      ({ id, finish }) => finish < TODAY && !ticked.has(id),
    );
    expect(ticked.size).toBeGreaterThan(8);
    expect(overdue?.length).toBeGreaterThan(0);
  });

  it('logs whole minutes on days that are past, in their order, and ends each task once', () => {
    const work = makeSample(input)?.work ?? [];
    expect(work.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
    expect(work.every(({ date }) => date < TODAY)).toBe(true);
    expect(work.map(({ date }) => date)).toEqual(work.map(({ date }) => date).toSorted());
    const ends = work.filter(({ isLast }) => isLast).map(({ task }) => task);
    expect(new Set(ends).size).toBe(ends.length);
    expect(new Set(work.map(({ task }) => task)).size).toBe(ends.length);
  });

  it('is none where no role can be planned', () => {
    expect(makeSample({ ...input, roles: [] })).toBeNull();
  });
});
