/**
 * The one composition of the planning engine:
 * assess-gaps → build-task-network → critical-path → level-to-capacity → feasibility.
 */
import { addMonths, laterDate, type CalendarDate } from '../calendar/calendar-date.ts';
import { plannedMinutes } from '../domain/effort.ts';
import type { MilestoneId, TaskId } from '../domain/ids.ts';
import type {
  PlanSettings,
  Schedule,
  ScheduledGate,
  ScheduledMilestone,
  ScheduledTask,
} from '../domain/plan.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { RoleOutline } from '../domain/role.ts';
import { assessGaps } from './assess-gaps.ts';
import { buildTaskNetwork } from './build-task-network.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';
import { checkPlanSettings } from './check-plan-settings.ts';
import { criticalPath } from './critical-path.ts';
import { judgeFeasibility } from './feasibility.ts';
import { levelToCapacity, type LevelledTask } from './level-to-capacity.ts';
import type { PlanFailure } from './plan-failure.ts';
import type { TaskNetwork } from './task-network.ts';
import { reserveWeekly, withoutReserve } from './weekly-reserve.ts';

export interface PlanInput {
  readonly catalogue: SkillCatalogue;
  readonly role: RoleOutline;
  readonly settings: PlanSettings;
  /** Work already done, in any plan; it is not asked for again. */
  readonly credited: ReadonlySet<TaskId>;
}

/**
 * Makes a schedule. The same input gives the same schedule, whatever the order of its parts.
 *
 * @returns the schedule, or every reason why none can be made, in the order of the fields
 */
export function buildPlan(input: PlanInput): Result<Schedule, readonly PlanFailure[]> {
  const { catalogue, role, settings, credited } = input;
  const failures = checkPlanSettings(role, settings);
  if (failures.length > 0) return fail(failures);

  const { stage: target, skillLevels: levels } = settings;
  const gaps = assessGaps(role, target, levels);
  const network = buildTaskNetwork({ catalogue, role, target, gaps, levels, credited });
  const reserve = network.tasks.length > 0 ? reserveWeekly(network.rhythms, settings) : null;
  const calendar = withoutReserve(settings, reserve);
  const levelled = levelToCapacity(network.tasks, calendar);
  if (!levelled.ok) return fail([levelled.failure]);

  const tasks = toScheduledTasks(levelled.value);
  const milestones = toScheduledMilestones(network, tasks);
  const totalMinutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
  const finish = tasks.at(-1)?.finish ?? null;
  const gates = toScheduledGates(network, milestones, settings.start);
  const stageReached = gates
    .filter((gate) => !gate.isBeyondTarget)
    .reduce((date, gate) => laterDate(date, gate.until), finish ?? settings.start);
  const { targetDate } = settings;
  const verdict = judgeFeasibility({ calendar, targetDate, totalMinutes, milestones });
  return succeed({
    tasks,
    milestones,
    gates,
    reserve,
    totalMinutes,
    finish,
    stageReached,
    verdict,
  });
}

function toScheduledTasks(levelled: readonly LevelledTask[]): readonly ScheduledTask[] {
  const times = criticalPath(levelled.map(({ task }) => task));
  return levelled.map(({ task, sessions, startConstraint }) => {
    const totalFloat = times.get(task.id)?.totalFloat ?? 0;
    return {
      id: task.id,
      milestone: task.milestone,
      effort: task.effort,
      minutes: plannedMinutes(task.effort),
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

function toScheduledMilestones(
  network: TaskNetwork,
  tasks: readonly ScheduledTask[],
): readonly ScheduledMilestone[] {
  const byMilestone = new Map<MilestoneId, ScheduledTask[]>();
  const workedUntil = new Map<TaskId, number>();
  let worked = 0;
  for (const task of tasks) {
    worked += task.minutes;
    workedUntil.set(task.id, worked);
    const group = byMilestone.get(task.milestone);
    if (group === undefined) byMilestone.set(task.milestone, [task]);
    else group.push(task);
  }
  let reached = 0;
  return network.milestones.map(({ id, stage }) => {
    const own = byMilestone.get(id) ?? [];
    const last = own.at(-1);
    if (last !== undefined) reached = Math.max(reached, workedUntil.get(last.id) ?? 0);
    return {
      id,
      stage,
      tasks: own.map((task) => task.id),
      minutes: own.reduce((sum, task) => sum + task.minutes, 0),
      reachedAtMinutes: reached,
      start: own[0]?.start ?? null,
      finish: last?.finish ?? null,
    };
  });
}

/**
 * Experience is counted from the day the entry stage is reached, and a later gate never opens before
 * an earlier one.
 */
function toScheduledGates(
  network: TaskNetwork,
  milestones: readonly ScheduledMilestone[],
  start: CalendarDate,
): readonly ScheduledGate[] {
  const from = milestones
    .filter((milestone) => milestone.stage === 'entry')
    .reduce((date, { finish }) => (finish === null ? date : laterDate(date, finish)), start);
  let passed = from;
  return network.gates.map(({ id, stage, months, isBeyondTarget }) => {
    passed = laterDate(passed, addMonths(from, months));
    return { id, stage, months, from, until: passed, isBeyondTarget };
  });
}
