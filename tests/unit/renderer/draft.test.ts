import { describe, expect, it } from 'vitest';

import {
  applyLever,
  draftOf,
  firstDraft,
  isSameDraft,
  readDraft,
  toSettings,
} from '../../../src/renderer/features/plan-setup/draft.ts';
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
      weekChanges: [],
      daysOff: [],
      topicsPerDay: null,
      smallestSession: 0,
      droppedRequirements: [],
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

const changed = planSettings({
  role: role.id,
  goal: 'A new job',
  targetDate: LATER,
  weekChanges: [{ from: LATER, weekdayMinutes: [60, 0, 0, 0, 0, 0, 0] }],
  daysOff: [{ from: TODAY, to: TODAY, label: 'Away' }],
  topicsPerDay: 2,
  smallestSession: 25,
  droppedRequirements: ['spark'],
  pins: [{ kind: 'not-before', task: 'loops', date: LATER }],
  ownEstimates: [{ task: 'loops', minutes: 90 }],
  ownOrder: ['loops'],
  skillLevels,
});

describe('the draft of a plan that is changed', () => {
  it('gives the same settings again, with what the setup does not ask about', () => {
    expect(toSettings(draftOf(changed), changed)).toEqual(changed);
  });

  it('counts a week that changes only once its day is typed', () => {
    const unfinished = { key: 'a', from: null, weekdayMinutes: TEN_HOURS };
    expect(toSettings({ ...draft, weekChanges: [unfinished] })?.weekChanges).toEqual([]);
  });
});

describe('a lever', () => {
  it('changes what it is about, and leaves words and unfinished rows alone', () => {
    const unfinished = { key: 'a', from: null, weekdayMinutes: TEN_HOURS };
    const typed = { ...draft, goal: 'typed since ', weekChanges: [unfinished] };
    const applied = applyLever(typed, changed);
    expect(applied.goal).toBe('typed since ');
    expect(applied.targetDate).toBe(LATER);
    expect(applied.droppedRequirements).toEqual(['spark']);
    expect(applied.weekChanges.map(({ from }) => from)).toEqual([LATER, null]);
  });
});

describe('a draft that was kept', () => {
  it('is read as it was written', () => {
    const kept = draftOf(changed);
    const read = readDraft(JSON.parse(JSON.stringify(kept)));
    expect(read).toEqual(kept);
    expect(read !== null && isSameDraft(read, kept)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['no role', { ...draft, role: 7 }],
    ['a stage there is none', { ...draft, stage: 'wizard' }],
    ['a day there is none', { ...draft, start: '2027-02-30' }],
    ['a week of six days', { ...draft, weekdayMinutes: [1, 2, 3, 4, 5, 6] }],
    ['a week of words', { ...draft, weekdayMinutes: ['a', 0, 0, 0, 0, 0, 0] }],
    ['days off that are none', { ...draft, daysOff: [{ key: 'a', from: 3 }] }],
    ['a change of week that is none', { ...draft, weekChanges: [{ key: 'a', from: null }] }],
    ['no levels', { ...draft, skillLevels: 'all' }],
  ])('is none when it holds %s', (_what, entries) => {
    expect(readDraft(entries)).toBeNull();
  });
});
