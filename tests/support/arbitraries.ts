/**
 * Generated calendars, task networks, catalogues and roles for property tests.
 *
 * Raw numbers are drawn and then read as a structure that is sound by construction (acyclic
 * prerequisites, requirements that never fall from stage to stage), so that every draw counts and
 * a counterexample shrinks well.
 */
import * as fc from 'fast-check';

import { addDays, calendarDate, fromEpochDay } from '../../src/shared/calendar/calendar-date.ts';
import type { CalendarDate } from '../../src/shared/calendar/calendar-date.ts';
import { capacityUntil } from '../../src/shared/calendar/study-calendar.ts';
import type {
  DaysOff,
  StudyCalendar,
  WeekdayMinutes,
} from '../../src/shared/calendar/study-calendar.ts';
import type { SkillId, TaskId } from '../../src/shared/domain/ids.ts';
import type { PlanSettings } from '../../src/shared/domain/plan.ts';
import {
  PROFICIENCY_LEVELS,
  type AttainedLevel,
  type ProficiencyLevel,
} from '../../src/shared/domain/proficiency-level.ts';
import type { Milestone, Requirement, Role } from '../../src/shared/domain/role.ts';
import type { Skill, StudyUnit } from '../../src/shared/domain/skill.ts';
import { STAGES } from '../../src/shared/domain/stage.ts';
import type { PlanInput } from '../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import type { NetworkTask } from '../../src/shared/planning/task-network.ts';
import {
  aGate,
  aMilestone,
  aRequirement,
  aRhythm,
  aRole,
  aRoleTask,
  aTask,
  aUnit,
  planSettings,
} from './content-builders.ts';

/** Years 1900 to 2199. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: -25_567, max: 84_005 })
  .map(fromEpochDay);

/** A day on which a plan may begin. */
const anyPlanStart: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 2_500 })
  .map((days) => addDays(calendarDate('2024-01-01'), days));

/** Weekday minutes with at least one hour a week. */
export const anyWeek: fc.Arbitrary<WeekdayMinutes> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })), {
    minLength: 7,
    maxLength: 7,
  })
  .map((days) => (sum(days) >= 60 ? days : days.with(5, 60)) as unknown as WeekdayMinutes);

/** Up to four days-off ranges near a start; they may overlap, touch or lie before it. */
function anyDaysOff(start: CalendarDate): fc.Arbitrary<readonly DaysOff[]> {
  return fc.array(
    fc
      .record({
        after: fc.integer({ min: -10, max: 120 }),
        length: fc.integer({ min: 0, max: 30 }),
      })
      .map(({ after, length }) => ({
        from: addDays(start, after),
        to: addDays(start, after + length),
        label: 'away',
      })),
    { maxLength: 4 },
  );
}

export const anyCalendar: fc.Arbitrary<StudyCalendar> = anyPlanStart.chain((start) =>
  fc.record({
    start: fc.constant(start),
    weekdayMinutes: anyWeek,
    daysOff: anyDaysOff(start),
  }),
);

/** Tasks with acyclic prerequisites, in an order that says nothing about them. */
export function anyNetwork(maxTasks: number): fc.Arbitrary<readonly NetworkTask[]> {
  const draw = fc.record({
    minutes: fc.integer({ min: 1, max: 400 }),
    milestoneRank: fc.nat(3),
    coverRank: fc.nat(2),
    authoredRank: fc.nat(5),
    needs: fc.array(fc.nat(), { maxLength: 3 }),
  });
  return fc
    .array(draw, { minLength: 1, maxLength: maxTasks })
    .map((draws) =>
      draws.map(({ needs, ...rest }, index) =>
        aTask({ ...rest, id: scrambledId(index), prerequisites: earlier(needs, index) }),
      ),
    )
    .chain((tasks) => fc.shuffledSubarray(tasks, { minLength: tasks.length }));
}

