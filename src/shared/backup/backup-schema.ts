/**
 * The form of a backup, member by member. Unknown members are refused, not dropped: a file of this
 * version has none, so one that has them holds something the app would lose without a word.
 *
 * `docs/backup.schema.json` is generated from the `input` side of these objects.
 */
import { z } from 'zod';

import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type {
  MilestoneId,
  PlanId,
  RequirementId,
  RoleId,
  ScheduleId,
  SkillId,
  TaskId,
} from '../domain/ids.ts';
import type { Schedule, ScheduledTask } from '../domain/plan.ts';
import { PROFICIENCY_LEVELS, type AttainedLevel } from '../domain/proficiency-level.ts';
import { EVIDENCE_KINDS } from '../domain/progress.ts';
import { STAGES } from '../domain/stage.ts';
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  BACKUP_LIMITS,
  BACKUP_REASONS,
  BACKUP_SCHEMA_VERSION,
  type BackupData,
  type BackupHeader,
} from './backup-format.ts';

// Zod probes for eval, which the content security policy refuses.
z.config({ jitless: true });

const text = z.string().max(BACKUP_LIMITS.textLength);
const key = z.string().min(1).max(BACKUP_LIMITS.idLength);
function idOf<Id extends string>() {
  return key.transform((value) => value as Id);
}

const planId = idOf<PlanId>();
const scheduleId = idOf<ScheduleId>();
const taskId = idOf<TaskId>();
const skillId = idOf<SkillId>();
const roleId = idOf<RoleId>();
const milestoneId = idOf<MilestoneId>();
const requirementId = idOf<RequirementId>();
const stage = z.enum(STAGES);
const level = z.enum(PROFICIENCY_LEVELS);
const attainedLevel = z.enum(PROFICIENCY_LEVELS.slice(1) as [AttainedLevel, ...AttainedLevel[]]);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((value): CalendarDate | null => parseCalendarDate(value))
  .refine((value): value is CalendarDate => value !== null, 'not a calendar date');

const whole = z.int().nonnegative();
const minutes = whole.max(BACKUP_LIMITS.minutes);
const week = z.tuple([minutes, minutes, minutes, minutes, minutes, minutes, minutes]);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(BACKUP_LIMITS.listLength);
const effort = z.strictObject({ optimistic: minutes, mostLikely: minutes, pessimistic: minutes });

const PIN = {
  kind: z.enum(['not-before', 'finish-by', 'on-day']),
  task: taskId,
  date,
};

const plan = z.strictObject({
  id: planId,
  role: roleId,
  stage,
  goal: text,
  start: date,
  targetDate: date.nullable(),
  weekdayMinutes: week,
  weekChanges: list(z.strictObject({ from: date, weekdayMinutes: week })),
  daysOff: list(z.strictObject({ from: date, to: date, label: text })),
  topicsPerDay: whole.nullable(),
  smallestSession: minutes,
  pins: list(z.strictObject(PIN)),
  ownEstimates: list(z.strictObject({ task: taskId, minutes })),
  ownOrder: list(taskId),
  droppedRequirements: list(requirementId),
  skillLevels: z.partialRecord(skillId, level),
  contentVersion: text,
  createdOn: date,
  archivedOn: date.nullable(),
  scheduleId,
});

const taskReason = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('gap'),
    requirement: requirementId,
    skill: skillId,
    stage,
    from: level,
    to: attainedLevel,
    importance: z.enum(['essential', 'desirable']),
  }),
  z.strictObject({ kind: z.literal('prerequisite'), of: taskId, skill: skillId }),
  z.strictObject({ kind: z.literal('role-work'), responsibilities: list(text) }),
  z.strictObject({ kind: z.literal('own-work') }),
]);

const startConstraint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan-start') }),
  z.strictObject({ kind: z.literal('after-prerequisite'), task: taskId }),
  z.strictObject({ kind: z.literal('after-earlier-work'), task: taskId }),
  z.strictObject({ kind: z.literal('pinned'), pin: z.enum(['not-before', 'on-day']) }),
  z.strictObject({ kind: z.literal('topics-a-day'), task: taskId }),
  z.strictObject({ kind: z.literal('smallest-session'), task: taskId }),
]);

