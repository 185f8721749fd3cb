import * as fc from 'fast-check';
import { describe, expect } from 'vitest';

import { addDays } from '../../../src/shared/calendar/calendar-date.ts';
import type { WeekdayMinutes } from '../../../src/shared/calendar/study-calendar.ts';
import { higherLevel, PROFICIENCY_LEVELS } from '../../../src/shared/domain/proficiency-level.ts';
import { buildPlan, type PlanInput } from '../../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { anyPlanInput, fromNothing } from '../../support/arbitraries.ts';
import { scheduleOf } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';
import { dayAfter, minutesOn, monthsAfter } from '../../support/schedule-checks/plain-calendar.ts';
import { validateSchedule } from '../../support/validate-schedule.ts';

describe('a plan for any role, catalogue and calendar', () => {
  prop([anyPlanInput], { runs: 300 })('breaks no rule of the validator', (input) => {
    expect(validateSchedule(scheduleOf(input), input)).toEqual([]);
  });

  prop([anyPlanInput])('breaks no rule for a person who begins from nothing', (drawn) => {
    const input = fromNothing(drawn);
    expect(validateSchedule(scheduleOf(input), input)).toEqual([]);
  });

  prop([anyPlanInput, fc.array(fc.nat(), { minLength: 40, maxLength: 40 })])(
    'is the same whatever the order of days off, claims, credit and skills looked up by id',
    (input, numbers) => {
      const { settings, credited } = input;
      const shuffle = <Item>(items: readonly Item[]): readonly Item[] =>
        items
          .map((item, index) => ({ item, at: numbers[index % numbers.length] ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const claims = Object.fromEntries(shuffle(Object.entries(settings.skillLevels)));
      const shuffled: PlanInput = {
        ...input,
        catalogue: {
          ...input.catalogue,
          skills: new Map(shuffle([...input.catalogue.skills])),
          units: new Map(shuffle([...input.catalogue.units])),
          prerequisites: new Map(
            shuffle([...input.catalogue.prerequisites]).map(([id, needs]) => [id, shuffle(needs)]),
          ),
        },
        settings: { ...settings, daysOff: shuffle(settings.daysOff), skillLevels: claims },
        credited: new Set(shuffle([...credited])),
      };
      const times = (of: PlanInput) =>
        scheduleOf(of).tasks.map(({ id, sessions, totalFloat }) => ({ id, sessions, totalFloat }));
      expect(times(shuffled)).toEqual(times(input));
      expect(scheduleOf(shuffled).milestones).toEqual(scheduleOf(input).milestones);
    },
  );

  prop([anyPlanInput])('is the same when it is made twice, and changes no input', (input) => {
    const before = structuredClone({ ...input, catalogue: null });
    const first = buildPlan(input);
    expect(buildPlan({ ...input, catalogue: catalogueOf(input.skills) })).toEqual(first);
    expect({ ...input, catalogue: null }).toEqual(before);
  });

  prop([
    anyPlanInput,
    fc.array(fc.nat(200), { minLength: 7, maxLength: 7 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  ])('never finishes later with more time, habits aside', (drawn, extra, kept) => {
    const input = { ...drawn, role: { ...drawn.role, rhythms: [] } };
    const { settings } = input;
    const more = {
      ...settings,
      weekdayMinutes: settings.weekdayMinutes.map(
        (minutes, day) => minutes + (extra[day] ?? 0),
      ) as unknown as WeekdayMinutes,
      daysOff: settings.daysOff.filter((_, index) => kept[index] ?? true),
    };
    const before = scheduleOf(input).finish ?? '';
    const after = scheduleOf({ ...input, settings: more }).finish ?? '';
    expect(after <= before, `${after} against ${before}`).toBe(true);
  });

  prop([anyPlanInput])('asks for no less time as the target stage rises', (input) => {
    const minutes = (['entry', 'mid', 'senior'] as const).map(
      (stage) =>
        scheduleOf({ ...input, settings: { ...input.settings, stage, targetDate: null } })
          .totalMinutes,
    );
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  });

  prop([anyPlanInput, fc.nat(), fc.constantFrom(...PROFICIENCY_LEVELS)])(
    'loses the units of a claimed level, and gains none',
    (drawn, nat, level) => {
      const input = fromNothing(drawn);
      const skill = input.skills[nat % input.skills.length];
      if (skill === undefined) throw new Error('a drawn catalogue has a skill');
      const claimed = scheduleOf({
        ...input,
        settings: { ...input.settings, skillLevels: { [skill.id]: level } },
      });
      const ids = claimed.tasks.map(({ id }) => id);
      const known = skill.units.filter((unit) => higherLevel(unit.level, level) === level);
      expect(known.filter((unit) => ids.includes(unit.id))).toEqual([]);
      const before = new Set(scheduleOf(input).tasks.map(({ id }) => id));
      expect(ids.filter((id) => !before.has(id))).toEqual([]);
    },
  );

  prop([anyPlanInput, fc.array(fc.nat(), { maxLength: 6 })])(
    'never brings credited work back, and gains none by crediting',
    (input, nats) => {
      const { tasks } = scheduleOf(input);
      fc.pre(tasks.length > 0);
      const done = nats
        .map((nat) => tasks[nat % tasks.length]?.id)
        .filter((id) => id !== undefined);
      const credited = new Set([...input.credited, ...done]);
      const later = scheduleOf({ ...input, credited }).tasks.map(({ id }) => id);
      expect(later.filter((id) => credited.has(id))).toEqual([]);
      expect(later.filter((id) => !tasks.some((task) => task.id === id))).toEqual([]);
    },
  );
});

describe('the verdict on any plan', () => {
  prop([anyPlanInput, fc.nat(60)], { runs: 200 })(
    'is feasible exactly when the finish is not after the target',
    (drawn, days) => {
      const { finish } = scheduleOf(drawn);
      fc.pre(finish !== null);
      const targetDate = addDays(finish, days - 30);
      fc.pre(targetDate >= drawn.settings.start);
      const plan = buildPlan({ ...drawn, settings: { ...drawn.settings, targetDate } });
      fc.pre(plan.ok);
      expect(plan.value.verdict.kind).toBe(finish <= targetDate ? 'feasible' : 'infeasible');
    },
  );

  prop([anyPlanInput, fc.integer({ min: 1, max: 60 })], { runs: 200 })(
    'is short by exactly the minutes that would make it feasible',
    (drawn, days) => {
      const { finish } = scheduleOf(drawn);
      fc.pre(finish !== null);
      const targetDate = addDays(finish, -days);
      fc.pre(targetDate >= drawn.settings.start);
      const input = { ...drawn, settings: { ...drawn.settings, targetDate } };
      const plan = buildPlan(input);
      fc.pre(plan.ok);
      const { verdict, reserve, tasks } = plan.value;
      if (verdict.kind !== 'infeasible') throw new Error('the target lies before the finish');

      // Work through the days by hand; the extra minutes are worked on the target day.
      const unfinished = (extra: number) => {
        let left = tasks.reduce((sum, task) => sum + task.minutes, 0) - extra;
        for (let date = input.settings.start; date <= targetDate; date = dayAfter(date))
          left -= Math.min(left, minutesOn(date, input.settings, reserve));
        return left;
      };
      expect(unfinished(verdict.shortMinutes)).toBe(0);
      expect(unfinished(verdict.shortMinutes - 1)).toBe(1);
    },
  );
});

describe('an experience gate in any plan', () => {
  prop([anyPlanInput, fc.integer({ min: 2, max: 5 })])(
    'is not shortened by hours a week',
    (input, times) => {
      const weekdayMinutes = input.settings.weekdayMinutes.map((minutes) =>
        Math.min(1440, minutes * times),
      ) as unknown as WeekdayMinutes;
      const busy = { ...input, settings: { ...input.settings, weekdayMinutes } };
      const gates = [...scheduleOf(input).gates, ...scheduleOf(busy).gates];
      expect(gates.filter((gate) => gate.until < monthsAfter(gate.from, gate.months))).toEqual([]);
      const { finish, stageReached } = scheduleOf(busy);
      expect(finish === null || stageReached >= finish).toBe(true);
    },
  );
});
