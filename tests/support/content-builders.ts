/**
 * Builders of content and plan inputs for tests: everything has a sensible default, and a test
 * names only what it is about. Ids and dates are given as plain text.
 */
import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { StudyCalendar } from '../../src/shared/calendar/study-calendar.ts';
import type { Effort } from '../../src/shared/domain/effort.ts';
import type { Branded, TaskId } from '../../src/shared/domain/ids.ts';
import {
  PLAIN_RULES,
  type OwnTask,
  type PlanSettings,
  type Schedule,
} from '../../src/shared/domain/plan.ts';
import type {
  Credential,
  ExperienceGate,
  Milestone,
  Requirement,
  Role,
  RoleTask,
  WeeklyRhythm,
} from '../../src/shared/domain/role.ts';
import type { Skill, StudyUnit } from '../../src/shared/domain/skill.ts';
import { STAGES } from '../../src/shared/domain/stage.ts';
import { buildPlan, type PlanInput } from '../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import type { NetworkTask } from '../../src/shared/planning/task-network.ts';

/** A type with every id and date in it as plain text. */
export type Plain<Type> =
  Type extends Branded<string>
    ? string
    : Type extends object
      ? { readonly [Key in keyof Type]: Plain<Type[Key]> }
      : Type;

type Overrides<Type> = Partial<Plain<Type>>;

/** Ten hours in an ordinary week. */
export const TEN_HOURS: PlanSettings['weekdayMinutes'] = [75, 75, 75, 75, 0, 165, 135];

/** A three-point estimate around the minutes a plan counts with. */
export function anEffort(minutes: number): Effort {
  return {
    optimistic: Math.max(1, Math.floor(minutes * 0.7)),
    mostLikely: minutes,
    pessimistic: Math.ceil(minutes * 1.6),
  };
}

const workItem = {
  title: 'A piece of work',
  outcome: 'Make something that can be shown.',
  evidence: 'The thing itself.',
  activity: 'practise',
  prerequisites: [],
  resources: [],
} as const;

/** @example aUnit({ id: 'loops', level: 'working', minutes: 90, prerequisites: ['variables'] }) */
export function aUnit(over: Overrides<StudyUnit> & { readonly minutes?: number } = {}): StudyUnit {
  const { minutes = 60, ...rest } = over;
  const unit: Plain<StudyUnit> = {
    ...workItem,
    id: 'unit',
    level: 'awareness',
    effort: anEffort(minutes),
    retired: null,
    ...rest,
  };
  return unit as StudyUnit;
}

/** @example aSkill({ id: 'python', units: [aUnit({ id: 'loops' })] }) */
export function aSkill(over: Overrides<Skill> = {}): Skill {
  const skill: Plain<Skill> = {
    id: 'skill',
    title: 'A skill',
    family: 'family',
    meaning: 'Doing something well.',
    levels: {},
    prerequisites: [],
    units: [],
    ...over,
  };
  return skill as Skill;
}

export function aRequirement(over: Overrides<Requirement> = {}): Requirement {
  const requirement: Plain<Requirement> = {
    id: 'requirement',
    category: 'technical',
    title: 'A requirement',
    text: 'Be able to do something.',
    importance: 'essential',
    source: 'estimate',
    skills: [],
    ...over,
  };
  return requirement as Requirement;
}

export function aRoleTask(
  over: Overrides<RoleTask> & { readonly minutes?: number } = {},
): RoleTask {
  const { minutes = 120, ...rest } = over;
  const task: Plain<RoleTask> = {
    ...workItem,
    id: 'role-task',
    activity: 'build',
    effort: anEffort(minutes),
    rehearses: [],
    acceptance: [],
    prompts: [],
    ...rest,
  };
  return task as RoleTask;
}

export function aCredential(over: Overrides<Credential> = {}): Credential {
  const credential: Plain<Credential> = {
    id: 'credential',
    title: 'A paper',
    text: 'To be obtained.',
    importance: 'desirable',
    requirement: 'requirement',
    ...over,
  };
  return credential as Credential;
}

/** `covers` may name a requirement alone: all of its skills. */
export function aMilestone(
  over: Omit<Overrides<Milestone>, 'covers'> & {
    readonly covers?: readonly (string | Plain<Milestone['covers'][number]>)[];
  } = {},
): Milestone {
  const { covers = [], ...rest } = over;
  const milestone: Plain<Milestone> = {
    id: 'milestone',
    stage: 'entry',
    title: 'A milestone',
    summary: 'Something worth reaching.',
    definitionOfDone: ['It is done.'],
    tasks: [],
    credentials: [],
    ...rest,
    covers: covers.map((cover) =>
      typeof cover === 'string' ? { requirement: cover, skills: null } : cover,
    ),
  };
  return milestone as Milestone;
}

