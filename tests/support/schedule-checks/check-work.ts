/** The plan holds what the role asks of this person, no less and no more, and says why. */
import type { ScheduleCheck } from './schedule-check.ts';

export function checkWork({ schedule, input, expected, report }: ScheduleCheck): void {
  const ids = new Set(schedule.tasks.map((task) => task.id));
  if (ids.size !== schedule.tasks.length) report('no task twice', 'an id stands twice');
  for (const id of expected.minutes.keys())
    if (!ids.has(id)) report('nothing missing', `${id} is asked for and not planned`);
  for (const task of schedule.tasks) {
    const minutes = expected.minutes.get(task.id);
    if (minutes === undefined) {
      report('nothing needless', `${task.id} is planned for no reason`);
      continue;
    }
    if (task.minutes !== minutes)
      report('minutes are the effort', `${task.id}: ${task.minutes} instead of ${minutes}`);
    if (task.effort.mostLikely !== minutes)
      report('minutes are the effort', `${task.id}: its effort was changed`);
    if (!sameSet(new Set(task.prerequisites), expected.prerequisites.get(task.id) ?? new Set()))
      report('prerequisites are recorded', `${task.id}: ${task.prerequisites.join(', ')}`);
    checkReasons(task.id);
  }
  const total = schedule.tasks.reduce((sum, task) => sum + task.minutes, 0);
  if (schedule.totalMinutes !== total)
    report('total is the sum', `${schedule.totalMinutes} instead of ${total}`);

  function checkReasons(id: string): void {
    const task = schedule.tasks.find((candidate) => candidate.id === id);
    const [first] = task?.reasons ?? [];
    if (task === undefined || first === undefined) {
      report('every task has a reason', id);
      return;
    }
    const kind = expected.asked.has(task.id)
      ? 'gap'
      : input.catalogue.units.has(task.id)
        ? 'prerequisite'
        : 'role-work';
    if (task.reasons.some((reason) => reason.kind !== kind))
      report('reasons are true', `${id} should be there as ${kind}`);
    if (first.kind === 'prerequisite' && !expected.prerequisites.get(first.of)?.has(task.id))
      report('reasons are true', `${first.of} does not build on ${id}`);
    for (const reason of task.reasons) {
      if (reason.kind !== 'gap') continue;
      const requirement = input.role.requirements.find(({ id: it }) => it === reason.requirement);
      const asks = requirement?.skills.some(
        (asked) => asked.skill === reason.skill && asked[reason.stage] === reason.to,
      );
      if (asks !== true) report('reasons are true', `${reason.requirement} does not ask for ${id}`);
    }
  }
}

function sameSet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
