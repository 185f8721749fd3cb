import { useLiveQuery } from 'dexie-react-hooks';

import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Evidence } from '../../../shared/domain/progress.ts';
import { database } from '../database.ts';

/** All evidence of a task, in the order added; undefined while loading. */
export function useEvidenceOf(task: TaskId): readonly Evidence[] | undefined {
  return useLiveQuery(
    async () => inOrder(await database.evidence.where('taskId').equals(task).toArray()),
    [task],
  );
}

/** The evidence of several tasks, in the order added; undefined while loading. */
export function useEvidenceOfTasks(tasks: readonly TaskId[]): readonly Evidence[] | undefined {
  return useLiveQuery(async () => {
    const wanted = new Set(tasks);
    const rows = await database.evidence.toArray();
    return inOrder(rows.filter(({ taskId }) => wanted.has(taskId)));
  }, [tasks]);
}

/** The evidence of all tasks; for an export, which needs it once. */
export async function readEvidence(): Promise<ReadonlyMap<TaskId, readonly Evidence[]>> {
  const byTask = new Map<TaskId, Evidence[]>();
  for (const entry of inOrder(await database.evidence.toArray())) {
    const list = byTask.get(entry.taskId);
    if (list === undefined) byTask.set(entry.taskId, [entry]);
    else list.push(entry);
  }
  return byTask;
}

/** By the day added, those without a day first. */
function inOrder(rows: readonly Evidence[]): readonly Evidence[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [a.addedOn ?? '', b.addedOn ?? ''];
    return one === other ? 0 : one < other ? -1 : 1;
  });
}
