import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import { database } from '../database.ts';
import { sharedQuery } from './shared-query.ts';

/** Everything recorded, by task; undefined while loading. */
export const useProgress = sharedQuery<ReadonlyMap<TaskId, Progress>>(async () => {
  const rows = await database.progress.toArray();
  return new Map(rows.map((row) => [row.taskId, row]));
});
