/**
 * Levelling against a search through every preemptive schedule of small cases, unit by unit, idling
 * included. The search knows nothing of urgency: it only knows what may be worked on, and when.
 */
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';

import {
  addDays,
  calendarDate,
  toEpochDay,
  type CalendarDate,
} from '../../../src/shared/calendar/calendar-date.ts';
import { StudyTime } from '../../../src/shared/calendar/study-time.ts';
import type { Pin } from '../../../src/shared/domain/plan.ts';
import { levelToCapacity } from '../../../src/shared/planning/level-to-capacity.ts';
import type { LevelRules, Levelling } from '../../../src/shared/planning/levelling.ts';
import { taskGraphOf } from '../../../src/shared/planning/task-graph.ts';
import type { NetworkTask } from '../../../src/shared/planning/task-network.ts';
import { aTask } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

const START = calendarDate('2027-01-04');

/** A small project; days are counted from the start, and units are minutes. */
interface SmallCase {
  readonly tasks: readonly SmallTask[];
  /** Units of each day; one a day after them. */
  readonly days: readonly number[];
  readonly topicsPerDay: number | null;
  readonly smallestSession: number;
}

interface SmallTask {
  readonly units: number;
  readonly rank: number;
  readonly topic: number;
  readonly isBegun: boolean;
  /** Positions of earlier tasks. */
  readonly needs: readonly number[];
  readonly pins: readonly { readonly kind: Pin['kind']; readonly day: number }[];
}

const anyPins: fc.Arbitrary<SmallTask['pins']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<SmallTask['pins']>([]) },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.record({
        kind: fc.constantFrom('not-before' as const, 'finish-by' as const, 'on-day' as const),
        day: fc.nat(7),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(4), fc.nat(4)).map(([first, more]) => [
      { kind: 'not-before' as const, day: first },
      { kind: 'finish-by' as const, day: first + more },
    ]),
  },
);

const anySmallTask = fc.record({
  units: fc.integer({ min: 1, max: 3 }),
  rank: fc.nat(2),
  topic: fc.nat(2),
  isBegun: fc.boolean(),
  needs: fc.array(fc.nat(), { maxLength: 2 }),
  pins: anyPins,
});

/** Sound by construction: needs name earlier tasks, and days fixed for work have time. */
const anySmallCase: fc.Arbitrary<SmallCase> = fc
  .record({
    tasks: fc.array(anySmallTask, { minLength: 1, maxLength: 5, size: 'max' }),
    days: fc.array(fc.nat(3), { maxLength: 10, size: 'max' }),
    topicsPerDay: fc.constantFrom(null, null, null, 1, 2),
    smallestSession: fc.constantFrom(0, 0, 0, 2, 3),
  })
  .map((drawn) => ({
    ...drawn,
    tasks: drawn.tasks.map((task, at) => ({
      ...task,
      needs: at === 0 ? [] : [...new Set(task.needs.map((nat) => nat % at))],
      pins: task.pins.map(({ kind, day }) => ({
        kind,
        day: kind === 'on-day' ? nextDayWithTime(drawn.days, day) : day,
      })),
    })),
  }));

function unitsOn(days: readonly number[], day: number): number {
  return day < 0 ? 0 : (days[day] ?? 1);
}

function nextDayWithTime(days: readonly number[], day: number): number {
  return unitsOn(days, day) > 0 ? day : nextDayWithTime(days, day + 1);
}

/** Units from the start through a day: the line on which work, releases and deadlines are measured. */
function unitsThrough(days: readonly number[], day: number): number {
  let units = 0;
  for (let each = 0; each <= day; each += 1) units += unitsOn(days, each);
  return units;
}

