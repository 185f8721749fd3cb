/**
 * Version 1 is frozen. `database-v1.json` was written by the app when it was made: never edit it, nor
 * this test; a change of the schema is a new version with an upgrade and files of its own.
 */
import { expect, it } from 'vitest';

import { SCHEMA_V1 } from '../../../src/renderer/storage/schema/schema-v1.ts';

it('has the tables, keys and indexes it was released with', () => {
  expect(SCHEMA_V1).toEqual({
    plans: 'id, createdOn',
    schedules: 'id, planId',
    progress: 'taskId',
    skillLevels: 'skillId',
    changes: '++sequence',
    settings: 'key',
  });
});
