/**
 * The one composition of the planning engine:
 * assess-gaps → build-task-network → critical-path → level-to-capacity → feasibility.
 */
import { addMonths, laterDate, toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import { capacityByDay, minutesPerWeek, weeksOf } from '../calendar/study-calendar.ts';
import { StudyTime } from '../calendar/study-time.ts';
import type { BegunWork } from '../domain/effort.ts';
import type { MilestoneId, TaskId } from '../domain/ids.ts';
import type {
  OwnTask,
  PlanSettings,
  Schedule,
  ScheduledGate,
  ScheduledMilestone,
  ScheduledTask,
} from '../domain/plan.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { RoleOutline } from '../domain/role.ts';
import type { Stage } from '../domain/stage.ts';
import { assessGaps } from './assess-gaps.ts';
import { buildTaskNetwork } from './build-task-network.ts';
import { checkPlanSettings } from './check-plan-settings.ts';
import { criticalPath, type TaskTimes } from './critical-path.ts';
import { judgeFeasibility } from './feasibility.ts';
import { levelToCapacity } from './level-to-capacity.ts';
import type { LevelledTask } from './levelling.ts';
import type { LevellingFailure, PlanFailure } from './plan-failure.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';
import { taskGraphOf, type TaskGraph } from './task-graph.ts';
import { tasksOnDaysOff } from './tasks-on-days-off.ts';
import type { TaskNetwork } from './task-network.ts';
import { reserveWeekly, withoutReserve } from './weekly-reserve.ts';

export interface PlanInput {
  readonly catalogue: SkillCatalogue;
  readonly role: RoleOutline;
  readonly settings: PlanSettings;
  /** Work already done, in any plan; it is not asked for again. */
  readonly credited: ReadonlySet<TaskId>;
  /** What has been done of tasks that are still open. */
  readonly begun?: ReadonlyMap<TaskId, BegunWork>;
  readonly ownTasks?: readonly OwnTask[];
  /** The day it is, for a plan under way: nothing is planned before it. */
  readonly now?: Now;
  /** Done tasks of the schedule before; they stay in this one as they were. */
  readonly kept?: readonly KeptTask[];
}

export interface KeptTask {
  readonly task: ScheduledTask;
  readonly doneOn: CalendarDate;
  /** Of its milestone, which the content may no longer have. */
  readonly stage?: Stage;
}

export interface Now {
  readonly date: CalendarDate;
  /** Minutes already studied on that day, in this plan. */
  readonly studiedMinutes: number;
}

/**
 * Makes a schedule of the work that is left. The same input gives the same schedule, whatever the
 * order of its parts.
 *
 * @returns the schedule, or every reason why none can be made, in the order of the fields
 */
export function buildPlan(input: PlanInput): Result<Schedule, readonly PlanFailure[]> {
  const { role, settings } = input;
  const failures = checkPlanSettings(role, settings);
  if (failures.length > 0) return fail(failures);
  const network = networkOf(input);
  const graph = taskGraphOf(network.tasks);
  if (!graph.ok) return fail([graph.failure]);
  return scheduleNetwork({ ...input, network, graph: graph.value });
}

/** The work a plan asks for: the first half of `buildPlan`, which hours and dates do not change. */
export function networkOf(input: PlanInput): TaskNetwork {
  const { catalogue, role, settings, credited, begun = new Map(), ownTasks = [] } = input;
  const gaps = assessGaps(role, settings);
  const { ownEstimates, ownOrder } = settings;
  const own = { begun, ownTasks, ownEstimates, ownOrder };
  return buildTaskNetwork({ catalogue, role, wanted: settings, gaps, credited, own });
}

export interface ScheduleInput extends Pick<PlanInput, 'settings' | 'now' | 'kept'> {
  readonly network: TaskNetwork;
  readonly graph: TaskGraph;
}

/** The dates of that work: the second half, for checked settings. */
export function scheduleNetwork(input: ScheduleInput): Result<Schedule, readonly PlanFailure[]> {
  const { network, graph, settings, now, kept = [] } = input;
  const begin = now === undefined ? settings.start : laterDate(settings.start, now.date);
  const homeless = tasksOnDaysOff(graph, settings, begin);
  if (homeless.length > 0) return fail([{ kind: 'pin-on-day-off', tasks: homeless }]);
  const time = studyTimeOf(network, settings, now);
  const levelling = levelToCapacity(graph, time, settings);
  if (!levelling.ok) return fail([explainHorizon(levelling.failure, settings)]);

  const { quality, missedPins } = levelling.value;
  const open = toScheduledTasks(levelling.value.tasks, graph);
  const tasks = [...kept.map(({ task }) => task), ...open];
  const counted = countTasks(levelling.value.tasks, kept);
  const way = [...retiredMilestones(network, kept), ...network.milestones];
  const milestones = toScheduledMilestones(way, counted);
  const finish = latestFinish(counted);
  const gates = toScheduledGates(network, milestones, begin);
  const stageReached = gates
    .filter((gate) => !gate.isBeyondTarget)
    .reduce((date, gate) => laterDate(date, gate.until), finish ?? begin);
  const { targetDate } = settings;
  return succeed({
    tasks,
    milestones,
    gates,
    reserve: open.length === 0 ? null : reserveWeekly(network.rhythms, firstWeek(settings, begin)),
    quality,
    missedPins,
    totalMinutes: tasks.reduce((sum, task) => sum + task.minutes, 0),
    finish,
    stageReached,
    verdict: judgeFeasibility({ time, targetDate, tasks: open, milestones }),
  });
}

/** The study time that is left for tasks: habits taken out, and what has passed of today. */
export function studyTimeOf(network: TaskNetwork, settings: PlanSettings, now?: Now): StudyTime {
  const capacity = capacityByDay(withoutReserve(settings, network.rhythms));
  const start = toEpochDay(settings.start);
  const today = now === undefined ? start : toEpochDay(now.date);
  return new StudyTime(Math.max(start, today), (day) =>
    now !== undefined && day === today
      ? Math.max(0, capacity(day) - now.studiedMinutes)
      : capacity(day),
  );
}

function firstWeek(settings: PlanSettings, begin: CalendarDate): PlanSettings['weekdayMinutes'] {
  const week = weeksOf(settings).findLast(({ from }) => from <= begin);
  return week?.weekdayMinutes ?? settings.weekdayMinutes;
}

/** Work that never ends because the last week has no time is a fault of its own. */
function explainHorizon(failure: LevellingFailure, settings: PlanSettings): LevellingFailure {
  const last = weeksOf(settings).at(-1);
  return failure.kind === 'beyond-horizon' &&
    last !== undefined &&
    minutesPerWeek(last.weekdayMinutes) === 0
    ? { kind: 'study-time-ends', from: last.from, tasks: failure.tasks }
    : failure;
}

function toScheduledTasks(
  levelled: readonly LevelledTask[],
  graph: TaskGraph,
): readonly ScheduledTask[] {
  const times = new Map<TaskId, TaskTimes>();
  const all = criticalPath(graph);
  graph.tasks.forEach(({ id }, at) => times.set(id, all[at] as TaskTimes));
  return levelled.map(({ task, sessions, startConstraint }) => {
    const totalFloat = times.get(task.id)?.totalFloat ?? 0;
    return {
      id: task.id,
      milestone: task.milestone,
      effort: task.effort,
      minutes: task.minutes,
      prerequisites: task.prerequisites,
      reasons: task.reasons,
      start: sessions[0].date,
      finish: (sessions.at(-1) ?? sessions[0]).date,
      sessions,
      startConstraint,
      totalFloat,
      isCritical: totalFloat === 0,
    };
  });
}

/** A task as milestones count it. */
interface CountedTask extends Pick<ScheduledTask, 'id' | 'milestone' | 'minutes' | 'start'> {
  readonly finish: CalendarDate;
  /** Minutes of study from the plan's beginning to its end. */
  readonly endsAtMinutes: number;
}

/** Done tasks end on the day they were ticked, whatever day they were planned for. */
function countTasks(
  levelled: readonly LevelledTask[],
  kept: readonly KeptTask[],
): readonly CountedTask[] {
  const ends = new Map<TaskId, number>();
  let minutes = 0;
  for (const { task } of inOrderOfDoing(kept)) {
    minutes += task.minutes;
    ends.set(task.id, minutes);
  }
  const done = kept.map(({ task: { id, milestone, minutes: own, start }, doneOn }) => ({
    id,
    milestone,
    minutes: own,
    start: start < doneOn ? start : doneOn,
    finish: doneOn,
    endsAtMinutes: ends.get(id) ?? 0,
  }));
  const open = levelled.map(
    ({ task: { id, milestone, minutes: own }, sessions, endsAtMinutes }) => ({
      id,
      milestone,
      minutes: own,
      start: sessions[0].date,
      finish: (sessions.at(-1) ?? sessions[0]).date,
      endsAtMinutes: minutes + endsAtMinutes,
    }),
  );
  return [...done, ...open];
}

function inOrderOfDoing(kept: readonly KeptTask[]): readonly KeptTask[] {
  return kept.toSorted((a, b) => (a.doneOn === b.doneOn ? 0 : a.doneOn < b.doneOn ? -1 : 1));
}

/** Milestones that only done work is left of: without them nobody would see that work any more. */
function retiredMilestones(
  { milestones }: TaskNetwork,
  kept: readonly KeptTask[],
): readonly Pick<ScheduledMilestone, 'id' | 'stage'>[] {
  const known = new Set(milestones.map(({ id }) => id));
  const retired = new Map<MilestoneId, Stage>();
  for (const { task, stage } of kept)
    if (stage !== undefined && !known.has(task.milestone)) retired.set(task.milestone, stage);
  return [...retired].map(([id, stage]) => ({ id, stage }));
}

function toScheduledMilestones(
  milestones: readonly Pick<ScheduledMilestone, 'id' | 'stage'>[],
  tasks: readonly CountedTask[],
): readonly ScheduledMilestone[] {
  const byMilestone = new Map<MilestoneId, CountedTask[]>();
  for (const task of tasks) {
    const group = byMilestone.get(task.milestone);
    if (group === undefined) byMilestone.set(task.milestone, [task]);
    else group.push(task);
  }
  let reached = 0;
  return milestones.map(({ id, stage }) => {
    const own = byMilestone.get(id) ?? [];
    reached = Math.max(reached, ...own.map((task) => task.endsAtMinutes));
    return {
      id,
      stage,
      tasks: own.map((task) => task.id),
      minutes: own.reduce((sum, task) => sum + task.minutes, 0),
      reachedAtMinutes: reached,
      start: earliestStart(own),
      finish: latestFinish(own),
    };
  });
}

function earliestStart(tasks: readonly CountedTask[]): CalendarDate | null {
  return tasks.reduce<CalendarDate | null>(
    (earliest, { start }) => (earliest === null || start < earliest ? start : earliest),
    null,
  );
}

function latestFinish(tasks: readonly CountedTask[]): CalendarDate | null {
  return tasks.reduce<CalendarDate | null>(
    (latest, { finish }) => (latest === null || finish > latest ? finish : latest),
    null,
  );
}

/**
 * Experience is counted from the day the entry stage is reached, also when that day is past, and a
 * later gate never opens before an earlier one.
 */
function toScheduledGates(
  network: TaskNetwork,
  milestones: readonly ScheduledMilestone[],
  begin: CalendarDate,
): readonly ScheduledGate[] {
  const from =
    milestones
      .filter((milestone) => milestone.stage === 'entry')
      .flatMap(({ finish }) => finish ?? [])
      .toSorted()
      .at(-1) ?? begin;
  let passed = from;
  return network.gates.map(({ id, stage, months, isBeyondTarget }) => {
    passed = laterDate(passed, addMonths(from, months));
    return { id, stage, months, from, until: passed, isBeyondTarget };
  });
}
