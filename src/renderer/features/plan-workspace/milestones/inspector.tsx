import { memo, useDeferredValue, useMemo } from 'react';

import { useText } from '../../../messages/use-text.ts';
import { MilestoneDetails } from './milestone-details.tsx';
import { outlineOf } from './outline-model.ts';
import { SelectionDetails } from './selection-details.tsx';
import { TaskDetails } from './task-details.tsx';
import type { InspectorProps } from './milestones-props.ts';
import styles from './inspector.module.css';

/**
 * What the selected row is, in full; or what several of them are together. It follows what was ticked
 * or selected a moment later, so that the row itself shows it at once.
 */
export function Inspector(props: InspectorProps) {
  return <Details props={useDeferredValue(props)} />;
}

const Details = memo(function Details({ props }: { readonly props: InspectorProps }) {
  const { schedule, role, items, selected } = props;
  const text = useText();
  const [only] = selected.size === 1 ? selected : [];
  const task = schedule.tasks.find(({ id }) => id === only);
  const item = task === undefined ? undefined : items.get(task.id);
  const outline = useMemo(() => outlineOf(schedule, role), [schedule, role]);
  const row = outline.find(({ id }) => id === only);
  return (
    // What scrolls has to be within reach of the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className={styles['inspector']} aria-label={text('inspector.label')} tabIndex={0}>
      {task !== undefined && item !== undefined && (
        <TaskDetails key={task.id} {...props} task={task} item={item} />
      )}
      {row !== undefined && <MilestoneDetails key={row.id} {...props} row={row} />}
      {selected.size > 1 && <SelectionDetails {...props} />}
      {selected.size < 2 && item === undefined && row === undefined && (
        <p>{text('inspector.nothing')}</p>
      )}
    </aside>
  );
});
