import { beforeAll, describe, expect, it } from 'vitest';

import {
  createRoleSearch,
  type RoleSearch,
} from '../../../src/renderer/features/role-library/role-search.ts';
import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import { roleTextsOf } from '../../../src/shared/domain/role-texts.ts';
import { aRequirement, aRole, aSkill, aUnit } from '../../support/content-builders.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const group = (title: string, ...statements: string[]) => ({
  id: title,
  title,
  source: 'estimate' as const,
  statements: statements.map((text) => ({ id: text, text })),
});

const figure = {
  id: 'base-pay',
  topic: 'pay',
  kind: 'level',
  label: 'Base salary',
  value: 157_969,
  range: null,
  bound: 'average',
  unit: 'a year',
  currency: 'USD',
  region: 'United States',
  period: '2024',
  series: null,
  note: null,
  source: 'estimate',
} as const;

const bundle: ContentBundle = {
  contentVersion: '1.0.0',
  schemaVersion: 1,
  sources: [],
  skillFamilies: [],
  roleFamilies: [],
  claims: [],
  skills: [
    aSkill({ id: 'python', title: 'Python', meaning: 'Programs others can read.' }),
    aSkill({ id: 'cpp', title: 'C++', meaning: 'Programs near the machine.' }),
    aSkill({ id: 'csharp', title: 'C# on .NET', meaning: 'Programs of an office.' }),
    aSkill({
      id: 'containers',
      title: 'Containers',
      meaning: 'Parcels of software.',
      units: [
        aUnit({ id: 'docker', title: 'Pack a service' }),
        aUnit({ id: 'kubernetes', title: 'A service on Kubernetes', level: 'expert' }),
      ],
    }),
    aSkill({ id: 'unasked', title: 'Haskell' }),
  ],
  roles: [
    aRole({
      id: 'engineer',
      title: 'Machine Learning Engineer',
      otherNames: ['MLE', 'Modèle builder'],
      essence: 'Brings models to people.',
      requirements: [
        aRequirement({
          title: 'Programming',
          text: 'Write code that others read.',
          skills: [
            { skill: 'python', entry: 'working' },
            { skill: 'cpp', mid: 'working' },
            { skill: 'containers', entry: 'awareness' },
          ],
        }),
      ],
      figures: [figure],
      practices: [group('Testing', 'Sound a model before it sails, and after each change.')],
      softSkills: [group('Talking', 'Explain a lighthouse to a sailor.')],
    }),
    aRole({
      id: 'scientist',
      title: 'Data Scientist',
      essence: 'Answers questions with data, now and then for a machine.',
      requirements: [
        aRequirement({
          title: 'Inference',
          text: 'Tell chance from cause.',
          skills: [
            { skill: 'python', entry: 'working' },
            { skill: 'csharp', entry: 'working' },
            { skill: 'containers', senior: 'expert' },
          ],
        }),
      ],
      challenges: [group('Doubt', 'A lighthouse is seen by chance.')],
      relatedRoles: [
        {
          role: 'engineer',
          title: 'Machine Learning Engineer',
          relation: 'neighbour',
          source: 'estimate',
        },
      ],
    }),
  ],
};

let search: RoleSearch;
beforeAll(async () => {
  search = await createRoleSearch(roleTextsOf(bundle));
});

const found = (query: string) => search.find(query)?.map(({ role }): string => role) ?? null;
const reasonsFor = (query: string, role: string) =>
  search.find(query)?.find((hit) => hit.role === role)?.reasons ?? [];
const BOTH = ['engineer', 'scientist'];

