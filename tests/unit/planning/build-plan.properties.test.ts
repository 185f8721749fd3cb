import * as fc from 'fast-check';
import { describe, expect } from 'vitest';

import { addDays } from '../../../src/shared/calendar/calendar-date.ts';
import { MINUTES_A_DAY, type WeekdayMinutes } from '../../../src/shared/calendar/study-calendar.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Pin, PlanSettings } from '../../../src/shared/domain/plan.ts';
import { higherLevel, PROFICIENCY_LEVELS } from '../../../src/shared/domain/proficiency-level.ts';
import { buildPlan, type PlanInput } from '../../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import {
  anyPlanInput,
  anyPlanUnderWay,
  fromNothing,
  withoutRules,
} from '../../support/arbitraries.ts';
import { scheduleOf } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';
import { dayAfter, monthsAfter, StudyLine } from '../../support/schedule-checks/plain-calendar.ts';
import { validateSchedule } from '../../support/validate-schedule.ts';

describe('a plan for any role, catalogue, calendar and wishes', () => {
  prop([anyPlanInput], { runs: 400 })('breaks no rule of the validator', (input) => {
    expect(validateSchedule(scheduleOf(input), input)).toEqual([]);
  });

  prop([anyPlanInput], { runs: 200 })(
    'breaks no rule, and is optimal, without rules of the person’s own',
    (drawn) => {
      const input = withoutRules(drawn);
      const schedule = scheduleOf(input);
      expect(schedule.quality).toEqual({ kind: 'optimal' });
      expect(validateSchedule(schedule, input)).toEqual([]);
    },
  );

  prop([anyPlanInput])('breaks no rule for a person who begins from nothing', (drawn) => {
    const input = fromNothing(drawn);
    expect(validateSchedule(scheduleOf(input), input)).toEqual([]);
  });

  prop([anyPlanUnderWay], { runs: 300 })('breaks no rule when it is under way', (input) => {
    expect(validateSchedule(scheduleOf(input), input)).toEqual([]);
  });

  prop([anyPlanUnderWay], { runs: 100 })(
    'breaks no rule when it is under way without rules of the person’s own',
    (drawn) => {
      const input = withoutRules(drawn);
      expect(validateSchedule(scheduleOf(input), input)).toEqual([]);
    },
  );

  prop([anyPlanUnderWay, fc.array(fc.nat(), { minLength: 40, maxLength: 40 })], { runs: 150 })(
    'is the same whatever the order of days, weeks, pins, claims, credit, own work and skills',
    (input, numbers) => {
      const shuffled = shuffleParts(input, numbers);
      expect(buildPlan(shuffled)).toEqual(buildPlan(input));
    },
  );

  prop([anyPlanUnderWay])('is the same when it is made twice, and changes no input', (input) => {
    const before = structuredClone({ ...input, catalogue: null });
    const first = buildPlan(input);
    expect(buildPlan({ ...input, catalogue: catalogueOf(input.skills) })).toEqual(first);
    expect({ ...input, catalogue: null }).toEqual(before);
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

  prop([anyPlanInput, fc.nat()])(
    'asks for no more work once a desirable requirement is dropped',
    (input, nat) => {
      const desirable = input.role.requirements.filter(
        ({ importance }) => importance === 'desirable',
      );
      fc.pre(desirable.length > 0);
      const dropped = desirable[nat % desirable.length];
      const droppedRequirements = [
        ...new Set([...input.settings.droppedRequirements, ...(dropped ? [dropped.id] : [])]),
      ];
      const later = scheduleOf({ ...input, settings: { ...input.settings, droppedRequirements } });
      const before = new Set(scheduleOf(input).tasks.map(({ id }) => id));
      expect(later.tasks.filter(({ id }) => !before.has(id))).toEqual([]);
    },
  );
});

describe('more study time in any plan without rules that cost time', () => {
  const anyExtra = fc.record({
    week: fc.array(fc.nat(200), { minLength: 7, maxLength: 7 }),
    changes: fc.array(fc.array(fc.nat(200), { minLength: 7, maxLength: 7 }), {
      minLength: 3,
      maxLength: 3,
    }),
    keptDaysOff: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  });

  prop([anyPlanUnderWay, anyExtra], { runs: 400 })(
    'never makes it finish later, whatever the habits, weeks, days off and pins',
    (input, extra) => {
      const { settings } = input;
      const plain = { ...settings, topicsPerDay: null, smallestSession: 0 };
      const more: PlanSettings = {
        ...plain,
        weekdayMinutes: longer(settings.weekdayMinutes, extra.week),
        weekChanges: settings.weekChanges.map(({ from, weekdayMinutes }, index) => ({
          from,
          weekdayMinutes: longer(weekdayMinutes, extra.changes[index] ?? []),
        })),
        daysOff: settings.daysOff.filter((_, index) => extra.keptDaysOff[index] ?? true),
      };
      const before = scheduleOf({ ...input, settings: plain }).finish ?? '';
      const after = scheduleOf({ ...input, settings: more }).finish ?? '';
      expect(after <= before, `${after} against ${before}`).toBe(true);
    },
  );
});

describe('a deadline pinned to any plan', () => {
  prop([anyPlanUnderWay, fc.nat(), fc.nat(60)], { runs: 200 })(
    'is kept or reported with the day of the work, and never moved',
    (drawn, nat, days) => {
      const { tasks } = scheduleOf(drawn);
      const kept = new Set((drawn.kept ?? []).map(({ task }) => task.id));
      const open = tasks.filter(({ id }) => !kept.has(id));
      fc.pre(open.length > 0);
      const task = open[nat % open.length]?.id ?? ('' as TaskId);
      const pin: Pin = { kind: 'finish-by', task, date: addDays(drawn.settings.start, days) };
      const held = drawn.settings.pins.filter((other) => other.task === task);
      fc.pre(held.every(({ kind, date }) => kind === 'finish-by' || date <= pin.date));
      const settings = { ...drawn.settings, pins: [...drawn.settings.pins, pin] };
      const schedule = scheduleOf({ ...drawn, settings });
      const finish = schedule.tasks.find(({ id }) => id === task)?.finish ?? pin.date;
      const reported = schedule.missedPins.filter((missed) => isSamePin(missed, pin));
      if (finish <= pin.date) expect(reported).toEqual([]);
      else expect(reported[0]).toEqual({ ...pin, plannedOn: finish });
      // What could not be kept is what lies too late, not what was asked.
      expect(settings.pins).toContain(pin);
    },
  );

  prop([anyPlanUnderWay, fc.nat()], { runs: 200 })(
    'is reported when it lies in the past',
    (drawn, nat) => {
      const before = dayAfter(drawn.now.date, -1);
      fc.pre(before >= drawn.settings.start);
      const kept = new Set((drawn.kept ?? []).map(({ task }) => task.id));
      const open = scheduleOf(drawn).tasks.filter(({ id }) => !kept.has(id));
      fc.pre(open.length > 0);
      const task = open[nat % open.length]?.id ?? ('' as TaskId);
      const pin: Pin = { kind: 'finish-by', task, date: before };
      const { missedPins } = scheduleOf({
        ...drawn,
        settings: { ...drawn.settings, pins: [pin] },
      });
      expect(missedPins).toEqual([{ ...pin, plannedOn: expect.any(String) as string }]);
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
    'is short by exactly the minutes that would make it feasible, without rules of one’s own',
    (plan, days) => {
      const drawn = withoutRules(plan);
      const { finish } = scheduleOf(drawn);
      fc.pre(finish !== null);
      const targetDate = addDays(finish, -days);
      fc.pre(targetDate >= drawn.settings.start);
      const input = { ...drawn, settings: { ...drawn.settings, targetDate } };
      const made = buildPlan(input);
      fc.pre(made.ok);
      const { verdict, totalMinutes } = made.value;
      if (verdict.kind !== 'infeasible') throw new Error('the target lies before the finish');
      // What the line of study time holds up to the target, and the extra minutes, are all the work.
      const fits = new StudyLine(input).through(targetDate);
      expect(verdict.shortMinutes).toBe(totalMinutes - fits);
    },
  );
});

describe('an experience gate in any plan', () => {
  prop([anyPlanInput, fc.integer({ min: 2, max: 5 })])(
    'is not shortened by hours a week',
    (input, times) => {
      const weekdayMinutes = input.settings.weekdayMinutes.map((minutes) =>
        Math.min(MINUTES_A_DAY, minutes * times),
      ) as unknown as WeekdayMinutes;
      const busy = { ...input, settings: { ...input.settings, weekdayMinutes } };
      const gates = [...scheduleOf(input).gates, ...scheduleOf(busy).gates];
      expect(gates.filter((gate) => gate.until < monthsAfter(gate.from, gate.months))).toEqual([]);
      const { finish, stageReached } = scheduleOf(busy);
      expect(finish === null || stageReached >= finish).toBe(true);
    },
  );
});

/** Every part whose order must not matter, in another order. */
function shuffleParts(input: PlanInput, numbers: readonly number[]): PlanInput {
  const { settings, credited, begun = new Map(), ownTasks = [], catalogue } = input;
  const shuffle = <Item>(items: readonly Item[]): readonly Item[] =>
    items
      .map((item, index) => ({ item, at: numbers[index % numbers.length] ?? 0 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return {
    ...input,
    catalogue: {
      ...catalogue,
      skills: new Map(shuffle([...catalogue.skills])),
      units: new Map(shuffle([...catalogue.units])),
      prerequisites: new Map(shuffle([...catalogue.prerequisites])),
    },
    settings: {
      ...settings,
      weekChanges: shuffle(settings.weekChanges),
      daysOff: shuffle(settings.daysOff),
      pins: shuffle(settings.pins),
      ownEstimates: shuffle(settings.ownEstimates),
      droppedRequirements: shuffle(settings.droppedRequirements),
      skillLevels: Object.fromEntries(shuffle(Object.entries(settings.skillLevels))),
    },
    credited: new Set(shuffle([...credited])),
    begun: new Map(shuffle([...begun])),
    ownTasks: shuffle(ownTasks),
  };
}

/** A week with some minutes more; a week without any time may get some too. */
function longer(week: WeekdayMinutes, extra: readonly number[]): WeekdayMinutes {
  return week.map((minutes, day) =>
    Math.min(MINUTES_A_DAY, minutes + (extra[day] ?? 0)),
  ) as unknown as WeekdayMinutes;
}

function isSamePin(one: Pin, other: Pin): boolean {
  return one.kind === other.kind && one.task === other.task && one.date === other.date;
}
