/** A bundle of two skills and one role, small enough to count by hand. */
import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import {
  aCredential,
  aGate,
  aMilestone,
  aRequirement,
  aRhythm,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
} from '../../support/content-builders.ts';

/** One hour to algebra, two to logic, four from there to working; logic begins with algebra. */
const SKILLS = [
  aSkill({
    id: 'algebra',
    title: 'Algebra',
    family: 'mathematics-and-statistics',
    levels: { awareness: 'Can add.' },
    units: [aUnit({ id: 'add', minutes: 60 })],
  }),
  aSkill({
    id: 'logic',
    title: 'Logic',
    family: 'programming',
    levels: { awareness: 'Can conclude.', working: 'Can prove.' },
    prerequisites: [{ level: 'awareness', needs: { skill: 'algebra', level: 'awareness' } }],
    units: [
      aUnit({ id: 'conclude', minutes: 120 }),
      aUnit({ id: 'prove', level: 'working', minutes: 240 }),
    ],
  }),
];

/** Asks for logic alone: awareness at entry, working at mid. Eight hours of its own at entry. */
export const LOGICIAN = aRole({
  id: 'logician',
  title: 'Logician',
  plannableStages: ['entry', 'mid'],
  requirements: [
    aRequirement({
      id: 'reason',
      title: 'Reason',
      skills: [{ skill: 'logic', entry: 'awareness', mid: 'working' }],
    }),
    aRequirement({ id: 'degree', title: 'A degree' }),
    aRequirement({ id: 'years', title: 'Years' }),
    aRequirement({ id: 'habit', title: 'A habit' }),
  ],
  milestones: [
    aMilestone({
      id: 'first-steps',
      title: 'First steps',
      covers: ['reason'],
      tasks: [aRoleTask({ id: 'own-proof', minutes: 480 })],
      credentials: [aCredential({ title: 'Diploma', requirement: 'degree' })],
    }),
    aMilestone({ id: 'deeper', title: 'Deeper', stage: 'mid', covers: ['reason'] }),
  ],
  gates: [aGate({ title: 'Three years', requirement: 'years' })],
  rhythms: [aRhythm({ title: 'Read', requirement: 'habit' })],
});

export function aBundle(over: Partial<ContentBundle> = {}): ContentBundle {
  return {
    contentVersion: '1.0.0',
    schemaVersion: 1,
    sources: [],
    skillFamilies: [
      { id: 'mathematics-and-statistics', title: 'Mathematics' },
      { id: 'programming', title: 'Programming' },
    ],
    roleFamilies: [],
    skills: SKILLS,
    roles: [LOGICIAN],
    claims: [],
    ...over,
  };
}
