/** What can be wrong with a person's own entries, before anything is computed. */
import {
  capacityUntil,
  MINUTES_A_DAY,
  minutesPerWeek,
  type WeekdayMinutes,
} from '../calendar/study-calendar.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Pin, PlanSettings } from '../domain/plan.ts';
import type { RoleOutline } from '../domain/role.ts';
import type { SettingsFailure } from './plan-failure.ts';

/** A longer smallest session than this would leave most days unused. */
export const LONGEST_SMALLEST_SESSION = 240;

/** Every problem, in the order of the fields; empty when a plan can be made. */
export function checkPlanSettings(
  role: RoleOutline,
  settings: PlanSettings,
): readonly SettingsFailure[] {
  const failures: SettingsFailure[] = [];
  if (!role.plannableStages.includes(settings.stage))
    failures.push({ kind: 'stage-not-plannable' });
  failures.push(
    ...checkScope(role, settings),
    ...checkWeeks(settings),
    ...checkRules(settings),
    ...checkPins(settings),
    ...checkOwnNumbers(settings),
  );
  const { start, targetDate, weekdayMinutes, weekChanges, daysOff } = settings;
  if (targetDate !== null && targetDate < start) failures.push({ kind: 'target-before-start' });
  if (
    failures.length === 0 &&
    targetDate !== null &&
    capacityUntil({ start, weekdayMinutes, weekChanges, daysOff }, targetDate) === 0
  )
    failures.push({ kind: 'every-day-off' });
  return failures;
}

/** What the role calls essential cannot be left out of a plan for it. */
function checkScope(role: RoleOutline, settings: PlanSettings): readonly SettingsFailure[] {
  const essential = role.requirements
    .filter(
      ({ id, importance }) =>
        importance === 'essential' && settings.droppedRequirements.includes(id),
    )
    .map(({ id }) => id);
  return essential.length === 0 ? [] : [{ kind: 'essential-dropped', requirements: essential }];
}

function checkWeeks(settings: PlanSettings): readonly SettingsFailure[] {
  const { weekdayMinutes, weekChanges, daysOff } = settings;
  const failures: SettingsFailure[] = [];
  weekdayMinutes.forEach((minutes, weekday) => {
    if (!isPossible(minutes)) failures.push({ kind: 'impossible-minutes', weekday });
  });
  const weeks: readonly WeekdayMinutes[] = [
    weekdayMinutes,
    ...weekChanges.map((change) => change.weekdayMinutes),
  ];
  if (weeks.every((week) => minutesPerWeek(week) <= 0)) failures.push({ kind: 'no-study-time' });
  const seen = new Set<string>();
  for (const { from, weekdayMinutes: week } of weekChanges) {
    if (!week.every(isPossible)) failures.push({ kind: 'impossible-week-change', from });
    if (seen.has(from)) failures.push({ kind: 'week-changes-twice', from });
    seen.add(from);
  }
  daysOff.forEach(({ from, to }, index) => {
    if (to < from) failures.push({ kind: 'days-off-backwards', index });
  });
  return failures;
}

function isPossible(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= MINUTES_A_DAY;
}

function checkRules({ topicsPerDay, smallestSession }: PlanSettings): readonly SettingsFailure[] {
  const failures: SettingsFailure[] = [];
  if (topicsPerDay !== null && !(Number.isInteger(topicsPerDay) && topicsPerDay > 0))
    failures.push({ kind: 'impossible-topics' });
  if (
    !Number.isInteger(smallestSession) ||
    smallestSession < 0 ||
    smallestSession > LONGEST_SMALLEST_SESSION
  )
    failures.push({ kind: 'impossible-session' });
  return failures;
}

function checkPins({ start, pins }: PlanSettings): readonly SettingsFailure[] {
  const failures: SettingsFailure[] = [];
  const early = tasksOf(pins.filter(({ date }) => date < start));
  if (early.length > 0) failures.push({ kind: 'pin-before-start', tasks: early });
  const contradicting = tasksOf(
    pins.filter((pin) => pins.some((other) => other.task === pin.task && contradicts(pin, other))),
  );
  if (contradicting.length > 0) failures.push({ kind: 'contradicting-pins', tasks: contradicting });
  return failures;
}

function contradicts(pin: Pin, other: Pin): boolean {
  if (pin.kind === 'on-day' && other.kind === 'on-day') return pin.date !== other.date;
  if (pin.kind === 'not-before' && other.kind === 'on-day') return pin.date > other.date;
  return pin.kind !== 'finish-by' && other.kind === 'finish-by' && pin.date > other.date;
}

/** Which of two would count depends on the order they were entered in; the person has to say. */
function checkOwnNumbers({ ownEstimates, ownOrder }: PlanSettings): readonly SettingsFailure[] {
  const estimated = ownEstimates.map(({ task }) => task);
  const tasks = [...new Set([...repeated(estimated), ...repeated(ownOrder)])].sort();
  return tasks.length === 0 ? [] : [{ kind: 'own-estimate-twice', tasks }];
}

function repeated(tasks: readonly TaskId[]): readonly TaskId[] {
  const seen = new Set<TaskId>();
  return tasks.filter((task) => seen.size === seen.add(task).size);
}

function tasksOf(pins: readonly Pin[]): readonly TaskId[] {
  return [...new Set(pins.map(({ task }) => task))].sort();
}