describe('levelling against every schedule there is', () => {
  prop([anySmallCase], { runs: 3000 })(
    'finishes as early and misses deadlines by as little as can be, where it says optimal',
    (small) => {
      const levelling = level(small);
      const engine = measure(small, levelling);
      const best = searchAll(small);
      expect(engine.finish).toBeGreaterThanOrEqual(best.finish);
      expect(engine.lateness).toBeGreaterThanOrEqual(best.lateness);
      if (levelling.quality.kind === 'optimal') expect(engine).toEqual(best);
    },
  );

  prop([anySmallCase], { runs: 5000 })(
    'keeps all pins where any schedule does, or says heuristic',
    (small) => {
      const { quality, missedPins } = level(small);
      const isSaidToBeImpossible = quality.kind === 'optimal' && missedPins.length > 0;
      expect(isSaidToBeImpossible && canKeepAllPins(small)).toBe(false);
    },
  );

  prop([anySmallCase], { runs: 3000 })(
    'says optimal, and keeps all deadlines that can be kept, where no rule of the person’s own is in the way',
    (drawn) => {
      const small = withoutRules(drawn);
      const levelling = level(small);
      const best = searchAll(small);
      expect(levelling.quality).toEqual({ kind: 'optimal' });
      expect(measure(small, levelling)).toEqual(best);
      expect(levelling.missedPins.length === 0).toBe(best.lateness === 0);
    },
  );

  prop([anySmallCase], { runs: 500 })(
    'meets milestones in their order where deadlines are far away',
    (drawn) => {
      const small = withoutRules(drawn);
      const units = small.tasks.reduce((sum, task) => sum + task.units, 0);
      const unpinned = { ...small, tasks: small.tasks.map((task) => ({ ...task, pins: [] })) };
      const far = small.tasks.map((task) => ({
        ...task,
        pins: [{ kind: 'finish-by' as const, day: small.days.length + units }],
      }));
      const sessionsOf = (of: SmallCase) =>
        level(of).tasks.map(({ task, sessions }) => [task.id, sessions]);
      expect(sessionsOf({ ...small, tasks: far })).toEqual(sessionsOf(unpinned));
    },
  );
});

/** Only prerequisites, milestones, releases and deadlines. */
function withoutRules(small: SmallCase): SmallCase {
  const tasks = small.tasks.map((task) => ({
    ...task,
    pins: task.pins.filter(({ kind }) => kind !== 'on-day'),
  }));
  return { ...small, tasks, topicsPerDay: null, smallestSession: 0 };
}

interface Measures {
  /** Where the last unit of work ends. */
  readonly finish: number;
  /** By how much the latest task is after its own deadline; 0 when none is. */
  readonly lateness: number;
}

function level(small: SmallCase): Levelling {
  const graph = taskGraphOf(small.tasks.map((task, at) => toTask(task, at)));
  if (!graph.ok) throw new Error(`no graph: ${JSON.stringify(graph.failure)}`);
  const first = toEpochDay(START);
  const time = new StudyTime(first, (day) => unitsOn(small.days, day - first));
  const { topicsPerDay, smallestSession } = small;
  const rules: LevelRules = { pins: small.tasks.flatMap(toPins), topicsPerDay, smallestSession };
  const levelling = levelToCapacity(graph.value, time, rules);
  if (!levelling.ok) throw new Error(`no schedule: ${JSON.stringify(levelling.failure)}`);
  return levelling.value;
}

function toTask({ units, rank, topic, isBegun, needs }: SmallTask, at: number): NetworkTask {
  return aTask({
    id: `t${at}`,
    minutes: units,
    milestoneRank: rank,
    topic: `topic-${topic}`,
    isBegun,
    prerequisites: needs.map((other) => `t${other}`),
  });
}

function toPins({ pins }: SmallTask, at: number): readonly Pin[] {
  const { id } = aTask({ id: `t${at}` });
  return pins.map(({ kind, day }) => ({ kind, task: id, date: dateOf(day) }));
}

function dateOf(day: number): CalendarDate {
  return addDays(START, day);
}

/** A schedule says which day has which minutes; inside a day they count in the kindest order. */
function measure(small: SmallCase, levelling: Levelling): Measures {
  const deadlines = deadlinesOf(small);
  const urgent = deadlines.map((_, at) =>
    Math.min(...[at, ...waitingFor(small, at)].map((it) => deadlines[it] ?? 0)),
  );
  const dayOf = (date: CalendarDate) => toEpochDay(date) - toEpochDay(START);
  const work = levelling.tasks.flatMap(({ task, sessions }) =>
    sessions.map(({ date, minutes }) => ({
      at: Number(task.id.slice(1)),
      day: dayOf(date),
      minutes,
    })),
  );
  const left = small.tasks.map(({ units }) => units);
  const days = [...new Set(work.map(({ day }) => day))].sort((a, b) => a - b);
  let finish = 0;
  let lateness = 0;
  for (const day of days) {
    const today = work.filter((session) => session.day === day);
    let point = unitsThrough(small.days, day - 1);
    while (today.length > 0) {
      const [next] = today
        .filter(({ at }) => small.tasks[at]?.needs.every((other) => left[other] === 0))
        .sort((a, b) => compareNumbers(urgent[a.at] ?? 0, urgent[b.at] ?? 0));
      if (next === undefined) throw new Error('work before its prerequisites');
      today.splice(today.indexOf(next), 1);
      point += next.minutes;
      left[next.at] = (left[next.at] ?? 0) - next.minutes;
      if (left[next.at] !== 0) continue;
      finish = point;
      lateness = Math.max(lateness, point - (deadlines[next.at] ?? 0));
    }
    expect(point).toBeLessThanOrEqual(unitsThrough(small.days, day));
  }
  expect(left.every((units) => units === 0)).toBe(true);
  return { finish, lateness };
}

