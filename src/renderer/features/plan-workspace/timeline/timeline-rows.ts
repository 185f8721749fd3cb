/** The timeline's rows as the tree shows them. */
import type { TreeRow } from '../tree-moves.ts';
import type { TimelineGate, TimelineMilestone, TimelineTask, Timeline } from './timeline-model.ts';

export type TimelineEntry = TimelineMilestone | TimelineTask | TimelineGate;

export interface TimelineRow extends TreeRow {
  readonly entry: TimelineEntry;
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
