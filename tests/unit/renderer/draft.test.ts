import { describe, expect, it } from 'vitest';

import { firstDraft, toSettings } from '../../../src/renderer/features/plan-setup/draft.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { SkillLevels } from '../../../src/shared/domain/plan.ts';
import { aRole, planSettings, TEN_HOURS } from '../../support/content-builders.ts';

const TODAY = calendarDate('2027-01-04');
const LATER = calendarDate('2027-03-01');
const skillLevels: SkillLevels = Object.fromEntries([['python', 'working']]);
const role = aRole({ plannableStages: ['entry', 'mid'] });

const draft = firstDraft({ role, stage: null, today: TODAY, skillLevels });

describe('the draft a setup begins with', () => {
  it('begins today, with ten hours a week and what the person can do already', () => {
    expect(draft).toEqual({
      role: role.id,
      stage: 'entry',
      goal: '',
      start: TODAY,
      targetDate: null,
      weekdayMinutes: TEN_HOURS,
      daysOff: [],
      skillLevels,
    });
  });

  it.each([
    ['mid', 'mid'],
    ['senior', 'entry'],
    [null, 'entry'],
  ] as const)('is for the stage asked for where that can be planned: %s', (stage, expected) => {
    expect(firstDraft({ role, stage, today: TODAY, skillLevels }).stage).toBe(expected);
  });

  it('has a stage for a role that cannot be planned at all', () => {
    const brief = aRole({ plannableStages: [] });
    expect(firstDraft({ role: brief, stage: 'mid', today: TODAY, skillLevels: {} }).stage).toBe(
      'entry',
    );
  });
});

describe('the settings of a draft', () => {
  it('are what was entered', () => {
    expect(toSettings(draft)).toEqual(planSettings({ role: role.id, skillLevels }));
  });

  it('are none while the start is missing', () => {
    expect(toSettings({ ...draft, start: null })).toBeNull();
  });

  it('have no space around words', () => {
    const daysOff = [{ key: 'a', from: TODAY, to: LATER, label: '  Away ' }];
    expect(toSettings({ ...draft, goal: ' A new job\n', daysOff })).toMatchObject({
      goal: 'A new job',
      daysOff: [{ from: TODAY, to: LATER, label: 'Away' }],
    });
  });

  it('count days off only once both ends are typed, and keep their order', () => {
    const daysOff = [
      { key: 'a', from: LATER, to: LATER, label: 'one' },
      { key: 'b', from: TODAY, to: null, label: '' },
      { key: 'c', from: null, to: TODAY, label: '' },
      { key: 'd', from: TODAY, to: TODAY, label: '' },
    ];
    expect(toSettings({ ...draft, daysOff })?.daysOff).toEqual([
      { from: LATER, to: LATER, label: 'one' },
      { from: TODAY, to: TODAY, label: '' },
    ]);
  });

  it('keep contradictions, which are said beside the field', () => {
    const daysOff = [{ key: 'a', from: LATER, to: TODAY, label: '' }];
    const settings = toSettings({ ...draft, start: LATER, targetDate: TODAY, daysOff });
    expect(settings).toMatchObject({ start: LATER, targetDate: TODAY });
    expect(settings?.daysOff).toEqual([{ from: LATER, to: TODAY, label: '' }]);
  });
});
