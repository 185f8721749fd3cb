import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../../../src/shared/calendar/calendar-date.ts';
import { growWeek } from '../../../src/shared/calendar/spread-week.ts';
import { mapWeeks } from '../../../src/shared/calendar/study-calendar.ts';
import type { PlanSettings } from '../../../src/shared/domain/plan.ts';
import { PROFICIENCY_LEVELS } from '../../../src/shared/domain/proficiency-level.ts';
import { buildPlan, type PlanInput } from '../../../src/shared/planning/build-plan.ts';
import { findLevers, type Levers } from '../../../src/shared/planning/levers.ts';
import { anyPlanInput } from '../../support/arbitraries.ts';
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

const skills = [
  aSkill({
    id: 'python',
    units: [
      aUnit({ id: 'syntax', level: 'awareness', minutes: 120 }),
      aUnit({ id: 'modules', level: 'working', minutes: 240 }),
    ],
  }),
  aSkill({ id: 'charts', units: [aUnit({ id: 'chart', level: 'awareness', minutes: 180 })] }),
  aSkill({ id: 'maps', units: [aUnit({ id: 'map', level: 'awareness', minutes: 60 })] }),
];
const role = aRole({
  requirements: [
    aRequirement({ id: 'code', skills: [{ skill: 'python', entry: 'working' }] }),
    aRequirement({
      id: 'draw',
      importance: 'desirable',
      skills: [{ skill: 'charts', entry: 'awareness' }],
    }),
    aRequirement({
      id: 'locate',
      importance: 'desirable',
      skills: [{ skill: 'maps', entry: 'awareness' }],
    }),
  ],
  milestones: [aMilestone({ covers: ['code', 'draw', 'locate'] })],
});
const HOUR_A_DAY = [60, 60, 60, 60, 60, 60, 60] as const;

/** Ten hours of work, an hour a day from Monday 4 January on. */
function inputUntil(targetDate: string): PlanInput {
  return aPlanInput({ role, skills, settings: { weekdayMinutes: HOUR_A_DAY, targetDate } });
}

function leversOf(targetDate: string): Levers {
  const levers = findLevers(inputUntil(targetDate));
  if (levers === null) throw new Error('the target can be met');
  return levers;
}

describe('levers', () => {
  test('are not there when the target can be met, or there is none', () => {
    expect(findLevers(inputUntil('2027-01-13'))).toBeNull();
    expect(findLevers(aPlanInput({ role, skills }))).toBeNull();
  });

  test('are not there when no plan can be made', () => {
    expect(findLevers(inputUntil('2027-01-03'))).toBeNull();
  });

  test('give the finish as the later date', () => {
    expect(leversOf('2027-01-12').laterDate?.targetDate).toBe('2027-01-13');
  });

  test('give the fewest quarter hours more a week', () => {
    // Ten hours in the seven days from Monday to Sunday: three hours more than there are.
    expect(leversOf('2027-01-10').moreHours?.extraMinutesPerWeek).toBe(180);
  });

  test('drop what is least important first, and no more than is needed', () => {
    // The role names `locate` last; it alone saves the hour that is missing.
    expect(leversOf('2027-01-12').smallerScope).toMatchObject({
      dropped: ['locate'],
      savedMinutes: 60,
    });
    // That hour is not enough for the day before, and with `draw` dropped it is not needed.
    expect(leversOf('2027-01-11').smallerScope).toMatchObject({
      dropped: ['draw'],
      savedMinutes: 180,
    });
    expect(leversOf('2027-01-09').smallerScope).toMatchObject({
      dropped: ['locate', 'draw'],
      savedMinutes: 240,
    });
  });

  test('do not drop what is essential, however much is missing', () => {
    expect(leversOf('2027-01-08').smallerScope).toBeNull();
  });

  test('propose the one claim that saves least and is enough', () => {
    const [claim] = leversOf('2027-01-12').claimedSkills?.claims ?? [];
    expect(claim).toEqual({ skill: 'maps', from: 'none', to: 'awareness' });
    const claims = leversOf('2027-01-11').claimedSkills;
    expect(claims?.claims).toEqual([{ skill: 'python', from: 'none', to: 'awareness' }]);
  });

  test('propose several claims when one is not enough, the largest first', () => {
    expect(leversOf('2027-01-06').claimedSkills?.claims).toEqual([
      { skill: 'python', from: 'none', to: 'working' },
      { skill: 'maps', from: 'none', to: 'awareness' },
    ]);
  });

  test('have no hours to offer where a pin, not time, is in the way', () => {
    const input = inputUntil('2027-01-12');
    const pinned = {
      ...input,
      settings: {
        ...input.settings,
        pins: [{ kind: 'not-before', task: 'map', date: '2027-01-20' }],
      } as unknown as PlanSettings,
    };
    expect(findLevers(pinned)).toMatchObject({
      moreHours: null,
      laterDate: { targetDate: '2027-01-20' },
      smallerScope: { dropped: ['locate'] },
    });
  });
});

