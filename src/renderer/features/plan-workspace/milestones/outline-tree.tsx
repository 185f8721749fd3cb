import { memo, useRef } from 'react';

import { useText } from '../../../messages/use-text.ts';
import type { RowWindow } from '../row-window.ts';
import type { OutlineList } from './outline-list.ts';
import { OutlineRowView } from './outline-rows.tsx';
import type { MoveTarget } from './plan-edits.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useOutlineInput, type OutlineActions } from './use-outline-input.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { useTaskDragging } from './use-task-dragging.ts';
import styles from './outline.module.css';

export interface OutlineTreeProps extends OutlineActions {
  readonly list: OutlineList;
  readonly dragging: ReturnType<typeof useTaskDragging>;
  readonly takesFocus: boolean;
  /** Pixels of the list above what is seen at first. */
  readonly firstTop: number;
}

/**
 * The rows of the outline as a tree, of which only what is in sight is drawn. The component library's
 * own tree draws all of its rows anew with each choice, each of them counting its neighbours, in one
 * piece of several frames.
 */
export const OutlineTree = memo(function OutlineTree(props: OutlineTreeProps) {
  const { list, dragging, selected, takesFocus } = props;
  const text = useText();
  const element = useRef<HTMLDivElement>(null);
  const [first = null] = selected;
  const rowFocus = useRowFocus(element, list, { id: first, takesFocus });
  const drawn = useDrawnRows(element, list, props.firstTop);
  const { onFocus, ...input } = useOutlineInput(list, rowFocus, props);
  return (
    <div
      ref={element}
      role="treegrid"
      aria-label={text('outline.label')}
      aria-multiselectable
      aria-rowcount={list.rows.length}
      className={styles['tree']}
      style={{ height: list.height }}
      tabIndex={-1}
      {...input}
      {...dragging.listeners}
      onFocus={(event) => {
        rowFocus.listeners.onFocus();
        onFocus(event);
      }}
      onBlur={rowFocus.listeners.onBlur}
    >
      {withActive(drawn, rowFocus.active).map((index) => {
        const row = list.rows[index];
        return (
          row !== undefined && (
            <OutlineRowView
              key={row.id}
              item={row.item}
              position={row.position}
              setSize={row.setSize}
              isExpanded={row.isExpanded}
              top={row.top}
              index={index}
              isActive={index === rowFocus.active}
              isSelected={selected.has(row.id)}
              dropSide={sideOf(dragging.target, row.id)}
            />
          )
        );
      })}
    </div>
  );
});

/** The row with the focus stays, wherever one has scrolled: the keyboard goes on from it. */
function withActive({ first, end }: RowWindow, active: number): readonly number[] {
  const indexes = Array.from({ length: end - first }, (_, at) => first + at);
  if (active < 0 || (active >= first && active < end)) return indexes;
  return active < first ? [active, ...indexes] : [...indexes, active];
}

function sideOf(target: MoveTarget | null, id: string): MoveTarget['side'] | null {
  return target !== null && target.task === id ? target.side : null;
}
