/**
 * The database, opened once. Every write transaction is flushed to disk before it reports success
 * (strict durability), so what the screen shows as done survives the process being killed.
 */
import Dexie, { type Table } from 'dexie';

import type {
  ChangeRow,
  PlanRow,
  ProgressRow,
  ScheduleRow,
  SettingRow,
  SkillLevelRow,
} from './rows.ts';
import { SCHEMA_V1 } from './schema/schema-v1.ts';

const DATABASE_NAME = 'milepost';
/** The schema version this app writes. */
export const DATABASE_VERSION = 1;

export class MilepostDatabase extends Dexie {
  declare readonly plans: Table<PlanRow, string>;
  declare readonly schedules: Table<ScheduleRow, string>;
  declare readonly progress: Table<ProgressRow, string>;
  declare readonly skillLevels: Table<SkillLevelRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly changes: Table<ChangeRow, number, Omit<ChangeRow, 'sequence'>>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(DATABASE_VERSION).stores(SCHEMA_V1);
  }
}

/** The app's own database. */
export const database = new MilepostDatabase();
