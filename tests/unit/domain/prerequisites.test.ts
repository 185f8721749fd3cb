import { describe, expect, test } from 'vitest';

import { findCycle } from '../../../src/shared/content/find-cycle.ts';
import {
  directPrerequisites,
  skillOfUnit,
  unitsBetween,
  unitsInUse,
} from '../../../src/shared/domain/prerequisites.ts';
import type { Skill } from '../../../src/shared/domain/skill.ts';
import { anyPlanInput } from '../../support/arbitraries.ts';
import { aSkill, aUnit } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

function prerequisitesOf(unit: string, ...skills: readonly Skill[]): readonly string[] {
  return new Map<string, readonly string[]>(directPrerequisites(skills)).get(unit) ?? [];
}

const python = aSkill({
  id: 'python',
  units: [
    aUnit({ id: 'syntax', level: 'awareness' }),
    aUnit({ id: 'loops', level: 'awareness', prerequisites: ['syntax'] }),
    aUnit({ id: 'packages', level: 'practitioner' }),
  ],
});

describe('the direct prerequisites of a unit', () => {
  test('are those it names itself', () => {
    expect(prerequisitesOf('loops', python)).toEqual(['syntax']);
  });

  test('are the units of the level below, even when a level between has none', () => {
    expect(prerequisitesOf('packages', python)).toEqual(['loops', 'syntax']);
  });

  test('are named once and sorted, however often they are due', () => {
    const twice = aSkill({
      units: [
        aUnit({ id: 'b' }),
        aUnit({ id: 'a' }),
        aUnit({ id: 'c', level: 'working', prerequisites: ['b', 'b'] }),
      ],
    });
    expect(prerequisitesOf('c', twice)).toEqual(['a', 'b']);
  });

  test('come from another skill that a level needs', () => {
    const statistics = aSkill({
      id: 'statistics',
      prerequisites: [{ level: 'working', needs: { skill: 'python', level: 'awareness' } }],
      units: [
        aUnit({ id: 'averages', level: 'awareness' }),
        aUnit({ id: 'tests', level: 'working' }),
        aUnit({ id: 'models', level: 'practitioner' }),
      ],
    });
    expect(prerequisitesOf('averages', python, statistics)).toEqual([]);
    expect(prerequisitesOf('tests', python, statistics)).toEqual(['averages', 'loops', 'syntax']);
    // What the level below needed is already behind its units.
    expect(prerequisitesOf('models', python, statistics)).toEqual(['tests']);
  });

  test('count a need of a level without units for the next level that has some', () => {
    const statistics = aSkill({
      id: 'statistics',
      prerequisites: [{ level: 'awareness', needs: { skill: 'python', level: 'awareness' } }],
      units: [aUnit({ id: 'tests', level: 'working' })],
    });
    expect(prerequisitesOf('tests', python, statistics)).toEqual(['loops', 'syntax']);
  });

  test('are the highest level taught within the one that is needed', () => {
    const needing = (level: 'working' | 'expert') =>
      aSkill({
        id: 'other',
        prerequisites: [{ level: 'awareness', needs: { skill: 'python', level } }],
        units: [aUnit({ id: 'unit' })],
      });
    expect(prerequisitesOf('unit', python, needing('working'))).toEqual(['loops', 'syntax']);
    expect(prerequisitesOf('unit', python, needing('expert'))).toEqual(['packages']);
  });

  test('do not come from retired units, nor do retired units have any', () => {
    const renewed = aSkill({
      units: [
        aUnit({ id: 'old', retired: { replacement: 'new' } }),
        aUnit({ id: 'new' }),
        aUnit({ id: 'next', level: 'working' }),
      ],
    });
    expect(prerequisitesOf('next', renewed)).toEqual(['new']);
    expect(directPrerequisites([renewed]).has(renewed.units[0]!.id)).toBe(false);
  });

  test('leave out a skill that nobody knows', () => {
    const needy = aSkill({
      prerequisites: [{ level: 'awareness', needs: { skill: 'unknown', level: 'expert' } }],
      units: [aUnit()],
    });
    expect(prerequisitesOf('unit', needy)).toEqual([]);
  });

  prop([anyPlanInput])('do not depend on the order of the skills', ({ skills }) => {
    const forward = directPrerequisites(skills);
    const backward = directPrerequisites(skills.toReversed());
    expect(Object.fromEntries(backward)).toEqual(Object.fromEntries(forward));
  });

  prop([anyPlanInput])('run in no circle in the generated catalogues', ({ skills }) => {
    expect(findCycle(directPrerequisites(skills))).toBeNull();
  });
});

describe('the units between two levels', () => {
  const ids = (
    ...range: [Parameters<typeof unitsBetween>[1], Parameters<typeof unitsBetween>[2]]
  ) => unitsBetween(python, ...range).map(({ id }) => id);

  test('lie above the first and up to the second, in authored order', () => {
    expect(ids('none', 'expert')).toEqual(['syntax', 'loops', 'packages']);
    expect(ids('none', 'working')).toEqual(['syntax', 'loops']);
    expect(ids('awareness', 'practitioner')).toEqual(['packages']);
    expect(ids('working', 'working')).toEqual([]);
    expect(ids('expert', 'none')).toEqual([]);
  });

  test('hold no retired unit', () => {
    const skill = aSkill({ units: [aUnit({ retired: { replacement: null } })] });
    expect(unitsBetween(skill, 'none', 'expert')).toEqual([]);
    expect(unitsInUse(skill)).toEqual([]);
  });
});

test('every unit knows its skill, retired ones too', () => {
  const skill = aSkill({ id: 's', units: [aUnit({ id: 'u', retired: { replacement: null } })] });
  expect([...skillOfUnit([skill])]).toEqual([['u', 's']]);
});
