import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Schedule } from '../../../../shared/domain/plan.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';
import { showToast } from '../../../components/toasts.tsx';
import { useText } from '../../../messages/use-text.ts';
import { reviseTask } from '../../../storage/commands/change-plan.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { findOrderConflict, moveTasks, withOrder, type MoveTarget } from './plan-edits.ts';

export interface Moving {
  /** Puts tasks beside another one of their milestone. */
  readonly put: (moving: readonly TaskId[], target: MoveTarget) => void;
  /** Puts tasks one place up or down in their milestone. */
  readonly step: (moving: readonly TaskId[], by: -1 | 1) => void;
}

/**
 * How tasks change places in their milestone. Work that is done stays where it was done, and nothing
 * goes before what it builds on: both are said, and nothing is changed.
 */
export function useMoving(props: WorkspaceViewProps): Moving {
  const { plan, schedule, progress, items } = props;
  const text = useText();
  const edit = usePlanEdit(props);
  const titleOf = (id: TaskId) => items.get(id)?.title ?? id;

  const put = (moving: readonly TaskId[], target: MoveTarget) => {
    const [first] = moving;
    const order = tasksBeside(schedule, target.task).filter((id) => !isDone(progress, id));
    if (first === undefined || !moving.every((id) => order.includes(id))) return;
    const wanted = moveTasks(order, new Set(moving), target);
    if (wanted.join() === order.join()) return;
    const conflict = findOrderConflict(wanted, schedule.tasks);
    if (conflict !== null) {
      const values = { title: titleOf(conflict.task), needs: titleOf(conflict.needs) };
      showToast({ text: text('outline.builds-on', values) });
      return;
    }
    const ownOrder = withOrder(plan.ownOrder, wanted);
    const title = titleOf(first);
    void edit({
      label: { kind: 'task-moved', subject: title, count: 1 },
      wanted: { settings: { ownOrder } },
      write: (revision) => reviseTask('task-moved', title, revision),
      refuse: (next) =>
        tasksBeside(next, target.task)
          .filter((id) => order.includes(id))
          .join() === order.join()
          ? text('outline.stays', { title })
          : null,
    }).then((problem) => {
      if (problem !== null) showToast({ text: problem });
    });
  };

  const step = (moving: readonly TaskId[], by: -1 | 1) => {
    const [first] = moving;
    if (first === undefined) return;
    const order = tasksBeside(schedule, first).filter((id) => !isDone(progress, id));
    const places = moving.map((id) => order.indexOf(id)).filter((place) => place >= 0);
    if (places.length < moving.length) return;
    const beside = order[by < 0 ? Math.min(...places) - 1 : Math.max(...places) + 1];
    if (beside !== undefined) put(moving, { task: beside, side: by < 0 ? 'before' : 'after' });
  };

  return { put, step };
}

/** The tasks of a task's milestone, in planned order. */
function tasksBeside({ milestones }: Schedule, task: TaskId): readonly TaskId[] {
  return milestones.find(({ tasks }) => tasks.includes(task))?.tasks ?? [];
}
