/** A schedule is called optimal only when none is better, and heuristic only for a rule there is. */
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { HeuristicCause } from '../../../src/shared/domain/plan.ts';
import { duePoints, type DuePoints } from './due-points.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkQuality(check: ScheduleCheck): void {
  const { schedule, open, report } = check;
  const { quality } = schedule;
  if (quality.kind === 'heuristic') {
    checkCauses(check, quality.because);
    return;
  }
  if (open.length === 0) return;
  const due = duePoints(check);
  const lateness = Math.max(...[...endPoints(check, due)].map(([id, end]) => end - due.own(id)));
  const least = leastLateness(check, due);
  if (lateness > least)
    report('optimal means as little late as can be', `${lateness} instead of ${least} minutes`);
}

function checkCauses({ input, report }: ScheduleCheck, because: readonly HeuristicCause[]): void {
  const { topicsPerDay, smallestSession, pins } = input.settings;
  const hasRule: Readonly<Record<HeuristicCause, boolean>> = {
    'topics-a-day': topicsPerDay !== null,
    'smallest-session': smallestSession > 0,
    'fixed-day': pins.some(({ kind }) => kind === 'on-day'),
  };
  if (because.length === 0 || new Set(because).size !== because.length)
    report('heuristic names each cause once', because.join(', '));
  for (const cause of because)
    if (!hasRule[cause]) report('heuristic only for a rule there is', cause);
}

/**
 * Where each task ends on the line of study minutes. A schedule does not say in which order a day's
 * work is done; here it is the kindest one.
 */
function endPoints({ line, open }: ScheduleCheck, due: DuePoints): ReadonlyMap<TaskId, number> {
  const ends = new Map<TaskId, number>();
  const days = new Set(open.flatMap(({ sessions }) => sessions.map(({ date }) => date)));
  for (const day of [...days].sort()) {
    let point = line.before(day);
    const today = open.flatMap((task) =>
      task.sessions.filter(({ date }) => date === day).map(({ minutes }) => ({ task, minutes })),
    );
    // Listed prerequisites first, so that equal due points keep them first.
    for (const { task, minutes } of today.toSorted(
      (a, b) => due.passed(a.task.id) - due.passed(b.task.id),
    )) {
      point += minutes;
      ends.set(task.id, point);
    }
  }
  return ends;
}

/**
 * The least by which the latest task of all can be late: for any release and any due point, the work
 * that is released then or later and due by then at the latest cannot end before the release and
 * that work one after the other. One learner who can be interrupted can always reach the largest of
 * these bounds.
 */
function leastLateness({ expected }: ScheduleCheck, due: DuePoints): number {
  const work = [...expected.minutes].map(([id, minutes]) => ({
    minutes,
    release: due.release(id),
    due: due.passed(id),
  }));
  let least = -Infinity;
  for (const release of new Set(work.map((task) => task.release))) {
    let minutes = 0;
    const later = work.filter((task) => task.release >= release);
    for (const task of later.toSorted((a, b) => a.due - b.due)) {
      minutes += task.minutes;
      least = Math.max(least, release + minutes - task.due);
    }
  }
  return least;
}
