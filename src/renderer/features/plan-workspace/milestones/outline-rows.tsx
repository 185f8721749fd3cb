import { ChevronRight, GripVertical, Pin } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { TreeItem, TreeItemContent } from 'react-aria-components/Tree';

import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { ScheduledTask } from '../../../../shared/domain/plan.ts';
import { Tick } from '../../../components/tick.tsx';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { useOutlineNow } from './outline-context.ts';
import { isBegun, stateOf, type OutlineMilestone, type OutlineState } from './outline-model.ts';
import styles from './outline.module.css';

/** A task as the tree holds it. */
export interface TaskRowItem {
  readonly id: string;
  readonly title: string;
  readonly isOwn: boolean;
  readonly task: ScheduledTask;
}

/** A milestone as the tree holds it, with the tasks to show. */
export interface MilestoneRowItem {
  readonly id: string;
  readonly row: OutlineMilestone;
  readonly tasks: readonly TaskRowItem[];
}

/** A milestone at its hour, with its tasks inside. */
export function MilestoneItem({ item }: { readonly item: MilestoneRowItem }) {
  return (
    <TreeItem
      id={item.id}
      textValue={item.row.milestone.title}
      className={styles['item'] ?? ''}
      value={item}
    >
      <TreeItemContent>
        <MilestoneRow row={item.row} />
      </TreeItemContent>
      <Collection items={item.tasks}>{(task) => <TaskItem item={task} />}</Collection>
    </TreeItem>
  );
}

function TaskItem({ item }: { readonly item: TaskRowItem }) {
  return (
    <TreeItem id={item.id} textValue={item.title} className={styles['item'] ?? ''} value={item}>
      <TreeItemContent>
        <TaskRow item={item} />
      </TreeItemContent>
    </TreeItem>
  );
}

function MilestoneRow({ row }: { readonly row: OutlineMilestone }) {
  const { progress, onTick } = useOutlineNow();
  return <MilestoneCells row={row} state={stateOf(row.tasks, progress)} onTick={onTick} />;
}

function TaskRow({ item }: { readonly item: TaskRowItem }) {
  const { id } = item.task;
  const { progress, logged, pinned, onTick } = useOutlineNow();
  const doneOn = progress.get(id)?.doneOn ?? null;
  return (
    <TaskCells
      item={item}
      doneOn={doneOn}
      isBegun={doneOn === null && isBegun(id, { progress, logged })}
      isPinned={pinned.has(id)}
      onTick={onTick}
    />
  );
}

interface MilestoneCellsProps {
  readonly row: OutlineMilestone;
  readonly state: OutlineState;
  readonly onTick: (key: string) => void;
}

/** Drawn again only when something in it changes; so are those of a task. */
const MilestoneCells = memo(function MilestoneCells({ row, state, onTick }: MilestoneCellsProps) {
  const { milestone, scheduled, tasks } = row;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  return (
    <div className={styles['milestone']} data-state={state}>
      <span className={styles['hour']}>{Math.round(scheduled.reachedAtMinutes / 60)}</span>
      {tasks.length > 0 ? (
        <Button slot="chevron" className={styles['chevron'] ?? ''}>
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      ) : (
        <span />
      )}
      <Tick
        label={text('outline.tick-milestone', { title: milestone.title })}
        state={state}
        isDisabled={tasks.length === 0}
        onChange={() => onTick(milestone.id)}
      />
      <span className={styles['name']} lang={contentLanguage}>
        {milestone.title}
      </span>
      <span className={styles['effort']}>{formatWork(scheduled.minutes, locale)}</span>
      <span className={styles['number']}>
        {scheduled.finish === null ? '' : formatDate(scheduled.finish, 'medium', locale)}
      </span>
    </div>
  );
});

interface TaskCellsProps {
  readonly item: TaskRowItem;
  readonly doneOn: CalendarDate | null;
  readonly isBegun: boolean;
  readonly isPinned: boolean;
  readonly onTick: (key: string) => void;
}

const TaskCells = memo(function TaskCells(props: TaskCellsProps) {
  const { doneOn, onTick } = props;
  const { task, title } = props.item;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const state = doneOn !== null ? 'done' : props.isBegun ? 'half' : 'open';
  return (
    <div className={styles['task']} data-state={state}>
      <Button slot="drag" className={styles['grip'] ?? ''}>
        <GripVertical size={14} strokeWidth={1.5} aria-hidden />
      </Button>
      <span />
      <Tick
        label={text('outline.tick-task', { title })}
        state={state}
        onChange={() => onTick(task.id)}
      />
      <span className={styles['name']}>
        <bdi lang={props.item.isOwn ? undefined : contentLanguage}>{title}</bdi>
        {props.isPinned && (
          <Pin size={12} strokeWidth={1.5} role="img" aria-label={text('outline.pinned')} />
        )}
      </span>
      <span className={styles['effort']}>{formatWork(task.minutes, locale)}</span>
      <span className={styles['number']}>{formatDate(doneOn ?? task.finish, 'short', locale)}</span>
    </div>
  );
});
