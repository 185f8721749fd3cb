import { beforeEach, describe, expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId } from '../../../src/shared/domain/ids.ts';
import { parseTimer, type Timer } from '../../../src/shared/progress/timer.ts';
import { aNewPlan, aSubject } from '../../support/storage-builders.ts';
import {
  startEmptyStorage,
  startStorage,
  type StorageSession,
} from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');
const START = 1_800_000_000_000;
const MINUTE = 60_000;

let storage: StorageSession;
let planId: PlanId;
beforeEach(async () => {
  storage = await startEmptyStorage();
  planId = await storage.createPlan(aNewPlan());
});

/** The commands of the run that goes on. */
const commands = () => import('../../../src/renderer/storage/commands/timer.ts');

async function start(id: string, at = START): Promise<Timer | null> {
  const { startTimer } = await commands();
  return startTimer({ ...aSubject(id), planId }, MONDAY, at);
}

async function kept(): Promise<Timer | null> {
  const { TIMER_KEY } = await commands();
  return parseTimer((await storage.database.settings.get(TIMER_KEY))?.value);
}

const sessions = () => storage.database.sessions.toArray();

describe('the timer', () => {
  it('is there after a restart as it was', async () => {
    await start('loops');
    const before = await kept();
    storage = await startStorage();
    expect(await kept()).toEqual(before);
    expect(before).toMatchObject({ taskId: 'loops', beganOn: MONDAY, startedAt: START, held: 0 });
  });

  it('holds and goes on', async () => {
    const { pauseTimer, resumeTimer } = await commands();
    await start('loops');
    await pauseTimer(START + 10 * MINUTE);
    expect(await kept()).toMatchObject({ held: 10 * MINUTE, startedAt: null });
    await resumeTimer(START + 60 * MINUTE);
    expect(await kept()).toMatchObject({ held: 10 * MINUTE, startedAt: START + 60 * MINUTE });
  });

  it('is one: starting another leaves the one there is as it was, and says so', async () => {
    expect(await start('loops')).toBeNull();
    const there = await kept();
    expect(await start('variables', START + MINUTE)).toEqual(there);
    expect(await kept()).toEqual(there);
    expect(await storage.database.settings.count()).toBe(1);
  });

  it('becomes a session of its plan, which can be undone', async () => {
    const { keepTimer } = await commands();
    await start('loops');
    await keepTimer((await kept()) as Timer, 25);
    expect(await kept()).toBeNull();
    expect(await sessions()).toMatchObject([
      { taskId: 'loops', planId, date: MONDAY, minutes: 25 },
    ]);
    await storage.undo();
    expect(await sessions()).toEqual([]);
    expect(await kept()).toBeNull();
  });

  it('becomes the same session when the app died before it was gone', async () => {
    const { keepTimer, putTimer } = await commands();
    await start('loops');
    const timer = (await kept()) as Timer;
    await keepTimer(timer, 25);
    await putTimer(timer);
    await keepTimer(timer, 30);
    expect(await sessions()).toMatchObject([{ minutes: 30 }]);
  });

  it('belongs to no plan once its plan is deleted', async () => {
    const { keepTimer } = await commands();
    await start('loops');
    await storage.deletePlan(planId, 'Tester');
    await keepTimer((await kept()) as Timer, 5);
    expect(await sessions()).toMatchObject([{ planId: null }]);
  });

  it('can be discarded, which leaves nothing', async () => {
    const { discardTimer } = await commands();
    await start('loops');
    await discardTimer();
    expect(await kept()).toBeNull();
    expect(await sessions()).toEqual([]);
  });

  it('is not there to be held when there is none', async () => {
    const { pauseTimer, resumeTimer } = await commands();
    await pauseTimer(START);
    await resumeTimer(START);
    expect(await storage.database.settings.count()).toBe(0);
  });
});
