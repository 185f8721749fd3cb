import { isDeepStrictEqual } from 'node:util';

import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { PROFICIENCY_LEVELS } from '../../../src/shared/domain/proficiency-level.ts';
import { aNewPlan, aSubject, skillId } from '../../support/storage-builders.ts';
import {
  ownRows,
  startEmptyStorage,
  startStorage,
  type Rows,
  type StorageSession,
} from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');
/** As many changes as the history keeps. */
const LONGEST_HISTORY = 200;

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
});

const tick = (id: string) => storage.setTasksDone([aSubject(id)], MONDAY, `Task ${id}`);
const ticked = async () => {
  const rows = await storage.database.progress.toArray();
  return rows.filter(({ doneOn }) => doneOn !== null).map(({ taskId }) => taskId);
};

describe('undo', () => {
  it('has nothing to do at first, and neither has redo', async () => {
    expect(await storage.undo()).toBeNull();
    expect(await storage.redo()).toBeNull();
  });

  it('takes back the last change first, and says which it was', async () => {
    await tick('a');
    await tick('b');
    expect(await storage.undo()).toEqual({ kind: 'task-done', subject: 'Task b', count: 1 });
    expect(await ticked()).toEqual(['a']);
    expect(await storage.undo()).toEqual({ kind: 'task-done', subject: 'Task a', count: 1 });
    expect(await storage.undo()).toBeNull();
  });

  it('leaves no row where there was none', async () => {
    await tick('a');
    await storage.undo();
    expect(await storage.database.progress.count()).toBe(0);
  });

  it('brings a deleted plan back with its schedules', async () => {
    const id = await storage.createPlan(aNewPlan({ skillLevels: { python: 'working' } }));
    const before = await ownRows(storage);
    await storage.deletePlan(id, 'A role');
    await storage.undo();
    expect(await ownRows(storage)).toEqual(before);
  });

  it('takes back a plan with what it wrote into the ledger, and nothing older', async () => {
    await storage.setSkillLevel(skillId('python'), 'awareness', 'Python');
    const before = await ownRows(storage);
    await storage.createPlan(aNewPlan({ skillLevels: { python: 'working', sql: 'expert' } }));
    await storage.undo();
    expect(await ownRows(storage)).toEqual(before);
  });

  it('walks back through a row that one change wrote twice', async () => {
    const row = (level: string) => ({ skillId: 'python', level });
    const label = { kind: 'skill-level-set', subject: 'Python', count: 2 } as const;
    await storage.runCommand(label, async (editor) => {
      await editor.put('skillLevels', 'python', row('awareness'));
      await editor.put('skillLevels', 'python', row('working'));
    });
    await storage.undo();
    expect(await storage.database.skillLevels.count()).toBe(0);
    await storage.redo();
    expect(await storage.database.skillLevels.toArray()).toEqual([row('working')]);
  });

  it('leaves settings as they are', async () => {
    await tick('a');
    await storage.saveSetting('theme', 'dark');
    await storage.undo();
    expect(await storage.database.settings.toArray()).toEqual([{ key: 'theme', value: 'dark' }]);
    expect(await ticked()).toEqual([]);
  });
});

describe('redo', () => {
  it('brings back what was taken back, in the order it was done', async () => {
    for (const id of ['a', 'b', 'c']) await tick(id);
    for (let count = 0; count < 3; count += 1) await storage.undo();
    expect((await storage.redo())?.subject).toBe('Task a');
    expect((await storage.redo())?.subject).toBe('Task b');
    expect(await ticked()).toEqual(['a', 'b']);
    expect((await storage.redo())?.subject).toBe('Task c');
    expect(await storage.redo()).toBeNull();
  });

  it('ends with the next command: what was undone before it is gone', async () => {
    await tick('a');
    await tick('b');
    await storage.undo();
    await tick('c');
    expect(await storage.redo()).toBeNull();
    expect(await ticked()).toEqual(['a', 'c']);
    expect((await storage.undo())?.subject).toBe('Task c');
    expect((await storage.undo())?.subject).toBe('Task a');
  });

  it('survives a command that changes nothing', async () => {
    await tick('a');
    await tick('b');
    await storage.undo();
    await tick('a');
    expect((await storage.redo())?.subject).toBe('Task b');
  });
});

describe('after a restart', () => {
  it('undo and redo go on where they were', async () => {
    await tick('a');
    await tick('b');
    await storage.undo();
    const first = storage.database;
    storage = await startStorage();
    expect(storage.database).not.toBe(first);
    expect((await storage.redo())?.subject).toBe('Task b');
    storage = await startStorage();
    expect((await storage.undo())?.subject).toBe('Task b');
    expect((await storage.undo())?.subject).toBe('Task a');
    expect(await ticked()).toEqual([]);
  });
});

