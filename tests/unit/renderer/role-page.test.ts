import { describe, expect, it } from 'vitest';

import { contestedFigures } from '../../../src/renderer/provenance/contested-figures.ts';
import {
  SECTIONS,
  sectionsOf,
  type Section,
} from '../../../src/renderer/features/role-page/sections.ts';
import { rolePageOf, type ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import type { Claim, Figure, Role, StatementGroup } from '../../../src/shared/domain/role.ts';
import { aMilestone, aRole } from '../../support/content-builders.ts';

const aFigure = (id: string, topic: Figure['topic']) => ({ id, topic }) as unknown as Figure;
const group: StatementGroup = { id: 'group', title: 'A group', source: 'estimate', statements: [] };
const ALWAYS: readonly Section[] = ['overview', 'ladder', 'requirements'];

describe('the sections of a role page', () => {
  it('are three for a role of which nothing else is known', () => {
    expect(sectionsOf(aRole())).toEqual(ALWAYS);
  });

  const additions: readonly [Section, Partial<Role>][] = [
    ['pay', { figures: [aFigure('a', 'pay')] }],
    ['demand', { figures: [aFigure('a', 'demand')] }],
    ['demand', { figures: [aFigure('a', 'market')] }],
    ['demand', { figures: [aFigure('a', 'work')] }],
    ['work', { responsibilities: [group] }],
    ['milestones', { milestones: [aMilestone()] }],
    ['soft-skills', { softSkills: [group] }],
    ['practices', { practices: [group] }],
    ['challenges', { challenges: [group] }],
    ['trends', { trends: [group] }],
    ['neighbours', { differences: [{ against: 'x', text: 'y', source: 'estimate' }] }],
    [
      'neighbours',
      { relatedRoles: [{ role: null, title: 'x', relation: 'neighbour', source: 'estimate' }] },
    ],
  ];

  it.each(additions)('have %s once there is something in it', (section, parts) => {
    const expected = SECTIONS.filter((each) => each === section || ALWAYS.includes(each));
    expect(sectionsOf({ ...aRole(), ...parts })).toEqual(expected);
  });

  it('stand in one order, whatever a role has', () => {
    const full = Object.assign({}, aRole(), ...additions.map(([, parts]) => parts)) as Role;
    const both = [aFigure('a', 'pay'), aFigure('b', 'demand')];
    expect(sectionsOf({ ...full, figures: both })).toEqual(SECTIONS);
  });
});

describe('the contested figures of a role', () => {
  const first = aRole({ id: 'first' });
  const roles: readonly Role[] = [
    { ...first, figures: [aFigure('pay', 'pay'), aFigure('share', 'demand')] },
    { ...aRole({ id: 'second' }), figures: [aFigure('pay', 'pay'), aFigure('other', 'pay')] },
  ];
  const claim = (agree: boolean, ...figures: readonly [string, string][]) =>
    ({
      agree,
      figures: figures.map(([role, figure]) => ({ role, figure })),
      roles: [first.id],
    }) as unknown as Claim;
  const contested = (...claims: readonly Claim[]) => {
    const page = rolePageOf({ roles, claims } as unknown as ContentBundle, 'first');
    return [...contestedFigures(page!.role, page!.claims)];
  };

  it('are those of claims whose sources disagree', () => {
    expect(contested(claim(false, ['first', 'pay']), claim(true, ['first', 'share']))).toEqual([
      'pay',
    ]);
  });

  it('are none of another role', () => {
    expect(contested(claim(false, ['second', 'other'], ['second', 'pay']))).toEqual([]);
    expect(contested(claim(false, ['second', 'pay'], ['first', 'share']))).toEqual(['share']);
  });
});
