import type { Table } from 'dexie';

import { database } from './database.ts';
import { whenWritable } from './data-gate.ts';

/**
 * One read-write transaction of the app's database: all of what is written inside is on disk when this
 * resolves, or nothing has changed.
 *
 * @returns rejected with a `NoRoomError`, before anything is touched, while the disk is known to be full
 */
export function writeTransaction<Answer>(
  tables: Table | readonly Table[],
  scope: () => Answer | PromiseLike<Answer>,
): Promise<Answer> {
  const write = () => database.transaction('rw', [tables].flat(), scope);
  return whenWritable()?.then(write) ?? write();
}
