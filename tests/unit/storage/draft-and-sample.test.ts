import { beforeEach, describe, expect, it } from 'vitest';

import type { SamplePlan } from '../../../src/renderer/storage/commands/sample-plan.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId, RoleId, TaskId } from '../../../src/shared/domain/ids.ts';
import { aNewPlan, aSubject } from '../../support/storage-builders.ts';
import {
  ownRows,
  startEmptyStorage,
  startStorage,
  type StorageSession,
} from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');
const TUESDAY = calendarDate('2027-01-05');
const ROLE = 'role' as RoleId;

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
  await storage.openDatabase();
});

const drafts = () => import('../../../src/renderer/storage/commands/draft.ts');
const samples = () => import('../../../src/renderer/storage/commands/sample-plan.ts');

describe('a draft', () => {
  const draft = { role: ROLE, keptOn: MONDAY, entries: { goal: 'so far' } };

  it('is kept one for each key, over a restart, and is nothing to undo', async () => {
    const { keepDraft, settingKeyOf } = await drafts();
    await keepDraft({ role: ROLE }, draft);
    await keepDraft({ role: ROLE }, { ...draft, keptOn: TUESDAY });
    await keepDraft({ role: null }, draft);
    await keepDraft({ plan: 'plan' as PlanId }, draft);
    expect(await storage.undo()).toBeNull();
    storage = await startStorage();
    const rows = await storage.database.settings.toArray();
    expect(rows.map(({ key }) => key)).toEqual(['draft:new', 'draft:new:role', 'draft:plan:plan']);
    const kept = await storage.database.settings.get(settingKeyOf({ role: ROLE }));
    expect(kept?.value).toEqual({ ...draft, keptOn: TUESDAY });
  });

  it('is forgotten alone', async () => {
    const { keepDraft, dropDraft } = await drafts();
    await storage.saveSetting('theme', 'dark');
    await keepDraft({ role: ROLE }, draft);
    await keepDraft({ role: null }, draft);
    await dropDraft({ role: ROLE });
    await dropDraft({ role: ROLE });
    const rows = await storage.database.settings.toArray();
    expect(rows.map(({ key }) => key)).toEqual(['draft:new', 'theme']);
  });
});

describe('the sample plan', () => {
  const { settings, schedule, roleTitle, contentVersion, createdOn } = aNewPlan();
  const sitting = (task: string, isLast: boolean) => ({
    task: task as TaskId,
    date: isLast ? TUESDAY : MONDAY,
    minutes: 45,
    isLast,
  });
  const sample: SamplePlan = {
    settings,
    schedule,
    roleTitle,
    contentVersion,
    createdOn,
    work: [sitting('variables', false), sitting('variables', true), sitting('loops', true)],
  };

  it('comes and goes by one change each, and leaves nothing behind', async () => {
    const { createSamplePlan, deleteSamplePlan } = await samples();
    const before = await ownRows(storage);
    await createSamplePlan(sample);
    const created = await ownRows(storage);
    expect(created['plans']).toHaveLength(1);
    expect(created['sessions']).toHaveLength(3);
    expect(created['progress']).toHaveLength(2);
    expect(created['skillLevels']).toEqual([]);
    await deleteSamplePlan(roleTitle);
    expect(await ownRows(storage)).toEqual(before);
    await storage.undo();
    expect(await ownRows(storage)).toEqual(created);
    await storage.undo();
    expect(await ownRows(storage)).toEqual(before);
  });

  it('leaves what the person recorded as it is', async () => {
    const { createSamplePlan, deleteSamplePlan } = await samples();
    await storage.setTasksDone([aSubject('loops')], MONDAY, 'Loops');
    await createSamplePlan(sample);
    expect(await storage.database.progress.get('loops')).toMatchObject({ doneOn: MONDAY });
    await storage.writeNote(aSubject('variables'), 'my own words');
    await deleteSamplePlan(roleTitle);
    const kept = await storage.database.progress.toArray();
    expect(kept.map(({ taskId }) => taskId)).toEqual(['loops', 'variables']);
    expect(await storage.database.sessions.count()).toBe(0);
  });

  it('names its ticks, which count in no other plan', async () => {
    const { createSamplePlan, sampleTicks } = await samples();
    await createSamplePlan(sample);
    expect([...(await sampleTicks())].toSorted()).toEqual(['loops', 'variables']);
  });
});
