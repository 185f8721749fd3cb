/** Backups for tests: a small one of every kind of row, and any there could be. */
import { createHash } from 'node:crypto';

import * as fc from 'fast-check';

import {
  BACKUP_TABLES,
  type BackupCounts,
  type BackupData,
  type BackupOrigin,
  type BackupTable,
} from '../../src/shared/backup/backup-format.ts';
import { serialiseBackup } from '../../src/shared/backup/serialise-backup.ts';
import { calendarDate, type CalendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { MilestoneId, PlanId, ScheduleId, TaskId } from '../../src/shared/domain/ids.ts';
import { PROFICIENCY_LEVELS } from '../../src/shared/domain/proficiency-level.ts';
import { EVIDENCE_KINDS } from '../../src/shared/domain/progress.ts';
import { anyDate, anyPlanUnderWay } from './arbitraries.ts';
import { anEffort, scheduleOf } from './content-builders.ts';
import { aNewPlan, skillId } from './storage-builders.ts';

const DAY = calendarDate('2027-01-04');

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Counts of the named tables, nothing in the others. */
export function someCounts(counts: Partial<Record<BackupTable, number>> = {}): BackupCounts {
  const none = BACKUP_TABLES.map((table): [BackupTable, number] => [table, 0]);
  return { ...(Object.fromEntries(none) as unknown as BackupCounts), ...counts };
}

/** @example anOrigin({ revision: 7 }) */
export function anOrigin(over: Partial<BackupOrigin> = {}): BackupOrigin {
  return {
    appVersion: '0.1.0',
    contentVersion: '1.0.0',
    createdOn: DAY,
    createdAt: '2027-01-04T18:52:04.123Z',
    revision: 1,
    reason: 'change',
    ...over,
  };
}

export const NO_DATA: BackupData = {
  plans: [],
  schedules: [],
  progress: [],
  sessions: [],
  evidence: [],
  customTasks: [],
  skillLevels: [],
  settings: [],
};

/** One plan with everything a person can have written about it. */
export function aBackupData(over: Partial<BackupData> = {}): BackupData {
  const { settings, schedule, contentVersion, createdOn } = aNewPlan();
  const planId = 'the-plan' as PlanId;
  const scheduleId = 'the-schedule' as ScheduleId;
  const row = { planId, computedOn: DAY, schedule };
  const taskId = 'loops' as TaskId;
  return {
    plans: [
      {
        ...settings,
        goal: 'A new job',
        id: planId,
        contentVersion,
        createdOn,
        archivedOn: null,
        scheduleId,
      },
    ],
    schedules: [
      { ...row, id: 'the-baseline' as ScheduleId, kind: 'baseline' },
      { ...row, id: scheduleId, kind: 'current' },
    ],
    progress: [{ taskId, doneOn: DAY, share: null, note: 'Hard, but “done”.' }],
    sessions: [{ id: 'a-session', taskId, planId, date: DAY, minutes: 45, note: '' }],
    evidence: [{ id: 'a-link', taskId, kind: 'link', value: 'https://a.example/', addedOn: DAY }],
    customTasks: [
      {
        id: 'own' as TaskId,
        planId,
        title: 'Ask a mentor',
        milestone: 'milestone' as MilestoneId,
        effort: anEffort(30),
        prerequisites: [taskId],
      },
    ],
    skillLevels: [{ skillId: skillId('python'), level: 'working' }],
    settings: [{ key: 'theme', value: 'dark' }],
    ...over,
  };
}

/** The text of a backup of such rows. */
export function aBackupText(
  data: BackupData = aBackupData(),
  origin: Partial<BackupOrigin> = {},
): string {
  return serialiseBackup(data, anOrigin(origin), sha256).text;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('__proto__', '=1+1', '<img src=x onerror=alert(1)>', '\u2028', '\ud800', 'é'),
);
const anyKey = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .filter((key) => key !== '__proto__');
const idOf = <Id extends string>() => anyKey.map((key) => key as Id);
const anyDay: fc.Arbitrary<CalendarDate | null> = fc.option(anyDate);

/** JSON that a setting may hold, without what JSON cannot tell apart or a backup refuses. */
const anySetting = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'binary' })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

const anyPlan = fc
  .record({ input: anyPlanUnderWay, id: idOf<PlanId>(), goal: anyText, archivedOn: anyDay })
  .map(({ input, id, goal, archivedOn }) => {
    const scheduleId = `of-${id}` as ScheduleId;
    const plan = {
      ...input.settings,
      goal,
      id,
      contentVersion: '1.0.0',
      createdOn: input.settings.start,
      archivedOn,
      scheduleId,
    };
    const schedule = {
      id: scheduleId,
      planId: id,
      kind: 'current' as const,
      computedOn: DAY,
      schedule: scheduleOf(input),
    };
    return { plan, schedule };
  });

const unique = <Row extends object>(row: fc.Arbitrary<Row>, key: keyof Row) =>
  fc.uniqueArray(row, { maxLength: 6, selector: (value) => value[key] });

/** Any rows the app may hold; the plans among them are real ones. */
export const anyBackupData: fc.Arbitrary<BackupData> = fc
  .record({
    made: fc.uniqueArray(anyPlan, { maxLength: 2, selector: ({ plan }) => plan.id }),
    progress: unique(
      fc.record({
        taskId: idOf<TaskId>(),
        doneOn: anyDay,
        share: fc.option(fc.constantFrom(0.25, 0.1 + 0.2, 0.5)),
        note: anyText,
      }),
      'taskId',
    ),
    sessions: unique(
      fc.record({
        id: anyKey,
        taskId: idOf<TaskId>(),
        planId: fc.option(idOf<PlanId>()),
        date: anyDate,
        minutes: fc.integer({ min: 1, max: 1440 }),
        note: anyText,
      }),
      'id',
    ),
    evidence: unique(
      fc.record({
        id: anyKey,
        taskId: idOf<TaskId>(),
        kind: fc.constantFrom(...EVIDENCE_KINDS),
        value: anyText,
        addedOn: anyDay,
      }),
      'id',
    ),
    customTasks: unique(
      fc.record({
        id: idOf<TaskId>(),
        planId: idOf<PlanId>(),
        title: anyText,
        milestone: idOf<MilestoneId>(),
        effort: fc.integer({ min: 1, max: 600 }).map(anEffort),
        prerequisites: fc.array(idOf<TaskId>(), { maxLength: 3 }),
      }),
      'id',
    ),
    skillLevels: unique(
      fc.record({
        skillId: anyKey.map(skillId),
        level: fc.constantFrom(...PROFICIENCY_LEVELS),
      }),
      'skillId',
    ),
    settings: unique(fc.record({ key: anyKey, value: anySetting }), 'key'),
  })
  .map(({ made, ...rows }) => ({
    plans: made.map(({ plan }) => plan),
    schedules: made.map(({ schedule }) => schedule),
    ...rows,
  }));
