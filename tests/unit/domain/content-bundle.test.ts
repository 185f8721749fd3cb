import { describe, expect, test } from 'vitest';

import {
  contentIndexOf,
  rolePageOf,
  type ContentBundle,
} from '../../../src/shared/domain/content-bundle.ts';
import type { Figure } from '../../../src/shared/domain/role.ts';
import {
  aMilestone,
  aRequirement,
  aRole,
  aSkill,
  type Plain,
} from '../../support/content-builders.ts';

const figure: Plain<Figure> = {
  id: 'pay',
  topic: 'pay',
  kind: 'level',
  label: 'Pay',
  value: 1,
  range: null,
  bound: 'exact',
  unit: 'a year',
  currency: 'USD',
  region: null,
  period: '2024',
  series: null,
  note: null,
  source: 'estimate',
};
const bundle = {
  contentVersion: '1.0.0',
  schemaVersion: 1,
  sources: [],
  skillFamilies: [],
  roleFamilies: [],
  skills: [aSkill()],
  roles: [
    aRole({ id: 'a', figures: [figure], requirements: [aRequirement()] }),
    aRole({ id: 'b', overview: ['Long text.'], milestones: [aMilestone()] }),
  ],
  claims: [
    {
      id: 'claim',
      topic: 'pay',
      title: 'Pay',
      agree: true,
      remark: 'The same.',
      figures: [
        { role: 'a', figure: 'pay' },
        { role: 'a', figure: 'unknown' },
      ],
      roles: ['a', 'b'],
    },
    {
      id: 'other',
      topic: 'pay',
      title: 'Other',
      agree: true,
      remark: '.',
      figures: [],
      roles: ['a'],
    },
  ],
} as unknown as ContentBundle;

describe('the index of the content', () => {
  const index = contentIndexOf(bundle);

  test('keeps all that planning and listing need', () => {
    expect(index.skills).toEqual(bundle.skills);
    expect(index.roles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(index.roles[0]?.requirements).toEqual(bundle.roles[0]?.requirements);
    expect(index.roles[1]?.milestones).toEqual(bundle.roles[1]?.milestones);
  });

  test('leaves the long texts to the page of each role', () => {
    expect(index).not.toHaveProperty('claims');
    for (const long of ['overview', 'figures', 'responsibilities', 'trends', 'practices'])
      expect(index.roles[1]).not.toHaveProperty(long);
  });
});

describe('the page of a role', () => {
  test('holds the role and every claim about it', () => {
    expect(rolePageOf(bundle, 'a')?.claims.map(({ id }) => id)).toEqual(['claim', 'other']);
    expect(rolePageOf(bundle, 'b')?.claims.map(({ id }) => id)).toEqual(['claim']);
    expect(rolePageOf(bundle, 'b')?.role).toBe(bundle.roles[1]);
  });

  test('brings the figures of a claim with it, those of other roles too', () => {
    expect(rolePageOf(bundle, 'b')?.claims[0]?.figures).toEqual([{ role: 'a', figure }]);
  });

  test('is null for a role that does not exist', () => {
    expect(rolePageOf(bundle, 'c')).toBeNull();
  });
});
