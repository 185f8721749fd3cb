/** Prerequisites come first, work is interrupted for more urgent work only, and starts are explained. */
import type { ScheduledTask, StartConstraint } from '../../../src/shared/domain/plan.ts';
import { minutesByDay, topicsOn } from './check-days.ts';
import { duePoints, type DuePoints } from './due-points.ts';
import type { DateText } from './plain-calendar.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkOrder(check: ScheduleCheck): void {
  const due = duePoints(check);
  checkPrerequisites(check);
  for (const task of check.open) checkInterruptions(check, due, task);
  check.open.forEach((task, index) => {
    if (!isTrueStart(check, due, index))
      check.report('the start is explained', `${task.id} by ${task.startConstraint.kind}`);
  });
}

function checkPrerequisites({ open, report }: ScheduleCheck): void {
  const position = new Map(open.map((task, index) => [task.id, index]));
  open.forEach((task, index) => {
    const previous = open[index - 1];
    if (previous !== undefined && task.start < previous.start)
      report('tasks are listed as they are begun', `${task.id} begins before ${previous.id}`);
    for (const id of task.prerequisites) {
      const before = open[position.get(id) ?? -1];
      if (before === undefined) report('prerequisites are planned', `${task.id} waits for ${id}`);
      else if ((position.get(id) ?? 0) >= index || before.finish > task.start)
        report('prerequisites come first', `${task.id} begins before ${id} is finished`);
    }
  });
}

/**
 * Begun work goes on unless other work is fixed to the day, or was held back by a pin when it was
 * begun; or the day has no room for its topic, or the other's topic had none on the day it was begun.
 */
function checkInterruptions(check: ScheduleCheck, due: DuePoints, task: ScheduledTask): void {
  const between = check.open
    .filter(({ id }) => id !== task.id)
    .flatMap((other) => other.sessions.map(({ date }) => ({ task, other, date })))
    .filter(({ date }) => task.start < date && date < task.finish && !isWorkedOn(task, date));
  if (between.length === 0) return;
  const { topicsPerDay } = check.input.settings;
  const needless =
    topicsPerDay === null
      ? between.find((each) => !mayInterrupt(check, due, each))
      : needlessByTopic(check, due, between);
  if (needless !== undefined)
    check.report(
      'work is interrupted for more urgent work only',
      `${task.id} for ${needless.other.id}`,
    );
}

interface Interruption {
  readonly task: ScheduledTask;
  readonly other: ScheduledTask;
  readonly date: DateText;
}

function mayInterrupt(
  check: ScheduleCheck,
  due: DuePoints,
  { task, other, date }: Interruption,
): boolean {
  return (
    isFixed(check, other, date) ||
    isFixed(check, task, task.start) ||
    due.release(other.id) > check.line.before(task.start)
  );
}

/** What comes between by a limit of topics; pins as well leave nothing that can be said for sure. */
function needlessByTopic(
  check: ScheduleCheck,
  due: DuePoints,
  between: readonly Interruption[],
): Interruption | undefined {
  if (check.input.settings.pins.length > 0) return undefined;
  const lead = ({ task, other, date }: Interruption) =>
    isLeftOut(check, task, date) ? Infinity : due.inherited(task.id) - due.inherited(other.id);
  const needless = between.find((each) => lead(each) < 0);
  return needless ?? (between.some((each) => lead(each) > 0) ? undefined : between[0]);
}

function isWorkedOn({ sessions }: ScheduledTask, date: DateText): boolean {
  return sessions.some((session) => session.date === date);
}

function isFixed({ input }: ScheduleCheck, { id }: ScheduledTask, date: DateText): boolean {
  return input.settings.pins.some(
    (pin) => pin.kind === 'on-day' && pin.task === id && pin.date === date,
  );
}

/** Whether the limit of topics left a task no place on a day. */
function isLeftOut(check: ScheduleCheck, { id }: ScheduledTask, date: DateText): boolean {
  const topics = topicsOn(check, date);
  return (
    topics.size === check.input.settings.topicsPerDay &&
    !topics.has(check.expected.topicOf.get(id) ?? '')
  );
}

function isTrueStart(check: ScheduleCheck, due: DuePoints, index: number): boolean {
  const { open, line } = check;
  const task = open[index];
  if (task === undefined) return false;
  const { startConstraint: constraint, start } = task;
  if (constraint.kind === 'plan-start') return index === 0 && line.before(start) === 0;
  if (constraint.kind === 'pinned') return isTruePin(check, index, constraint.pin);
  const before = open.slice(0, index).find(({ id }) => id === constraint.task);
  if (before === undefined) return false;
  const { kind } = constraint;
  return daysBefore(check, task, before).some((day) =>
    isTrueReason(check, due, { task, before, day, kind }),
  );
}

/** The first work of the day, and no study time between the pin and the day. */
function isTruePin(
  { input, open, line }: ScheduleCheck,
  index: number,
  kind: 'not-before' | 'on-day',
): boolean {
  const task = open[index];
  const previous = open[index - 1];
  if (task === undefined || (previous !== undefined && previous.start >= task.start)) return false;
  return input.settings.pins.some(
    (pin) =>
      pin.task === task.id &&
      pin.kind === kind &&
      pin.date > line.begin &&
      pin.date <= task.start &&
      line.before(task.start) === line.before(pin.date),
  );
}

/**
 * Where the work right before a task begins can lie, when it is that of the task named: on the same
 * day, or on the last day of work before it.
 */
function daysBefore(
  { open }: ScheduleCheck,
  { start }: ScheduledTask,
  before: ScheduledTask,
): readonly DateText[] {
  const [last] = open
    .flatMap(({ sessions }) => sessions.map(({ date }) => date))
    .filter((date) => date < start)
    .sort()
    .reverse();
  return [start, ...(last === undefined ? [] : [last])].filter((date) => isWorkedOn(before, date));
}

interface Reason {
  readonly task: ScheduledTask;
  /** The work before it, and the day of that work. */
  readonly before: ScheduledTask;
  readonly day: DateText;
  readonly kind: Exclude<StartConstraint['kind'], 'plan-start' | 'pinned'>;
}

function isTrueReason(
  check: ScheduleCheck,
  due: DuePoints,
  { task, before, day, kind }: Reason,
): boolean {
  const { input, line, open } = check;
  const isNeeded = task.prerequisites.includes(before.id);
  switch (kind) {
    case 'after-prerequisite':
      return isNeeded && before.finish === day;
    case 'after-earlier-work':
      return (
        !isNeeded &&
        due.release(task.id) <= line.before(day) &&
        (input.settings.pins.length > 0 || due.inherited(before.id) <= due.inherited(task.id))
      );
    case 'topics-a-day':
      return day < task.start && isLeftOut(check, task, day);
    case 'smallest-session': {
      const unused = line.on(day) - (minutesByDay(open).get(day) ?? 0);
      const shortest = Math.min(input.settings.smallestSession, line.on(day));
      return day < task.start && unused > 0 && unused < shortest;
    }
  }
}
