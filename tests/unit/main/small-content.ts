/** A content bundle with one skill and one role: what a test of the main process needs to say. */
import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import {
  aMilestone,
  aRequirement,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
} from '../../support/content-builders.ts';

export const PYTHON = aSkill({
  id: 'python',
  title: 'Python',
  units: [
    aUnit({ id: 'variables', title: 'Name things', minutes: 120 }),
    aUnit({ id: 'loops', title: 'Write loops', minutes: 90, prerequisites: ['variables'] }),
  ],
});

export const TESTER = aRole({
  id: 'tester',
  title: 'Tester of plans',
  plannableStages: ['entry'],
  requirements: [aRequirement({ skills: [{ skill: 'python', entry: 'awareness' }] })],
  milestones: [
    aMilestone({
      title: 'First code',
      covers: ['requirement'],
      tasks: [aRoleTask({ id: 'capstone', title: 'Test a plan', prerequisites: ['loops'] })],
    }),
  ],
});

export function aContentBundle(over: Partial<ContentBundle> = {}): ContentBundle {
  return {
    contentVersion: '1.0.0',
    schemaVersion: 1,
    sources: [],
    skillFamilies: [{ id: 'family', title: 'Family' }],
    roleFamilies: [{ id: 'family', title: 'Family' }],
    skills: [PYTHON],
    roles: [TESTER],
    claims: [],
    ...over,
  };
}
