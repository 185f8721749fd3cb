import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

import { toEpochDay, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { zoomBy, type Zoom } from './day-scale.ts';
import type { TimelineCanvas } from './use-timeline-canvas.ts';
import { scrolled } from './use-view.ts';

/** A day that stays where it is while the scale changes. */
interface Anchor {
  readonly day: number;
  /** Pixels from the left edge of the days in sight. */
  readonly at: number;
}

/** Where today comes to stand, as a share of the view. */
const TODAY_AT = 0.25;
/** Wheel units of one step. */
const WHEEL_STEP = 120;

export interface TimelineZoomInput {
  readonly canvas: TimelineCanvas;
  readonly zoom: Zoom;
  readonly today: CalendarDate;
  readonly onZoom: (zoom: Zoom) => void;
}

export interface TimelineZoom {
  /** So many steps closer, or further away below 0. */
  readonly step: (steps: number) => void;
  readonly show: (zoom: Zoom) => void;
  readonly goToToday: () => void;
}

/** Changes the scale so that one looks at the same days before and after. */
export function useTimelineZoom({ canvas, zoom, today, onZoom }: TimelineZoomInput): TimelineZoom {
  const { scroller, size, scale, extents, setScroll } = canvas;
  const anchor = useRef<Anchor | null>(null);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null || scale === null || anchor.current === null) return;
    const { day, at } = anchor.current;
    anchor.current = null;
    view.scrollTo({ left: scale.x(day) - at });
    // Drawn before it is seen: the scroll event comes after the next picture.
    setScroll(scrolled(view));
  }, [scroller, scale, setScroll]);

  const day = toEpochDay(today);
  /** @param pointer where it is in the view; null for today when it is in sight, or the middle */
  const step = (steps: number, pointer: number | null) => {
    const view = scroller.current;
    if (view === null || size === null || scale === null) return;
    const todayAt = scale.x(day) - view.scrollLeft;
    const isTodayShown = todayAt >= 0 && todayAt <= size.width;
    const at = pointer ?? (isTodayShown ? todayAt : size.width / 2);
    anchor.current = { day: scale.dayAt(view.scrollLeft + at), at };
    onZoom(zoomBy({ extents, zoom, width: size.width }, steps));
  };
  const turn = useEffectEvent((event: WheelEvent) => {
    const view = scroller.current;
    if (view === null || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const left = view.getBoundingClientRect().left + (size?.names ?? 0);
    step(Math.max(-1, Math.min(1, -event.deltaY / WHEEL_STEP)), event.clientX - left);
  });
  useEffect(() => {
    const view = scroller.current;
    if (view === null) return undefined;
    const listen = (event: WheelEvent) => turn(event);
    // React's own wheel listeners cannot keep the page from scrolling.
    view.addEventListener('wheel', listen, { passive: false });
    return () => view.removeEventListener('wheel', listen);
  }, [scroller]);

  return {
    step: (steps) => step(steps, null),
    show: (next) => {
      anchor.current = next === 'plan' ? null : { day, at: (size?.width ?? 0) * TODAY_AT };
      onZoom(next);
    },
    goToToday: () => {
      if (size !== null && scale !== null)
        scroller.current?.scrollTo({ left: scale.x(day) - size.width * TODAY_AT });
    },
  };
}
