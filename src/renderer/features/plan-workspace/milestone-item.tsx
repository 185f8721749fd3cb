import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { TreeItem, TreeItemContent } from 'react-aria-components/Tree';

import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { ScheduledTask } from '../../../shared/domain/plan.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import type { WorkItem } from '../../../shared/domain/skill.ts';
import { Tick } from '../../components/tick.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { OutlineMilestone } from './outline-model.ts';
import styles from './outline.module.css';

export interface MilestoneItemProps {
  readonly row: OutlineMilestone;
  readonly items: ReadonlyMap<TaskId, WorkItem>;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly onTick: (key: string) => void;
}

/** A milestone at its hour, with its tasks inside. */
export function MilestoneItem({ row, items, progress, onTick }: MilestoneItemProps) {
  const { milestone, scheduled, tasks, state } = row;
  const text = useText();
  const locale = useLocale();
  return (
    <TreeItem
      id={milestone.id}
      textValue={milestone.title}
      className={styles['item'] ?? ''}
      data-state={state}
    >
      <TreeItemContent>
        <div className={styles['milestone']}>
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
          <span className={styles['name']}>{milestone.title}</span>
          <span className={styles['effort']}>{formatWork(scheduled.minutes, locale)}</span>
          <span className={styles['number']}>
            {scheduled.finish === null ? '' : formatDate(scheduled.finish, 'medium', locale)}
          </span>
        </div>
      </TreeItemContent>
      {tasks.map((task) => (
        <TaskItem
          key={task.id}
          task={task}
          title={items.get(task.id)?.title ?? task.id}
          doneOn={progress.get(task.id)?.doneOn ?? null}
          onTick={onTick}
        />
      ))}
    </TreeItem>
  );
}

interface TaskItemProps {
  readonly task: ScheduledTask;
  readonly title: string;
  readonly doneOn: Progress['doneOn'];
  readonly onTick: (key: string) => void;
}

function TaskItem({ task, title, doneOn, onTick }: TaskItemProps) {
  const text = useText();
  const locale = useLocale();
  const isDone = doneOn !== null;
  return (
    <TreeItem
      id={task.id}
      textValue={title}
      className={styles['item'] ?? ''}
      data-state={isDone ? 'done' : 'open'}
    >
      <TreeItemContent>
        <div className={styles['task']}>
          <span />
          <span />
          <Tick
            label={text('outline.tick-task', { title })}
            state={isDone ? 'done' : 'open'}
            onChange={() => onTick(task.id)}
          />
          <span className={styles['name']}>{title}</span>
          <span className={styles['effort']}>{formatWork(task.minutes, locale)}</span>
          <span className={styles['number']}>
            {formatDate(doneOn ?? task.finish, 'short', locale)}
          </span>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}