export function aGate(over: Overrides<ExperienceGate> = {}): ExperienceGate {
  const gate: Plain<ExperienceGate> = {
    id: 'gate',
    stage: 'mid',
    title: 'Years in the job',
    months: 36,
    requirement: 'requirement',
    source: 'estimate',
    ...over,
  };
  return gate as ExperienceGate;
}

export function aRhythm(over: Overrides<WeeklyRhythm> = {}): WeeklyRhythm {
  const rhythm: Plain<WeeklyRhythm> = {
    id: 'rhythm',
    title: 'A habit',
    text: 'Every week.',
    minutesPerWeek: 30,
    requirement: 'requirement',
    ...over,
  };
  return rhythm as WeeklyRhythm;
}

/** A role that can be planned to every stage. */
export function aRole(over: Overrides<Role> = {}): Role {
  const role: Plain<Role> = {
    id: 'role',
    title: 'A role',
    otherNames: [],
    family: 'family',
    depth: 'full',
    plannableStages: STAGES,
    essence: 'Does something useful.',
    overview: ['You do something useful.'],
    source: 'estimate',
    responsibilities: [],
    requirements: [],
    ladder: [],
    ladderNotes: [],
    milestones: [],
    gates: [],
    rhythms: [],
    figures: [],
    payFactors: null,
    trends: [],
    softSkills: [],
    practices: [],
    challenges: [],
    differences: [],
    relatedRoles: [],
    ...over,
  };
  return role as Role;
}

/** Begins on Monday 4 January 2027, ten hours a week, no end in sight. */
export function planSettings(over: Overrides<PlanSettings> = {}): PlanSettings {
  const settings: Plain<PlanSettings> = {
    role: 'role',
    stage: 'entry',
    goal: '',
    start: '2027-01-04',
    targetDate: null,
    weekdayMinutes: TEN_HOURS,
    daysOff: [],
    skillLevels: {},
    ...PLAIN_RULES,
    ...over,
  };
  for (const date of [settings.start, settings.targetDate]) if (date !== null) calendarDate(date);
  return settings as PlanSettings;
}

/** Inputs of a plan from a role and its skills. */
export function aPlanInput(parts: {
  readonly role: Role;
  readonly skills?: readonly Skill[];
  readonly settings?: Overrides<PlanSettings>;
  readonly credited?: readonly string[];
}): PlanInput {
  const { role, skills = [], settings = {}, credited = [] } = parts;
  return {
    catalogue: catalogueOf(skills),
    role,
    settings: planSettings({ role: role.id, ...settings }),
    credited: new Set(credited as readonly TaskId[]),
  };
}

/** Two hours in the milestone `milestone`. */
export function anOwnTask(over: Overrides<OwnTask> = {}): OwnTask {
  const task: Plain<OwnTask> = {
    id: 'own-task',
    title: 'Work of my own',
    milestone: 'milestone',
    effort: anEffort(120),
    prerequisites: [],
    ...over,
  };
  return task as OwnTask;
}

/** The schedule of a plan that a test knows to be possible. */
export function scheduleOf(input: PlanInput): Schedule {
  const plan = buildPlan(input);
  if (!plan.ok) throw new Error(`no plan: ${JSON.stringify(plan.failure)}`);
  return plan.value;
}

/** @example aTask({ id: 'b', minutes: 60, prerequisites: ['a'], milestoneRank: 1 }) */
export function aTask(
  over: Overrides<NetworkTask> & { readonly minutes?: number } = {},
): NetworkTask {
  const { minutes = 60, ...rest } = over;
  const task: Plain<NetworkTask> = {
    id: 'task',
    milestone: `milestone-${rest.milestoneRank ?? 0}`,
    milestoneRank: 0,
    ownRank: Infinity,
    coverRank: 0,
    authoredRank: 0,
    topic: rest.id ?? 'task',
    effort: anEffort(minutes),
    minutes,
    isBegun: false,
    prerequisites: [],
    reasons: [],
    ...rest,
  };
  return task as NetworkTask;
}

/** An hour every day from Monday 4 January 2027. */
export function aCalendar(over: Overrides<StudyCalendar> = {}): StudyCalendar {
  const calendar: Plain<StudyCalendar> = {
    start: '2027-01-04',
    weekdayMinutes: [60, 60, 60, 60, 60, 60, 60],
    weekChanges: [],
    daysOff: [],
    ...over,
  };
  return calendar as StudyCalendar;
}
