/** Levelling of small plans, and what tests read from the result. */
import { toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import { capacityByDay, type StudyCalendar } from '../../../src/shared/calendar/study-calendar.ts';
import { StudyTime } from '../../../src/shared/calendar/study-time.ts';
import { levelToCapacity } from '../../../src/shared/planning/level-to-capacity.ts';
import type {
  LevelledTask,
  Levelling,
  LevelRules,
} from '../../../src/shared/planning/levelling.ts';
import { taskGraphOf } from '../../../src/shared/planning/task-graph.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import type { Plain } from '../../support/content-builders.ts';

const NO_RULES: LevelRules = { pins: [], topicsPerDay: null, smallestSession: 0 };

export function tryLevel(
  tasks: readonly NetworkTask[],
  calendar: StudyCalendar,
  rules: Partial<Plain<LevelRules>> = {},
) {
  const graph = taskGraphOf(tasks);
  if (!graph.ok) throw new Error(`no graph: ${JSON.stringify(graph.failure)}`);
  const time = new StudyTime(toEpochDay(calendar.start), capacityByDay(calendar));
  // Ids and dates of pins are given as plain text.
  return levelToCapacity(graph.value, time, { ...NO_RULES, ...(rules as Partial<LevelRules>) });
}

export function levelling(...parts: Parameters<typeof tryLevel>): Levelling {
  const levelled = tryLevel(...parts);
  if (!levelled.ok) throw new Error(`no schedule: ${JSON.stringify(levelled.failure)}`);
  return levelled.value;
}

export function level(...parts: Parameters<typeof tryLevel>): readonly LevelledTask[] {
  return levelling(...parts).tasks;
}

export const idsOf = (levelled: readonly LevelledTask[]) => levelled.map(({ task }) => task.id);

export const sessionsOf = (levelled: readonly LevelledTask[]) =>
  levelled.map(({ task, sessions }) => [
    task.id,
    ...sessions.map(({ date, minutes }) => `${date.slice(5)} ${minutes}`),
  ]);

export const constraintsOf = (levelled: readonly LevelledTask[]) =>
  levelled.map(({ startConstraint }) => startConstraint);
