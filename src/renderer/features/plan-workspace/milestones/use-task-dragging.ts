import { useMemo, useRef } from 'react';
import { useDragAndDrop, type DragAndDropHooks } from 'react-aria-components/useDragAndDrop';

import type { MilestoneId, TaskId } from '../../../../shared/domain/ids.ts';
import type { MilestoneRowItem } from './outline-rows.tsx';
import type { Moving } from './use-moving.ts';

/** What a row says it is while it is dragged. */
const TASK_TYPE = 'application/x-milepost-task';

export interface TaskDragging {
  /** Of every task of the plan, by its id. */
  readonly milestoneOf: ReadonlyMap<string, MilestoneId>;
  readonly titleOf: (task: TaskId) => string;
  readonly put: Moving['put'];
}

/**
 * Tasks can be dragged to another place in their milestone, and to nowhere else. The same hooks for
 * as long as what they are made of is the same.
 */
export function useTaskDragging({
  milestoneOf,
  titleOf,
  put,
}: TaskDragging): DragAndDropHooks<MilestoneRowItem> {
  const dragged = useRef<readonly string[]>([]);
  const isBesideDragged = (key: string) => {
    const milestone = milestoneOf.get(key);
    return (
      milestone !== undefined && dragged.current.every((id) => milestoneOf.get(id) === milestone)
    );
  };
  const { dragAndDropHooks } = useDragAndDrop<MilestoneRowItem>({
    getItems: (keys) =>
      [...keys]
        .filter((key) => milestoneOf.has(String(key)))
        .map((key) => ({ [TASK_TYPE]: String(key), 'text/plain': titleOf(key as TaskId) })),
    acceptedDragTypes: [TASK_TYPE],
    onDragStart: ({ keys }) => (dragged.current = [...keys].map(String)),
    getDropOperation: (target) =>
      target.type === 'item' && target.dropPosition !== 'on' && isBesideDragged(String(target.key))
        ? 'move'
        : 'cancel',
    onReorder: ({ keys, target }) => {
      const side = target.dropPosition === 'after' ? 'after' : 'before';
      put([...keys] as TaskId[], { task: target.key as TaskId, side });
    },
  });
  // They are made anew with each render.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => dragAndDropHooks, [milestoneOf, titleOf, put]);
}
