/**
 * How late a schedule's latest milestone is, in minutes of study time: after the point where it
 * would stand if milestones were reached one after the other, each with what it needs.
 */
import {
  calendarDate,
  toEpochDay,
  type CalendarDate,
} from '../../../src/shared/calendar/calendar-date.ts';
import { capacityByDay } from '../../../src/shared/calendar/study-calendar.ts';
import { StudyTime } from '../../../src/shared/calendar/study-time.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Levelling } from '../../../src/shared/planning/levelling.ts';
import type { Project } from '../schedule.ts';
import { FIRST_HOUR } from './project-text.ts';
import type { PlannedTask } from './run-taskjuggler.ts';

/** Where each task ends on the line of study minutes. */
type Ends = ReadonlyMap<string, number>;

export function latenessOfOurs(project: Project, { tasks }: Levelling): number {
  const time = studyTimeOf(project);
  const worked = workedBefore(tasks);
  const ends = tasks.map(({ task, sessions, endsAtMinutes }): [string, number] => {
    const { date } = sessions.at(-1) ?? sessions[0];
    const sinceMorning = endsAtMinutes - (worked.get(date) ?? NaN);
    return [task.id, time.through(toEpochDay(date) - 1) + sinceMorning];
  });
  return greatestLateness(project, new Map(ends));
}

/** Minutes of all work before each day that has some. */
function workedBefore(tasks: Levelling['tasks']): ReadonlyMap<CalendarDate, number> {
  const worked = new Map<CalendarDate, number>();
  let before = 0;
  const sessions = tasks.flatMap((task) => task.sessions);
  for (const { date, minutes } of sessions.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    if (!worked.has(date)) worked.set(date, before);
    before += minutes;
  }
  return worked;
}

export function latenessOfTheirs(
  project: Project,
  planned: ReadonlyMap<string, PlannedTask>,
): number {
  const time = studyTimeOf(project);
  const ends = project.tasks.map(({ id }): [string, number] => {
    const [date = '', clock = ''] = planned.get(id)?.end.split('T') ?? [];
    const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
    const sinceFirstHour = (hours - FIRST_HOUR) * 60 + minutes;
    return [id, time.through(toEpochDay(calendarDate(date)) - 1) + sinceFirstHour];
  });
  return greatestLateness(project, new Map(ends));
}

/**
 * The project with each task in the earliest milestone that waits for it.
 *
 * TaskJuggler does not do this of itself: a prerequisite keeps its own, lower priority however
 * urgent what waits for it is.
 */
export function passOnPriorities(project: Project): Project {
  const ranks = new Map<TaskId, number>();
  // In the generated projects no prerequisite comes after its task.
  for (const { id, milestoneRank, prerequisites } of project.tasks.toReversed()) {
    const rank = Math.min(milestoneRank, ranks.get(id) ?? Infinity);
    ranks.set(id, rank);
    for (const before of prerequisites)
      ranks.set(before, Math.min(rank, ranks.get(before) ?? Infinity));
  }
  return {
    ...project,
    tasks: project.tasks.map((task) => ({
      ...task,
      milestoneRank: ranks.get(task.id) ?? task.milestoneRank,
    })),
  };
}

function greatestLateness(project: Project, ends: Ends): number {
  const { tasks } = passOnPriorities(project);
  return tasks.reduce((greatest, { id, milestoneRank }) => {
    const due = tasks.reduce(
      (sum, other) => sum + (other.milestoneRank <= milestoneRank ? other.minutes : 0),
      0,
    );
    return Math.max(greatest, (ends.get(id) ?? NaN) - due);
  }, -Infinity);
}

function studyTimeOf({ calendar }: Project): StudyTime {
  return new StudyTime(toEpochDay(calendar.start), capacityByDay(calendar));
}
