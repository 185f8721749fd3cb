/**
 * The plan there is to explore before making one's own: created with its ticks and sessions by one
 * change, and taken away with all of them by another.
 */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanId, ScheduleId, TaskId } from '../../../shared/domain/ids.ts';
import type { Plan, PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';
import type { ScheduleRow } from '../rows.ts';
import { runCommand } from './run-command.ts';

/** There is one at most, and it is known by its id. */
export const SAMPLE_PLAN = 'sample' as PlanId;
const SAMPLE_SCHEDULE = 'sample-schedule' as ScheduleId;
const SAMPLE_BASELINE = 'sample-baseline' as ScheduleId;

export interface SampleWork {
  readonly task: TaskId;
  readonly date: CalendarDate;
  readonly minutes: number;
  /** Whether that sitting ended the task. */
  readonly isLast: boolean;
}

export interface SamplePlan {
  readonly settings: PlanSettings;
  readonly schedule: Schedule;
  /** In the order of its days. */
  readonly work: readonly SampleWork[];
  readonly roleTitle: string;
  readonly contentVersion: string;
  readonly createdOn: CalendarDate;
}

/** Creates the sample plan. What the person has recorded themselves is left as it is. */
export async function createSamplePlan(sample: SamplePlan): Promise<void> {
  const { settings, schedule, work, contentVersion, createdOn } = sample;
  const label = { kind: 'plan-created', subject: sample.roleTitle, count: 1 } as const;
  await runCommand(label, async (editor) => {
    const plan: Plan = {
      ...settings,
      id: SAMPLE_PLAN,
      contentVersion,
      createdOn,
      archivedOn: null,
      scheduleId: SAMPLE_SCHEDULE,
    };
    const row = { planId: SAMPLE_PLAN, computedOn: settings.start, schedule };
    const current: ScheduleRow = { ...row, id: SAMPLE_SCHEDULE, kind: 'current' };
    const baseline: ScheduleRow = { ...row, id: SAMPLE_BASELINE, kind: 'baseline' };
    await editor.put('plans', SAMPLE_PLAN, plan);
    await editor.put('schedules', SAMPLE_SCHEDULE, current);
    await editor.put('schedules', SAMPLE_BASELINE, baseline);
    for (const [index, { task, date, minutes, isLast }] of work.entries()) {
      if ((await database.progress.get(task)) !== undefined) continue;
      const id = `sample-session-${index}`;
      await editor.put('sessions', id, {
        id,
        taskId: task,
        planId: SAMPLE_PLAN,
        date,
        minutes,
        note: '',
      });
      if (isLast)
        await editor.put('progress', task, { taskId: task, doneOn: date, share: null, note: '' });
    }
  });
}

/**
 * Takes the sample plan away, and the ticks and sessions it came with. What the person recorded in
 * it themselves stays, as it does with every plan.
 */
export async function deleteSamplePlan(roleTitle: string): Promise<void> {
  await runCommand({ kind: 'plan-deleted', subject: roleTitle, count: 1 }, async (editor) => {
    for (const task of await sampleTicks()) await editor.remove('progress', task);
    const sessions = await database.sessions
      .where('id')
      .startsWith('sample-session-')
      .primaryKeys();
    for (const session of sessions) await editor.remove('sessions', session);
    const schedules = await database.schedules.where('planId').equals(SAMPLE_PLAN).primaryKeys();
    for (const schedule of schedules) await editor.remove('schedules', schedule);
    await editor.remove('plans', SAMPLE_PLAN);
  });
}

/** Tasks whose tick came with the sample: ticked on the day of its last session, and no word more. */
export async function sampleTicks(): Promise<readonly TaskId[]> {
  const sessions = await database.sessions.where('id').startsWith('sample-session-').toArray();
  const lastDay = new Map<TaskId, CalendarDate>();
  for (const { taskId, date } of sessions)
    if ((lastDay.get(taskId) ?? '') < date) lastDay.set(taskId, date);
  const rows = await database.progress.bulkGet([...lastDay.keys()]);
  return rows.flatMap((row) =>
    row !== undefined && row.doneOn === lastDay.get(row.taskId) && row.note === ''
      ? [row.taskId]
      : [],
  );
}
