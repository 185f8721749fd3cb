import { beforeEach, describe, expect, it } from 'vitest';

import type { ChangeLabel } from '../../../src/shared/domain/change.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { aNewPlan, aSubject, skillId } from '../../support/storage-builders.ts';
import {
  allRows,
  ownRows,
  startEmptyStorage,
  type StorageSession,
} from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');
const TUESDAY = calendarDate('2027-01-05');

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
});

async function labels(): Promise<ChangeLabel[]> {
  const changes = await storage.database.changes.toArray();
  return changes.map(({ label }) => label);
}

const progressOf = (id: string) => storage.database.progress.get(id);

async function evidenceOf(id: string): Promise<readonly string[]> {
  const rows = await storage.database.evidence.where('taskId').equals(id).toArray();
  return rows.map(({ value }) => value);
}

describe('creating a plan', () => {
  it('keeps what was chosen, with the day and the version of the content', async () => {
    const input = aNewPlan({ contentVersion: '3.1.0', createdOn: TUESDAY });
    const id = await storage.createPlan(input);
    const plan = await storage.database.plans.get(id);
    expect(plan).toEqual({
      ...input.settings,
      id,
      contentVersion: '3.1.0',
      createdOn: TUESDAY,
      archivedOn: null,
      scheduleId: expect.any(String) as string,
    });
  });

  it('keeps the schedule twice: to live with, and as baseline', async () => {
    const input = aNewPlan({ createdOn: TUESDAY });
    const planId = await storage.createPlan(input);
    const plan = await storage.database.plans.get(planId);
    const rows = await storage.database.schedules.toArray();
    const row = { planId, computedOn: TUESDAY, schedule: input.schedule };
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ ...row, id: plan?.scheduleId, kind: 'current' });
    expect(rows).toContainEqual({ ...row, id: expect.any(String) as string, kind: 'baseline' });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  it('writes what the person knows into the ledger, and leaves other lines alone', async () => {
    await storage.setSkillLevel(skillId('git'), 'expert', 'Git');
    await storage.setSkillLevel(skillId('python'), 'awareness', 'Python');
    await storage.createPlan(aNewPlan({ skillLevels: { python: 'working', sql: 'none' } }));
    expect(await storage.database.skillLevels.toArray()).toEqual([
      { skillId: 'git', level: 'expert' },
      { skillId: 'python', level: 'working' },
      { skillId: 'sql', level: 'none' },
    ]);
  });

  it('is one change, named after the role', async () => {
    await storage.createPlan(aNewPlan({ roleTitle: 'Tester', skillLevels: { python: 'working' } }));
    expect(await labels()).toEqual([{ kind: 'plan-created', subject: 'Tester', count: 1 }]);
  });

  it('gives each plan ids of its own', async () => {
    const first = await storage.createPlan(aNewPlan());
    const second = await storage.createPlan(aNewPlan());
    expect(first).not.toBe(second);
    expect(await storage.database.schedules.count()).toBe(4);
  });
});

describe('ticking tasks', () => {
  it('notes the day', async () => {
    await storage.setTasksDone([aSubject('loops')], MONDAY, 'Loops');
    const row = { taskId: 'loops', doneOn: MONDAY, share: null, note: '' };
    expect(await storage.database.progress.toArray()).toEqual([row]);
  });

  it('keeps the first day when it is ticked again, and notes no second change', async () => {
    await storage.setTasksDone([aSubject('loops')], MONDAY, 'Loops');
    const before = await allRows(storage);
    await storage.setTasksDone([aSubject('loops')], TUESDAY, 'Loops');
    expect(await allRows(storage)).toEqual(before);
  });

  it('ticks of a milestone what is still open, as one change', async () => {
    await storage.setTasksDone([aSubject('a')], MONDAY, 'A');
    await storage.setTasksDone([aSubject('a'), aSubject('b')], TUESDAY, 'Basics');
    expect((await progressOf('a'))?.doneOn).toBe(MONDAY);
    expect((await progressOf('b'))?.doneOn).toBe(TUESDAY);
    expect((await labels()).at(-1)).toEqual({ kind: 'tasks-done', subject: 'Basics', count: 2 });
  });

  it('opens a task again and leaves its evidence and note', async () => {
    await storage.setTasksDone([aSubject('a')], MONDAY, 'A');
    await storage.writeEvidence(aSubject('a'), 'a link');
    await storage.writeNote(aSubject('a'), 'hard');
    await storage.setTasksDone([aSubject('a')], null, 'A');
    const row = { taskId: 'a', doneOn: null, share: null, note: 'hard' };
    expect(await progressOf('a')).toEqual(row);
    expect(await evidenceOf('a')).toEqual(['a link']);
  });

  it('opens nothing that was never ticked', async () => {
    await storage.setTasksDone([aSubject('a'), aSubject('b')], null, 'Basics');
    expect(await storage.database.progress.count()).toBe(0);
    expect(await labels()).toEqual([]);
  });

  it.each([
    [1, MONDAY, 'task-done'],
    [2, MONDAY, 'tasks-done'],
    [1, null, 'task-reopened'],
    [2, null, 'tasks-reopened'],
  ] as const)('of %i on %s is called %s', async (count, doneOn, kind) => {
    const tasks = [aSubject('a'), aSubject('b')].slice(0, count);
    await storage.setTasksDone(tasks, doneOn === null ? MONDAY : null, 'Basics');
    await storage.setTasksDone(tasks, doneOn, 'Basics');
    expect((await labels()).at(-1)).toEqual({ kind, subject: 'Basics', count });
  });
});

