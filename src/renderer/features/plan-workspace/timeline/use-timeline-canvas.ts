import { useMemo, useRef } from 'react';

import { useWeekStart } from '../../../components/week-start.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { placeFlags } from './axis-flags.ts';
import { axisWords } from './axis-words.ts';
import { closedRuns } from './closed-days.ts';
import { extentsOf, scaleOf, type Zoom } from './day-scale.ts';
import { measureText } from './measure-text.ts';
import { flagsOf } from './timeline-flags.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import type { Timeline } from './timeline-model.ts';
import { useView } from './use-view.ts';
import { columnWindow } from './visible-window.ts';

export interface TimelineCanvasInput extends Pick<WorkspaceViewProps, 'plan' | 'today'> {
  readonly timeline: Timeline;
  readonly zoom: Zoom;
}

export type TimelineCanvas = ReturnType<typeof useTimelineCanvas>;

/** Everything that places the drawing. Scale and frame are null until the view is measured. */
export function useTimelineCanvas({ timeline, plan, today, zoom }: TimelineCanvasInput) {
  const text = useText();
  const locale = useLocale();
  const weekStart = useWeekStart();
  const scroller = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const { size, scroll, setScroll } = useView(scroller, corner);

  const { start, targetDate: target } = plan;
  const extents = useMemo(
    () => extentsOf(timeline, { start, target, today }),
    [timeline, start, target, today],
  );
  const runs = useMemo(() => closedRuns(plan, extents.all), [plan, extents]);
  const width = size?.width ?? null;
  const scale = useMemo(
    () => (width === null ? null : scaleOf(extents, zoom, width)),
    [extents, zoom, width],
  );
  const font = size?.font ?? '';
  const words = useMemo(
    () => axisWords(locale, weekStart, (label) => measureText(font, label)),
    [locale, weekStart, font],
  );
  const { from, to } = columnWindow(scroll.left, width ?? 1);
  // The same object until something has to move: rows are drawn anew with it.
  const frame = useMemo<TimelineFrame | null>(
    () => (scale === null ? null : { scale, window: { from, to }, words, today }),
    [scale, from, to, words, today],
  );
  const flags =
    scale === null ? [] : placeFlags(flagsOf(plan, today, { text, locale }), scale, words.width);
  return { scroller, corner, size, scroll, setScroll, extents, runs, scale, frame, flags };
}
