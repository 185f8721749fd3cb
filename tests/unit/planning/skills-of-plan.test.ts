import { describe, expect, test } from 'vitest';

import { skillsOfPlan } from '../../../src/shared/planning/skills-of-plan.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
} from '../../support/content-builders.ts';

describe('the skills of a plan', () => {
  test('are those it teaches from nothing, prerequisites included, at the highest level', () => {
    const { catalogue, role } = aPlanInput({
      role: aRole({
        requirements: [
          aRequirement({ skills: [{ skill: 'python', entry: 'working', mid: 'expert' }] }),
        ],
        milestones: [aMilestone({ covers: ['requirement'] })],
      }),
      skills: [
        aSkill({
          id: 'python',
          units: [
            aUnit({ id: 'syntax' }),
            aUnit({ id: 'modules', level: 'working', prerequisites: ['paths'] }),
            aUnit({ id: 'interpreters', level: 'expert' }),
          ],
        }),
        aSkill({ id: 'shell', units: [aUnit({ id: 'paths' })] }),
        aSkill({ id: 'unasked', units: [aUnit({ id: 'idle' })] }),
      ],
    });
    expect(Object.fromEntries(skillsOfPlan(catalogue, role, 'entry'))).toEqual({
      python: 'working',
      shell: 'awareness',
    });
  });
});
