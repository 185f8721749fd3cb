/** Milestones hold their tasks, are reached as early as they can be, and gates run their full time. */
import type { ScheduleCheck } from './schedule-check.ts';
import { monthsAfter } from './plain-calendar.ts';

export function checkMilestones(check: ScheduleCheck): void {
  checkContents(check);
  checkReached(check);
  checkGates(check);
}

function checkContents({ schedule, expected, report }: ScheduleCheck): void {
  const { milestones, milestoneOf } = expected;
  const way = milestones.map(({ id }) => id).join(' ');
  if (schedule.milestones.map(({ id }) => id).join(' ') !== way)
    report('milestones of the way are all there, in order', way);
  for (const task of schedule.tasks)
    if (milestoneOf.has(task.id) && milestoneOf.get(task.id) !== task.milestone)
      report('tasks are in their milestone', `${task.id} in ${task.milestone}`);
  for (const milestone of schedule.milestones) {
    const own = schedule.tasks.filter((task) => task.milestone === milestone.id);
    if (own.map(({ id }) => id).join(' ') !== milestone.tasks.join(' '))
      report('milestones list their tasks', milestone.id);
    if (own.reduce((sum, task) => sum + task.minutes, 0) !== milestone.minutes)
      report('milestones add up', milestone.id);
    const starts = own.map(({ start }) => start).sort();
    const finishes = own.map(({ finish }) => finish).sort();
    if (milestone.start !== (starts[0] ?? null) || milestone.finish !== (finishes.at(-1) ?? null))
      report('milestones span their tasks', milestone.id);
  }
}

/**
 * A milestone cannot stand earlier than the work it and its forerunners need, prerequisites
 * included; the plan must reach it exactly then.
 */
function checkReached({ schedule, expected: work, report }: ScheduleCheck): void {
  const { prerequisites } = work;
  const minutes = new Map(schedule.tasks.map((task) => [task.id, task.minutes]));
  const needed = new Set<string>();
  let least = 0;
  for (const milestone of schedule.milestones) {
    const waiting = [...milestone.tasks];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (needed.has(id)) continue;
      needed.add(id);
      least += minutes.get(id) ?? 0;
      waiting.push(...(prerequisites.get(id) ?? []));
    }
    // Whole milestones without tasks stand where the one before them stands.
    const expected = milestone.tasks.length === 0 ? null : least;
    if (expected !== null && milestone.reachedAtMinutes !== expected)
      report(
        'milestones are reached as early as possible',
        `${milestone.id} at ${milestone.reachedAtMinutes} instead of ${expected} minutes`,
      );
  }
}

function checkGates({ schedule, input, report }: ScheduleCheck): void {
  const { role, settings } = input;
  const order = ['entry', 'mid', 'senior'];
  const target = order.indexOf(settings.stage);
  const shown = role.gates.filter(({ stage }) => order.indexOf(stage) <= target + 1);
  if (shown.map(({ id }) => id).join(' ') !== schedule.gates.map(({ id }) => id).join(' '))
    report('gates of the way are all there', shown.map(({ id }) => id).join(' '));
  const entryFinishes = schedule.milestones
    .filter(({ stage }) => stage === 'entry')
    .flatMap(({ finish }) => finish ?? [])
    .sort();
  const inTheJob = entryFinishes.at(-1) ?? settings.start;
  let reached: string = schedule.finish ?? settings.start;
  for (const gate of schedule.gates) {
    const asked = role.gates.find(({ id }) => id === gate.id)?.months ?? 0;
    if (
      gate.months !== asked ||
      gate.from !== inTheJob ||
      gate.until < monthsAfter(inTheJob, asked)
    )
      report('gates run their full time', `${gate.id}: ${gate.from} to ${gate.until}`);
    const isBeyond = order.indexOf(gate.stage) > target;
    if (gate.isBeyondTarget !== isBeyond) report('gates beyond the target are marked', gate.id);
    if (!isBeyond && gate.until > reached) reached = gate.until;
  }
  if (schedule.stageReached !== reached)
    report('the stage is reached at the later of study and gates', schedule.stageReached);
}
