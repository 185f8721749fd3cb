/**
 * Gives every task its days on one person's calendar.
 *
 * One learner is one resource, and study can be split over days. Every task has a due point on the
 * line of study minutes: where it ends when milestones are met in their order as far as the deadlines
 * of pins leave room (deadline-walk). Of the tasks that can be worked on the one with the earliest due
 * point goes first. With one preemptable machine, release dates and precedence, no task then ends
 * behind its due point if any order can do that (Horn, 1974, "Some simple scheduling algorithms";
 * Błażewicz, 1976, "Scheduling dependent tasks with different arrival times to meet deadlines"), and
 * the walk shows that one can. So every pinned deadline is kept where all can be, else the greatest
 * lateness of any is the least there is; and since no time passes idle while work is ready, the
 * finish is as early as it can be.
 *
 * A limit of topics a day, a smallest session and a task fixed to a day are rules outside that
 * theorem: where one of them cost time or order, the result says so and calls itself heuristic.
 */
import { HORIZON_YEARS, type StudyTime } from '../calendar/study-time.ts';
import type { MissedPin, Pin } from '../domain/plan.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { LevellingRun } from './levelling-run.ts';
import type { LevelledTask, Levelling, LevelRules } from './levelling.ts';
import type { LevellingFailure } from './plan-failure.ts';
import type { TaskGraph } from './task-graph.ts';
import { assignUrgency } from './urgency.ts';

/** Schedules all tasks, or says why that is impossible. */
export function levelToCapacity(
  graph: TaskGraph,
  time: StudyTime,
  rules: LevelRules,
): Result<Levelling, LevellingFailure> {
  const urgency = assignUrgency(graph, time, rules.pins);
  const run = new LevellingRun({ graph, time, rules, urgency });
  for (let day = time.firstDay; run.isUnfinished; day += 1) {
    if (day > time.lastDay)
      return fail({ kind: 'beyond-horizon', years: HORIZON_YEARS, tasks: run.openTasks() });
    const free = time.on(day);
    if (free > 0) run.study(day, free);
  }
  const tasks = run.levelled();
  return succeed({ tasks, quality: run.quality(), missedPins: findMissedPins(tasks, rules) });
}

function findMissedPins(
  levelled: readonly LevelledTask[],
  { pins }: LevelRules,
): readonly MissedPin[] {
  if (pins.length === 0) return [];
  const byId = new Map(levelled.map((entry) => [entry.task.id, entry.sessions]));
  return pins.toSorted(comparePins).flatMap((pin) => {
    const sessions = byId.get(pin.task);
    if (sessions === undefined) return [];
    const start = sessions[0].date;
    const finish = (sessions.at(-1) ?? sessions[0]).date;
    if (pin.kind === 'on-day' && start !== pin.date) return [{ ...pin, plannedOn: start }];
    if (pin.kind === 'finish-by' && finish > pin.date) return [{ ...pin, plannedOn: finish }];
    return [];
  });
}

function comparePins(a: Pin, b: Pin): number {
  if (a.task !== b.task) return a.task < b.task ? -1 : 1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.date < b.date ? -1 : 1;
}
