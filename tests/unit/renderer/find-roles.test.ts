import { describe, expect, it } from 'vitest';

import { findRoles } from '../../../src/renderer/features/role-library/find-roles.ts';
import type { ContentIndex } from '../../../src/shared/domain/content-bundle.ts';
import { aRequirement, aRole, aSkill } from '../../support/content-builders.ts';

const content: ContentIndex = {
  contentVersion: '1.0.0',
  schemaVersion: 1,
  sources: [],
  skillFamilies: [],
  roleFamilies: [],
  skills: [
    aSkill({ id: 'python', title: 'Python' }),
    aSkill({ id: 'stats', title: 'Statistics' }),
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
          skills: [{ skill: 'python', entry: 'working' }],
        }),
      ],
    }),
    aRole({
      id: 'scientist',
      title: 'Data Scientist',
      essence: 'Answers questions with data.',
      requirements: [
        aRequirement({
          title: 'Inference',
          text: 'Tell chance from cause.',
          skills: [
            { skill: 'stats', entry: 'practitioner' },
            { skill: 'python', entry: 'working' },
          ],
        }),
      ],
    }),
  ],
};

const found = (query: string) => findRoles(content, query).map(({ id }) => id as string);
const BOTH = ['engineer', 'scientist'];

describe('finding a role', () => {
  it.each(['', '   ', '\t'])('gives all of them for no words at all: "%s"', (query) => {
    expect(found(query)).toEqual(BOTH);
  });

  it.each([
    ['its title', 'machine', ['engineer']],
    ['another name', 'mle', ['engineer']],
    ['what it is about', 'questions', ['scientist']],
    ['the title of a requirement', 'programming', ['engineer']],
    ['the text of a requirement', 'chance', ['scientist']],
    ['a skill that is asked for', 'statistics', ['scientist']],
    ['a skill that several ask for', 'python', BOTH],
    ['a part of a word', 'scien', ['scientist']],
  ])('looks at %s: "%s"', (_where, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('wants every word, in any order and any place', () => {
    expect(found('python cause')).toEqual(['scientist']);
    expect(found('engineer  machine')).toEqual(['engineer']);
    expect(found('machine statistics')).toEqual([]);
  });

  it.each(['DATA', 'Data', 'modele', 'Modèle', 'mode\u0300le'])(
    'does not mind case and accents: "%s"',
    (query) => {
      expect(found(query)).toHaveLength(1);
    },
  );

  it('takes signs for what they are', () => {
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual([]);
  });

  it('finds no role by a skill that none asks for', () => {
    expect(found('haskell')).toEqual([]);
  });
});
