import { describe, expect, test } from 'vitest';

import { coverageReport } from '../../../scripts/content/commands/coverage.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import { aMilestone, aRequirement, aSkill, aUnit } from '../../support/content-builders.ts';
import { aBundle, LOGICIAN } from './small-content.ts';

const problemsOf = (role: Role) => coverageReport(aBundle({ roles: [role] }), role).problems;

test('a requirement leads through the milestone of each stage to its units', () => {
  const { sections, problems } = coverageReport(aBundle(), null);
  expect(sections[1]?.table?.rows).toEqual([
    ['Reason', 'entry', 'First steps', 1, 2],
    ['', 'mid', 'Deeper', 1, 4],
    ['A degree', 'entry', 'Credential: Diploma', '', ''],
    ['Years', 'mid', 'Gate: Three years', '', ''],
    ['A habit', 'always', 'Habit: Read (30 min a week)', '', ''],
  ]);
  expect(problems).toEqual([]);
});

test('the summary counts requirements met by study and otherwise, and the units of the plan', () => {
  const { sections } = coverageReport(aBundle(), null);
  expect(sections[0]?.table?.rows).toEqual([['Logician', 4, 1, 3, 2, 3, 0]]);
});

test('one role alone is told unit by unit', () => {
  const rows = coverageReport(aBundle(), LOGICIAN).sections[1]?.table?.rows;
  expect(rows?.[0]).toEqual(['reason', 'entry', 'First steps', 'conclude', 'awareness', 2]);
});

test('units that an earlier stage taught for somebody else stand with the milestone that did', () => {
  const later = aRequirement({
    id: 'later',
    title: 'Later',
    skills: [{ skill: 'logic', mid: 'awareness' }],
  });
  const role: Role = {
    ...LOGICIAN,
    requirements: [...LOGICIAN.requirements, later],
    milestones: [
      ...LOGICIAN.milestones,
      aMilestone({ id: 'again', stage: 'mid', title: 'Again', covers: ['later'] }),
    ],
  };
  const { sections, problems } = coverageReport(aBundle({ roles: [role] }), null);
  expect(sections[1]?.table?.rows).toContainEqual(['Later', 'mid', 'First steps (entry)', 1, 2]);
  expect(problems).toEqual([]);
});

describe('what is uncovered', () => {
  test('is a requirement that nothing in the role takes up', () => {
    expect(problemsOf({ ...LOGICIAN, gates: [] })).toEqual([
      'logician, years: nothing in the role meets it',
    ]);
  });

  test('is a skill that rises at a stage without a milestone for it', () => {
    const role = { ...LOGICIAN, milestones: LOGICIAN.milestones.slice(0, 1) };
    expect(problemsOf(role)).toContain('logician, reason: mid: no milestone covers logic');
  });

  test('is a level that no unit leads to', () => {
    const skills = [aSkill({ id: 'logic', units: [aUnit({ id: 'conclude' })] })];
    const { problems, sections } = coverageReport(aBundle({ skills }), null);
    expect(problems).toEqual(['logician, reason: mid: no unit brings logic to working']);
    expect(sections[0]?.table?.rows[0]?.at(-1)).toBe(1);
  });

  test('is not what only a stage asks that cannot be planned yet', () => {
    const asking = aRequirement({
      id: 'reason',
      skills: [{ skill: 'logic', entry: 'awareness', mid: 'working', senior: 'expert' }],
    });
    const requirements = [asking, ...LOGICIAN.requirements.slice(1)];
    expect(problemsOf({ ...LOGICIAN, requirements })).toEqual([]);
  });
});
