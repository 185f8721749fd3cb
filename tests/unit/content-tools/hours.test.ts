import { describe, expect, test } from 'vitest';

import { BACKGROUNDS, levelsOf, type Background } from '../../../scripts/content/backgrounds.ts';
import {
  entryTable,
  familyTable,
  hoursReport,
  stageTable,
} from '../../../scripts/content/commands/hours.ts';
import { defenceValues } from '../../../scripts/content/commands/hours-defence-values.ts';
import { fillTemplate } from '../../../scripts/content/fill-template.ts';
import {
  hoursOfCourses,
  inCourses,
  inCredits,
} from '../../../scripts/content/university-measure.ts';
import { shippedContent } from '../../support/shipped-content.ts';
import { aBundle, LOGICIAN } from './small-content.ts';

const ALGEBRAIST: Background = {
  title: 'Algebraist',
  description: 'Knows algebra.',
  claims: [{ skill: 'algebra', level: 'awareness', reason: 'It is the job.' }],
};

test('each starting point has the hours left to every stage that can be planned', () => {
  const { columns, rows } = stageTable(aBundle(), { roles: [LOGICIAN], backgrounds: [ALGEBRAIST] });
  expect(columns).toEqual([
    'Role',
    'Nothing: entry',
    'mid',
    'senior',
    'Algebraist: entry',
    'mid',
    'senior',
  ]);
  expect(rows).toEqual([['Logician', 11, 15, '–', 10, 14, '–']]);
});

test('the report says what each background is taken to know, by the names of the skills', () => {
  const { sections } = hoursReport(aBundle(), { only: LOGICIAN, backgrounds: [ALGEBRAIST] });
  expect(sections.at(-1)).toMatchObject({
    title: 'What the Algebraist is taken to know',
    table: { rows: [['Algebra', 'awareness', 'It is the job.']] },
  });
});

test('entry from nothing is set beside credits and courses, with the span of the estimates', () => {
  expect(entryTable(aBundle(), [LOGICIAN]).rows).toEqual([['Logician', 11, '8–18', '0', '0.1']]);
});

test('a family is set beside one course for each of its skills', () => {
  expect(familyTable(aBundle()).rows).toEqual([
    ['Mathematics', 1, '120–180', 1, 1],
    ['Programming', 1, '120–180', 6, 6],
  ]);
});

describe('university measures keep both ends', () => {
  test('of credits', () => expect(inCredits(600 * 60)).toBe('20–24'));
  test('of courses', () => expect(inCourses(600 * 60)).toBe('3.3–5.0'));
  test('of hours', () => expect(hoursOfCourses(2)).toBe('240–360'));
});

describe('a background', () => {
  test('becomes the levels of a plan', () => {
    expect(levelsOf(ALGEBRAIST, aBundle().skills)).toEqual({ algebra: 'awareness' });
  });

  test.each([
    ['skill', { skill: 'heraldry', level: 'awareness' }],
    ['level', { skill: 'algebra', level: 'expert' }],
  ] as const)('must not claim a %s that the catalogue does not have', (_, claim) => {
    const background = { ...ALGEBRAIST, claims: [{ ...claim, reason: '' }] };
    expect(() => levelsOf(background, aBundle().skills)).toThrow(
      `the catalogue has no ${claim.skill} at ${claim.level}`,
    );
  });

  test.each(BACKGROUNDS.map((background) => [background.title, background] as const))(
    '%s claims what ships, each skill once and with a reason',
    async (_, background) => {
      const { skills } = await shippedContent();
      expect(Object.keys(levelsOf(background, skills))).toHaveLength(background.claims.length);
      expect(background.claims.filter(({ reason }) => reason === '')).toEqual([]);
    },
    60_000,
  );
});

test('the defence is given the shortest and the longest way to entry', () => {
  const values = defenceValues(aBundle());
  expect(values.get('entry-least-role')).toBe('Logician');
  expect(values.get('entry-most')).toBe('11');
  expect(values.get('own-share-most')).toBe('73');
});

describe('a text with values', () => {
  test('is filled', () => {
    const values = new Map([['hours', '12']]);
    expect(fillTemplate('It takes {{hours}} or {{ hours }}.', values)).toBe('It takes 12 or 12.');
  });

  test('must not ask for what nobody computes', () => {
    expect(() => fillTemplate('{{days}}', new Map())).toThrow('{{days}}');
  });

  test('must use all that is computed', () => {
    expect(() => fillTemplate('', new Map([['hours', '12']]))).toThrow('hours');
  });
});
