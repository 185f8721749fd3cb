/**
 * Why a task is in a plan, and why on these days: as data, for the screens and the paper to put into
 * words.
 */
import { addDays, daysBetween, toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import { capacityByDay, isDayOff } from '../calendar/study-calendar.ts';
import type { RequirementId, SkillId, TaskId } from '../domain/ids.ts';
import type {
  PlanSettings,
  Schedule,
  ScheduledTask,
  StartConstraint,
  TaskReason,
} from '../domain/plan.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { RoleOutline } from '../domain/role.ts';

export interface ExplainInput {
  readonly schedule: Schedule;
  readonly role: RoleOutline;
  readonly settings: PlanSettings;
}

/** Why a task is there: what needs it, one step after another, and what the role asks in the end. */
export interface WhyHere {
  /** From the task itself: each step is needed by the next. Empty when the role asks for it itself. */
  readonly neededBy: readonly { readonly task: TaskId; readonly skill: SkillId }[];
  readonly because:
    | {
        readonly kind: 'requirement';
        readonly gap: Extract<TaskReason, { readonly kind: 'gap' }>;
        readonly source: Provenance;
        /** Other requirements of the role that ask for it as well. */
        readonly alsoAsked: readonly RequirementId[];
      }
    | { readonly kind: 'role-work'; readonly responsibilities: readonly string[] }
    | { readonly kind: 'own-work' }
    /** What needed it has been done or dropped since. */
    | { readonly kind: 'past' };
}

/** Why a task begins when it does. */
export interface WhyThen {
  readonly constraint: StartConstraint;
  /** Days without study time right before it, both ends included; null when there are none. */
  readonly gap: {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    /** Labels of the person's days off in it. */
    readonly daysOff: readonly string[];
  } | null;
  /**
   * The tasks it waited for, the last first: each is a prerequisite of the one before and ended
   * right before it. The chain ends where something else set the day.
   */
  readonly chain: readonly TaskId[];
}

/** Null for a task that is not in the schedule. */
export function explainTask(
  input: ExplainInput,
  id: TaskId,
): { readonly here: WhyHere; readonly timing: WhyThen } | null {
  const tasks = new Map(input.schedule.tasks.map((task) => [task.id, task]));
  const task = tasks.get(id);
  return task === undefined
    ? null
    : { here: whyHere(input.role, tasks, task), timing: whyThen(input.settings, tasks, task) };
}

type Tasks = ReadonlyMap<TaskId, ScheduledTask>;

function whyHere(role: RoleOutline, tasks: Tasks, task: ScheduledTask): WhyHere {
  const neededBy: { task: TaskId; skill: SkillId }[] = [];
  const seen = new Set<TaskId>();
  let at: ScheduledTask | undefined = task;
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const [reason] = at.reasons;
    if (reason?.kind !== 'prerequisite') return { neededBy, because: becauseOf(role, at.reasons) };
    neededBy.push({ task: reason.of, skill: reason.skill });
    at = tasks.get(reason.of);
  }
  return { neededBy, because: { kind: 'past' } };
}

function becauseOf(role: RoleOutline, reasons: readonly TaskReason[]): WhyHere['because'] {
  const gaps = reasons.filter((reason) => reason.kind === 'gap');
  const [gap, ...others] = gaps;
  if (gap !== undefined) {
    const requirement = role.requirements.find(({ id }) => id === gap.requirement);
    return {
      kind: 'requirement',
      gap,
      source: requirement?.source ?? 'estimate',
      alsoAsked: others.map((other) => other.requirement),
    };
  }
  const [reason] = reasons;
  return reason?.kind === 'role-work'
    ? { kind: 'role-work', responsibilities: reason.responsibilities }
    : { kind: 'own-work' };
}

function whyThen(settings: PlanSettings, tasks: Tasks, task: ScheduledTask): WhyThen {
  const chain: TaskId[] = [];
  for (
    let at: ScheduledTask | undefined = task;
    at?.startConstraint.kind === 'after-prerequisite';
  ) {
    chain.push(at.startConstraint.task);
    at = tasks.get(at.startConstraint.task);
  }
  return { constraint: task.startConstraint, gap: gapBefore(settings, task.start), chain };
}

function gapBefore(settings: PlanSettings, start: CalendarDate): WhyThen['gap'] {
  const capacity = capacityByDay(settings);
  let from = start;
  while (from > settings.start && capacity(toEpochDay(addDays(from, -1))) === 0)
    from = addDays(from, -1);
  const length = daysBetween(from, start);
  if (length === 0) return null;
  const days = Array.from({ length }, (_, index) => addDays(from, index));
  const daysOff = settings.daysOff.filter((range) => days.some((day) => isDayOff([range], day)));
  return { from, to: addDays(start, -1), daysOff: daysOff.map(({ label }) => label) };
}