describe('finding a role', () => {
  it.each(['', '   ', '\t', '()', '–'])('looks for nothing without a word: "%s"', (query) => {
    expect(found(query)).toBeNull();
  });

  it.each([
    ['its title', 'machine learning', 'title', 'engineer'],
    ['another name', 'mle', 'other-name', 'engineer'],
    ['what it is about', 'questions', 'essence', 'scientist'],
    ['the title of a requirement', 'programming', 'requirement', 'engineer'],
    ['the text of a requirement', 'cause', 'requirement', 'scientist'],
    ['a skill that is asked for', 'c++', 'skill', 'engineer'],
    ['what a skill means', 'parcels', 'skill', 'engineer'],
    ['a published number', '157969', 'pay', 'engineer'],
    ['a number as it is printed', '157,969', 'pay', 'engineer'],
    ['where a number holds', 'united states', 'pay', 'engineer'],
    ['a practice', 'sails', 'practice', 'engineer'],
    ['a soft skill', 'sailor', 'soft-skill', 'engineer'],
    ['a challenge', 'doubt', 'challenge', 'scientist'],
    ['a study unit', 'pack', 'study', 'engineer'],
  ] as const)('looks at %s: "%s"', (_where, query, field, first) => {
    expect(found(query)?.[0]).toBe(first);
    expect(reasonsFor(query, first).map((reason) => reason.field)).toContain(field);
  });

  it('wants every word, in any order and any place', () => {
    expect(found('lighthouse cause')).toEqual(['scientist']);
    expect(found('engineer  machine')?.[0]).toBe('engineer');
    expect(found('sailor cause')).toEqual([]);
  });

  it('puts the role with the word in its title before one that mentions it', () => {
    expect(found('machine')).toEqual(BOTH);
    expect(found('scientist')?.[0]).toBe('scientist');
  });

  it.each(['DATA', 'modele', 'Modèle', 'mode\u0300le'])(
    'minds no case and accents: "%s"',
    (query) => {
      expect(found(query)).toHaveLength(1);
    },
  );

  it('takes the beginning of a word for the word', () => {
    expect(found('scien')).toEqual(['scientist']);
  });

  it.each([
    ['pyhton', BOTH],
    ['enginer', ['engineer', 'scientist']],
    ['kubernets', ['scientist']],
  ])('forgives a typing error: "%s"', (query, roles) => {
    expect(found(query)).toEqual(expect.arrayContaining(roles));
    expect(found(query)).toHaveLength(roles.length);
  });

  it('asks for no guess where a word is there as it was typed', () => {
    // The other role has “change”.
    expect(found('chance')).toEqual(['scientist']);
  });

  it('tells C++, C# and .NET apart', () => {
    expect(found('C++')).toEqual(['engineer']);
    expect(found('c#')).toEqual(['scientist']);
    expect(found('.net')).toEqual(['scientist']);
  });

  it('finds a study unit only for roles that go so far', () => {
    expect(found('kubernetes')).toEqual(['scientist']);
  });

  it('finds no role by a skill that none asks for', () => {
    expect(found('haskell')).toEqual([]);
  });

  it('takes a pasted page without complaint', () => {
    expect(found('lorem '.repeat(5000))).toEqual([]);
  });
});

describe('the reasons', () => {
  it('hold every word of the query between them', () => {
    const reasons = reasonsFor('c++ 157969 sailor', 'engineer');
    const words = new Set(reasons.flatMap((reason) => [...reason.words]));
    expect([...words]).toEqual(expect.arrayContaining(['c++', '157969', 'sailor']));
  });

  it('name the words as the text has them, not as they were typed', () => {
    const [reason] = reasonsFor('pyhton', 'engineer');
    expect(reason?.words).toEqual(new Set(['python']));
  });

  it('prefer one text that holds all words to several', () => {
    const [reason] = reasonsFor('lighthouse sailor', 'engineer');
    expect(reason?.found).toBe('Talking: Explain a lighthouse to a sailor.');
  });

  it('are few, however much is said', () => {
    for (const { reasons } of search.find('a') ?? []) expect(reasons.length).toBeLessThanOrEqual(3);
  });
});

it('the shipped roles are found by what they are called and by every skill they ask for', async () => {
  const shipped = await shippedContent();
  const whole = await createRoleSearch(roleTextsOf(shipped));
  for (const role of shipped.roles) {
    expect(whole.find(role.title)?.[0]?.role).toBe(role.id);
    const asked = new Set(
      role.requirements.flatMap(({ skills }) => skills).map(({ skill }) => skill),
    );
    for (const { title } of shipped.skills.filter(({ id }) => asked.has(id)))
      expect(whole.find(title)?.map((hit) => hit.role)).toContain(role.id);
  }
});
