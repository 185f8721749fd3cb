import { expect, test } from 'vitest';

import {
  emptyMilestones,
  rareSections,
  singleResources,
  unaskedSkills,
  unaskedUnits,
} from '../../../scripts/content/commands/orphans.ts';
import type { SourceRef } from '../../../src/shared/domain/ids.ts';
import { aMilestone, aRole, aSkill, aUnit } from '../../support/content-builders.ts';
import { aBundle, LOGICIAN } from './small-content.ts';

test('a skill asked by nobody is listed with the roles that need it first', () => {
  const unneeded = aSkill({ id: 'heraldry', units: [aUnit({ id: 'blazon' })] });
  const bundle = aBundle({ skills: [...aBundle().skills, unneeded] });
  expect(unaskedSkills(bundle).rows).toEqual([
    ['algebra', 1],
    ['heraldry', 0],
  ]);
});

test('a unit above every level asked is listed, one at an asked level is not', () => {
  const expert = aUnit({ id: 'found', level: 'expert' });
  const skills = aBundle().skills.map((skill) =>
    skill.title === 'Logic' ? { ...skill, units: [...skill.units, expert] } : skill,
  );
  expect(unaskedUnits(aBundle({ skills })).rows).toEqual([
    ['add', 'algebra', 'awareness', 1],
    ['found', 'logic', 'expert', 0],
  ]);
});

test('a milestone is empty when a plan from nothing puts no work and no credential in it', () => {
  const milestones = [...LOGICIAN.milestones, aMilestone({ id: 'idle', covers: ['reason'] })];
  expect(emptyMilestones(aBundle({ roles: [{ ...LOGICIAN, milestones }] })).rows).toEqual([
    ['logician', 'entry', 'idle'],
  ]);
});

test('a section of a source is rare when at most one place cites it', () => {
  const page = { id: 'a', mark: 'A', title: 'A page', publisher: 'A site', year: 2024 };
  const sections = { overview: 'Overview', pay: 'Pay', work: 'Work' };
  const cite = (...refs: string[]) => refs as SourceRef[];
  const roles = [
    { ...aRole({ id: 'one' }), source: cite('a/overview', 'a/pay') },
    { ...aRole({ id: 'two' }), source: cite('a/overview') },
  ];
  expect(rareSections(aBundle({ sources: [{ ...page, sections }], roles })).rows).toEqual([
    ['a/pay', 1],
    ['a/work', 0],
  ]);
});

test('resources used once are counted by publisher, the most first', () => {
  const resource = (url: string, publisher: string) => {
    return { title: url, publisher, url, kind: 'book', offline: false } as const;
  };
  const units = [
    aUnit({
      id: 'a',
      resources: [resource('https://x.org/1', 'X'), resource('https://y.org', 'Y')],
    }),
    aUnit({
      id: 'b',
      resources: [resource('https://x.org/2', 'X'), resource('https://z.org', 'Z')],
    }),
    aUnit({ id: 'c', resources: [resource('https://z.org', 'Z')] }),
  ];
  expect(singleResources(aBundle({ skills: [aSkill({ units })], roles: [] })).rows).toEqual([
    ['X', 2, 'https://x.org/1'],
    ['Y', 1, 'https://y.org'],
  ]);
});