describe('the history', () => {
  it('keeps the last changes and forgets older ones, but not what they did', async () => {
    await tick('first');
    const [first] = await storage.database.changes.toArray();
    const { sequence: _own, ...change } = first!;
    const others = LONGEST_HISTORY - 1;
    await storage.database.changes.bulkAdd(Array.from({ length: others }, () => change));
    expect(await storage.database.changes.count()).toBe(LONGEST_HISTORY);
    await tick('last');
    const kept = await storage.database.changes.orderBy('sequence').toArray();
    expect(kept).toHaveLength(LONGEST_HISTORY);
    expect(kept[0]?.sequence).toBe(first!.sequence + 1);
    expect(await ticked()).toEqual(['first', 'last']);
  });

  it('keeps fewer changes when they hold a very long schedule, and undoes those exactly', async () => {
    const label = { kind: 'plan-replanned', subject: 'A role', count: 1 } as const;
    const rowOf = (day: number) => ({ id: 's', planId: 'p', schedule: { tasks: aLongList(day) } });
    for (let day = 0; day < HEAVY_HISTORY + 5; day += 1)
      await storage.runCommand(label, (editor) => editor.put('schedules', 's', rowOf(day)));
    expect(await storage.database.changes.count()).toBe(HEAVY_HISTORY);
    for (let day = HEAVY_HISTORY + 3; day > 4; day -= 1) {
      expect(await storage.undo()).toEqual(label);
      expect(await storage.database.schedules.toArray()).toEqual([rowOf(day)]);
    }
    expect(await storage.undo()).toEqual(label);
    expect(await storage.undo()).toBeNull();
  });
});

/** As many changes as are kept of a plan of 5,000 tasks. */
const HEAVY_HISTORY = 20;
const aLongList = (day: number) => Array.from({ length: 5_000 }, () => day);

const seed = Math.floor(Math.random() * 2 ** 31);

describe(`whatever a person does (seed ${seed})`, () => {
  const task = fc.constantFrom('a', 'b', 'c').map(aSubject);
  const level = fc.constantFrom(...PROFICIENCY_LEVELS);
  const skill = fc.constantFrom('python', 'sql');
  const words = fc.constantFrom('', 'one', 'two');
  const day = fc.constantFrom(null, MONDAY, calendarDate('2027-01-05'));

  type Step = (session: StorageSession) => Promise<unknown>;
  const command: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(fc.array(task, { minLength: 1, maxLength: 3 }), day).map(
      ([tasks, on]) =>
        (session: StorageSession) =>
          session.setTasksDone(tasks, on, 'Some'),
    ),
    fc.tuple(task, words).map(
      ([of, text]) =>
        (session: StorageSession) =>
          session.writeEvidence(of, text),
    ),
    fc.tuple(task, words).map(
      ([of, text]) =>
        (session: StorageSession) =>
          session.writeNote(of, text),
    ),
    fc.tuple(skill, level).map(
      ([of, at]) =>
        (session: StorageSession) =>
          session.setSkillLevel(skillId(of), at, of),
    ),
    fc
      .dictionary(skill, level)
      .map(
        (skillLevels) => (session: StorageSession) => session.createPlan(aNewPlan({ skillLevels })),
      ),
    fc.nat(3).map((index) => async (session: StorageSession) => {
      const plans = await session.database.plans.toArray();
      const plan = plans[index % Math.max(1, plans.length)];
      if (plan !== undefined) await session.deletePlan(plan.id, 'A role');
    }),
  );

  /** The states a person can walk through with undo and redo, and which one they are in. */
  interface Road {
    states: readonly Rows[];
    at: number;
  }

  const run = async (steps: readonly (Step | 'undo' | 'redo')[]): Promise<Road> => {
    const road: Road = { states: [await ownRows(storage)], at: 0 };
    for (const step of steps) {
      if (step === 'undo') {
        if ((await storage.undo()) !== null) road.at -= 1;
      } else if (step === 'redo') {
        if ((await storage.redo()) !== null) road.at += 1;
      } else {
        await step(storage);
        const state = await ownRows(storage);
        // A command that changes nothing is no step of undo.
        if (isDeepStrictEqual(state, road.states[road.at])) continue;
        road.states = [...road.states.slice(0, road.at + 1), state];
        road.at += 1;
      }
      expect(await ownRows(storage)).toEqual(road.states[road.at]);
    }
    return road;
  };

  it(
    'undoing all of it leads to the beginning, and redoing all of it to the end',
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.oneof(
              { arbitrary: command, weight: 4 },
              fc.constantFrom('undo' as const, 'redo' as const),
            ),
            {
              minLength: 2,
              maxLength: 10,
            },
          ),
          async (steps) => {
            storage = await startEmptyStorage();
            const { states, at } = await run(steps);
            for (const before of states.slice(0, at).toReversed()) {
              expect(await storage.undo()).not.toBeNull();
              expect(await ownRows(storage)).toEqual(before);
            }
            expect(await storage.undo()).toBeNull();
            for (const after of states.slice(1)) {
              expect(await storage.redo()).not.toBeNull();
              expect(await ownRows(storage)).toEqual(after);
            }
            expect(await storage.redo()).toBeNull();
          },
        ),
        { seed, numRuns: 15 },
      ),
  );
});
