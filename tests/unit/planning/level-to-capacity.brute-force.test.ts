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
    'finishes as early and makes the latest work as little late as can be, where it says optimal',
    (small) => {
      const levelling = level(small);
      const engine = measure(small, levelling);
      const best = searchAll(small);
      expect(engine.finish).toBeGreaterThanOrEqual(best.finish);
      expect(engine.lateness).toBeGreaterThanOrEqual(best.lateness);
      if (levelling.quality.kind === 'optimal') expect(engine).toEqual(best);
    },
  );

  prop([anySmallCase], { runs: 1000 })(
    'says optimal where there are only prerequisites, milestones, releases and deadlines',
    (drawn) => {
      const tasks = drawn.tasks.map((task) => ({
        ...task,
        pins: task.pins.filter(({ kind }) => kind !== 'on-day'),
      }));
      const small: SmallCase = { ...drawn, tasks, topicsPerDay: null, smallestSession: 0 };
      const levelling = level(small);
      expect(levelling.quality).toEqual({ kind: 'optimal' });
      expect(measure(small, levelling)).toEqual(searchAll(small));
    },
  );
});

interface Measures {
  /** Where the last unit of work ends. */
  readonly finish: number;
  /** By how much the latest task is after its due point; negative when all are early. */
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
  const due = duePoints(small);
  const urgent = due.map((_, at) =>
    Math.min(...[at, ...waitingFor(small, at)].map((it) => due[it] ?? 0)),
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
  let lateness = -Infinity;
  for (const day of days) {
    const today = work.filter((session) => session.day === day);
    let point = unitsThrough(small.days, day - 1);
    while (today.length > 0) {
      const [next] = today
        .filter(({ at }) => small.tasks[at]?.needs.every((other) => left[other] === 0))
        .sort((a, b) => (urgent[a.at] ?? 0) - (urgent[b.at] ?? 0));
      if (next === undefined) throw new Error('work before its prerequisites');
      today.splice(today.indexOf(next), 1);
      point += next.minutes;
      left[next.at] = (left[next.at] ?? 0) - next.minutes;
      if (left[next.at] !== 0) continue;
      finish = point;
      lateness = Math.max(lateness, point - (due[next.at] ?? 0));
    }
    expect(point).toBeLessThanOrEqual(unitsThrough(small.days, day));
  }
  expect(left.every((units) => units === 0)).toBe(true);
  return { finish, lateness };
}

/** Where a task is due: with its milestone, milestones met in their order, or by its deadline. */
function duePoints(small: SmallCase): readonly number[] {
  return small.tasks.map(({ rank, pins }) => {
    const needed = small.tasks.filter(
      (task, at) =>
        task.rank <= rank ||
        waitingFor(small, at).some((it) => (small.tasks[it]?.rank ?? 0) <= rank),
    );
    const milestone = needed.reduce((sum, { units }) => sum + units, 0);
    const deadlines = pins
      .filter(({ kind }) => kind === 'finish-by')
      .map(({ day }) => unitsThrough(small.days, day));
    return Math.min(milestone, ...deadlines);
  });
}

/** Positions of the tasks that need a task, directly or through others. */
function waitingFor(small: SmallCase, at: number): readonly number[] {
  const direct = small.tasks.flatMap(({ needs }, other) => (needs.includes(at) ? [other] : []));
  return direct.flatMap((other) => [other, ...waitingFor(small, other)]);
}

/** The best that any schedule can do, finish and lateness each for itself. */
function searchAll(small: SmallCase): Measures {
  const due = duePoints(small);
  const release = small.tasks.map(({ pins }) =>
    Math.max(
      0,
      ...pins
        .filter(({ kind }) => kind !== 'finish-by')
        .map(({ day }) => unitsThrough(small.days, day - 1)),
    ),
  );
  const lastRelease = Math.max(...release);
  const known = new Map<number, Measures>();
  return search(
    0,
    small.tasks.map(({ units }) => units),
  );

  function search(point: number, left: readonly number[]): Measures {
    if (left.every((units) => units === 0)) return { finish: 0, lateness: -Infinity };
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
      const late = units === 1 ? point + 1 - (due[at] ?? 0) : -Infinity;
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
