import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';

import type { PlanId } from '../../../../shared/domain/ids.ts';
import { keepPlace, type TimelinePlace } from './timeline-place.ts';

/** Goes to where somebody was before, and notes where they are when they leave. */
export function useKeptPlace(
  plan: PlanId,
  scroller: RefObject<HTMLElement | null>,
  place: TimelinePlace,
): void {
  const enter = useEffectEvent(() => scroller.current?.scrollTo(place.scroll));
  const leave = useEffectEvent((view: HTMLElement) =>
    keepPlace(plan, { ...place, scroll: { left: view.scrollLeft, top: view.scrollTop } }),
  );
  useLayoutEffect(() => {
    const view = scroller.current;
    enter();
    return () => {
      if (view !== null) leave(view);
    };
  }, [scroller]);
}
