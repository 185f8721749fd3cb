/** What newer content would change in a plan, counted. */
import type { PlanSettings, ScheduledTask } from '../../../../shared/domain/plan.ts';
import type { ScheduleComparison } from '../../../../shared/planning/compare-schedules.ts';

export interface ContentChange {
  readonly added: number;
  /** Tasks with another estimate, or asked for by other requirements. */
  readonly changed: number;
  readonly retired: number;
}

/** Tasks that come, differ and go; a person's own estimate is no change of the content. */
export function compareContent(
  { comparison }: { readonly comparison: ScheduleComparison },
  ownEstimates: PlanSettings['ownEstimates'],
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
    retired: comparison.removedTasks.length,
  };
}

function contentOf({ effort, reasons }: ScheduledTask): string {
  const { optimistic, mostLikely, pessimistic } = effort;
  const requirements = reasons.flatMap((reason) =>
    reason.kind === 'gap' ? [`${reason.requirement} ${reason.to}`] : [],
  );
  return [optimistic, mostLikely, pessimistic, ...requirements.toSorted()].join();
}
