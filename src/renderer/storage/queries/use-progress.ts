import { useLiveQuery } from 'dexie-react-hooks';

import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import { database } from '../database.ts';

/** Everything recorded, by task; undefined while loading. */
export function useProgress(): ReadonlyMap<TaskId, Progress> | undefined {
  return useLiveQuery(async () => {
    const rows = await database.progress.toArray();
    return new Map(rows.map((row) => [row.taskId, row]));
  });
}
