import { memo } from 'react';
import type { DragAndDropHooks } from 'react-aria-components/useDragAndDrop';
import { Tree } from 'react-aria-components/Tree';
import { Virtualizer } from 'react-aria-components/Virtualizer';

import { useText } from '../../../messages/use-text.ts';
import { OutlineLayout } from './outline-layout.ts';
import { MilestoneItem, type MilestoneRowItem } from './outline-rows.tsx';
import styles from './outline.module.css';

export interface OutlineTreeProps {
  readonly rows: readonly MilestoneRowItem[];
  readonly expanded: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly onExpand: (keys: ReadonlySet<string>) => void;
  /** Gets the chosen keys, or that all that is open was chosen. */
  readonly onSelect: (keys: ReadonlySet<string> | 'all') => void;
  readonly dragAndDropHooks: DragAndDropHooks<MilestoneRowItem>;
  readonly takesFocus: boolean;
}

/**
 * The rows of the outline as a tree. A tick changes none of its props: a tree draws all its rows with
 * itself, and each of them counts its neighbours.
 */
export const OutlineTree = memo(function OutlineTree(props: OutlineTreeProps) {
  const text = useText();
  return (
    <Virtualizer layout={OutlineLayout}>
      <Tree
        aria-label={text('outline.label')}
        className={styles['tree'] ?? ''}
        items={props.rows}
        // Only when the focus went away with the control that led here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={props.takesFocus}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={props.selected}
        onSelectionChange={(keys) =>
          props.onSelect(keys === 'all' ? 'all' : new Set([...keys].map(String)))
        }
        expandedKeys={props.expanded}
        onExpandedChange={(keys) => props.onExpand(new Set([...keys].map(String)))}
        dragAndDropHooks={props.dragAndDropHooks}
      >
        {(item) => <MilestoneItem item={item} />}
      </Tree>
    </Virtualizer>
  );
});
