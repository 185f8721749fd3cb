/**
 * Generated calendars, task networks, catalogues and roles for property tests.
 *
 * Raw numbers are drawn and then read as a structure that is sound by construction (acyclic
 * prerequisites, requirements that never fall from stage to stage), so that every draw counts and
 * a counterexample shrinks well.
 */
import * as fc from 'fast-check';

import {
  addDays,
  calendarDate,
  fromEpochDay,
  laterDate,
  toEpochDay,
  type CalendarDate,
} from '../../src/shared/calendar/calendar-date.ts';
import {
  capacityByDay,
  capacityUntil,
  type DaysOff,
  type StudyCalendar,
  type WeekChange,
  type WeekdayMinutes,
} from '../../src/shared/calendar/study-calendar.ts';
import type { BegunWork } from '../../src/shared/domain/effort.ts';
import type { SkillId, TaskId } from '../../src/shared/domain/ids.ts';
import {
  PLAIN_RULES,
  type OwnTask,
  type Pin,
  type PlanSettings,
} from '../../src/shared/domain/plan.ts';
import {
  PROFICIENCY_LEVELS,
  type AttainedLevel,
  type ProficiencyLevel,
} from '../../src/shared/domain/proficiency-level.ts';
import type { Milestone, Requirement, Role } from '../../src/shared/domain/role.ts';
import type { Skill, StudyUnit } from '../../src/shared/domain/skill.ts';
import { STAGES } from '../../src/shared/domain/stage.ts';
import type { KeptTask, Now, PlanInput } from '../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import type { NetworkTask } from '../../src/shared/planning/task-network.ts';
import {
  aGate,
  aMilestone,
  anEffort,
  aRequirement,
  aRhythm,
  aRole,
  aRoleTask,
  aTask,
  aUnit,
  planSettings,
  scheduleOf,
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

const NO_TIME: WeekdayMinutes = [0, 0, 0, 0, 0, 0, 0];
const A_SATURDAY: WeekdayMinutes = [0, 0, 0, 0, 0, 60, 0];

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

/**
 * Up to three other weeks from a day on, also weeks without any time; the last of them has some, so
 * that every plan ends.
 */
function anyWeekChanges(start: CalendarDate): fc.Arbitrary<readonly WeekChange[]> {
  const weekFrom = fc.record({
    after: fc.integer({ min: -20, max: 120 }),
    week: fc.oneof({ weight: 3, arbitrary: anyWeek }, fc.constant(NO_TIME)),
  });
  return fc.uniqueArray(weekFrom, { maxLength: 3, selector: ({ after }) => after }).map((drawn) => {
    const last = Math.max(...drawn.map(({ after }) => after));
    return drawn.map(({ after, week }) => ({
      from: addDays(start, after),
      weekdayMinutes: after === last && sum(week) === 0 ? A_SATURDAY : week,
    }));
  });
}

export const anyCalendar: fc.Arbitrary<StudyCalendar> = anyPlanStart.chain((start) =>
  fc.record({
    start: fc.constant(start),
    weekdayMinutes: anyWeek,
    weekChanges: anyWeekChanges(start),
    daysOff: anyDaysOff(start),
  }),
);

/** Tasks with acyclic prerequisites, in an order that says nothing about them. */
export function anyNetwork(maxTasks: number): fc.Arbitrary<readonly NetworkTask[]> {
  const draw = fc.record({
    minutes: fc.integer({ min: 1, max: 400 }),
    milestoneRank: fc.nat(3),
    ownRank: fc.option(fc.nat(3), { freq: 2, nil: Infinity }),
    coverRank: fc.nat(2),
    authoredRank: fc.nat(5),
    topic: fc.nat(3).map((topic) => `topic-${topic}`),
    isBegun: fc.boolean(),
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

/** What a drawn plan is made from, with the skills its catalogue was made of. */
export interface DrawnInput extends PlanInput {
  readonly skills: readonly Skill[];
  readonly ownTasks: readonly OwnTask[];
}

const anyContent = {
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
};

/** The person's side: time and aims, and the rules, wishes and work of their own. */
const anyWishes = {
  calendar: anyCalendar,
  stage: fc.constantFrom(...STAGES),
  target: fc.option(fc.nat(150)),
  claimed: fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
    { minLength: 5, maxLength: 5 },
  ),
  credited: fc.array(fc.nat(), { maxLength: 3 }),
  topicsPerDay: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
  smallestSession: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 240 })),
  pins: fc.array(
    fc.record({
      work: fc.nat(),
      kind: fc.constantFrom('not-before' as const, 'finish-by' as const, 'on-day' as const),
      after: fc.nat(60),
    }),
    { maxLength: 4 },
  ),
  begun: fc.array(
    fc.record({
      work: fc.nat(),
      hundredths: fc.option(fc.nat(99)),
      loggedMinutes: fc.nat(400),
    }),
    { maxLength: 3 },
  ),
  ownTasks: fc.array(
    fc.record({
      milestone: fc.nat(),
      minutes: fc.integer({ min: 1, max: 300 }),
      needs: fc.array(fc.nat(), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  ownEstimates: fc.uniqueArray(
    fc.record({ work: fc.nat(), minutes: fc.integer({ min: 1, max: 400 }) }),
    { maxLength: 3, selector: ({ work }) => work },
  ),
  ownOrder: fc.array(fc.nat(), { maxLength: 5 }),
  dropped: fc.array(fc.nat(), { maxLength: 2 }),
};

/** Everything `buildPlan` takes, for a plan that is about to begin and can be made. */
export const anyPlanInput: fc.Arbitrary<DrawnInput> = fc
  .record({ ...anyContent, ...anyWishes })
  .map((drawn) => {
    const skills = toSkills(drawn.cells);
    const role = toRole(drawn, skills);
    const authored = [
      ...skills.flatMap((skill) => skill.units),
      ...role.milestones.flatMap((milestone) => milestone.tasks),
    ].map(({ id }) => id);
    const ownTasks = toOwnTasks(drawn.ownTasks, role, authored);
    const work = [...authored, ...ownTasks.map(({ id }) => id)];
    const at = (nat: number): TaskId => work[nat % work.length] ?? ('none' as TaskId);
    const claimed = skills.map((skill, index): [SkillId, ProficiencyLevel] => [
      skill.id,
      PROFICIENCY_LEVELS[drawn.claimed[index] ?? 0] ?? 'none',
    ]);
    const desirable = role.requirements.filter(({ importance }) => importance === 'desirable');
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
        topicsPerDay: drawn.topicsPerDay,
        smallestSession: drawn.smallestSession,
        pins: toPins(
          drawn.pins.map((pin) => ({ ...pin, task: at(pin.work) })),
          calendar,
        ),
        ownEstimates: once(
          drawn.ownEstimates.map(({ work: nat, minutes }) => ({ task: at(nat), minutes })),
        ),
        ownOrder: [...new Set(drawn.ownOrder.map(at))],
        droppedRequirements: [
          ...new Set(drawn.dropped.flatMap((nat) => desirable[nat % desirable.length]?.id ?? [])),
        ],
        skillLevels: Object.fromEntries(claimed),
      }),
      credited: new Set(drawn.credited.map(at)),
      begun: new Map(
        drawn.begun.map(({ work: nat, hundredths, loggedMinutes }): [TaskId, BegunWork] => [
          at(nat),
          { share: hundredths === null ? null : hundredths / 100, loggedMinutes },
        ]),
      ),
      ownTasks,
    };
  });

/** A plan some days after its beginning, with done work kept as it was planned. */
export const anyPlanUnderWay: fc.Arbitrary<DrawnInput & { readonly now: Now }> = fc
  .record({
    before: anyPlanInput,
    days: fc.nat(90),
    studiedMinutes: fc.oneof(fc.constant(0), fc.nat(300)),
    done: fc.array(fc.record({ task: fc.nat(), day: fc.nat() }), { maxLength: 8 }),
  })
  .map(({ before, days, studiedMinutes, done }) => {
    const { tasks } = scheduleOf(before);
    const kept = new Map<TaskId, KeptTask>();
    for (const { task: nat, day } of tasks.length > 0 ? done : []) {
      const task = tasks[nat % tasks.length];
      const doneOn = addDays(before.settings.start, day % (days + 1));
      if (task !== undefined) kept.set(task.id, { task, doneOn });
    }
    return {
      ...before,
      now: { date: addDays(before.settings.start, days), studiedMinutes },
      credited: new Set([...before.credited, ...kept.keys()]),
      kept: tasks.flatMap(({ id }) => kept.get(id) ?? []),
    };
  });

/** The input with everything that only narrows a plan taken away: no claims, no credit. */
export function fromNothing<Input extends PlanInput>(input: Input): Input {
  const settings: PlanSettings = { ...input.settings, skillLevels: {}, droppedRequirements: [] };
  return { ...input, settings, credited: new Set(), begun: new Map() };
}

/** The input without the rules that can cost time or order. */
export function withoutRules<Input extends PlanInput>(input: Input): Input {
  const { topicsPerDay, smallestSession, pins } = PLAIN_RULES;
  return { ...input, settings: { ...input.settings, topicsPerDay, smallestSession, pins } };
}

/** The input with nothing of the person's own in it but their time, aims, claims and credit. */
export function asAuthored<Input extends PlanInput>(input: Input): Input {
  const { weekChanges } = input.settings;
  const settings: PlanSettings = { ...input.settings, ...PLAIN_RULES, weekChanges };
  return { ...input, settings, begun: new Map(), ownTasks: [] };
}

interface DrawnPin {
  readonly task: TaskId;
  readonly kind: Pin['kind'];
  readonly after: number;
}

/**
 * Pins that do not contradict each other: of those that hold a task back the first one counts, on a
 * day that has time where it must, and the deadline of a task is not before it.
 */
function toPins(drawn: readonly DrawnPin[], calendar: StudyCalendar): readonly Pin[] {
  const capacity = capacityByDay(calendar);
  const held = new Map<TaskId, Pin>();
  for (const { task, kind, after } of drawn) {
    if (kind === 'finish-by' || held.has(task)) continue;
    let date = addDays(calendar.start, after);
    while (kind === 'on-day' && capacity(toEpochDay(date)) === 0) date = addDays(date, 1);
    held.set(task, { kind, task, date });
  }
  const deadlines = drawn
    .filter(({ kind }) => kind === 'finish-by')
    .map(({ task, after }): Pin => {
      const date = addDays(calendar.start, after);
      return { kind: 'finish-by', task, date: laterDate(date, held.get(task)?.date ?? date) };
    });
  return [...held.values(), ...deadlines];
}

/** Each task's first estimate. */
function once<Item extends { readonly task: TaskId }>(items: readonly Item[]): readonly Item[] {
  return items.filter(({ task }, index) => items.findIndex((it) => it.task === task) === index);
}

function toOwnTasks(
  drawn: readonly {
    readonly milestone: number;
    readonly minutes: number;
    readonly needs: readonly number[];
  }[],
  role: Role,
  authored: readonly TaskId[],
): readonly OwnTask[] {
  const idOf = (index: number) => `own-${scrambledId(index)}` as TaskId;
  return drawn.flatMap(({ milestone, minutes, needs }, index) => {
    const home = role.milestones[milestone % role.milestones.length];
    if (home === undefined) return [];
    const earlierWork = [...authored, ...drawn.slice(0, index).map((_, other) => idOf(other))];
    return {
      id: idOf(index),
      title: 'Work of my own',
      milestone: home.id,
      effort: anEffort(minutes),
      prerequisites: [
        ...new Set(needs.flatMap((nat) => earlierWork[nat % earlierWork.length] ?? [])),
      ],
    };
  });
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
