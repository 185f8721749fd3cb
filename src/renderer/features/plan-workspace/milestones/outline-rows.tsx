import { ChevronRight, GripVertical, Pin } from 'lucide-react';
import { memo } from 'react';

import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import { Tick } from '../../../components/tick.tsx';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { useOutlineNow } from './outline-context.ts';
import type { OutlineRow, TaskRowItem } from './outline-list.ts';
import { isBegun, stateOf, type OutlineMilestone, type OutlineState } from './outline-model.ts';
import styles from './outline.module.css';

export interface OutlineRowViewProps {
  readonly item: OutlineRow['item'];
  readonly position: number;
  readonly setSize: number;
  readonly isExpanded: boolean | null;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** Among all rows, from 0. */
  readonly index: number;
  /** The one row that Tab comes to. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Where what is dragged over it would come to stand. */
  readonly dropSide: 'before' | 'after' | null;
}

/** A milestone at its hour, or a task. Drawn again only when something in it changes. */
export const OutlineRowView = memo(function OutlineRowView(props: OutlineRowViewProps) {
  const { item, isExpanded, dropSide } = props;
  const isTask = item.kind === 'task';
  return (
    <div
      role="row"
      className={styles['item']}
      style={{ top: props.top }}
      tabIndex={props.isActive ? 0 : -1}
      draggable={isTask}
      data-row={item.id}
      aria-label={item.title}
      aria-level={isTask ? 2 : 1}
      aria-posinset={props.position}
      aria-setsize={props.setSize}
      aria-rowindex={props.index + 1}
      aria-selected={props.isSelected}
      {...(isExpanded !== null && { 'aria-expanded': isExpanded })}
      {...(dropSide !== null && { 'data-drop': dropSide })}
    >
      <div role="gridcell">
        {item.kind === 'task' ? (
          <TaskRow item={item} />
        ) : (
          <MilestoneRow row={item.row} isExpanded={isExpanded} />
        )}
      </div>
    </div>
  );
});

interface MilestoneRowProps {
  readonly row: OutlineMilestone;
  readonly isExpanded: boolean | null;
}

function MilestoneRow({ row, isExpanded }: MilestoneRowProps) {
  const { progress, onTick } = useOutlineNow();
  const state = stateOf(row.tasks, progress);
  return <MilestoneCells row={row} isExpanded={isExpanded} state={state} onTick={onTick} />;
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

interface MilestoneCellsProps extends MilestoneRowProps {
  readonly state: OutlineState;
  readonly onTick: (key: string) => void;
}

const MilestoneCells = memo(function MilestoneCells(props: MilestoneCellsProps) {
  const { isExpanded, state, onTick } = props;
  const { milestone, scheduled, tasks } = props.row;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  return (
    <div className={styles['milestone']} data-state={state}>
      <span className={styles['hour']}>{Math.round(scheduled.reachedAtMinutes / 60)}</span>
      {isExpanded !== null ? (
        // For the pointer; by the keyboard the row itself opens and closes.
        <button
          type="button"
          className={styles['chevron']}
          tabIndex={-1}
          aria-label={text(isExpanded ? 'keys.list.close' : 'keys.list.open')}
        >
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        </button>
      ) : (
        <span />
      )}
      <Tick
        label={text('outline.tick-milestone', { title: milestone.title })}
        state={state}
        isDisabled={tasks.length === 0}
        isInRow
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
  const { task, title, dateAbove } = props.item;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const date = doneOn ?? task.finish;
  const state = doneOn !== null ? 'done' : props.isBegun ? 'half' : 'open';
  return (
    <div className={styles['task']} data-state={state}>
      <span className={styles['grip']}>
        <GripVertical size={14} strokeWidth={1.5} aria-hidden />
      </span>
      <span />
      <Tick
        label={text('outline.tick-task', { title })}
        state={state}
        isInRow
        onChange={() => onTick(task.id)}
      />
      <span className={styles['name']}>
        <bdi lang={props.item.isOwn ? undefined : contentLanguage}>{title}</bdi>
        {props.isPinned && (
          <Pin size={12} strokeWidth={1.5} role="img" aria-label={text('outline.pinned')} />
        )}
      </span>
      <span className={styles['effort']}>{formatWork(task.minutes, locale)}</span>
      <span className={styles['number']}>
        {formatNearDate(date, 'short', { beside: dateAbove ?? date, locale })}
      </span>
    </div>
  );
});