const scheduledTask = z.strictObject({
  id: taskId,
  milestone: milestoneId,
  effort,
  minutes,
  prerequisites: list(taskId),
  reasons: list(taskReason),
  start: date,
  finish: date,
  sessions: list(z.strictObject({ date, minutes })),
  startConstraint,
  // Negative where a deadline is missed.
  totalFloat: z.int(),
  isCritical: z.boolean(),
}) satisfies z.ZodType<ScheduledTask>;

const schedule = z.strictObject({
  tasks: list(scheduledTask),
  milestones: list(
    z.strictObject({
      id: milestoneId,
      stage,
      tasks: list(taskId),
      minutes,
      reachedAtMinutes: minutes,
      start: date.nullable(),
      finish: date.nullable(),
    }),
  ),
  gates: list(
    z.strictObject({
      id: milestoneId,
      stage,
      months: whole,
      from: date,
      until: date,
      isBeyondTarget: z.boolean(),
    }),
  ),
  reserve: z
    .strictObject({
      weekdayMinutes: week,
      minutes,
      rhythms: list(z.strictObject({ id: key, minutes })),
    })
    .nullable(),
  quality: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('optimal') }),
    z.strictObject({
      kind: z.literal('heuristic'),
      because: list(z.enum(['topics-a-day', 'smallest-session', 'fixed-day'])),
      unusedMinutes: minutes,
    }),
  ]),
  missedPins: list(z.strictObject({ ...PIN, plannedOn: date })),
  totalMinutes: minutes,
  finish: date.nullable(),
  stageReached: date,
  verdict: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('no-target') }),
    z.strictObject({ kind: z.literal('feasible'), cushionMinutes: z.int() }),
    z.strictObject({
      kind: z.literal('infeasible'),
      shortMinutes: minutes,
      firstLateMilestone: milestoneId,
    }),
  ]),
}) satisfies z.ZodType<Schedule>;

const rows = <Item extends z.ZodType>(item: Item) => z.array(item).max(BACKUP_LIMITS.rows);

const data = z.strictObject({
  plans: rows(plan),
  schedules: rows(
    z.strictObject({
      id: scheduleId,
      planId,
      kind: z.enum(['current', 'baseline']),
      computedOn: date,
      schedule,
    }),
  ),
  progress: rows(
    z.strictObject({
      taskId,
      doneOn: date.nullable(),
      share: z.number().min(0).max(1).nullable(),
      note: text,
    }),
  ),
  sessions: rows(
    z.strictObject({ id: key, taskId, planId: planId.nullable(), date, minutes, note: text }),
  ),
  evidence: rows(
    z.strictObject({
      id: key,
      taskId,
      kind: z.enum(EVIDENCE_KINDS),
      value: text,
      addedOn: date.nullable(),
    }),
  ),
  customTasks: rows(
    z.strictObject({
      id: taskId,
      planId,
      title: text,
      milestone: milestoneId,
      effort,
      prerequisites: list(taskId),
    }),
  ),
  skillLevels: rows(z.strictObject({ skillId, level })),
  settings: rows(z.strictObject({ key, value: z.unknown() })),
}) satisfies z.ZodType<BackupData>;

const about = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_FORMAT_VERSION),
  schemaVersion: z.literal(BACKUP_SCHEMA_VERSION),
  appVersion: key,
  contentVersion: key,
  createdOn: date,
  createdAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  revision: whole,
  reason: z.enum(BACKUP_REASONS),
  counts: z.strictObject({
    plans: whole,
    schedules: whole,
    progress: whole,
    sessions: whole,
    evidence: whole,
    customTasks: whole,
    skillLevels: whole,
    settings: whole,
  }),
  ticks: whole,
  loggedMinutes: whole,
  plans: rows(z.strictObject({ role: roleId, stage, goal: text, isArchived: z.boolean() })),
}) satisfies z.ZodType<BackupHeader>;

/** The rows of all tables, as the window hands them over. */
export const backupDataSchema = data;

/** What a backup says of itself. */
export const backupHeaderSchema = about;

/** The whole file. */
export const backupFileSchema = z.strictObject({
  about,
  data,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
