/** The plan holds what the role asks of this person, no less and no more, and says why. */
import type { ScheduledTask } from '../../../src/shared/domain/plan.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkWork(check: ScheduleCheck): void {
  const { schedule, expected, open, report } = check;
  checkKept(check);
  const ids = new Set(schedule.tasks.map((task) => task.id));
  if (ids.size !== schedule.tasks.length) report('no task twice', 'an id stands twice');
  for (const id of expected.minutes.keys())
    if (!ids.has(id)) report('nothing missing', `${id} is asked for and not planned`);
  for (const task of open) {
    const minutes = expected.minutes.get(task.id);
    if (minutes === undefined) {
      report('nothing needless', `${task.id} is planned for no reason`);
      continue;
    }
    if (task.minutes !== minutes)
      report('minutes are what is left', `${task.id}: ${task.minutes} instead of ${minutes}`);
    checkEstimate(check, task);
    if (!sameSet(new Set(task.prerequisites), expected.prerequisites.get(task.id) ?? new Set()))
      report('prerequisites are recorded', `${task.id}: ${task.prerequisites.join(', ')}`);
    checkReasons(check, task);
  }
  const total = schedule.tasks.reduce((sum, task) => sum + task.minutes, 0);
  if (schedule.totalMinutes !== total)
    report('total is the sum', `${schedule.totalMinutes} instead of ${total}`);
}

/** Done tasks stand first, as they were. */
function checkKept({ schedule, input, report }: ScheduleCheck): void {
  const kept = input.kept ?? [];
  const isAsItWas = kept.every(
    ({ task }, index) => JSON.stringify(schedule.tasks[index]) === JSON.stringify(task),
  );
  if (!isAsItWas) report('done work stays as it was', kept.map(({ task }) => task.id).join(', '));
}

function checkEstimate({ expected, report }: ScheduleCheck, { id, effort }: ScheduledTask): void {
  const { optimistic, mostLikely, pessimistic } = effort;
  if (mostLikely !== expected.estimate.get(id))
    report('the estimate is the whole effort', `${id}: ${mostLikely}`);
  if (!(optimistic > 0 && optimistic <= mostLikely && mostLikely <= pessimistic))
    report('estimates rise from optimistic to pessimistic', id);
}

function checkReasons({ input, expected, report }: ScheduleCheck, task: ScheduledTask): void {
  const [first] = task.reasons;
  if (first === undefined) {
    report('every task has a reason', task.id);
    return;
  }
  const kind = kindOf();
  if (task.reasons.some((reason) => reason.kind !== kind))
    report('reasons are true', `${task.id} should be there as ${kind}`);
  if (first.kind === 'prerequisite' && !expected.prerequisites.get(first.of)?.has(task.id))
    report('reasons are true', `${first.of} does not build on ${task.id}`);
  for (const reason of task.reasons) {
    if (reason.kind !== 'gap') continue;
    const requirement = input.role.requirements.find(({ id }) => id === reason.requirement);
    const asks = requirement?.skills.some(
      (asked) => asked.skill === reason.skill && asked[reason.stage] === reason.to,
    );
    if (asks !== true || input.settings.droppedRequirements.includes(reason.requirement))
      report('reasons are true', `${reason.requirement} does not ask for ${task.id}`);
  }

  function kindOf(): string {
    if (expected.asked.has(task.id)) return 'gap';
    if (input.catalogue.units.has(task.id)) return 'prerequisite';
    return (input.ownTasks ?? []).some(({ id }) => id === task.id) ? 'own-work' : 'role-work';
  }
}

function sameSet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
