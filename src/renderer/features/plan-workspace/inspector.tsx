import { useMemo } from 'react';

import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import { MilestoneDetails } from './milestone-details.tsx';
import { outlineOf } from './outline-model.ts';
import { TaskDetails } from './task-details.tsx';
import { workItems } from './work-items.ts';
import type { InspectorProps } from './workspace-props.ts';
import styles from './inspector.module.css';

/** What the selected row is, in full. */
export function Inspector(props: InspectorProps) {
  const { schedule, role, progress, selected } = props;
  const text = useText();
  const { bundle } = useContent();
  const items = useMemo(() => workItems(bundle, role), [bundle, role]);
  const task = schedule.tasks.find(({ id }) => id === selected);
  const item = task === undefined ? undefined : items.get(task.id);
  const row = outlineOf(schedule, role, progress).find(
    ({ milestone }) => milestone.id === selected,
  );
  return (
    // What scrolls has to be within reach of the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className={styles['inspector']} aria-label={text('inspector.label')} tabIndex={0}>
      {task !== undefined && item !== undefined && (
        <TaskDetails key={task.id} {...props} task={task} item={item} items={items} />
      )}
      {row !== undefined && <MilestoneDetails key={row.milestone.id} {...props} row={row} />}
      {task === undefined && row === undefined && <p>{text('inspector.nothing')}</p>}
    </aside>
  );
}
