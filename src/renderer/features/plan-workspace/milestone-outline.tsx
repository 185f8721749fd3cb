import { useMemo, useState } from 'react';
import { Tree } from 'react-aria-components/Tree';

import { isDone } from '../../../shared/progress/studied-minutes.ts';
import { today } from '../../clock/today.ts';
import { showToast } from '../../components/toasts.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import { setTasksDone, type Subject } from '../../storage/commands/record-progress.ts';
import { undo } from '../../storage/commands/undo.ts';
import { GateRow } from './gate-row.tsx';
import { MilestoneItem } from './milestone-item.tsx';
import { firstOpenTask, outlineOf } from './outline-model.ts';
import type { PlanWorkspaceProps } from './workspace-props.ts';
import { workItems } from './work-items.ts';
import styles from './outline.module.css';

export interface MilestoneOutlineProps extends PlanWorkspaceProps {
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/**
 * Milestones and their tasks. Arrow keys move, left and right close and open, Space ticks, Enter
 * shows the row beside.
 */
export function MilestoneOutline(props: MilestoneOutlineProps) {
  const { schedule, role, progress, selected, onSelect } = props;
  const text = useText();
  const { bundle } = useContent();
  const items = useMemo(() => workItems(bundle, role), [bundle, role]);
  const outline = useMemo(() => outlineOf(schedule, role, progress), [schedule, role, progress]);
  const [expanded, setExpanded] = useState<Set<string>>(() => {
    const current = firstOpenTask(schedule, progress)?.milestone;
    return new Set(current === undefined ? [] : [current]);
  });

  const tick = async (subjects: readonly Subject[], isTicking: boolean, title: string) => {
    try {
      await setTasksDone(subjects, isTicking ? today() : null, title);
    } catch {
      showToast({ text: text('storage.not-saved') });
      return;
    }
    const one = subjects.length === 1;
    const kind = isTicking
      ? one
        ? 'task-done'
        : 'tasks-done'
      : one
        ? 'task-reopened'
        : 'tasks-reopened';
    showToast({
      text: text(`change.${kind}`, { subject: title, count: subjects.length }),
      action: { label: text('undo.action'), run: () => void undo() },
    });
  };
  const tickRow = (key: string) => {
    const row = outline.find(({ milestone }) => milestone.id === key);
    if (row !== undefined) {
      const isTicking = row.state !== 'done';
      const subjects = row.tasks
        .filter(({ id }) => isDone(progress, id) !== isTicking)
        .map(({ id }) => ({ id, title: items.get(id)?.title ?? id }));
      return tick(subjects, isTicking, row.milestone.title);
    }
    const task = schedule.tasks.find(({ id }) => id === key);
    if (task === undefined) return undefined;
    const title = items.get(task.id)?.title ?? task.id;
    return tick([{ id: task.id, title }], !isDone(progress, task.id), title);
  };

  return (
    <>
      <div className={styles['columns']} aria-hidden="true">
        <span className={styles['number']}>{text('outline.hour')}</span>
        <span />
        <span />
        <span>{text('outline.milestone')}</span>
        <span className={styles['number']}>{text('outline.effort')}</span>
        <span className={styles['number']}>{text('outline.finish')}</span>
      </div>
      {/* Space ticks a row, as in every list of tasks; the tree would select with it. */}
      <div
        onKeyDownCapture={(event) => {
          if (event.key !== ' ' || !(event.target instanceof HTMLElement)) return;
          const key = event.target.closest<HTMLElement>('[role="row"]')?.dataset['key'];
          if (key === undefined || event.target.role !== 'row') return;
          event.preventDefault();
          event.stopPropagation();
          void tickRow(key);
        }}
      >
        <Tree
          aria-label={text('outline.label')}
          className={styles['tree'] ?? ''}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) onSelect(String(key));
          }}
          expandedKeys={expanded}
          onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
        >
          {outline.map((row) => (
            <MilestoneItem
              key={row.milestone.id}
              row={row}
              items={items}
              progress={progress}
              onTick={(key) => void tickRow(key)}
            />
          ))}
        </Tree>
      </div>
      {schedule.gates.map((gate) => (
        <GateRow key={gate.id} gate={gate} />
      ))}
    </>
  );
}
