/** Plans for the shipped roles, judged as a mentor would: sound, of a credible length, in order. */
import { assert, describe, expect, test } from 'vitest';

import { spreadWeek } from '../../src/shared/calendar/spread-week.ts';
import { buildPlan, type PlanInput } from '../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import { planSettings, scheduleOf, TEN_HOURS } from '../support/content-builders.ts';
import { shippedContent } from '../support/shipped-content.ts';
import { validateSchedule } from '../support/validate-schedule.ts';

const { roles, skills } = await shippedContent();
const catalogue = catalogueOf(skills);
const FULL_ROLES = ['ml-software-engineer', 'information-systems-ml-engineer'];

function inputOf(id: string, settings: Parameters<typeof planSettings>[0] = {}): PlanInput {
  const role = roles.find((candidate) => candidate.id === id)!;
  return {
    catalogue,
    role,
    settings: planSettings({ role: id, weekdayMinutes: TEN_HOURS, ...settings }),
    credited: new Set(),
  };
}

describe.each(FULL_ROLES)('%s', (id) => {
  test('takes a credible time from nothing to the entry stage: 500 to 1,100 hours', () => {
    const hours = scheduleOf(inputOf(id)).totalMinutes / 60;
    const said = `${id}: ${Math.round(hours)} hours of study from nothing to entry`;
    assert(hours >= 500 && hours <= 1_100, said);
  });

  test('never finishes later as the hours a week rise', () => {
    const finishes = Array.from({ length: 40 }, (_, hour) => {
      const weekdayMinutes = spreadWeek((hour + 1) * 60);
      const plan = buildPlan(inputOf(id, { weekdayMinutes }));
      return plan.ok ? (plan.value.finish ?? '') : '9999-12-31';
    });
    expect(finishes).toEqual(finishes.toSorted().toReversed());
  });

  test('counts years in the job for the stages after entry, however many hours are studied', () => {
    const gates = scheduleOf(inputOf(id, { weekdayMinutes: spreadWeek(84 * 60) })).gates;
    expect(gates.map(({ months }) => months)).toEqual([36]);
    expect(roles.find((role) => role.id === id)?.gates.map(({ months }) => months)).toEqual([
      36, 84,
    ]);
  });
});

const plannable = roles.flatMap((role) =>
  role.plannableStages.map((stage) => [role.id, stage] as const),
);

describe.each(plannable)('a plan for %s to %s at ten hours a week', (id, stage) => {
  const input = inputOf(id, { stage });
  const schedule = scheduleOf(input);

  test('breaks no rule of the validator', () => {
    expect(validateSchedule(schedule, input)).toEqual([]);
  });

  test('holds every unit that its own work names as a prerequisite', () => {
    const planned = new Set(schedule.tasks.map((task) => task.id));
    const absent = input.role.milestones
      .filter((milestone) => schedule.milestones.some(({ id: it }) => it === milestone.id))
      .flatMap((milestone) => milestone.tasks)
      .flatMap((task) => task.prerequisites.filter((needed) => !planned.has(needed)));
    expect(absent).toEqual([]);
  });

  test('reaches its milestones in their order, none of them empty', () => {
    const reached = schedule.milestones.map((milestone) => milestone.reachedAtMinutes);
    expect(reached).toEqual(reached.toSorted((a, b) => a - b));
  });
});

test('a person who can do everything has only the role’s own work left', () => {
  for (const id of FULL_ROLES) {
    const skillLevels = Object.fromEntries(skills.map((skill) => [skill.id, 'expert'] as const));
    const { tasks } = scheduleOf(inputOf(id, { skillLevels }));
    expect(tasks.filter((task) => catalogue.units.has(task.id))).toEqual([]);
    expect(tasks.length).toBeGreaterThan(0);
  }
});

test('with days off for holidays, the plan still breaks no rule', () => {
  const daysOff = [
    { from: '2027-03-26', to: '2027-03-29', label: 'Easter' },
    { from: '2027-07-03', to: '2027-07-17', label: 'away' },
    { from: '2027-07-10', to: '2027-07-24', label: 'away longer' },
    { from: '2027-12-24', to: '2028-01-02', label: 'the end of the year' },
  ];
  const input = inputOf('ml-software-engineer', { daysOff, targetDate: '2028-06-30' });
  const schedule = scheduleOf(input);
  expect(validateSchedule(schedule, input)).toEqual([]);
  expect(schedule.verdict.kind).toBe('infeasible');
});
