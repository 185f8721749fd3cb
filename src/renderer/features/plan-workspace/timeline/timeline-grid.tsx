import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';

import { areSingleKeysOn } from '../../../commands/single-keys.ts';
import { pressedOf } from '../../../commands/view-keys.ts';
import { useText } from '../../../messages/use-text.ts';
import { rowWindow } from '../row-window.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineBackdrop, TimelineLines } from './timeline-backdrop.tsx';
import { TIMELINE_ROW_KEYS } from './timeline-keys.ts';
import { TimelineRowView } from './timeline-row.tsx';
import type { TimelineCanvas } from './use-timeline-canvas.ts';
import type { TreeRows } from './use-tree-rows.ts';
import { ROW_HEIGHT, scrolled } from './use-view.ts';
import styles from './timeline-chart.module.css';

/** Where the bar of a row that was gone to comes to stand, as a share of the view. */
const BAR_AT = 0.2;

export interface TimelineGridProps {
  readonly canvas: TimelineCanvas;
  readonly tree: TreeRows;
  readonly isWholePlan: boolean;
  readonly isSlackExact: boolean;
  /** The row whose details are shown. */
  readonly open: string | null;
  readonly onOpen: (row: string | null) => void;
}

/** A tree of rows that scrolls in both directions, under its axis and beside its names. */
export function TimelineGrid(props: TimelineGridProps) {
  const { canvas, tree, isWholePlan } = props;
  const { scroller, corner, size, scale, frame, flags, runs, setScroll } = canvas;
  const text = useText();
  const { press, click } = useTreeInput(props);
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      onScroll={({ currentTarget }) => setScroll(scrolled(currentTarget))}
    >
      <div
        role="treegrid"
        aria-label={text('timeline.label')}
        aria-rowcount={tree.rows.length + 1}
        className={styles['canvas']}
        style={{ width: isWholePlan ? '100%' : (size?.names ?? 0) + (scale?.width ?? 0) }}
        tabIndex={-1}
        onKeyDown={press}
        onClick={click}
      >
        <TimelineAxis frame={frame} flags={flags} corner={corner} />
        {frame !== null && size !== null && (
          <>
            <TimelineBackdrop frame={frame} flags={flags} runs={runs} height={size.height} />
            <TimelineLines flags={flags} height={size.height} />
            <div
              role="rowgroup"
              className={styles['rows']}
              style={{ height: tree.rows.length * ROW_HEIGHT }}
            >
              <Rows {...props} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** The rows in sight and some around them. */
function Rows({ canvas, tree, isSlackExact, open }: TimelineGridProps) {
  const { size, scroll, frame } = canvas;
  const { rows, active } = tree;
  if (size === null || frame === null) return null;
  const shown = rowWindow({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    top: scroll.top,
    height: size.height,
  });
  const indexes = Array.from({ length: shown.end - shown.first }, (_, at) => shown.first + at);
  // The row with the focus stays, wherever one has scrolled: the keyboard goes on from it.
  if (active >= 0 && active < shown.first) indexes.unshift(active);
  else if (active >= shown.end) indexes.push(active);
  return indexes.map((index) => {
    const row = rows[index];
    return (
      row !== undefined && (
        <TimelineRowView
          key={row.entry.id}
          row={row}
          index={index}
          frame={frame}
          isSlackExact={isSlackExact}
          isActive={index === active}
          isOpen={row.entry.id === open}
        />
      )
    );
  });
}

/** What keys and the pointer do on the rows. */
function useTreeInput({ canvas, tree, open, onOpen }: TimelineGridProps) {
  const { scroller, size, scale } = canvas;
  const { rows, active } = tree;
  const isFocusDue = useRef(false);
  useLayoutEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    const row = scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    row?.focus({ preventScroll: true });
  });

  /** Brings a row and its bar into sight. */
  const reveal = (index: number) => {
    const view = scroller.current;
    const span = rows[index]?.entry.span;
    if (view === null || size === null || scale === null) return;
    const { scrollLeft: left, scrollTop } = view;
    const top = Math.max(
      Math.min(scrollTop, index * ROW_HEIGHT),
      (index + 1) * ROW_HEIGHT - size.height,
    );
    const from = span === null || span === undefined ? left : scale.x(span.first);
    const to = span === null || span === undefined ? left : scale.x(span.last + 1);
    const isAway = to < left || from >= left + size.width;
    view.scrollTo({ top, left: isAway ? from - size.width * BAR_AT : left });
  };
  const toggleDetails = (id: string | null) => onOpen(open === id ? null : id);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = pressedOf(TIMELINE_ROW_KEYS, event);
    if (pressed === 'open-all' && !areSingleKeysOn()) return;
    if (pressed === 'earlier' || pressed === 'later') {
      const way = pressed === 'earlier' ? -1 : 1;
      scroller.current?.scrollBy({ left: (way * (size?.width ?? 0)) / 4 });
    } else if (pressed === 'details') {
      toggleDetails(rows[active]?.entry.id ?? null);
    } else if (event.key === 'Escape' && open !== null) {
      onOpen(null);
    } else {
      const page = Math.max(1, Math.floor((size?.height ?? 0) / ROW_HEIGHT) - 1);
      const to = tree.press(event.key, page);
      if (to === undefined) return;
      isFocusDue.current = true;
      if (to !== null) reveal(to);
    }
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const toggled = event.target.closest<HTMLElement>('[data-toggle]')?.dataset['toggle'];
    const id = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (toggled !== undefined) tree.toggle(toggled);
    else if (id !== undefined) {
      isFocusDue.current = true;
      tree.activate(id);
      reveal(tree.indexOf(id));
      toggleDetails(id);
    }
  };
  return { press, click };
}
