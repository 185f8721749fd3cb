/** The outline's rows below each other, as far as they are open, and where each of them stands. */
import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import type { ScheduledTask } from '../../../../shared/domain/plan.ts';
import type { TreeRow } from '../tree-moves.ts';
import type { OutlineMilestone } from './outline-model.ts';

/** A task as the outline holds it. */
export interface TaskRowItem {
  readonly kind: 'task';
  readonly id: string;
  readonly title: string;
  readonly isOwn: boolean;
  readonly task: ScheduledTask;
  /** The date that stands at its milestone, with its year; null where there is none. */
  readonly dateAbove: CalendarDate | null;
}

/** A milestone as the outline holds it, with the tasks to show. */
export interface MilestoneRowItem {
  readonly kind: 'milestone';
  readonly id: string;
  readonly title: string;
  readonly row: OutlineMilestone;
  readonly tasks: readonly TaskRowItem[];
}

export interface OutlineRow extends TreeRow {
  readonly id: string;
  readonly item: MilestoneRowItem | TaskRowItem;
  /** Pixels from the top of the list. */
  readonly top: number;
}

/** Pixels with the line under the row, as the style sheet has them. */
export const HEIGHTS = { milestone: 37, task: 33 } as const;

export interface OutlineList {
  readonly rows: readonly OutlineRow[];
  /** Of all rows, in pixels. */
  readonly height: number;
  /** Where a row stands; -1 when it is not shown. */
  readonly indexOf: (id: string | null) => number;
}

/** Lays out milestones, each with its tasks where it is open. */
export function layOut(
  milestones: readonly MilestoneRowItem[],
  expanded: ReadonlySet<string>,
): OutlineList {
  const rows: OutlineRow[] = [];
  const indexes = new Map<string, number>();
  let top = 0;
  const add = (item: OutlineRow['item'], place: TreeRow) => {
    indexes.set(item.id, rows.length);
    rows.push({ ...place, id: item.id, item, top });
    top += HEIGHTS[item.kind];
  };
  milestones.forEach((milestone, at) => {
    const { id, tasks } = milestone;
    const isExpanded = tasks.length === 0 ? null : expanded.has(id);
    add(milestone, { level: 1, position: at + 1, setSize: milestones.length, isExpanded });
    if (isExpanded !== true) return;
    tasks.forEach((task, place) =>
      add(task, { level: 2, position: place + 1, setSize: tasks.length, isExpanded: null }),
    );
  });
  return { rows, height: top, indexOf: (id) => (id === null ? -1 : (indexes.get(id) ?? -1)) };
}

/** The last row that begins at or above so many pixels from the top; 0 at the least. */
export function rowAt({ rows }: OutlineList, top: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.top ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
