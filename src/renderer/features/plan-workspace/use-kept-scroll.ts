import { useLayoutEffect, useRef, type RefObject } from 'react';

import type { PlanId } from '../../../shared/domain/ids.ts';
import { keepPlace } from '../../storage/commands/keep-window-state.ts';
import { keptPlace } from '../../storage/queries/kept-window-state.ts';

/** What a person, or a row that takes the focus, does to look elsewhere; then nothing moves by itself. */
const OWN_MOVES = ['wheel', 'pointerdown', 'keydown', 'focusin'] as const;

/** Pixels a view of a plan was scrolled by when it was left last; null when nothing is known. */
export function keptScroll(plan: PlanId, view: string): number | null {
  const kept = keptPlace(plan, nameOf(view));
  return typeof kept === 'number' && Number.isFinite(kept) ? kept : null;
}

const nameOf = (view: string) => `${view}-scroll`;

/**
 * Scrolls a view of a plan to where it was left, also before a restart, as soon as it is long enough.
 *
 * @param view a name of its own among the plan's views
 */
export function useKeptScroll(
  plan: PlanId,
  view: string,
  scroller: RefObject<HTMLElement | null>,
): void {
  const isUnmoved = useRef(true);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const target = keptScroll(plan, view) ?? 0;

    const growing = new MutationObserver(() => approach());
    const arrive = () => {
      growing.disconnect();
      for (const move of OWN_MOVES) element.removeEventListener(move, arrive);
    };
    const approach = () => {
      element.scrollTop = target;
      // Pictures of less than a pixel are where one was.
      if (element.scrollTop >= target - 1) arrive();
    };
    // A new view is at its start; only asking whether it is would lay out the whole page at once.
    if (target > 0 || !isUnmoved.current) {
      growing.observe(element, { childList: true, subtree: true, attributeFilter: ['style'] });
      for (const move of OWN_MOVES) element.addEventListener(move, arrive, { passive: true });
      approach();
    }
    isUnmoved.current = false;

    const leave = () => keepPlace(plan, nameOf(view), element.scrollTop);
    addEventListener('pagehide', leave);
    return () => {
      arrive();
      leave();
      removeEventListener('pagehide', leave);
    };
  }, [plan, view, scroller]);
}
