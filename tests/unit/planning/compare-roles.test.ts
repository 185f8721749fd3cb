import { describe, expect, test } from 'vitest';

import { plannedMinutes } from '../../../src/shared/domain/effort.ts';
import type { RoleOutline } from '../../../src/shared/domain/role.ts';
import { compareRoles, compareSkills } from '../../../src/shared/planning/compare-roles.ts';
import { studyToStage, studyToStages } from '../../../src/shared/planning/hours-to-stage.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { anyPlanInput, asAuthored } from '../../support/arbitraries.ts';
import {
  aMilestone,
  aRequirement,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
} from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const catalogue = catalogueOf([
  aSkill({ id: 'base', units: [aUnit({ id: 'base-1', minutes: 60 })] }),
  aSkill({
    id: 'python',
    units: [
      aUnit({ id: 'python-1', minutes: 100, prerequisites: ['base-1'] }),
      aUnit({ id: 'python-2', level: 'working', minutes: 200 }),
    ],
  }),
  aSkill({ id: 'maps', units: [aUnit({ id: 'maps-1', minutes: 30 })] }),
]);

const roleAsking = (id: string, skills: Parameters<typeof aRequirement>[0]) =>
  aRole({
    id,
    plannableStages: ['entry'],
    requirements: [aRequirement({ id: `${id}-asks`, ...skills })],
    milestones: [aMilestone({ id: `${id}-goal`, covers: [`${id}-asks`] })],
  });

const coder = roleAsking('coder', { skills: [{ skill: 'python', entry: 'working' }] });
const mapper = roleAsking('mapper', {
  skills: [
    { skill: 'python', entry: 'awareness' },
    { skill: 'maps', entry: 'awareness' },
  ],
});
const nobody = { levels: {}, credited: new Set<never>() };

describe('two roles compared', () => {
  test('count once what both ask for, what it builds on included', () => {
    const [entry] = compareRoles({ catalogue, first: coder, second: mapper, ...nobody });
    const minutes = (...ids: string[]) =>
      [...catalogue.units.values()]
        .filter(({ id }) => ids.includes(id))
        .reduce((sum, { effort }) => sum + plannedMinutes(effort), 0);
    expect(entry).toEqual({
      stage: 'entry',
      first: minutes('base-1', 'python-1', 'python-2'),
      second: minutes('base-1', 'python-1', 'maps-1'),
      shared: minutes('base-1', 'python-1'),
    });
  });

  test('share no longer what the person can do already', () => {
    const levels = { [coder.requirements[0]!.skills[0]!.skill]: 'awareness' as const };
    const [entry] = compareRoles({ catalogue, first: coder, second: mapper, ...nobody, levels });
    expect(entry?.shared).toBe(0);
  });

  test('are compared only at stages that both can be planned to', () => {
    const senior: RoleOutline = { ...mapper, plannableStages: ['entry', 'mid', 'senior'] };
    const stages = compareRoles({ catalogue, first: coder, second: senior, ...nobody });
    expect(stages.map(({ stage }) => stage)).toEqual(['entry']);
    const none: RoleOutline = { ...mapper, plannableStages: [] };
    expect(compareRoles({ catalogue, first: coder, second: none, ...nobody })).toEqual([]);
  });

  /** A second role out of the first: some of its requirements, and work of its own. */
  const halfOf = (role: RoleOutline): RoleOutline => ({
    ...role,
    requirements: role.requirements.filter((_, place) => place % 2 === 0),
    milestones: role.milestones.map((milestone, place) => ({
      ...milestone,
      tasks: place === 0 ? [aRoleTask({ id: 'of-its-own' })] : [],
    })),
  });

  prop([anyPlanInput])(
    'share at most the smaller one, the same whichever comes first, and the rest is what remains after the other',
    (plan) => {
      const drawn = asAuthored(plan);
      const { credited } = drawn;
      const input = {
        catalogue: drawn.catalogue,
        first: drawn.role,
        second: halfOf(drawn.role),
        levels: drawn.settings.skillLevels,
        credited,
      };
      const turned = compareRoles({ ...input, first: input.second, second: input.first });
      for (const [place, compared] of compareRoles(input).entries()) {
        const { stage, first, second, shared } = compared;
        expect(shared).toBeGreaterThanOrEqual(0);
        expect(shared).toBeLessThanOrEqual(Math.min(first, second));
        expect(turned[place]).toEqual({ stage, first: second, second: first, shared });
        const done = studyToStage({ ...input, role: input.first }, stage).map(({ id }) => id);
        const after = studyToStages({
          ...input,
          role: input.second,
          credited: new Set([...credited, ...done]),
        });
        expect(after.find((entry) => entry.stage === stage)?.minutesLeft).toBe(second - shared);
      }
    },
  );
});

describe('the skills of two roles', () => {
  test('stand with the highest level asked by each stage', () => {
    const twice = aRole({
      requirements: [
        aRequirement({ skills: [{ skill: 'python', entry: 'working', senior: 'expert' }] }),
        aRequirement({ skills: [{ skill: 'python', entry: 'awareness', mid: 'practitioner' }] }),
      ],
    });
    expect(compareSkills(twice, mapper)).toEqual([
      {
        skill: 'python',
        first: { entry: 'working', mid: 'practitioner', senior: 'expert' },
        second: { entry: 'awareness', mid: 'awareness', senior: 'awareness' },
      },
      {
        skill: 'maps',
        first: null,
        second: { entry: 'awareness', mid: 'awareness', senior: 'awareness' },
      },
    ]);
  });
});
