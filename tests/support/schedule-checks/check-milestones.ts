/** Milestones hold their tasks, are reached as early as they can be, and gates run their full time. */
import type { ScheduledMilestone, ScheduledTask } from '../../../src/shared/domain/plan.ts';
import { monthsAfter } from './plain-calendar.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkMilestones(check: ScheduleCheck): void {
  checkContents(check);
  checkReached(check);
  if (hasPlainRules(check)) checkReachedEarly(check);
  checkGates(check);
}

function checkContents(check: ScheduleCheck): void {
  const { schedule, expected, open, report } = check;
  const { milestones, milestoneOf } = expected;
  const way = milestones.map(({ id }) => id).join(' ');
  if (schedule.milestones.map(({ id }) => id).join(' ') !== way)
    report('milestones of the way are all there, in order', way);
  for (const task of open)
    if (milestoneOf.has(task.id) && milestoneOf.get(task.id) !== task.milestone)
      report('tasks are in their milestone', `${task.id} in ${task.milestone}`);
  for (const milestone of schedule.milestones) {
    const own = schedule.tasks.filter((task) => task.milestone === milestone.id);
    if (own.map(({ id }) => id).join(' ') !== milestone.tasks.join(' '))
      report('milestones list their tasks', milestone.id);
    if (own.reduce((sum, task) => sum + task.minutes, 0) !== milestone.minutes)
      report('milestones add up', milestone.id);
    const days = own.flatMap((task) => daysOf(check, task)).sort();
    const ends = own.map((task) => daysOf(check, task).at(-1) ?? '').sort();
    if (milestone.start !== (days[0] ?? null) || milestone.finish !== (ends.at(-1) ?? null))
      report('milestones span their tasks', milestone.id);
  }
}

/** First and last day of a task; a done one ends on the day it was done, whatever was planned. */
function daysOf({ input }: ScheduleCheck, task: ScheduledTask): readonly [string, string] {
  const done = input.kept?.find((kept) => kept.task.id === task.id);
  if (done === undefined) return [task.start, task.finish];
  return [task.start < done.doneOn ? task.start : done.doneOn, done.doneOn];
}

/** Minutes that are done count first; a milestone stands where the work of its last day ends. */
function checkReached(check: ScheduleCheck): void {
  const { schedule, report } = check;
  let reached = 0;
  for (const milestone of schedule.milestones) {
    const [least, most] = boundsOf(check, milestone);
    const at = milestone.reachedAtMinutes;
    if (at < Math.max(reached, least) || at > Math.max(reached, most))
      report('milestones stand where they end', `${milestone.id} at ${at} minutes`);
    reached = at;
  }
}

/**
 * Where its last task can end: a schedule does not say in which order a day's work is done. Tasks
 * that were done count whole, on the day they were done.
 */
function boundsOf(
  check: ScheduleCheck,
  milestone: ScheduledMilestone,
): readonly [least: number, most: number] {
  const { schedule, input, open } = check;
  const own = schedule.tasks.filter((task) => task.milestone === milestone.id);
  const { finish } = milestone;
  if (finish === null || own.length === 0) return [0, 0];
  const kept = input.kept ?? [];
  const minutesOf = (tasks: typeof kept) => tasks.reduce((sum, it) => sum + it.task.minutes, 0);
  if (own.every(({ id }) => !open.some((task) => task.id === id))) {
    const before = minutesOf(kept.filter(({ doneOn }) => doneOn < finish));
    return [before + 1, minutesOf(kept.filter(({ doneOn }) => doneOn <= finish))];
  }
  const sessions = open.flatMap((task) => task.sessions);
  const work = (isCounted: (date: string) => boolean) =>
    minutesOf(kept) +
    sessions.reduce((sum, { date, minutes }) => sum + (isCounted(date) ? minutes : 0), 0);
  return [work((date) => date < finish) + 1, work((date) => date <= finish)];
}

function hasPlainRules({ input }: ScheduleCheck): boolean {
  const { pins, topicsPerDay, smallestSession } = input.settings;
  return pins.length === 0 && topicsPerDay === null && smallestSession === 0;
}

/**
 * A milestone cannot stand earlier than the open work it and its forerunners need, prerequisites
 * included; without rules of the person's own the plan must reach it exactly then.
 */
function checkReachedEarly({ schedule, expected, input, open, report }: ScheduleCheck): void {
  const done = (input.kept ?? []).reduce((sum, { task }) => sum + task.minutes, 0);
  const minutes = new Map(open.map((task) => [task.id, task.minutes]));
  const needed = new Set<string>();
  let least = 0;
  for (const milestone of schedule.milestones) {
    const waiting = milestone.tasks.filter((id) => minutes.has(id));
    const hasOpenWork = waiting.length > 0;
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (needed.has(id)) continue;
      needed.add(id);
      least += minutes.get(id) ?? 0;
      waiting.push(...(expected.prerequisites.get(id) ?? []));
    }
    if (hasOpenWork && milestone.reachedAtMinutes !== done + least)
      report(
        'milestones are reached as early as possible',
        `${milestone.id} at ${milestone.reachedAtMinutes} instead of ${done + least} minutes`,
      );
  }
}

function checkGates({ schedule, input, line, report }: ScheduleCheck): void {
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
  const inTheJob = entryFinishes.at(-1) ?? line.begin;
  let reached: string = schedule.finish ?? line.begin;
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