/** Everything `buildPlan` takes, for a plan that can be made. */
export const anyPlanInput: fc.Arbitrary<PlanInput & { readonly skills: readonly Skill[] }> = fc
  .record({
    cells: fc.array(
      fc.record({
        skill: fc.nat(4),
        rise: fc.integer({ min: 1, max: 2 }),
        units: fc.array(
          fc.record({
            minutes: fc.integer({ min: 5, max: 300 }),
            needs: fc.array(fc.nat(), { maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        needsCell: fc.option(fc.nat(), { freq: 2 }),
        inherited: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12, size: '+1' },
    ),
    requirements: fc.array(
      fc.record({
        importance: fc.constantFrom('essential' as const, 'desirable' as const),
        skills: fc.array(
          fc.record({ skill: fc.nat(), levels: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)) }),
          { minLength: 1, maxLength: 3 },
        ),
        milestone: fc.nat(),
      }),
      { minLength: 1, maxLength: 5, size: '+1' },
    ),
    milestones: fc.tuple(...STAGES.map(() => fc.integer({ min: 1, max: 3 }))),
    roleTasks: fc.array(
      fc.record({
        milestone: fc.nat(),
        minutes: fc.integer({ min: 5, max: 300 }),
        needs: fc.array(fc.nat(), { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
    gateMonths: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 120 })),
    rhythms: fc.array(fc.integer({ min: 5, max: 240 }), { maxLength: 3 }),
    calendar: anyCalendar,
    stage: fc.constantFrom(...STAGES),
    target: fc.option(fc.nat(150)),
    claimed: fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
      { minLength: 5, maxLength: 5 },
    ),
    credited: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map((drawn) => {
    const skills = toSkills(drawn.cells);
    const role = toRole(drawn, skills);
    const work = [
      ...skills.flatMap((skill) => skill.units),
      ...role.milestones.flatMap((milestone) => milestone.tasks),
    ];
    const claimed = skills.map((skill, index): [SkillId, ProficiencyLevel] => [
      skill.id,
      PROFICIENCY_LEVELS[drawn.claimed[index] ?? 0] ?? 'none',
    ]);
    const { calendar } = drawn;
    const targetDate = drawn.target === null ? null : addDays(calendar.start, drawn.target);
    return {
      skills,
      catalogue: catalogueOf(skills),
      role,
      settings: planSettings({
        ...calendar,
        role: role.id,
        stage: drawn.stage,
        targetDate:
          targetDate !== null && capacityUntil(calendar, targetDate) > 0 ? targetDate : null,
        skillLevels: Object.fromEntries(claimed),
      }),
      credited: new Set<TaskId>(drawn.credited.flatMap((nat) => work[nat % work.length]?.id ?? [])),
    };
  });

/** The settings with everything that only narrows a plan taken away: no claims, no credit. */
export function fromNothing<Input extends PlanInput>(input: Input): Input {
  const settings: PlanSettings = { ...input.settings, skillLevels: {} };
  return { ...input, settings, credited: new Set() };
}

interface Cell {
  readonly skill: number;
  readonly rise: number;
  readonly units: readonly { readonly minutes: number; readonly needs: readonly number[] }[];
  readonly needsCell: number | null;
  readonly inherited: boolean;
}

/**
 * Reads cells (a level of a skill with its units) as a catalogue in which a cell only ever needs
 * cells drawn before it.
 */
function toSkills(cells: readonly Cell[]): readonly Skill[] {
  const skills: { index: number; units: StudyUnit[]; needs: Skill['prerequisites'][number][] }[] =
    [];
  const drawn: { skill: number; level: AttainedLevel }[] = [];
  let unitCount = 0;
  for (const cell of cells) {
    const skill = skills.find(({ index }) => index === cell.skill);
    const below = rankOf(skill?.units.at(-1)?.level);
    const level = attained(below + cell.rise);
    if (below + cell.rise >= PROFICIENCY_LEVELS.length) continue;
    const target = skill ?? { index: cell.skill, units: [], needs: [] };
    if (skill === undefined) skills.push(target);
    const other = cell.needsCell === null ? undefined : drawn[cell.needsCell % (drawn.length || 1)];
    if (other !== undefined && other.skill !== cell.skill)
      target.needs.push({
        // A need of a level without units counts for the next level that has some.
        level: cell.inherited ? attained(below + 1) : level,
        needs: { skill: skillId(other.skill), level: other.level },
      });
    for (const unit of cell.units) {
      target.units.push(
        aUnit({
          id: scrambledId(unitCount),
          level,
          minutes: unit.minutes,
          prerequisites: earlier(unit.needs, unitCount),
        }),
      );
      unitCount += 1;
    }
    drawn.push({ skill: cell.skill, level });
  }
  return skills
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, units, needs }) => ({
      id: skillId(index),
      title: `Skill ${index}`,
      family: 'family',
      meaning: 'Doing something well.',
      levels: {},
      prerequisites: needs,
      units,
    }));
}

interface RoleDraw {
  readonly requirements: readonly {
    readonly importance: 'essential' | 'desirable';
    readonly skills: readonly {
      readonly skill: number;
      readonly levels: readonly [number, number, number];
    }[];
    readonly milestone: number;
  }[];
  readonly milestones: readonly number[];
  readonly roleTasks: readonly {
    readonly milestone: number;
    readonly minutes: number;
    readonly needs: readonly number[];
  }[];
  readonly gateMonths: readonly [number, number];
  readonly rhythms: readonly number[];
}

function toRole(draw: RoleDraw, skills: readonly Skill[]): Role {
  const requirements: readonly Requirement[] = draw.requirements.map((requirement, index) =>
    aRequirement({
      id: `requirement-${index}`,
      importance: requirement.importance,
      skills: requirement.skills.map(({ skill, levels }) => {
        const [entry, mid, senior] = rising(levels);
        return { skill: skills[skill % skills.length]?.id ?? '', entry, mid, senior };
      }),
    }),
  );
  const milestones = STAGES.flatMap((stage, s) =>
    Array.from({ length: draw.milestones[s] ?? 1 }, (_, m) => ({ stage, m, id: `${stage}-${m}` })),
  );
  const units = skills.flatMap((skill) => skill.units.map((unit): string => unit.id));
  const tasks = draw.roleTasks.map((task, index) => ({
    at: task.milestone % milestones.length,
    task: aRoleTask({
      id: `work-${scrambledId(index)}`,
      minutes: task.minutes,
      prerequisites: task.needs.map((nat) => {
        const pick = nat % (units.length + index);
        return units[pick] ?? `work-${scrambledId(pick - units.length)}`;
      }),
    }),
  }));
  return aRole({
    requirements,
    milestones: milestones.map(({ stage, m, id }, rank): Milestone => {
      const ofStage = milestones.filter((milestone) => milestone.stage === stage).length;
      const covered = requirements.filter(
        (_, r) => (draw.requirements[r]?.milestone ?? 0) % ofStage === m,
      );
      return aMilestone({
        id,
        stage,
        covers: covered.map((requirement) => requirement.id),
        tasks: tasks.filter(({ at }) => at === rank).map(({ task }) => task),
      });
    }),
    gates: [
      aGate({ id: 'gate-mid', stage: 'mid', months: draw.gateMonths[0] }),
      aGate({ id: 'gate-senior', stage: 'senior', months: draw.gateMonths[1] }),
    ],
    rhythms: draw.rhythms.map((minutesPerWeek, index) =>
      aRhythm({ id: `rhythm-${index}`, minutesPerWeek }),
    ),
  });
}

/** Levels that never fall; a stage that asks nothing more than the one before may stay silent. */
function rising(steps: readonly [number, number, number]): (AttainedLevel | undefined)[] {
  let rank = 0;
  return steps.map((step) => {
    rank = Math.min(rank + step, PROFICIENCY_LEVELS.length - 1);
    return step === 0 ? undefined : attained(rank);
  });
}

/** Ids whose alphabetical order is not the order in which things are drawn. */
function scrambledId(index: number): string {
  return `t${String((index * 37 + 11) % 101).padStart(3, '0')}`;
}

function earlier(needs: readonly number[], index: number): readonly string[] {
  if (index === 0) return [];
  return [...new Set(needs.map((nat) => scrambledId(nat % index)))];
}

function skillId(index: number): string & SkillId {
  return `skill-${index}` as SkillId;
}

function rankOf(level: ProficiencyLevel | undefined): number {
  return level === undefined ? 0 : PROFICIENCY_LEVELS.indexOf(level);
}

function attained(rank: number): AttainedLevel {
  return (PROFICIENCY_LEVELS[rank] ?? 'expert') as AttainedLevel;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
