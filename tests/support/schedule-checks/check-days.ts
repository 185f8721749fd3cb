/** No day holds more than it can, and study time is unused only where a rule of the person's says so. */
import type { HeuristicCause, ScheduledTask } from '../../../src/shared/domain/plan.ts';
import { dayAfter, type DateText } from './plain-calendar.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkDays(check: ScheduleCheck): void {
  checkDaysOff(check);
  const { schedule, line, open, report } = check;
  const used = minutesByDay(open);
  const last = open.reduce((date, { finish }) => (finish > date ? finish : date), line.begin);
  let unused = 0;
  for (let date = line.begin; date <= last; date = dayAfter(date)) {
    const free = line.on(date);
    const taken = used.get(date) ?? 0;
    if (taken > free) report('no day over capacity', `${date}: ${taken} of ${free} minutes`);
    checkTopics(check, date);
    const ready = taken < free ? readyAfter(check, date) : [];
    if (ready.length === 0) continue;
    unused += free - taken;
    checkCause(check, date, ready);
  }
  const { quality } = schedule;
  const said = quality.kind === 'optimal' ? 0 : quality.unusedMinutes;
  if (said !== unused) report('unused minutes are exact', `${said} instead of ${unused}`);
}

function checkDaysOff({ input, open, report }: ScheduleCheck): void {
  for (const { date } of open.flatMap((task) => task.sessions))
    if (input.settings.daysOff.some(({ from, to }) => from <= date && date <= to))
      report('days off have no session', date);
}

/** Unfinished tasks that could have been worked on when the day's last work had ended. */
function readyAfter({ expected, input, open }: ScheduleCheck, date: DateText) {
  const isDone = new Set(open.filter(({ finish }) => finish <= date).map(({ id }) => id));
  const held = new Set(
    input.settings.pins
      .filter((pin) => pin.kind !== 'finish-by' && pin.date > date)
      .map(({ task }) => task),
  );
  return open.filter(
    ({ id }) =>
      !isDone.has(id) &&
      !held.has(id) &&
      [...(expected.prerequisites.get(id) ?? [])].every((need) => isDone.has(need)),
  );
}

function checkCause(check: ScheduleCheck, date: DateText, ready: readonly ScheduledTask[]): void {
  const { schedule, report } = check;
  const cause = causeOf(check, date, ready);
  const causes = schedule.quality.kind === 'optimal' ? [] : schedule.quality.because;
  if (cause === null || !causes.includes(cause))
    report('no study time unused while work is ready', `${date}, ${ready[0]?.id}`);
}

function causeOf(
  check: ScheduleCheck,
  date: DateText,
  ready: readonly ScheduledTask[],
): HeuristicCause | null {
  const { expected, input, line, open } = check;
  const { smallestSession } = input.settings;
  const topics = topicsOn(check, date);
  const isLeftOut = ({ id }: ScheduledTask) => !topics.has(expected.topicOf.get(id) ?? '');
  if (topics.size === input.settings.topicsPerDay && ready.every(isLeftOut)) return 'topics-a-day';
  const free = line.on(date);
  const unused = free - (minutesByDay(open).get(date) ?? 0);
  const hasNoRoom = ({ sessions }: ScheduledTask) =>
    unused < sessions.reduce((left, it) => left + (it.date > date ? it.minutes : 0), 0);
  return unused < Math.min(smallestSession, free) && ready.some(hasNoRoom)
    ? 'smallest-session'
    : null;
}

function checkTopics(check: ScheduleCheck, date: DateText): void {
  const { topicsPerDay } = check.input.settings;
  const { size } = topicsOn(check, date);
  if (topicsPerDay !== null && size > topicsPerDay)
    check.report('no more topics a day than allowed', `${size} on ${date}`);
}

/** What the work of a day is about. */
export function topicsOn({ expected, open }: ScheduleCheck, date: DateText): ReadonlySet<string> {
  return new Set(
    open
      .filter(({ sessions }) => sessions.some((session) => session.date === date))
      .map(({ id }) => expected.topicOf.get(id) ?? ''),
  );
}

export function minutesByDay(tasks: readonly ScheduledTask[]): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { date, minutes } of tasks.flatMap((task) => task.sessions))
    used.set(date, (used.get(date) ?? 0) + minutes);
  return used;
}
