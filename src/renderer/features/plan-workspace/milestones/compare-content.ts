/** What newer content would change in a plan, counted. */
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { PlanSettings, ScheduledTask } from '../../../../shared/domain/plan.ts';
import type { Progress } from '../../../../shared/domain/progress.ts';
import type { ScheduleComparison } from '../../../../shared/planning/compare-schedules.ts';

export interface ContentChange {
  readonly added: number;
  /** Tasks with another estimate, or asked for by other requirements. */
  readonly changed: number;
  readonly retired: number;
}

/**
 * Tasks that come, differ and go. A person's own estimate is no change of the content, and neither is
 * that a task led to nothing but work that is done.
 */
export function compareContent(
  { comparison }: { readonly comparison: ScheduleComparison },
  ownEstimates: PlanSettings['ownEstimates'],
  progress: ReadonlyMap<TaskId, Progress>,
): ContentChange {
  const estimated = new Set(ownEstimates.map(({ task }) => task));
  const before = new Map(comparison.before.tasks.map((task) => [task.id, task]));
  const changed = comparison.after.tasks.filter((task) => {
    const was = before.get(task.id);
    return was !== undefined && !estimated.has(task.id) && contentOf(was) !== contentOf(task);
  });
  return {
    added: comparison.addedTasks.length,
    changed: changed.length,
    retired: comparison.removedTasks.length - needless(comparison, progress).size,
  };
}

/** Tasks that are gone because all they led to is done, or gone for that reason too. */
function needless(
  { before, removedTasks }: ScheduleComparison,
  progress: ReadonlyMap<TaskId, Progress>,
): ReadonlySet<TaskId> {
  const removed = new Set(removedTasks);
  const found = new Set<TaskId>();
  const isOver = (id: TaskId) => found.has(id) || (progress.get(id)?.doneOn ?? null) !== null;
  // Later work first: what a task leads to is planned after it.
  for (const { id, reasons } of before.tasks.toReversed())
    if (
      removed.has(id) &&
      reasons.every((reason) => reason.kind === 'prerequisite' && isOver(reason.of))
    )
      found.add(id);
  return found;
}

/** Whether there is anything of it for a person to accept. */
export function isAnyChange({ added, changed, retired }: ContentChange): boolean {
  return added + changed + retired > 0;
}

function contentOf({ effort, reasons }: ScheduledTask): string {
  const { optimistic, mostLikely, pessimistic } = effort;
  const requirements = reasons.flatMap((reason) =>
    reason.kind === 'gap' ? [`${reason.requirement} ${reason.to}`] : [],
  );
  return [optimistic, mostLikely, pessimistic, ...requirements.toSorted()].join();
}
