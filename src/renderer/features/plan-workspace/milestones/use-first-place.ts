import { useEffect, useRef, type RefObject } from 'react';

/** Of a row that is not drawn yet, in pixels. */
const LIKELY_HEIGHT = 33;
/** How far down the view the row comes to stand. */
const SHARE = 1 / 3;

/**
 * Opens a long outline where its first row of interest stands, with what comes before it in sight.
 *
 * @param rowsBefore rows above that row, null to leave the outline where it is; only the first value
 *   counts
 */
export function useFirstPlace(
  scroller: RefObject<HTMLElement | null>,
  rowsBefore: number | null,
): void {
  const first = useRef(rowsBefore);
  useEffect(() => {
    // The rows have their heights, and so something to scroll, a frame later.
    const frame = requestAnimationFrame(() => {
      const { current } = scroller;
      if (current === null || first.current === null) return;
      const top = first.current * LIKELY_HEIGHT;
      const room = current.clientHeight * SHARE;
      if (top > current.clientHeight - room) current.scrollTo({ top: top - room });
    });
    return () => cancelAnimationFrame(frame);
  }, [scroller]);
}