describe('evidence and notes', () => {
  it('are kept beside each other, before anything is ticked', async () => {
    await storage.writeEvidence(aSubject('a'), 'a link');
    await storage.writeNote(aSubject('a'), 'hard');
    const row = { taskId: 'a', doneOn: null, share: null, note: 'hard' };
    expect(await progressOf('a')).toEqual(row);
    expect(await storage.database.evidence.toArray()).toEqual([
      { id: 'first-of-a', taskId: 'a', kind: 'text', value: 'a link', addedOn: MONDAY },
    ]);
    expect((await labels()).map(({ kind }) => kind)).toEqual(['evidence-written', 'note-written']);
    expect((await labels()).map(({ subject }) => subject)).toEqual(['Task a', 'Task a']);
  });

  it('are no change when they say what they said', async () => {
    await storage.writeNote(aSubject('a'), '');
    await storage.writeEvidence(aSubject('b'), 'a link');
    await storage.writeEvidence(aSubject('b'), 'a link');
    expect(await labels()).toHaveLength(1);
    expect(await progressOf('a')).toBeUndefined();
  });

  it('are cut at the longest length that is kept', async () => {
    const { LONGEST_NOTE } = storage;
    await storage.writeEvidence(aSubject('a'), 'e'.repeat(LONGEST_NOTE + 1));
    await storage.writeNote(aSubject('a'), 'n'.repeat(LONGEST_NOTE));
    const row = await progressOf('a');
    expect(await evidenceOf('a')).toEqual(['e'.repeat(LONGEST_NOTE)]);
    expect(row?.note).toBe('n'.repeat(LONGEST_NOTE));
  });
});

describe('an entry of evidence', () => {
  it('is removed when it is emptied, and was never there when it began empty', async () => {
    await storage.writeEvidence(aSubject('a'), ' ');
    expect(await labels()).toEqual([]);
    await storage.writeEvidence(aSubject('a'), 'a link');
    await storage.writeEvidence(aSubject('a'), '');
    expect(await evidenceOf('a')).toEqual([]);
    expect(await labels()).toHaveLength(2);
  });

  it('keeps the day it was added when it is changed', async () => {
    await storage.writeEvidence(aSubject('a'), 'a link');
    await storage.writeEvidence(aSubject('a'), 'a better link');
    const [entry] = await storage.database.evidence.toArray();
    expect(entry).toMatchObject({ value: 'a better link', addedOn: MONDAY });
  });
});

describe('deleting a plan', () => {
  it('removes both of its schedules, and of other plans nothing', async () => {
    const first = await storage.createPlan(aNewPlan());
    const second = await storage.createPlan(aNewPlan());
    await storage.deletePlan(first, 'A role');
    expect(await storage.database.plans.toCollection().primaryKeys()).toEqual([second]);
    const plans = (await storage.database.schedules.toArray()).map(({ planId }) => planId);
    expect(plans).toEqual([second, second]);
  });

  it('keeps ticks, evidence and skill levels', async () => {
    const id = await storage.createPlan(aNewPlan({ skillLevels: { python: 'working' } }));
    await storage.setTasksDone([aSubject('variables')], MONDAY, 'Variables');
    await storage.writeEvidence(aSubject('variables'), 'a link');
    const { progress, evidence, skillLevels } = await ownRows(storage);
    await storage.deletePlan(id, 'A role');
    expect(await ownRows(storage)).toEqual({
      plans: [],
      schedules: [],
      settings: [],
      sessions: [],
      customTasks: [],
      progress,
      evidence,
      skillLevels,
    });
  });

  it('leaves a second press on the same button nothing to undo', async () => {
    const id = await storage.createPlan(aNewPlan());
    await storage.deletePlan(id, 'A role');
    await storage.deletePlan(id, 'A role');
    expect((await labels()).map(({ kind }) => kind)).toEqual(['plan-created', 'plan-deleted']);
  });
});

