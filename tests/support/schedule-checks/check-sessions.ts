/** Sessions are whole minutes in order of their days, and none lies before the plan or before today. */
import type { ScheduledTask } from '../../../src/shared/domain/plan.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkSessions(check: ScheduleCheck): void {
  for (const task of check.open) {
    checkParts(check, task);
    checkLength(check, task);
  }
  checkFinish(check);
}

function checkParts({ input, report }: ScheduleCheck, task: ScheduledTask): void {
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
  if (dates.some((date) => date < input.settings.start))
    report('nothing before the start', task.id);
  const today = input.now?.date;
  if (today !== undefined && dates.some((date) => date < today))
    report('nothing before today', task.id);
}

/** Short pieces of work are the rest of a task, or all that a short day has. */
function checkLength({ input, line, report }: ScheduleCheck, task: ScheduledTask): void {
  for (const { date, minutes } of task.sessions.slice(0, -1))
    if (minutes < Math.min(input.settings.smallestSession, line.on(date)))
      report('no session too short to make sense', `${task.id}: ${minutes} minutes on ${date}`);
}

function checkFinish({ schedule, input, open, report }: ScheduleCheck): void {
  const days = [
    ...open.map(({ finish }) => finish),
    ...(input.kept ?? []).map(({ doneOn }) => doneOn),
  ].sort();
  const finish = days.at(-1) ?? null;
  if (schedule.finish !== finish)
    report('finish is the last day of study', `${schedule.finish} instead of ${finish}`);
}
