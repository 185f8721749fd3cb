/** A plan of any size as rows of the database, for screens that have to stand a very long one. */
import { addDays, calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { CustomTaskRow, PlanRow, ScheduleRow } from '../../src/renderer/storage/rows.ts';
import type { PlanId, ScheduleId, TaskId } from '../../src/shared/domain/ids.ts';
import type { Schedule, ScheduledTask } from '../../src/shared/domain/plan.ts';
import type { RoleOutline } from '../../src/shared/domain/role.ts';
import { anEffort, planSettings } from './content-builders.ts';

export const LARGE_PLAN = 'large-plan' as PlanId;
const START = calendarDate('2027-01-04');
const HOUR = 60;

/** Tasks of an hour, one a day, each needing the one before; spread over the role's milestones. */
export function largePlan(
  role: RoleOutline,
  count: number,
): { readonly plans: readonly PlanRow[]; readonly schedules: readonly ScheduleRow[] } {
  const settings = planSettings({
    role: role.id,
    start: START,
    weekdayMinutes: [HOUR, HOUR, HOUR, HOUR, HOUR, HOUR, HOUR],
  });
  const scheduleId = 'large-schedule' as ScheduleId;
  const schedule = largeSchedule(role, count);
  const row = { planId: LARGE_PLAN, computedOn: START, schedule };
  const plan: PlanRow = {
    ...settings,
    id: LARGE_PLAN,
    contentVersion: '1.0.0',
    createdOn: START,
    archivedOn: null,
    scheduleId,
  };
  return {
    plans: [plan],
    schedules: [
      { ...row, id: scheduleId, kind: 'current' },
      { ...row, id: 'large-baseline' as ScheduleId, kind: 'baseline' },
    ],
  };
}

/** The same with its tasks as the person's own, so that each has its id for a name. */
export function namedLargePlan(
  role: RoleOutline,
  count: number,
): ReturnType<typeof largePlan> & { readonly customTasks: readonly CustomTaskRow[] } {
  const plan = largePlan(role, count);
  const tasks = plan.schedules[0]?.schedule.tasks ?? [];
  return {
    ...plan,
    customTasks: tasks.map(({ id, milestone, effort, prerequisites }) => ({
      id,
      title: id,
      milestone,
      effort,
      prerequisites,
      planId: LARGE_PLAN,
    })),
  };
}

function largeSchedule(role: RoleOutline, count: number): Schedule {
  const milestones = role.milestones.filter(({ stage }) => stage === 'entry');
  const each = Math.ceil(count / milestones.length);
  const tasks = Array.from({ length: count }, (_, at): ScheduledTask => {
    const date = addDays(START, at);
    const milestone = milestones[Math.floor(at / each)]?.id;
    if (milestone === undefined) throw new Error('the role has no milestones');
    return {
      id: idOf(at),
      milestone,
      effort: anEffort(HOUR),
      minutes: HOUR,
      prerequisites: at === 0 ? [] : [idOf(at - 1)],
      reasons: [{ kind: 'own-work' }],
      start: date,
      finish: date,
      sessions: [{ date, minutes: HOUR }],
      startConstraint:
        at === 0 ? { kind: 'plan-start' } : { kind: 'after-prerequisite', task: idOf(at - 1) },
      totalFloat: 0,
      isCritical: true,
    };
  });
  const finish = addDays(START, count - 1);
  return {
    tasks,
    milestones: milestones.map(({ id, stage }, index) => {
      const own = tasks.slice(index * each, (index + 1) * each);
      return {
        id,
        stage,
        tasks: own.map((task) => task.id),
        minutes: own.length * HOUR,
        reachedAtMinutes: (index * each + own.length) * HOUR,
        start: own[0]?.start ?? null,
        finish: own.at(-1)?.finish ?? null,
      };
    }),
    gates: [],
    reserve: null,
    quality: { kind: 'optimal' },
    missedPins: [],
    totalMinutes: count * HOUR,
    finish,
    stageReached: finish,
    verdict: { kind: 'no-target' },
  };
}

function idOf(at: number): TaskId {
  return `large-task-${at + 1}` as TaskId;
}

/** Runs in the page: puts rows into the app's database, which is open already. */
export function putRows(tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('milepost');
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction(Object.keys(tables), 'readwrite');
      for (const [table, rows] of Object.entries(tables))
        for (const row of rows) transaction.objectStore(table).put(row);
      transaction.addEventListener('abort', () => reject(new Error(transaction.error?.message)));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}
