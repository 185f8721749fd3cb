/** The timeline's rows as the tree shows them, and where the keyboard goes from one of them. */
import { TIMELINE_ROW_KEYS } from './timeline-keys.ts';
import type { TimelineGate, TimelineMilestone, TimelineTask, Timeline } from './timeline-model.ts';

export type TimelineEntry = TimelineMilestone | TimelineTask | TimelineGate;

export interface TimelineRow {
  readonly entry: TimelineEntry;
  readonly level: 1 | 2;
  /** Among the rows of its level under the same parent, from 1. */
  readonly position: number;
  readonly setSize: number;
  /** Null where there is nothing to open. */
  readonly isExpanded: boolean | null;
}

/** Every row in sight when the tree is as long as it likes. */
export function rowsOf(
  { milestones, gates }: Timeline,
  expanded: ReadonlySet<string>,
): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  const setSize = milestones.length + gates.length;
  milestones.forEach((entry, index) => {
    const isExpanded = expanded.has(entry.id);
    rows.push({ entry, level: 1, position: index + 1, setSize, isExpanded });
    if (isExpanded)
      entry.tasks.forEach((task, at) =>
        rows.push({
          entry: task,
          level: 2,
          position: at + 1,
          setSize: entry.tasks.length,
          isExpanded: null,
        }),
      );
  });
  gates.forEach((entry, index) =>
    rows.push({
      entry,
      level: 1,
      position: milestones.length + index + 1,
      setSize,
      isExpanded: null,
    }),
  );
  return rows;
}

/** Where the focus is. */
export interface RowFocus {
  readonly rows: readonly TimelineRow[];
  /** The row that has it. */
  readonly at: number;
  /** Rows in sight. */
  readonly page: number;
}

/** What a key does in the tree. */
export type RowMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'expand' | 'collapse'; readonly id: string }
  | { readonly kind: 'expand-all' };

/**
 * The tree's keys: up and down, by pages, to either end; right opens and goes in, left closes and
 * goes out.
 *
 * @returns null when the key means nothing here
 */
export function moveFrom({ rows, at, page }: RowFocus, key: string): RowMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const go = (to: number): RowMove => ({
    kind: 'go',
    to: Math.max(0, Math.min(rows.length - 1, to)),
  });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (row.isExpanded === false) return { kind: 'expand', id: row.entry.id };
      return row.isExpanded === true ? go(at + 1) : null;
    case 'ArrowLeft':
      if (row.isExpanded === true) return { kind: 'collapse', id: row.entry.id };
      return row.level === 2 ? go(at - row.position) : null;
    case TIMELINE_ROW_KEYS['open-all'].key:
      return { kind: 'expand-all' };
    default:
      return null;
  }
}
