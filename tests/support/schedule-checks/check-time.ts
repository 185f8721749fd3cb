/** Sessions fit the person's days, follow the prerequisites and leave no free time unused. */
import type { ScheduledTask } from '../../../src/shared/domain/plan.ts';
import type { ScheduleCheck } from './schedule-check.ts';
import { dayAfter, minutesOn } from './plain-calendar.ts';

export function checkTime(check: ScheduleCheck): void {
  checkSessions(check);
  checkOrder(check);
  checkDays(check);
  checkReserve(check);
}

function checkSessions({ schedule, input, report }: ScheduleCheck): void {
  for (const task of schedule.tasks) {
    const dates = task.sessions.map((session) => session.date);
    const minutes = task.sessions.map((session) => session.minutes);
    if (minutes.reduce((sum, part) => sum + part, 0) !== task.minutes)
      report('minutes scheduled equal effort', task.id);
    if (minutes.some((part) => !Number.isInteger(part) || part <= 0))
      report('sessions are whole minutes', task.id);
    if (dates.some((date, index) => index > 0 && date <= (dates[index - 1] ?? date)))
      report('sessions are in order', task.id);
    if (task.start !== dates[0] || task.finish !== dates.at(-1))
      report('dates are those of the sessions', task.id);
    if (task.start < input.settings.start) report('nothing before the start', task.id);
  }
  const finish = schedule.tasks.reduce<string | null>(
    (latest, task) => (latest === null || task.finish > latest ? task.finish : latest),
    null,
  );
  if (schedule.finish !== finish)
    report('finish is the last day of study', `${schedule.finish} instead of ${finish}`);
}

function checkOrder({ schedule, report }: ScheduleCheck): void {
  const position = new Map(schedule.tasks.map((task, index) => [task.id, index]));
  schedule.tasks.forEach((task, index) => {
    const previous = schedule.tasks[index - 1];
    if (previous !== undefined && task.start < previous.finish)
      report('tasks are listed as worked on', `${task.id} begins before ${previous.id} ends`);
    for (const id of task.prerequisites) {
      const before = schedule.tasks[position.get(id) ?? -1];
      if (before === undefined) report('prerequisites are planned', `${task.id} waits for ${id}`);
      else if ((position.get(id) ?? 0) >= index || before.finish > task.start)
        report('prerequisites come first', `${task.id} begins before ${id} is finished`);
    }
    const constraint = task.startConstraint;
    if (!isTrueConstraint(task, previous))
      report('the start is explained', `${task.id} by ${constraint.kind}`);
  });
}

function isTrueConstraint(task: ScheduledTask, previous: ScheduledTask | undefined): boolean {
  const constraint = task.startConstraint;
  if (constraint.kind === 'plan-start' || previous === undefined)
    return constraint.kind === 'plan-start' && previous === undefined;
  const isPrerequisite = task.prerequisites.includes(constraint.task);
  return (
    constraint.task === previous.id && isPrerequisite === (constraint.kind === 'after-prerequisite')
  );
}

function checkDays({ schedule, input, report }: ScheduleCheck): void {
  const { settings } = input;
  const used = new Map<string, number>();
  for (const { date, minutes } of schedule.tasks.flatMap((task) => task.sessions))
    used.set(date, (used.get(date) ?? 0) + minutes);
  for (const date of used.keys())
    if (settings.daysOff.some(({ from, to }) => from <= date && date <= to))
      report('days off have no session', date);
  if (schedule.finish === null) return;
  for (let date = settings.start; date <= schedule.finish; date = dayAfter(date)) {
    const free = minutesOn(date, settings, schedule.reserve);
    const taken = used.get(date) ?? 0;
    if (taken > free) report('no day over capacity', `${date}: ${taken} of ${free} minutes`);
    if (taken < free && date < schedule.finish)
      report('no free time unused', `${date}: ${taken} of ${free} minutes`);
  }
}

function checkReserve({ schedule, input, report }: ScheduleCheck): void {
  const { reserve } = schedule;
  const { weekdayMinutes } = input.settings;
  const week = weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const asked = new Map(input.role.rhythms.map((it) => [it.id, it.minutesPerWeek]));
  const askedMinutes = [...asked.values()].reduce((sum, minutes) => sum + minutes, 0);
  if (reserve === null) {
    const isEasy = askedMinutes * 5 <= week && askedMinutes <= Math.max(...weekdayMinutes);
    if (schedule.tasks.length > 0 && askedMinutes >= 5 && isEasy)
      report('habits have their time', 'there is room, and none is kept');
    return;
  }
  if (schedule.tasks.length === 0) report('habits only while there is work', 'nothing to do');
  if (reserve.minutes * 5 > week)
    report('habits take at most a fifth', `${reserve.minutes} of ${week} minutes`);
  if (reserve.minutes > (weekdayMinutes[reserve.weekday] ?? 0))
    report('habits fit their day', `${reserve.minutes} minutes on weekday ${reserve.weekday}`);
  if (reserve.rhythms.reduce((sum, it) => sum + it.minutes, 0) !== reserve.minutes)
    report('habits add up', `${reserve.minutes}`);
  for (const { id, minutes } of reserve.rhythms)
    if (minutes < 0 || minutes > (asked.get(id) ?? 0))
      report('habits take no more than they ask', id);
}
