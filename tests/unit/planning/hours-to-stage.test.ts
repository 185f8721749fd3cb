import { describe, expect, test } from 'vitest';

import { studyToStages } from '../../../src/shared/planning/hours-to-stage.ts';
import { anyPlanInput, asAuthored } from '../../support/arbitraries.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const input = aPlanInput({
  role: aRole({
    plannableStages: ['entry'],
    requirements: [aRequirement({ skills: [{ skill: 'skill', entry: 'working' }] })],
    milestones: [aMilestone({ covers: ['requirement'] })],
  }),
  skills: [
    aSkill({
      units: [aUnit({ id: 'a', minutes: 60 }), aUnit({ id: 'b', level: 'working', minutes: 180 })],
    }),
  ],
});

describe('the study to each stage', () => {
  test('counts what is left and the share already covered', () => {
    const levels = { [input.role.requirements[0]!.skills[0]!.skill]: 'awareness' as const };
    expect(studyToStages({ ...input, levels })).toEqual([
      { stage: 'entry', minutesLeft: 180, shareCovered: 0.25 },
    ]);
  });

  test('covers nothing of a role that asks for no study', () => {
    const idle = { ...input, role: aRole({ plannableStages: ['entry'] }), levels: {} };
    expect(studyToStages(idle)).toEqual([{ stage: 'entry', minutesLeft: 0, shareCovered: 0 }]);
  });

  prop([anyPlanInput])('agrees with the plans themselves', (plan) => {
    const drawn = asAuthored(plan);
    const stages = studyToStages({ ...drawn, levels: drawn.settings.skillLevels });
    for (const { stage, minutesLeft, shareCovered } of stages) {
      const settings = { ...drawn.settings, stage };
      expect(minutesLeft).toBe(scheduleOf({ ...drawn, settings }).totalMinutes);
      expect(shareCovered).toBeGreaterThanOrEqual(0);
      expect(shareCovered).toBeLessThanOrEqual(1);
    }
  });
});
