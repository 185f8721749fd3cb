import { toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import { capacityByDay } from '../calendar/study-calendar.ts';
import type { TaskId } from '../domain/ids.ts';
import type { PlanSettings } from '../domain/plan.ts';
import type { TaskGraph } from './task-graph.ts';

/**
 * Tasks that are fixed to a day without study time in the person's calendar, sorted. What was
 * already studied today does not make today such a day, and days before the first planned one are
 * past mending.
 */
export function tasksOnDaysOff(
  graph: TaskGraph,
  settings: PlanSettings,
  firstDay: CalendarDate,
): readonly TaskId[] {
  const fixed = settings.pins.filter(({ kind, date }) => kind === 'on-day' && date >= firstDay);
  if (fixed.length === 0) return [];
  const capacity = capacityByDay(settings);
  const homeless = new Set(
    fixed.filter(({ date }) => capacity(toEpochDay(date)) === 0).map(({ task }) => task),
  );
  return graph.tasks
    .map(({ id }) => id)
    .filter((id) => homeless.has(id))
    .sort();
}
