import { useLiveQuery } from 'dexie-react-hooks';

import type { TaskId } from '../../../shared/domain/ids.ts';
import type { LoggedSession } from '../../../shared/domain/progress.ts';
import { database } from '../database.ts';

/** The time log of some tasks, in the order of their days; undefined while loading. */
export function useSessionsOf(tasks: readonly TaskId[]): readonly LoggedSession[] | undefined {
  return useLiveQuery(async () => {
    // All rows at once and in order: a cursor over the tasks would take many times as long.
    const wanted = new Set(tasks);
    const rows = await database.sessions.orderBy('date').toArray();
    return rows.filter(({ taskId }) => wanted.has(taskId));
  }, [tasks]);
}
