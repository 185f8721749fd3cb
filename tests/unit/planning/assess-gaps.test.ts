import { describe, expect, test } from 'vitest';

import type { RequirementId } from '../../../src/shared/domain/ids.ts';
import type { SkillLevels } from '../../../src/shared/domain/plan.ts';
import type { Stage } from '../../../src/shared/domain/stage.ts';
import { assessGaps, type WantedLevels } from '../../../src/shared/planning/assess-gaps.ts';
import { aRequirement, aRole } from '../../support/content-builders.ts';

const role = aRole({
  requirements: [
    aRequirement({
      id: 'code',
      skills: [{ skill: 'python', entry: 'awareness', mid: 'practitioner' }],
    }),
    aRequirement({
      id: 'analyse',
      importance: 'desirable',
      skills: [
        { skill: 'statistics', entry: 'working', mid: 'working', senior: 'expert' },
        { skill: 'python', entry: 'working' },
      ],
    }),
  ],
});

function from(
  stage: Stage,
  skillLevels: SkillLevels = {},
  dropped: readonly string[] = [],
): WantedLevels {
  // Ids of the role above.
  return { stage, skillLevels, droppedRequirements: dropped as readonly RequirementId[] };
}

function gapsOf(target: Stage, levels: SkillLevels = {}): readonly string[] {
  return assessGaps(role, from(target, levels)).map(
    (gap) => `${gap.stage} ${gap.skill} ${gap.from}-${gap.to}`,
  );
}

describe('assessing gaps', () => {
  test('takes the highest level any requirement asks, in the order of the requirements', () => {
    expect(gapsOf('entry')).toEqual(['entry python none-working', 'entry statistics none-working']);
  });

  test('begins each stage where the stage before ended, and skips what asks nothing new', () => {
    expect(gapsOf('senior')).toEqual([
      'entry python none-working',
      'entry statistics none-working',
      'mid python working-practitioner',
      'senior statistics working-expert',
    ]);
  });

  test('begins at what the person can do', () => {
    expect(gapsOf('mid', { python: 'working', statistics: 'awareness' } as SkillLevels)).toEqual([
      'entry statistics awareness-working',
      'mid python working-practitioner',
    ]);
  });

  test('finds none for a person who can do more than is asked', () => {
    expect(gapsOf('mid', { python: 'expert', statistics: 'expert' } as SkillLevels)).toEqual([]);
  });

  test('names the requirements behind a gap, the most demanding first', () => {
    const [python] = assessGaps(role, from('entry'));
    expect(python?.requirements).toEqual([
      { id: 'analyse', level: 'working', importance: 'desirable' },
      { id: 'code', level: 'awareness', importance: 'essential' },
    ]);
  });

  test('asks nothing that only a dropped requirement asks', () => {
    const gaps = assessGaps(role, from('senior', {}, ['analyse']));
    expect(gaps.map(({ stage, skill, to }) => `${stage} ${skill} ${to}`)).toEqual([
      'entry python awareness',
      'mid python practitioner',
    ]);
    expect(gaps.flatMap(({ requirements }) => requirements.map(({ id }) => id))).toEqual([
      'code',
      'code',
    ]);
  });

  test('asks nothing for requirements without skills', () => {
    const papers = aRole({ requirements: [aRequirement({ id: 'degree', category: 'education' })] });
    expect(assessGaps(papers, from('senior'))).toEqual([]);
  });
});
