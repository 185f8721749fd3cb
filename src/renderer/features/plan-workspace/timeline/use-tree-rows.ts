import { useMemo, useState } from 'react';

import { moveFrom } from '../tree-moves.ts';
import { TIMELINE_ROW_KEYS } from './timeline-keys.ts';
import type { Timeline } from './timeline-model.ts';
import type { TimelinePlace } from './timeline-place.ts';
import { rowsOf, type TimelineRow } from './timeline-rows.ts';

export interface TreeRows {
  readonly rows: readonly TimelineRow[];
  readonly expanded: ReadonlySet<string>;
  /** Position of the row that Tab comes to; -1 without rows. */
  readonly active: number;
  readonly indexOf: (id: string) => number;
  readonly activate: (id: string) => void;
  readonly toggle: (id: string) => void;
  /**
   * Does what a key means in the tree.
   *
   * @param page rows in sight
   * @returns where the focus goes, null when it stays, undefined when the key means nothing
   */
  readonly press: (key: string, page: number) => number | null | undefined;
}

/** Which rows are open and which one has the focus. */
export function useTreeRows(timeline: Timeline, place: TimelinePlace): TreeRows {
  const [expanded, setExpanded] = useState(place.expanded);
  const [activeId, setActiveId] = useState(place.active);
  const rows = useMemo(() => rowsOf(timeline, expanded), [timeline, expanded]);
  const indexes = useMemo(
    () => new Map(rows.map(({ entry }, index): [string, number] => [entry.id, index])),
    [rows],
  );
  const first = Math.min(0, rows.length - 1);
  const active = activeId === null ? first : (indexes.get(activeId) ?? first);

  const toggle = (id: string) => {
    const next = new Set(expanded);
    if (!next.delete(id)) next.add(id);
    // Closed around the focus: its milestone takes it.
    const entry = rows[active]?.entry;
    if (entry?.kind === 'task' && entry.milestone === id) setActiveId(id);
    setExpanded(next);
  };
  return {
    rows,
    expanded,
    active,
    indexOf: (id) => indexes.get(id) ?? -1,
    activate: setActiveId,
    toggle,
    press: (key, page) => {
      const row = rows[active];
      if (row !== undefined && key === TIMELINE_ROW_KEYS['open-all'].key) {
        setExpanded(new Set(timeline.milestones.map(({ id }) => id)));
        return null;
      }
      const move = moveFrom({ rows, at: active, page }, key);
      if (row === undefined || move === null) return undefined;
      if (move.kind !== 'go') {
        toggle(row.entry.id);
        return null;
      }
      setActiveId(rows[move.to]?.entry.id ?? null);
      return move.to;
    },
  };
}
