import { useMemo } from 'react';

import type { TaskId } from '../../../../shared/domain/ids.ts';
import { loggedMinutes } from '../../../../shared/progress/work-so-far.ts';
import { useText } from '../../../messages/use-text.ts';
import { isOwnItem } from '../work-items.ts';
import { useStable } from '../use-stable.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { GateRow } from './gate-row.tsx';
import { OutlineContext, type OutlineNow } from './outline-context.ts';
import { OutlineColumns } from './outline-columns.tsx';
import { layOut, type MilestoneRowItem } from './outline-list.ts';
import type { OutlineMilestone } from './outline-model.ts';
import { OutlineTree } from './outline-tree.tsx';
import { useMoving } from './use-moving.ts';
import { useTaskDragging } from './use-task-dragging.ts';
import { useTicking } from './use-ticking.ts';
import styles from './outline.module.css';

export interface MilestoneOutlineProps extends WorkspaceViewProps {
  /** Milestones with the tasks to show. */
  readonly outline: readonly OutlineMilestone[];
  /** True while a filter leaves tasks out; then every milestone is open. */
  readonly isFiltered: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (keys: ReadonlySet<string>) => void;
  /** The milestones that stand open while nothing is filtered. */
  readonly opened: ReadonlySet<string>;
  readonly onOpened: (milestones: ReadonlySet<string>) => void;
  readonly takesFocus: boolean;
  /** Pixels of the rows above what is seen at first. */
  readonly firstTop: number;
}

/**
 * Milestones and their tasks. Arrow keys move, left and right close and open, Space ticks, Enter
 * shows the row beside, Alt with up or down moves a task in its milestone.
 */
export function MilestoneOutline(props: MilestoneOutlineProps) {
  const { schedule, progress, sessions, plan, items, outline, selected, onSelect } = props;
  const text = useText();
  const tickTasks = useTicking(props);
  const moving = useMoving(props);
  const milestones = useMemo(
    () =>
      outline.map((row): MilestoneRowItem => ({
        kind: 'milestone',
        id: row.id,
        title: row.milestone.title,
        row,
        tasks: row.tasks.map((task) => ({
          kind: 'task',
          id: task.id,
          title: items.get(task.id)?.title ?? task.id,
          isOwn: isOwnItem(items.get(task.id)),
          task,
          dateAbove: row.scheduled.finish,
        })),
      })),
    [outline, items],
  );
  const milestoneOf = useMemo(
    () => new Map(schedule.tasks.map(({ id, milestone }) => [String(id), milestone])),
    [schedule],
  );
  const expanded = useMemo(
    () => (props.isFiltered ? new Set(milestones.map(({ id }) => id)) : props.opened),
    [props.isFiltered, milestones, props.opened],
  );
  const list = useMemo(() => layOut(milestones, expanded), [milestones, expanded]);

  const chosenTasks = (key: string): readonly TaskId[] => {
    const chosen = selected.has(key) ? [...selected] : [key];
    return chosen.filter((id) => milestoneOf.has(id)) as TaskId[];
  };
  const tickRow = (key: string) => {
    const row = outline.find(({ id }) => id === key);
    if (row !== undefined) tickTasks(row.tasks, row.milestone.title);
    else if (milestoneOf.has(key)) tickTasks([{ id: key as TaskId }], '');
  };
  const tickChosen = (key: string) => {
    const tasks = chosenTasks(key);
    if (selected.has(key) && tasks.length > 1)
      tickTasks(
        tasks.map((id) => ({ id })),
        nameOf(tasks, props),
      );
    else tickRow(key);
  };

  const logged = useMemo(() => loggedMinutes(sessions), [sessions]);
  const pinned = useMemo(() => new Set(plan.pins.map(({ task }) => task)), [plan.pins]);
  const onTick = useStable(tickRow);
  const now: OutlineNow = useMemo(
    () => ({ progress, logged, pinned, onTick }),
    [progress, logged, pinned, onTick],
  );

  const titleOf = useStable((task: TaskId) => items.get(task)?.title ?? task);
  const chosenWith = useStable(chosenTasks);
  const put = useStable(moving.put);
  const dragging = useTaskDragging({ milestoneOf, titleOf, chosenWith, put });
  const toggle = useStable((milestone: string) => {
    const next = new Set(expanded);
    if (!next.delete(milestone)) next.add(milestone);
    props.onOpened(next);
  });

  return (
    <>
      <OutlineColumns />
      <OutlineContext value={now}>
        <OutlineTree
          list={list}
          selected={selected}
          onSelect={useStable(onSelect)}
          onToggle={toggle}
          onTickChosen={useStable(tickChosen)}
          onMove={useStable((key: string, by: -1 | 1) => moving.step(chosenTasks(key), by))}
          dragging={dragging}
          takesFocus={props.takesFocus}
          firstTop={props.firstTop}
        />
      </OutlineContext>
      {schedule.gates.map((gate) => (
        <GateRow key={gate.id} gate={gate} />
      ))}
      <p className={styles['hint']}>{text('outline.keys')}</p>
    </>
  );
}

/** What several tasks are called together: their milestone, or the role when there are several. */
function nameOf(tasks: readonly TaskId[], { schedule, role }: WorkspaceViewProps): string {
  const chosen = new Set(tasks);
  const [first, ...others] = new Set(
    schedule.tasks.filter(({ id }) => chosen.has(id)).map(({ milestone }) => milestone),
  );
  const title = role.milestones.find(({ id }) => id === first)?.title;
  return others.length === 0 && title !== undefined ? title : role.title;
}
