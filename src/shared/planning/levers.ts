/**
 * What a person can do about a target date that is too early: study more, finish later, leave
 * something out, or say that they can do some of it already. Each lever is the smallest step of its
 * kind that makes the plan feasible; one step less does not.
 */
import { toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import { growWeek, LONGEST_DAY_MINUTES, TIME_STEP_MINUTES } from '../calendar/spread-week.ts';
import { mapWeeks } from '../calendar/study-calendar.ts';
import type { RequirementId, SkillId } from '../domain/ids.ts';
import type { PlanSettings } from '../domain/plan.ts';
import {
  levelRank,
  PROFICIENCY_LEVELS,
  type AttainedLevel,
  type ProficiencyLevel,
} from '../domain/proficiency-level.ts';
import type { Requirement, RoleOutline } from '../domain/role.ts';
import { stagesUpTo } from '../domain/stage.ts';
import { assessGaps } from './assess-gaps.ts';
import {
  buildPlan,
  networkOf,
  scheduleNetwork,
  studyTimeOf,
  type PlanInput,
} from './build-plan.ts';
import { taskGraphOf } from './task-graph.ts';

/** Each with the settings that apply it; null where no step of that kind is enough. */
export interface Levers {
  readonly moreHours: {
    readonly extraMinutesPerWeek: number;
    readonly settings: PlanSettings;
  } | null;
  readonly laterDate: {
    readonly targetDate: CalendarDate;
    readonly settings: PlanSettings;
  } | null;
  readonly smallerScope: {
    /** In the order in which they were dropped, the least important first. */
    readonly dropped: readonly RequirementId[];
    readonly savedMinutes: number;
    readonly settings: PlanSettings;
  } | null;
  readonly claimedSkills: {
    readonly claims: readonly SkillClaim[];
    readonly savedMinutes: number;
    readonly settings: PlanSettings;
  } | null;
}

export interface SkillClaim {
  readonly skill: SkillId;
  readonly from: ProficiencyLevel;
  readonly to: AttainedLevel;
}

/**
 * The four levers of a plan whose target date is too early.
 *
 * @returns null when nothing has to be done: there is no target, it can be met, or no plan can be
 *   made at all
 */
export function findLevers(input: PlanInput): Levers | null {
  const plan = buildPlan(input);
  if (!plan.ok || plan.value.verdict.kind !== 'infeasible') return null;
  return {
    moreHours: findMoreHours(input),
    laterDate: findLaterDate(input, plan.value.finish),
    smallerScope: findSmallerScope(input),
    claimedSkills: findClaims(input),
  };
}

function isFeasible(input: PlanInput, settings: PlanSettings): boolean {
  const plan = buildPlan({ ...input, settings });
  return plan.ok && plan.value.verdict.kind === 'feasible';
}

/** The most work that any schedule could hold before the target: more need not be tried. */
function mostMinutes(input: PlanInput): number {
  const { settings, now } = input;
  if (settings.targetDate === null) return Infinity;
  return studyTimeOf(networkOf(input), settings, now).through(toEpochDay(settings.targetDate));
}

/** Hours change no work, so the network is built once; the search halves the range each time. */
function findMoreHours(input: PlanInput): Levers['moreHours'] {
  const network = networkOf(input);
  const graph = taskGraphOf(network.tasks);
  if (!graph.ok) return null;
  const grown = (steps: number): PlanSettings => ({
    ...input.settings,
    ...mapWeeks(input.settings, (week) => growWeek(week, steps * TIME_STEP_MINUTES)),
  });
  const isEnough = (steps: number) => {
    const plan = scheduleNetwork({ ...input, settings: grown(steps), network, graph: graph.value });
    return plan.ok && plan.value.verdict.kind === 'feasible';
  };
  let enough = (LONGEST_DAY_MINUTES * 7) / TIME_STEP_MINUTES;
  if (!isEnough(enough)) return null;
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const middle = (enough + tooFew) >> 1;
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return { extraMinutesPerWeek: enough * TIME_STEP_MINUTES, settings: grown(enough) };
}

function findLaterDate(input: PlanInput, finish: CalendarDate | null): Levers['laterDate'] {
  if (finish === null) return null;
  return { targetDate: finish, settings: { ...input.settings, targetDate: finish } };
}

/**
 * Drops one requirement after another until it is enough, then takes back what need not be dropped,
 * the most important first. Two requirements may ask for the same skill, so that only both together
 * save anything.
 */
function findSmallerScope(input: PlanInput): Levers['smallerScope'] {
  const most = mostMinutes(input);
  const without = (ids: readonly RequirementId[]): PlanSettings => ({
    ...input.settings,
    droppedRequirements: [...input.settings.droppedRequirements, ...ids],
  });
  const isEnough = (ids: readonly RequirementId[]) =>
    minutesOf(input, without(ids)) <= most && isFeasible(input, without(ids));
  const candidates = leastImportantFirst(input.role, input.settings).map(({ id }) => id);
  const count = candidates.findIndex((_, index) => isEnough(candidates.slice(0, index + 1))) + 1;
  if (count === 0) return null;
  let dropped = candidates.slice(0, count);
  for (const id of candidates.slice(0, count - 1).toReversed()) {
    const fewer = dropped.filter((other) => other !== id);
    if (isEnough(fewer)) dropped = fewer;
  }
  const settings = without(dropped);
  const savedMinutes = minutesOf(input, input.settings) - minutesOf(input, settings);
  return { dropped, savedMinutes, settings };
}

/**
 * Desirable requirements that ask for something on the way, the least important first: what is asked
 * at a later stage, then what is asked at a lower level, then what the role names later.
 */
function leastImportantFirst(role: RoleOutline, settings: PlanSettings): readonly Requirement[] {
  const stages = stagesUpTo(settings.stage);
  const importance = (requirement: Requirement) => {
    const firstStage = stages.findIndex((stage) =>
      requirement.skills.some((asked) => asked[stage] !== undefined),
    );
    const levels = requirement.skills.flatMap((asked) =>
      stages.map((stage) => levelRank(asked[stage] ?? 'none')),
    );
    return { firstStage, level: Math.max(0, ...levels) };
  };
  return role.requirements
    .map((requirement, order) => ({ requirement, order, ...importance(requirement) }))
    .filter(
      ({ requirement, firstStage }) =>
        requirement.importance === 'desirable' &&
        firstStage >= 0 &&
        !settings.droppedRequirements.includes(requirement.id),
    )
    .sort((a, b) => b.firstStage - a.firstStage || a.level - b.level || b.order - a.order)
    .map(({ requirement }) => requirement);
}

/**
 * The fewest claims first: if one skill at one level is enough, the one that saves least; else the
 * skill that saves most is claimed whole, and the search goes on for the rest.
 */
function findClaims(input: PlanInput): Levers['claimedSkills'] {
  const before = minutesOf(input, input.settings);
  const most = mostMinutes(input);
  let settings = input.settings;
  const claims: SkillClaim[] = [];
  const answer = (last: Claimed) => ({
    claims: [...claims, last.claim],
    savedMinutes: before - last.minutes,
    settings: last.settings,
  });
  for (let left = before; ;) {
    const possible = claimsOf(input, settings).filter(({ minutes }) => minutes < left);
    const enough = possible
      .filter(({ minutes }) => minutes <= most)
      .sort((a, b) => b.minutes - a.minutes)
      .find((claimed) => isFeasible(input, claimed.settings));
    if (enough !== undefined) return answer(enough);
    const largest = possible.reduce<Claimed | null>(
      (best, claimed) => (best === null || claimed.minutes < best.minutes ? claimed : best),
      null,
    );
    if (largest === null) return null;
    claims.push(largest.claim);
    settings = largest.settings;
    left = largest.minutes;
  }
}

interface Claimed {
  readonly claim: SkillClaim;
  readonly settings: PlanSettings;
  /** Minutes of the whole plan with this claim. */
  readonly minutes: number;
}

/** Every rise of one skill that the plan asks for, as a claim; lower levels of a skill first. */
function claimsOf(input: PlanInput, settings: PlanSettings): readonly Claimed[] {
  const asked = new Map<SkillId, number>();
  for (const { skill, to } of assessGaps(input.role, settings))
    asked.set(skill, Math.max(asked.get(skill) ?? 0, levelRank(to)));
  return [...asked].flatMap(([skill, highest]) => {
    const from = settings.skillLevels[skill] ?? 'none';
    return PROFICIENCY_LEVELS.slice(levelRank(from) + 1, highest + 1).map((level): Claimed => {
      const to = level as AttainedLevel;
      const claimed = { ...settings, skillLevels: { ...settings.skillLevels, [skill]: to } };
      return {
        claim: { skill, from, to },
        settings: claimed,
        minutes: minutesOf(input, claimed),
      };
    });
  });
}

function minutesOf(input: PlanInput, settings: PlanSettings): number {
  return networkOf({ ...input, settings }).tasks.reduce((sum, task) => sum + task.minutes, 0);
}
