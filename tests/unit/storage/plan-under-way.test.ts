import { beforeEach, describe, expect, it } from 'vitest';

import type { PlanRevision } from '../../../src/renderer/storage/commands/change-plan.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { MilestoneId, PlanId, TaskId } from '../../../src/shared/domain/ids.ts';
import type { OwnTask } from '../../../src/shared/domain/plan.ts';
import type { LoggedSession } from '../../../src/shared/domain/progress.ts';
import { aNewPlan, aSubject } from '../../support/storage-builders.ts';
import { ownRows, startEmptyStorage, type StorageSession } from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');
const TUESDAY = calendarDate('2027-01-05');

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
  await storage.openDatabase();
});

async function labels() {
  return (await storage.database.changes.toArray()).map(({ label }) => label);
}

const session: LoggedSession = {
  id: 'session',
  taskId: 'loops' as TaskId,
  planId: null,
  date: MONDAY,
  minutes: 45,
  note: '',
};

describe('the time log', () => {
  it('keeps a session, changes it and removes it, each as one change', async () => {
    await storage.writeSession(session, 'Loops');
    await storage.writeSession({ ...session, minutes: 50, date: TUESDAY }, 'Loops');
    expect(await storage.database.sessions.toArray()).toEqual([
      { ...session, minutes: 50, date: TUESDAY },
    ]);
    await storage.removeSession(session, 'Loops');
    expect(await storage.database.sessions.count()).toBe(0);
    expect((await labels()).map(({ kind, count }) => [kind, count])).toEqual([
      ['session-logged', 45],
      ['session-logged', 50],
      ['session-removed', 45],
    ]);
    await storage.undo();
    expect(await storage.database.sessions.count()).toBe(1);
  });

  it('notes no change when nothing is different', async () => {
    await storage.writeSession(session, 'Loops');
    await storage.writeSession(session, 'Loops');
    expect(await labels()).toHaveLength(1);
  });

  it.each([
    [0.2, 1],
    [29.6, 30],
    [5000, 1440],
  ])('keeps %f minutes as %i', async (minutes, kept) => {
    await storage.writeSession({ ...session, minutes }, 'Loops');
    expect((await storage.database.sessions.get('session'))?.minutes).toBe(kept);
  });
});

describe('a task partly done', () => {
  it('keeps its share until it is ticked', async () => {
    const share = async () => (await storage.database.progress.get('loops'))?.share;
    await storage.setShare(aSubject('loops'), 0.5);
    expect(await share()).toBe(0.5);
    await storage.setTasksDone([aSubject('loops')], MONDAY, 'Loops');
    expect(await share()).toBeNull();
    await storage.setShare(aSubject('loops'), 0.5);
    expect(await share()).toBeNull();
    await storage.undo();
    expect(await share()).toBe(0.5);
  });
});

describe('changing a plan', () => {
  it('replaces settings and schedule, and leaves the baseline', async () => {
    const plan = aNewPlan();
    const id = await storage.createPlan(plan);
    const before = await ownRows(storage);
    const settings = { ...plan.settings, goal: 'Another' };
    const schedule = { ...plan.schedule, totalMinutes: 7 };
    await storage.replacePlan('plan-changed', {
      id,
      settings,
      schedule,
      computedOn: TUESDAY,
      contentVersion: '1.1.0',
      roleTitle: 'Tester',
    });
    const stored = await storage.database.plans.get(id);
    expect(stored).toMatchObject({ goal: 'Another', contentVersion: '1.1.0', createdOn: MONDAY });
    const rows = await storage.database.schedules.toArray();
    const minutes = Object.fromEntries(rows.map((row) => [row.kind, row.schedule.totalMinutes]));
    expect(minutes).toEqual({ current: 7, baseline: plan.schedule.totalMinutes });
    expect((await labels()).at(-1)).toEqual({ kind: 'plan-changed', subject: 'Tester', count: 1 });
    await storage.undo();
    expect(await ownRows(storage)).toEqual(before);
  });

  it('does nothing to a plan that is gone', async () => {
    const { settings, schedule, contentVersion } = aNewPlan();
    const id = 'gone' as PlanId;
    const change = { id, settings, schedule, contentVersion, computedOn: MONDAY, roleTitle: '' };
    await storage.replacePlan('plan-replanned', change);
    await storage.archivePlan(id, MONDAY, '');
    expect(await labels()).toEqual([]);
  });

  it('archives a plan once, and brings it back', async () => {
    const id = await storage.createPlan(aNewPlan());
    const archivedOn = async () => (await storage.database.plans.get(id))?.archivedOn;
    await storage.archivePlan(id, MONDAY, 'Tester');
    await storage.archivePlan(id, TUESDAY, 'Tester');
    expect(await archivedOn()).toBe(MONDAY);
    await storage.archivePlan(id, null, 'Tester');
    expect(await archivedOn()).toBeNull();
    expect((await labels()).map(({ kind }) => kind)).toEqual([
      'plan-created',
      'plan-archived',
      'plan-unarchived',
    ]);
  });
});

