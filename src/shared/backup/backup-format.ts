/**
 * What a backup holds: one format for the copies the app makes by itself and for the file a person
 * takes along. `docs/backup-format.md` is its description for others.
 *
 * In it is everything a person made. Left out are the changes kept for undo: they hold old and new
 * copies of whole schedules, and undoing across a restore would put rows back that do not belong to
 * the restored ones. Drafts and the timer stand among the settings and so are in.
 */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanId, RoleId, ScheduleId, SkillId } from '../domain/ids.ts';
import type { OwnTask, Plan, Schedule } from '../domain/plan.ts';
import type { ProficiencyLevel } from '../domain/proficiency-level.ts';
import type { Evidence, LoggedSession, Progress } from '../domain/progress.ts';
import type { Stage } from '../domain/stage.ts';

export const BACKUP_FORMAT = 'milepost-backup';
/** Raised when a file of an older form would no longer be read as it is. */
export const BACKUP_FORMAT_VERSION = 1;
/** The version of the database whose rows a backup holds. */
export const BACKUP_SCHEMA_VERSION = 3;

export const BACKUP_TABLES = [
  'plans',
  'schedules',
  'progress',
  'sessions',
  'evidence',
  'customTasks',
  'skillLevels',
  'settings',
] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** Rows of each table. */
export type BackupCounts = Readonly<Record<BackupTable, number>>;

export interface BackupSchedule {
  readonly id: ScheduleId;
  readonly planId: PlanId;
  readonly kind: 'current' | 'baseline';
  readonly computedOn: CalendarDate;
  readonly schedule: Schedule;
}

export interface BackupSetting {
  readonly key: string;
  /** Anything that JSON can hold. */
  readonly value: unknown;
}

/** Every row a person made, by table. */
export interface BackupData {
  readonly plans: readonly Plan[];
  readonly schedules: readonly BackupSchedule[];
  readonly progress: readonly Progress[];
  readonly sessions: readonly LoggedSession[];
  readonly evidence: readonly Evidence[];
  readonly customTasks: readonly (OwnTask & { readonly planId: PlanId })[];
  readonly skillLevels: readonly { readonly skillId: SkillId; readonly level: ProficiencyLevel }[];
  readonly settings: readonly BackupSetting[];
}

/** The field that tells a table's rows apart. */
export const ROW_KEYS = {
  plans: 'id',
  schedules: 'id',
  progress: 'taskId',
  sessions: 'id',
  evidence: 'id',
  customTasks: 'id',
  skillLevels: 'skillId',
  settings: 'key',
} as const satisfies Readonly<Record<BackupTable, string>>;

/** What made the app write a copy. */
export const BACKUP_REASONS = [
  'change',
  'quit',
  'asked',
  'before-restore',
  'after-restore',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** Enough of the data to choose a copy by, without reading all of it. */
export interface BackupSummary {
  readonly counts: BackupCounts;
  /** Tasks that are ticked. */
  readonly ticks: number;
  readonly loggedMinutes: number;
  /** In the order of their ids. */
  readonly plans: readonly {
    readonly role: RoleId;
    readonly stage: Stage;
    readonly goal: string;
    readonly isArchived: boolean;
  }[];
}

/** Where and when a backup was made. */
export interface BackupOrigin {
  readonly appVersion: string;
  readonly contentVersion: string;
  /** The local day. */
  readonly createdOn: CalendarDate;
  /** The moment in UTC, as `2027-03-18T18:52:04.123Z`. */
  readonly createdAt: string;
  /** Counts the changes of the data since its beginning; a later state has a higher one. */
  readonly revision: number;
  readonly reason: BackupReason;
}

export interface BackupHeader extends BackupOrigin, BackupSummary {
  readonly format: typeof BACKUP_FORMAT;
  readonly formatVersion: typeof BACKUP_FORMAT_VERSION;
  readonly schemaVersion: typeof BACKUP_SCHEMA_VERSION;
}

export interface Backup {
  readonly about: BackupHeader;
  readonly data: BackupData;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; `shared` has none of its own. */
export type Sha256 = (text: string) => string;

/** Bounds on a backup: generous for any real one, and an end to a hostile one. */
export const BACKUP_LIMITS = {
  /** Characters of the whole file. */
  fileLength: 256 * 1024 * 1024,
  /** Lists and objects inside each other; real data has nine. */
  depth: 64,
  /** Characters of one text. */
  textLength: 100_000,
  /** Characters of an id or a key. */
  idLength: 500,
  /** Rows of one table. */
  rows: 1_000_000,
  /** Items of one list inside a row. */
  listLength: 50_000,
  /** Minutes; about 3,800 years. */
  minutes: 2_000_000_000,
} as const;

/** Why a file is not read. Nothing of it is ever used. */
export type BackupFailure =
  /** Something else altogether. */
  | { readonly kind: 'not-a-backup' }
  /** It does not pass its checksum: cut, overwritten or edited. */
  | { readonly kind: 'damaged' }
  /** Written by a later version of the app. */
  | { readonly kind: 'newer'; readonly appVersion: string }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  /** What it says of itself is not what is in it. */
  | { readonly kind: 'wrong-counts'; readonly table: string }
  | { readonly kind: 'duplicate-row'; readonly table: string; readonly key: string }
  /** `path` leads to the value that no version of the app writes there. */
  | { readonly kind: 'wrong-form'; readonly path: string };

/** All rows. */
export function rowsIn(counts: BackupCounts): number {
  return BACKUP_TABLES.reduce((sum, table) => sum + counts[table], 0);
}
