/**
 * The database, opened once. Every write transaction is flushed to disk before it reports success
 * (strict durability), so what the screen shows as done survives the process being killed.
 */
import Dexie, { type PromiseExtended, type Table } from 'dexie';

import {
  UNDOABLE_TABLES,
  type ChangeRow,
  type CustomTaskRow,
  type EvidenceRow,
  type PlanRow,
  type ProgressRow,
  type ScheduleRow,
  type SessionRow,
  type SettingRow,
  type SkillLevelRow,
} from './rows.ts';
import { shutGate, whenOpen } from './data-gate.ts';
import { countRevisions, type RevisionRow } from './count-revisions.ts';
import { SCHEMA_V1 } from './schema/schema-v1.ts';
import { SCHEMA_V2, upgradeToV2 } from './schema/schema-v2.ts';
import { SCHEMA_V3 } from './schema/schema-v3.ts';

const DATABASE_NAME = 'milepost';
/** The schema version this app writes. */
export const DATABASE_VERSION = 3;

export class MilepostDatabase extends Dexie {
  declare readonly plans: Table<PlanRow, string>;
  declare readonly schedules: Table<ScheduleRow, string>;
  declare readonly progress: Table<ProgressRow, string>;
  declare readonly sessions: Table<SessionRow, string>;
  declare readonly evidence: Table<EvidenceRow, string>;
  declare readonly customTasks: Table<CustomTaskRow, string>;
  declare readonly skillLevels: Table<SkillLevelRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly changes: Table<ChangeRow, number, Omit<ChangeRow, 'sequence'>>;
  /** What the data says of itself; written by `countRevisions` and by a restore alone. */
  declare readonly meta: Table<RevisionRow, string>;

  constructor(name: string = DATABASE_NAME) {
    // Rows that are read are not changed by anybody: a plan of 5,000 tasks is not copied for each reader.
    super(name, { chromeTransactionDurability: 'strict', cache: 'immutable' });
    this.version(1).stores(SCHEMA_V1);
    this.version(2).stores(SCHEMA_V2).upgrade(upgradeToV2);
    this.version(DATABASE_VERSION).stores(SCHEMA_V3);
    this.use(countRevisions);
  }

  /** Dexie calls it as well, when the browser has closed the database, and would open it again. */
  override close(options?: { readonly disableAutoOpen: boolean }): void {
    const isOurWish = options?.disableAutoOpen !== false;
    if (isOurWish || !shutGate()) super.close({ disableAutoOpen: true });
    else super.close({ disableAutoOpen: false });
  }

  /** Waits where the database must not be opened yet. */
  override open(): PromiseExtended<Dexie> {
    const waiting = whenOpen();
    return waiting === null
      ? super.open()
      : Dexie.Promise.resolve(waiting).then(() => super.open());
  }
}

/** The tables of a command's transaction: all it may change, and the history. */
export function commandTables(of: MilepostDatabase): readonly Table[] {
  return [...UNDOABLE_TABLES.map((name) => of.table(name)), of.changes];
}

/** The tables of a step of undo, which takes back merged settings too. */
export function undoTables(of: MilepostDatabase): readonly Table[] {
  return [...commandTables(of), of.settings];
}

/** The app's own database. */
export const database = new MilepostDatabase();