describe('tasks of one’s own', () => {
  const task: OwnTask = {
    id: 'own' as TaskId,
    title: 'Ask a practitioner',
    milestone: 'milestone' as MilestoneId,
    effort: { optimistic: 30, mostLikely: 60, pessimistic: 90 },
    prerequisites: [],
  };

  async function aRevision(totalMinutes: number): Promise<PlanRevision> {
    const { settings, schedule } = aNewPlan();
    const [plan] = await storage.database.plans.toArray();
    const id = plan?.id ?? ('gone' as PlanId);
    const revised = { ...schedule, totalMinutes };
    return { id, settings, schedule: revised, computedOn: TUESDAY, contentVersion: '1.0.0' };
  }

  const currentMinutes = async () =>
    (await storage.database.schedules.toArray()).find(({ kind }) => kind === 'current')?.schedule
      .totalMinutes;

  it('are kept, changed and removed, each with the schedule that follows', async () => {
    const planId = await storage.createPlan(aNewPlan());
    await storage.writeOwnTask(task, await aRevision(180));
    await storage.writeOwnTask(task, await aRevision(999));
    expect(await currentMinutes()).toBe(180);
    await storage.writeOwnTask({ ...task, title: 'Ask two' }, await aRevision(190));
    expect(await storage.database.customTasks.toArray()).toEqual([
      { ...task, title: 'Ask two', planId },
    ]);
    await storage.removeOwnTask(task, await aRevision(120));
    expect(await storage.database.customTasks.count()).toBe(0);
    expect((await labels()).map(({ kind }) => kind)).toEqual([
      'plan-created',
      'own-task-written',
      'own-task-written',
      'own-task-removed',
    ]);
    await storage.undo();
    expect(await storage.database.customTasks.count()).toBe(1);
    expect(await currentMinutes()).toBe(190);
  });

  it('are not kept for a plan that is gone', async () => {
    await storage.writeOwnTask(task, await aRevision(1));
    expect(await storage.database.customTasks.count()).toBe(0);
    expect(await labels()).toEqual([]);
  });
});

describe('a wish about one task', () => {
  it('is kept with its schedule as one change, named after the task', async () => {
    const plan = aNewPlan();
    const id = await storage.createPlan(plan);
    const before = await ownRows(storage);
    const pin = { kind: 'not-before', task: 'loops' as TaskId, date: TUESDAY } as const;
    await storage.reviseTask('task-pinned', 'Loops', {
      id,
      settings: { ...plan.settings, pins: [pin] },
      schedule: { ...plan.schedule, totalMinutes: 7 },
      computedOn: TUESDAY,
      contentVersion: plan.contentVersion,
    });
    expect((await storage.database.plans.get(id))?.pins).toEqual([pin]);
    expect((await labels()).at(-1)).toEqual({ kind: 'task-pinned', subject: 'Loops', count: 1 });
    await storage.undo();
    expect(await ownRows(storage)).toEqual(before);
  });
});