describe('setting a skill level', () => {
  it('replaces the line of that skill', async () => {
    await storage.setSkillLevel(skillId('python'), 'working', 'Python');
    await storage.setSkillLevel(skillId('python'), 'practitioner', 'Python');
    expect(await storage.database.skillLevels.toArray()).toEqual([
      { skillId: 'python', level: 'practitioner' },
    ]);
    expect((await labels()).at(-1)).toEqual({
      kind: 'skill-level-set',
      subject: 'Python',
      count: 1,
    });
  });

  it('is no change when the level is so already; an unnamed skill is at none', async () => {
    await storage.setSkillLevel(skillId('git'), 'none', 'Git');
    await storage.setSkillLevel(skillId('python'), 'working', 'Python');
    await storage.setSkillLevel(skillId('python'), 'working', 'Python');
    expect(await labels()).toHaveLength(1);
    expect(await storage.database.skillLevels.count()).toBe(1);
  });
});

it('keeps a setting, replaces it, and does not count it as a change to undo', async () => {
  await storage.saveSetting('theme', 'dark');
  await storage.saveSetting('theme', 'contrast');
  const rows = await storage.database.settings.toArray();
  expect(rows).toEqual([{ key: 'theme', value: 'contrast' }]);
  expect(await labels()).toEqual([]);
});

describe('a command that fails at its last write', () => {
  const commands: Record<string, () => Promise<unknown>> = {
    createPlan: () => storage.createPlan(aNewPlan({ skillLevels: { sql: 'working' } })),
    deletePlan: async () => {
      const plan = await storage.database.plans.toCollection().first();
      await storage.deletePlan(plan!.id, 'A role');
    },
    setTasksDone: () => storage.setTasksDone([aSubject('a'), aSubject('b')], TUESDAY, 'Basics'),
    writeEvidence: () => storage.writeEvidence(aSubject('a'), 'another link'),
    writeNote: () => storage.writeNote(aSubject('b'), 'a note'),
    setSkillLevel: () => storage.setSkillLevel(skillId('python'), 'expert', 'Python'),
    saveSetting: () => storage.saveSetting('theme', 'light'),
    undo: () => storage.undo(),
    redo: () => storage.redo(),
  };

  it.each(Object.keys(commands))('%s writes nothing at all, and says so', async (name) => {
    await storage.createPlan(aNewPlan({ skillLevels: { python: 'awareness' } }));
    await storage.setTasksDone([aSubject('a')], MONDAY, 'A');
    await storage.writeEvidence(aSubject('a'), 'a link');
    await storage.undo();
    const before = await allRows(storage);
    const failed = new Error('the disk is full');
    const fail = () => {
      throw failed;
    };
    for (const table of [storage.database.changes, storage.database.settings]) {
      table.hook('creating', fail);
      table.hook('updating', fail);
    }
    await expect(commands[name]?.()).rejects.toThrow(failed.message);
    expect(await allRows(storage)).toEqual(before);
  });
});

describe('a command that fails half way', () => {
  it('takes back the rows it had written', async () => {
    const label: ChangeLabel = { kind: 'note-written', subject: '', count: 1 };
    const failing = storage.runCommand(label, async (editor) => {
      await editor.put('skillLevels', 'python', { skillId: 'python', level: 'working' });
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await storage.database.skillLevels.count()).toBe(0);
  });

  it('takes back the plan when its schedule cannot be stored', async () => {
    const input = aNewPlan({ skillLevels: { python: 'working' } });
    const schedule = { ...input.schedule, unstorable: () => 0 };
    await expect(storage.createPlan({ ...input, schedule })).rejects.toThrow('could not be cloned');
    const rows = Object.values(await allRows(storage)).flat();
    expect(rows).toEqual([]);
  });
});
