import { beforeEach, describe, expect, it, vi } from 'vitest';

import {
  describeFailures,
  reschedule,
  type PlanAsItIs,
} from '../../../src/renderer/features/plan-workspace/reschedule.ts';
import { partsReader, type Part } from '../../../src/renderer/workers/question-parts.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { MilestoneId, PlanId, ScheduleId, TaskId } from '../../../src/shared/domain/ids.ts';
import type { OwnTask } from '../../../src/shared/domain/plan.ts';
import type { LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import type { ReplanInput } from '../../../src/shared/planning/replan-input.ts';
import { replan } from '../../../src/shared/planning/replan.ts';
import {
  aMilestone,
  anEffort,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';
import { english } from './english.ts';

/** What the worker does, done here; the real one is driven end to end. */
class StandInWorker extends EventTarget {
  readonly #read = partsReader();

  postMessage(part: Part): void {
    const question = this.#read(structuredClone(part));
    if (question === null) return;
    const data = structuredClone(replan(question as ReplanInput));
    setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    // It has ended already.
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', StandInWorker);
});

const MONDAY = calendarDate('2027-01-04');
const WEDNESDAY = calendarDate('2027-01-06');

const skill = aSkill({
  id: 'python',
  units: [
    aUnit({ id: 'variables', minutes: 75 }),
    aUnit({ id: 'loops', minutes: 75, prerequisites: ['variables'] }),
    aUnit({ id: 'files', minutes: 75, prerequisites: ['loops'] }),
  ],
});
const role = aRole({
  requirements: [aRequirement({ skills: [{ skill: 'python', entry: 'awareness' }] })],
  milestones: [aMilestone({ id: 'code', covers: ['requirement'] })],
});
const input = aPlanInput({ role, skills: [skill] });

const ownTask: OwnTask = {
  id: 'own' as TaskId,
  title: 'Ask a practitioner',
  milestone: 'code' as MilestoneId,
  effort: anEffort(75),
  prerequisites: [],
};

function planAsItIs(over: Partial<PlanAsItIs> = {}): PlanAsItIs {
  return {
    plan: {
      ...input.settings,
      id: 'plan' as PlanId,
      contentVersion: '1.0.0',
      createdOn: MONDAY,
      archivedOn: null,
      scheduleId: 'schedule' as ScheduleId,
    },
    schedule: scheduleOf(input),
    role,
    progress: new Map(),
    sessions: [],
    ownTasks: [],
    today: MONDAY,
    ...over,
  };
}

function ticked(id: string, doneOn = MONDAY): ReadonlyMap<TaskId, Progress> {
  const taskId = id as TaskId;
  return new Map([[taskId, { taskId, doneOn, share: null, note: '' }]]);
}

function session(id: string, minutes: number, date = WEDNESDAY): LoggedSession {
  return { id: 'session', taskId: id as TaskId, planId: null, date, minutes, note: '' };
}

async function rescheduled(
  over: Partial<PlanAsItIs> = {},
  wanted: Parameters<typeof reschedule>[2] = {},
) {
  const result = await reschedule(planAsItIs(over), input.catalogue, wanted);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const daysOf = ({ schedule }: Awaited<ReturnType<typeof rescheduled>>) =>
  Object.fromEntries(schedule.tasks.map(({ id, finish }) => [id, finish]));

describe('a plan that is rescheduled', () => {
  it('on its first day without a change stays as it is', async () => {
    const { schedule, moves, settings } = await rescheduled();
    expect(schedule).toEqual(planAsItIs().schedule);
    expect(moves).toEqual([]);
    expect(settings).toEqual(input.settings);
  });

  it('leaves done work where it was, and plans the rest from today', async () => {
    const result = await rescheduled({ progress: ticked('variables'), today: WEDNESDAY });
    expect(daysOf(result)).toEqual({
      variables: '2027-01-04',
      loops: '2027-01-06',
      files: '2027-01-07',
    });
  });

  it('takes what was studied today from today, and from the task it went into', async () => {
    const sessions = [session('loops', 45)];
    const result = await rescheduled({ progress: ticked('variables'), sessions, today: WEDNESDAY });
    const loops = result.schedule.tasks.find(({ id }) => id === 'loops');
    expect(loops?.sessions).toEqual([{ date: WEDNESDAY, minutes: 30 }]);
  });

  it('follows changed settings, and gives them back with the schedule', async () => {
    const pin = { kind: 'not-before', task: 'loops' as TaskId, date: WEDNESDAY } as const;
    const result = await rescheduled({}, { settings: { pins: [pin] } });
    expect(result.settings).toEqual({ ...input.settings, pins: [pin] });
    expect(daysOf(result)['loops']).toBe(WEDNESDAY);
    expect(result.moves.map(({ task }) => task)).toEqual(['loops', 'files']);
  });

  it('takes in tasks of one’s own', async () => {
    const result = await rescheduled({}, { ownTasks: [ownTask] });
    expect(result.comparison.addedTasks).toEqual(['own']);
  });

  it('lets an own task go, also one that is done', async () => {
    const { schedule } = await rescheduled({}, { ownTasks: [ownTask] });
    const as = { schedule, ownTasks: [ownTask] };
    expect(daysOf(await rescheduled(as, { ownTasks: [] }))['own']).toBeUndefined();
    const done = { ...as, progress: ticked('own') };
    expect(daysOf(await rescheduled(done))['own']).toBeDefined();
    expect(daysOf(await rescheduled(done, { ownTasks: [] }))['own']).toBeUndefined();
  });

  it('is given up when nobody waits for it any more', async () => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const answer = reschedule(planAsItIs(), input.catalogue, { signal });
    leaving.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
  });

  it('says in words why there is no schedule', async () => {
    const weekdayMinutes = [0, 0, 0, 0, 0, 0, 0] as const;
    const result = await reschedule(planAsItIs(), input.catalogue, {
      settings: { weekdayMinutes },
    });
    expect(result.ok ? '' : describeFailures(result.failure, english)).toBe(
      'There is no time on any day. Give at least one day some minutes.',
    );
  });
});
