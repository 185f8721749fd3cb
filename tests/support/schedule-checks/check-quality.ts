/** A schedule is called optimal only when none is better, and heuristic only for a rule there is. */
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { HeuristicCause } from '../../../src/shared/domain/plan.ts';
import { duePoints } from './due-points.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkQuality(check: ScheduleCheck): void {
  const { schedule, input, open, report } = check;
  const { quality } = schedule;
  if (quality.kind === 'heuristic') {
    checkCauses(check, quality.because);
    return;
  }
  if (open.length === 0) return;
  const { milestone, inherited, deadline, passed, release } = duePoints(check);
  const late = latenessOf(check, { own: deadline, passed, release });
  if (late.most > Math.max(0, late.least))
    report('optimal means deadlines are missed by the least', `${late.most} for ${late.least}`);
  if (input.settings.pins.some(({ kind }) => kind === 'finish-by')) return;
  const behind = latenessOf(check, { own: milestone, passed: inherited, release });
  if (behind.most > behind.least)
    report('optimal means milestones in their order', `${behind.most} for ${behind.least}`);
}

/** Points on the line of study time that work is measured by. */
interface Measure {
  readonly own: (id: TaskId) => number;
  /** With what waits for the task counted. */
  readonly passed: (id: TaskId) => number;
  readonly release: (id: TaskId) => number;
}

/** By how much the latest task of all is late, and by how much it has to be. */
function latenessOf(check: ScheduleCheck, measure: Measure) {
  const ends = [...endPoints(check, measure)];
  return {
    most: Math.max(...ends.map(([id, end]) => end - measure.own(id))),
    least: leastLateness(check, measure),
  };
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
function endPoints(
  { line, open }: ScheduleCheck,
  { passed }: Measure,
): ReadonlyMap<TaskId, number> {
  const ends = new Map<TaskId, number>();
  const days = new Set(open.flatMap(({ sessions }) => sessions.map(({ date }) => date)));
  for (const day of [...days].sort()) {
    let point = line.before(day);
    const today = open.flatMap((task) =>
      task.sessions.filter(({ date }) => date === day).map(({ minutes }) => ({ task, minutes })),
    );
    // Listed prerequisites first, so that equal due points keep them first.
    for (const { task, minutes } of today.toSorted((a, b) =>
      compareNumbers(passed(a.task.id), passed(b.task.id)),
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
function leastLateness({ expected }: ScheduleCheck, measure: Measure): number {
  const work = [...expected.minutes].map(([id, minutes]) => ({
    minutes,
    release: measure.release(id),
    due: measure.passed(id),
  }));
  let least = -Infinity;
  for (const release of new Set(work.map((task) => task.release))) {
    let minutes = 0;
    const later = work.filter((task) => task.release >= release);
    for (const task of later.toSorted((a, b) => compareNumbers(a.due, b.due))) {
      minutes += task.minutes;
      least = Math.max(least, release + minutes - task.due);
    }
  }
  return least;
}

/** Infinity minus itself is no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
