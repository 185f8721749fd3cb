/**
 * Generated projects that the engine and TaskJuggler can both plan: effort tasks of one person,
 * finish-to-start, on a part-time week with days off; in every third project some tasks wait for a
 * date. The same on every run.
 */
import { addDays, type CalendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import {
  minutesPerWeek,
  type StudyCalendar,
  type WeekdayMinutes,
} from '../../../src/shared/calendar/study-calendar.ts';
import type { Pin } from '../../../src/shared/domain/plan.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import { aCalendar, aTask } from '../../support/content-builders.ts';
import { randomNumbers } from '../random-numbers.ts';
import type { Project } from '../schedule.ts';

/** TaskJuggler plans in steps of it, so all efforts and all days are multiples of it. */
export const RESOLUTION_MINUTES = 15;

export const SEEDS = Array.from({ length: 120 }, (_, index) => index + 1);
export const FEWEST_TASKS = 5;
export const MOST_TASKS = 300;

/** No prerequisite lies further back. */
const REACH = 40;
const MOST_PREREQUISITES = 3;
const MOST_MILESTONES = 8;
/** How often a task belongs to another milestone than its neighbours. */
const STRAY_SHARE = 0.15;
const PINNED_SHARE = 0.12;
const FREE_DAY_SHARE = 0.3;
const LONGEST_DAY = 240;
const LONGEST_EFFORT = 360;
const MOST_DAYS_OFF = 5;
const LONGEST_DAYS_OFF = 21;
/** TaskJuggler knows no year after 2035. */
const MOST_WEEKS = 250;

type NumberBelow = (bound: number) => number;

export function aSharedProject(seed: number): Project {
  const random = randomNumbers(seed);
  const numberBelow = (bound: number) => Math.floor(random() * bound);
  const tasks = someTasks(numberBelow, FEWEST_TASKS + numberBelow(MOST_TASKS - FEWEST_TASKS + 1));
  const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
  const week = aWeek(numberBelow, minutes / MOST_WEEKS);
  const { start } = aCalendar();
  const anyDate = () =>
    addDays(start, numberBelow(Math.ceil((7 * minutes) / minutesPerWeek(week))));
  return {
    tasks,
    calendar: someDaysOff(week, anyDate, numberBelow),
    pins: seed % 3 === 0 ? somePins(tasks, anyDate, random) : [],
  };
}

function someTasks(numberBelow: NumberBelow, size: number): readonly NetworkTask[] {
  const milestones = 1 + numberBelow(MOST_MILESTONES);
  return Array.from({ length: size }, (_, index) => {
    const wanted = Math.min(index, numberBelow(MOST_PREREQUISITES + 1));
    const prerequisites = new Set<string>();
    while (prerequisites.size < wanted)
      prerequisites.add(idOf(index - 1 - numberBelow(Math.min(index, REACH))));
    const isStray = numberBelow(100) < 100 * STRAY_SHARE;
    return aTask({
      id: idOf(index),
      minutes: someMinutes(numberBelow, LONGEST_EFFORT),
      milestoneRank: isStray ? numberBelow(milestones) : Math.floor((index * milestones) / size),
      authoredRank: index,
      prerequisites: [...prerequisites],
    });
  });
}

/** A week in which one day alone has the minutes that are needed. */
function aWeek(numberBelow: NumberBelow, needed: number): WeekdayMinutes {
  const day = () =>
    numberBelow(100) < 100 * FREE_DAY_SHARE ? 0 : someMinutes(numberBelow, LONGEST_DAY);
  const least = RESOLUTION_MINUTES * Math.ceil(needed / RESOLUTION_MINUTES);
  return [day(), day(), day(), day(), day(), Math.max(least, day()), day()];
}

function someDaysOff(
  weekdayMinutes: WeekdayMinutes,
  anyDate: () => CalendarDate,
  numberBelow: NumberBelow,
): StudyCalendar {
  const daysOff = Array.from({ length: numberBelow(MOST_DAYS_OFF + 1) }, () => {
    const from = anyDate();
    return { from, to: addDays(from, numberBelow(LONGEST_DAYS_OFF)), label: 'Away' };
  });
  return aCalendar({ weekdayMinutes, daysOff });
}

function somePins(
  tasks: readonly NetworkTask[],
  anyDate: () => CalendarDate,
  random: () => number,
): readonly Pin[] {
  return tasks
    .filter(() => random() < PINNED_SHARE)
    .map(({ id }) => ({ kind: 'not-before', task: id, date: anyDate() }));
}

function someMinutes(numberBelow: NumberBelow, most: number): number {
  return RESOLUTION_MINUTES * (1 + numberBelow(most / RESOLUTION_MINUTES));
}

function idOf(index: number): string {
  return `task_${index}`;
}
