/** A project in TaskJuggler's own language, version 3 (`tj3man` explains every word of it). */
import { addDays, type CalendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { StudyCalendar } from '../../../src/shared/calendar/study-calendar.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import type { Project } from '../schedule.ts';
import { RESOLUTION_MINUTES } from './shared-project.ts';

/** The name of the report with the start and end of every task. */
export const REPORT = 'schedule';

/** Room for a schedule that ends later than ours. */
const SPARE_DAYS = 60;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Study time lies anywhere in a day; TaskJuggler wants to know where. */
export const FIRST_HOUR = 8;
const HIGHEST_PRIORITY = 1000;

/**
 * One project with one person, who does every task. What waits for a date depends on a milestone on
 * that date. Milestones that come first give their tasks a higher priority.
 *
 * @param end of the time TaskJuggler may plan; it reserves memory for all of it
 */
export function projectText({ tasks, calendar, pins }: Project, end: CalendarDate): string {
  if (calendar.weekChanges.length > 0) throw new RangeError('not in the shared part: week changes');
  if (pins.some(({ kind }) => kind !== 'not-before'))
    throw new RangeError('not in the shared part: pins of other kinds');
  const pinned = new Map(pins.map(({ task, date }) => [task, date]));
  return [
    `project comparison "Comparison" ${calendar.start} - ${end} {`,
    `  timingresolution ${RESOLUTION_MINUTES} min`,
    '  timezone "UTC"',
    '  timeformat "%Y-%m-%dT%H:%M"',
    '}',
    ...learnerLines(calendar),
    ...[...pinned].map(([id, date]) => `task ${dateOf(id)} "" { milestone start ${date} }`),
    ...tasks.flatMap((task) => taskLines(task, pinned.has(task.id))),
    `taskreport ${REPORT} "${REPORT}" { formats csv columns id, start, end }`,
    '',
  ].join('\n');
}

/** An end of the project for one that the engine finishes on a day. */
export function endFor(finish: CalendarDate): CalendarDate {
  return addDays(finish, SPARE_DAYS);
}

function learnerLines({ weekdayMinutes, daysOff }: StudyCalendar): readonly string[] {
  return [
    'resource learner "Learner" {',
    ...WEEKDAYS.map(
      (weekday, index) => `  workinghours ${weekday} ${hours(weekdayMinutes[index])}`,
    ),
    ...daysOff.map(({ from, to }) => `  leaves annual ${from} - ${addDays(to, 1)}`),
    '}',
  ];
}

function hours(minutes = 0): string {
  if (minutes === 0) return 'off';
  const end = FIRST_HOUR * 60 + minutes;
  return `${FIRST_HOUR}:00 - ${Math.floor(end / 60)}:${String(end % 60).padStart(2, '0')}`;
}

function taskLines(task: NetworkTask, isPinned: boolean): readonly string[] {
  const { id, minutes, milestoneRank, prerequisites } = task;
  const before = [...prerequisites, ...(isPinned ? [dateOf(id)] : [])];
  return [
    `task ${id} "" {`,
    `  effort ${minutes}min`,
    '  allocate learner',
    `  priority ${Math.max(1, HIGHEST_PRIORITY - milestoneRank)}`,
    ...(before.length > 0 ? [`  depends ${before.join(', ')}`] : []),
    '}',
  ];
}

function dateOf(id: string): string {
  return `date_of_${id}`;
}