describe('a lever of any plan with a target that is too early', () => {
  const anyTightInput = fc
    .tuple(anyPlanInput, fc.integer({ min: 1, max: 40 }))
    .map(([input, days]): PlanInput | null => {
      const plan = buildPlan({ ...input, settings: { ...input.settings, targetDate: null } });
      if (!plan.ok || plan.value.finish === null) return null;
      const targetDate = addDays(plan.value.finish, -days);
      return { ...input, settings: { ...input.settings, targetDate } };
    });

  prop([anyTightInput], { runs: 60 })('works, and one step less of it does not', (input) => {
    fc.pre(input !== null);
    const levers = findLevers(input);
    fc.pre(levers !== null);
    const verdictWith = (settings: PlanSettings) => {
      const plan = buildPlan({ ...input, settings });
      return plan.ok ? plan.value.verdict.kind : 'no plan';
    };
    const { moreHours, laterDate, smallerScope, claimedSkills } = levers;
    if (moreHours !== null) {
      expect(verdictWith(moreHours.settings)).toBe('feasible');
      const less = mapWeeks(input.settings, (week) =>
        growWeek(week, moreHours.extraMinutesPerWeek - 15),
      );
      expect(verdictWith({ ...input.settings, ...less })).not.toBe('feasible');
    }
    expect(laterDate).not.toBeNull();
    if (laterDate !== null) {
      expect(verdictWith(laterDate.settings)).toBe('feasible');
      const targetDate = addDays(laterDate.targetDate, -1);
      expect(verdictWith({ ...input.settings, targetDate })).not.toBe('feasible');
    }
    if (smallerScope !== null) {
      expect(verdictWith(smallerScope.settings)).toBe('feasible');
      for (const id of smallerScope.dropped) {
        const droppedRequirements = smallerScope.settings.droppedRequirements.filter(
          (other) => other !== id,
        );
        expect(verdictWith({ ...input.settings, droppedRequirements })).not.toBe('feasible');
      }
    }
    if (claimedSkills !== null) {
      expect(verdictWith(claimedSkills.settings)).toBe('feasible');
      const last = claimedSkills.claims.at(-1);
      if (last === undefined) throw new Error('no claim saves nothing');
      const oneLess = PROFICIENCY_LEVELS[PROFICIENCY_LEVELS.indexOf(last.to) - 1] ?? 'none';
      const skillLevels = { ...claimedSkills.settings.skillLevels, [last.skill]: oneLess };
      expect(verdictWith({ ...claimedSkills.settings, skillLevels })).not.toBe('feasible');
    }
  });

  prop([anyTightInput], { runs: 60 })(
    'is missing only where all of its kind is not enough',
    (input) => {
      fc.pre(input !== null);
      const levers = findLevers(input);
      fc.pre(levers !== null);
      const { settings } = input;
      const isEnough = (over: Partial<PlanSettings>) => {
        const plan = buildPlan({ ...input, settings: { ...settings, ...over } });
        return plan.ok && plan.value.verdict.kind === 'feasible';
      };
      if (levers.moreHours === null)
        expect(isEnough(mapWeeks(settings, (week) => growWeek(week, 84 * 60)))).toBe(false);
      if (levers.smallerScope === null) {
        const desirable = input.role.requirements.filter((it) => it.importance === 'desirable');
        expect(isEnough({ droppedRequirements: desirable.map(({ id }) => id) })).toBe(false);
      }
      if (levers.claimedSkills === null) {
        const all = [...input.catalogue.skills.keys()].map((id) => [id, 'expert'] as const);
        expect(isEnough({ skillLevels: Object.fromEntries(all) })).toBe(false);
      }
    },
  );

  test('saves what it says', () => {
    const input = inputUntil('2027-01-09');
    const { smallerScope } = leversOf('2027-01-09');
    if (smallerScope === null) throw new Error('dropping both is enough');
    expect(
      scheduleOf(input).totalMinutes -
        scheduleOf({ ...input, settings: smallerScope.settings }).totalMinutes,
    ).toBe(smallerScope.savedMinutes);
  });
});
