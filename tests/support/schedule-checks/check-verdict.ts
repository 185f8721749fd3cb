/** The verdict on the target date is proven by counting, and floats by the longest paths. */
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { ScheduledTask } from '../../../src/shared/domain/plan.ts';
import { minutesByDay } from './check-days.ts';
import type { DateText } from './plain-calendar.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkVerdict(check: ScheduleCheck): void {
  checkTarget(check);
  checkFloats(check);
}

function checkTarget(check: ScheduleCheck): void {
  const { schedule, input, open, report } = check;
  const { verdict } = schedule;
  const { targetDate } = input.settings;
  if (targetDate === null) {
    if (verdict.kind !== 'no-target') report('no target, no verdict', verdict.kind);
    return;
  }
  const late = open.filter(({ finish }) => finish > targetDate);
  if (verdict.kind === 'no-target') report('a target gets a verdict', targetDate);
  else if ((verdict.kind === 'feasible') !== (late.length === 0))
    report('feasible exactly when finished in time', `${late.length} late for ${targetDate}`);
  else if (verdict.kind === 'feasible') {
    const spare = studyTimeLeft(check, targetDate);
    if (verdict.cushionMinutes !== spare)
      report('the cushion is exact', `${verdict.cushionMinutes} instead of ${spare}`);
  } else {
    const short = open
      .flatMap(({ sessions }) => sessions)
      .reduce((sum, { date, minutes }) => sum + (date > targetDate ? minutes : 0), 0);
    if (verdict.shortMinutes !== short)
      report('the shortage is exact', `${verdict.shortMinutes} instead of ${short}`);
    const first = schedule.milestones.find(({ id }) => late.some((task) => task.milestone === id));
    if (first?.id !== verdict.firstLateMilestone)
      report('the first late milestone is named', verdict.firstLateMilestone);
  }
}

/** Study time that is still free after the last work, up to a date. */
function studyTimeLeft({ line, open }: ScheduleCheck, until: DateText): number {
  const [last] = open
    .map(({ finish }) => finish)
    .sort()
    .reverse();
  if (last === undefined) return line.through(until);
  const ended = line.before(last) + (minutesByDay(open).get(last) ?? 0);
  return Math.max(0, line.through(until) - ended);
}

/** Total float is what the longest path through a task leaves of the longest path of all. */
function checkFloats({ open, report }: ScheduleCheck): void {
  const before = new Map<TaskId, number>();
  const after = new Map<TaskId, number>();
  const followers = (task: ScheduledTask) =>
    open.filter((other) => other.prerequisites.includes(task.id));
  for (const task of open) before.set(task.id, Math.max(0, ...task.prerequisites.map(longestTo)));
  for (const task of open.toReversed())
    after.set(
      task.id,
      Math.max(0, ...followers(task).map((it) => it.minutes + (after.get(it.id) ?? 0))),
    );
  const through = (task: ScheduledTask) =>
    (before.get(task.id) ?? 0) + task.minutes + (after.get(task.id) ?? 0);
  const longest = Math.max(0, ...open.map(through));
  for (const task of open) {
    if (task.totalFloat !== longest - through(task))
      report('total float is exact', `${task.id}: ${task.totalFloat}`);
    if (task.isCritical !== (task.totalFloat === 0))
      report('critical means without float', task.id);
  }

  function longestTo(id: TaskId): number {
    const task = open.find((candidate) => candidate.id === id);
    return (before.get(id) ?? 0) + (task?.minutes ?? 0);
  }
}
