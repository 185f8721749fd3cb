/**
 * Version 1 of the database, frozen: it is never edited once released. A later version gets a file of
 * its own and an upgrade that is tested from this one.
 */

/** Dexie's table definitions: primary key first, then the indexes. */
export const SCHEMA_V1 = {
  plans: 'id, createdOn',
  schedules: 'id, planId',
  progress: 'taskId',
  skillLevels: 'skillId',
  changes: '++sequence',
  settings: 'key',
} as const;
