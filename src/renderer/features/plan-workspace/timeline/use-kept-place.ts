import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react';

import type { PlanId } from '../../../../shared/domain/ids.ts';
import { keepTimelinePlace, type TimelinePlace } from './timeline-place.ts';

/** Goes to where somebody was before, and notes where they are: as it changes, and when they leave. */
export function useKeptPlace(
  plan: PlanId,
  scroller: RefObject<HTMLElement | null>,
  place: TimelinePlace,
): void {
  const enter = useEffectEvent(() => scroller.current?.scrollTo(place.scroll));
  const note = useEffectEvent((view: HTMLElement) =>
    keepTimelinePlace(plan, { ...place, scroll: { left: view.scrollLeft, top: view.scrollTop } }),
  );
  useLayoutEffect(() => {
    const view = scroller.current;
    enter();
    if (view === null) return undefined;
    const leave = () => note(view);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [scroller]);
  const { zoom, expanded, active } = place;
  useEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const scroll = { left: view.scrollLeft, top: view.scrollTop };
    keepTimelinePlace(plan, { zoom, expanded, active, scroll });
  }, [plan, scroller, zoom, expanded, active]);
}
