/**
 * Version 3 of the database: a table for what the data says of itself, which is its revision. No row
 * of version 2 changes. Frozen like the versions before.
 */
export const SCHEMA_V3 = {
  plans: 'id, createdOn',
  schedules: 'id, planId',
  progress: 'taskId',
  sessions: 'id, taskId, date',
  evidence: 'id, taskId',
  customTasks: 'id, planId',
  skillLevels: 'skillId',
  changes: '++sequence',
  settings: 'key',
  meta: 'key',
} as const;
