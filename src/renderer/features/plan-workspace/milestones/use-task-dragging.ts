import { useMemo, useState, type DragEvent } from 'react';

import type { MilestoneId, TaskId } from '../../../../shared/domain/ids.ts';
import { useStable } from '../use-stable.ts';
import type { MoveTarget } from './plan-edits.ts';
import type { Moving } from './use-moving.ts';

/** What a row says it is while it is dragged. */
const TASK_TYPE = 'application/x-milepost-task';

export interface TaskDragging {
  /** Of every task of the plan, by its id. */
  readonly milestoneOf: ReadonlyMap<string, MilestoneId>;
  readonly titleOf: (task: TaskId) => string;
  /** The tasks that go along with one that is dragged, itself among them. */
  readonly chosenWith: (key: string) => readonly TaskId[];
  readonly put: Moving['put'];
}

/**
 * Tasks can be dragged to another place in their milestone, and to nowhere else.
 *
 * @returns where what is dragged would come to stand, and what the list listens to
 */
export function useTaskDragging({ milestoneOf, titleOf, chosenWith, put }: TaskDragging) {
  const [dragged, setDragged] = useState<readonly TaskId[]>([]);
  const [target, setTarget] = useState<MoveTarget | null>(null);

  /** A task of the same milestone, and the half of it that the pointer is over. */
  const targetUnder = (event: DragEvent): MoveTarget | null => {
    const row = rowUnder(event);
    const task = row?.dataset['row'] as TaskId | undefined;
    const milestone = task === undefined ? undefined : milestoneOf.get(task);
    if (row === null || task === undefined || milestone === undefined) return null;
    if (dragged.length === 0 || !dragged.every((id) => milestoneOf.get(id) === milestone))
      return null;
    const { top, height } = row.getBoundingClientRect();
    return { task, side: event.clientY < top + height / 2 ? 'before' : 'after' };
  };

  const onDragEnd = useStable(() => {
    setDragged([]);
    setTarget(null);
  });
  const onDragStart = useStable((event: DragEvent) => {
    const key = rowUnder(event)?.dataset['row'];
    const tasks = key === undefined ? [] : chosenWith(key);
    if (tasks.length === 0) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(TASK_TYPE, tasks.join());
    event.dataTransfer.setData('text/plain', tasks.map(titleOf).join('\n'));
    setDragged(tasks);
  });
  const onDragOver = useStable((event: DragEvent) => {
    const found = targetUnder(event);
    if (found !== null) {
      // Says that it may be dropped here.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    }
    if (found?.task !== target?.task || found?.side !== target?.side) setTarget(found);
  });
  const onDrop = useStable((event: DragEvent) => {
    const found = targetUnder(event);
    onDragEnd();
    if (found === null) return;
    event.preventDefault();
    put(dragged, found);
  });

  return useMemo(
    () => ({ target, listeners: { onDragStart, onDragOver, onDrop, onDragEnd } }),
    [target, onDragStart, onDragOver, onDrop, onDragEnd],
  );
}

function rowUnder({ target }: DragEvent): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}
