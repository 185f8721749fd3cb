import { useRef, useState } from 'react';

import type { WorkspaceViewProps } from '../workspace-props.ts';
import { TimelineDetails } from './timeline-details.tsx';
import { TimelineGrid } from './timeline-grid.tsx';
import type { Timeline } from './timeline-model.ts';
import { placeOf, type TimelinePlace } from './timeline-place.ts';
import { TimelineToolbar } from './timeline-toolbar.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import { useTimelineCanvas } from './use-timeline-canvas.ts';
import { useTimelineZoom } from './use-timeline-zoom.ts';
import { useTreeRows } from './use-tree-rows.ts';
import { useZoomKeys } from './use-zoom-keys.ts';
import styles from './timeline-chart.module.css';

export interface TimelineChartProps extends WorkspaceViewProps {
  readonly timeline: Timeline;
}

/** The bars with their axis and names, what they are shown by, and what the chosen row is. */
export function TimelineChart(props: TimelineChartProps) {
  const { timeline, plan, today } = props;
  const [place] = useState(() => placeOf(plan.id) ?? firstPlace(timeline));
  const [zoom, setZoom] = useState(place.zoom);
  const [open, setOpen] = useState<string | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const tree = useTreeRows(timeline, place);
  const canvas = useTimelineCanvas({ timeline, plan, today, zoom });
  const controls = useTimelineZoom({ canvas, zoom, today, onZoom: setZoom });
  useZoomKeys(view, controls);
  const active = tree.rows[tree.active]?.entry.id ?? null;
  const { expanded } = tree;
  useKeptPlace(plan.id, canvas.scroller, { ...place, zoom, expanded, active });
  const entry = open === null ? undefined : tree.rows[tree.indexOf(open)]?.entry;
  return (
    <div ref={view} className={styles['view']}>
      <TimelineToolbar
        extents={canvas.extents}
        zoom={zoom}
        controls={controls}
        hasGates={timeline.gates.length > 0}
      />
      <TimelineGrid
        canvas={canvas}
        tree={tree}
        isWholePlan={zoom === 'plan'}
        isSlackExact={timeline.isSlackExact}
        open={open}
        onOpen={setOpen}
      />
      <TimelineDetails
        {...props}
        entry={entry === undefined || entry.kind === 'gate' ? null : entry}
        isSlackExact={timeline.isSlackExact}
        onClose={() => {
          setOpen(null);
          canvas.scroller.current
            ?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')
            ?.focus();
        }}
      />
    </div>
  );
}

/** More tasks than this would push the rest of the plan out of sight. */
const MOST_TASKS_OPEN = 8;

/** At first the milestone in hand is the one to begin with, and stands open if it is short. */
function firstPlace({ milestones }: Timeline): TimelinePlace {
  const current = milestones.find(({ slackDays }) => slackDays !== null) ?? milestones[0];
  const isShort = current !== undefined && current.tasks.length <= MOST_TASKS_OPEN;
  return {
    zoom: 'plan',
    expanded: new Set(isShort ? [current.id] : []),
    active: current?.id ?? null,
    scroll: { left: 0, top: 0 },
  };
}
