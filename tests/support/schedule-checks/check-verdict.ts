/** The verdict on the target date is proven by counting, and floats by the longest paths. */
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { ScheduledTask } from '../../../src/shared/domain/plan.ts';
import type { ScheduleCheck } from './schedule-check.ts';
import { minutesUntil } from './plain-calendar.ts';

export function checkVerdict(check: ScheduleCheck): void {
  checkTarget(check);
  checkFloats(check);
}

function checkTarget({ schedule, input, report }: ScheduleCheck): void {
  const { verdict, finish, reserve, totalMinutes } = schedule;
  const { targetDate } = input.settings;
  if (targetDate === null) {
    if (verdict.kind !== 'no-target') report('no target, no verdict', verdict.kind);
    return;
  }
  const isInTime = finish === null || finish <= targetDate;
  const spare = minutesUntil(targetDate, input.settings, reserve) - totalMinutes;
  if (verdict.kind === 'no-target') report('a target gets a verdict', targetDate);
  else if ((verdict.kind === 'feasible') !== isInTime)
    report('feasible exactly when finished in time', `${finish} for ${targetDate}`);
  else if (verdict.kind === 'feasible' && verdict.cushionMinutes !== spare)
    report('the cushion is exact', `${verdict.cushionMinutes} instead of ${spare}`);
  else if (verdict.kind === 'infeasible') {
    if (verdict.shortMinutes !== -spare)
      report('the shortage is exact', `${verdict.shortMinutes} instead of ${-spare}`);
    const late = schedule.milestones.find((it) => it.finish !== null && it.finish > targetDate);
    if (late?.id !== verdict.firstLateMilestone)
      report('the first late milestone is named', verdict.firstLateMilestone);
  }
}

/** Total float is what the longest path through a task leaves of the longest path of all. */
function checkFloats({ schedule, report }: ScheduleCheck): void {
  const before = new Map<TaskId, number>();
  const after = new Map<TaskId, number>();
  const followers = (task: ScheduledTask) =>
    schedule.tasks.filter((other) => other.prerequisites.includes(task.id));
  for (const task of schedule.tasks)
    before.set(task.id, Math.max(0, ...task.prerequisites.map(longestTo)));
  for (const task of schedule.tasks.toReversed())
    after.set(
      task.id,
      Math.max(0, ...followers(task).map((it) => it.minutes + (after.get(it.id) ?? 0))),
    );
  const through = (task: ScheduledTask) =>
    (before.get(task.id) ?? 0) + task.minutes + (after.get(task.id) ?? 0);
  const longest = Math.max(0, ...schedule.tasks.map(through));
  for (const task of schedule.tasks) {
    if (task.totalFloat !== longest - through(task))
      report('total float is exact', `${task.id}: ${task.totalFloat}`);
    if (task.isCritical !== (task.totalFloat === 0))
      report('critical means without float', task.id);
  }

  function longestTo(id: TaskId): number {
    const task = schedule.tasks.find((candidate) => candidate.id === id);
    return (before.get(id) ?? 0) + (task?.minutes ?? 0);
  }
}