/** Infinity minus itself is no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** By when each task itself was asked to be finished; infinite when it was not. */
function deadlinesOf(small: SmallCase): readonly number[] {
  return small.tasks.map(({ pins }) =>
    Math.min(
      ...pins
        .filter(({ kind }) => kind === 'finish-by')
        .map(({ day }) => unitsThrough(small.days, day)),
    ),
  );
}

/** From when on each task itself may be worked on. */
function releasesOf(small: SmallCase): readonly number[] {
  return small.tasks.map(({ pins }) =>
    Math.max(
      0,
      ...pins
        .filter(({ kind }) => kind !== 'finish-by')
        .map(({ day }) => unitsThrough(small.days, day - 1)),
    ),
  );
}

/** Positions of the tasks that need a task, directly or through others. */
function waitingFor(small: SmallCase, at: number): readonly number[] {
  const direct = small.tasks.flatMap(({ needs }, other) => (needs.includes(at) ? [other] : []));
  return direct.flatMap((other) => [other, ...waitingFor(small, other)]);
}

/** The best that any schedule can do, finish and lateness each for itself. */
function searchAll(small: SmallCase): Measures {
  const deadlines = deadlinesOf(small);
  const release = releasesOf(small);
  const lastRelease = Math.max(...release);
  const known = new Map<number, Measures>();
  return search(
    0,
    small.tasks.map(({ units }) => units),
  );

  function search(point: number, left: readonly number[]): Measures {
    if (left.every((units) => units === 0)) return { finish: 0, lateness: 0 };
    const key = left.reduce((code, units) => code * 4 + units, point);
    const before = known.get(key);
    if (before !== undefined) return before;
    let finish = Infinity;
    let lateness = Infinity;
    left.forEach((units, at) => {
      const isReady =
        units > 0 &&
        point >= (release[at] ?? 0) &&
        small.tasks[at]?.needs.every((other) => left[other] === 0);
      if (!isReady) return;
      const after = search(point + 1, left.with(at, units - 1));
      const late = units === 1 ? point + 1 - (deadlines[at] ?? 0) : 0;
      finish = Math.min(finish, Math.max(point + 1, after.finish));
      lateness = Math.min(lateness, Math.max(late, after.lateness));
    });
    // To wait can only help while something is still to be released.
    if (point < lastRelease) {
      const after = search(point + 1, left);
      finish = Math.min(finish, after.finish);
      lateness = Math.min(lateness, after.lateness);
    }
    const best = { finish, lateness };
    known.set(key, best);
    return best;
  }
}

/** Whether some schedule begins every task fixed to a day on it and meets every deadline. */
function canKeepAllPins(small: SmallCase): boolean {
  const deadlines = deadlinesOf(small);
  const release = releasesOf(small);
  const lastBeginning = small.tasks.map(({ pins }) =>
    Math.min(
      ...pins
        .filter(({ kind }) => kind === 'on-day')
        .map(({ day }) => unitsThrough(small.days, day)),
    ),
  );
  const failed = new Set<string>();
  return search(
    0,
    small.tasks.map(({ units }) => units),
  );

  function search(point: number, left: readonly number[]): boolean {
    if (left.every((units) => units === 0)) return true;
    const key = [point, ...left].join(' ');
    if (failed.has(key) || point > 40) return false;
    const isFound =
      left.some((units, at) => {
        const task = small.tasks[at];
        return (
          task !== undefined &&
          units > 0 &&
          point >= (release[at] ?? 0) &&
          point + units <= (deadlines[at] ?? 0) &&
          (units < task.units || point < (lastBeginning[at] ?? 0)) &&
          task.needs.every((other) => left[other] === 0) &&
          search(point + 1, left.with(at, units - 1))
        );
      }) || search(point + 1, left);
    if (!isFound) failed.add(key);
    return isFound;
  }
}
