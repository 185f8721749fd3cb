/** All that the engine does to schedule a network: checked, ordered, levelled, with its floats. */
import {
  fromEpochDay,
  toEpochDay,
  type CalendarDate,
} from '../../src/shared/calendar/calendar-date.ts';
import { capacityByDay, type StudyCalendar } from '../../src/shared/calendar/study-calendar.ts';
import { StudyTime } from '../../src/shared/calendar/study-time.ts';
import type { Pin } from '../../src/shared/domain/plan.ts';
import { criticalPath } from '../../src/shared/planning/critical-path.ts';
import { levelToCapacity } from '../../src/shared/planning/level-to-capacity.ts';
import type { Levelling } from '../../src/shared/planning/levelling.ts';
import { taskGraphOf } from '../../src/shared/planning/task-graph.ts';
import type { NetworkTask } from '../../src/shared/planning/task-network.ts';

export interface Project {
  readonly tasks: readonly NetworkTask[];
  readonly calendar: StudyCalendar;
  readonly pins: readonly Pin[];
}

export function scheduleProject({ tasks, calendar, pins }: Project): Levelling {
  const graph = taskGraphOf(tasks);
  if (!graph.ok) throw new Error(`no graph: ${graph.failure.kind}`);
  const time = new StudyTime(toEpochDay(calendar.start), capacityByDay(calendar));
  const rules = { pins, topicsPerDay: null, smallestSession: 0 };
  const levelling = levelToCapacity(graph.value, time, rules);
  if (!levelling.ok) throw new Error(`no schedule: ${levelling.failure.kind}`);
  criticalPath(graph.value);
  return levelling.value;
}

/** The last day with work. */
export function finishOf({ tasks }: Levelling): CalendarDate {
  const days = tasks.flatMap(({ sessions }) => sessions.map(({ date }) => toEpochDay(date)));
  return fromEpochDay(days.reduce((latest, day) => Math.max(latest, day), -Infinity));
}
