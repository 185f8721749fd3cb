import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { useStable } from '../use-stable.ts';
import { windowAround, type RowWindow } from '../row-window.ts';
import { rowAt, type OutlineList } from './outline-list.ts';

/** Pixels of the list that are in sight. */
interface Seen {
  readonly from: number;
  readonly to: number;
}

/**
 * Which rows to draw: those in sight of the window, whatever scrolls them, and some around them.
 *
 * @param firstTop pixels of the list above what is seen at first
 */
export function useDrawnRows(
  element: RefObject<HTMLElement | null>,
  list: OutlineList,
  firstTop: number,
): RowWindow {
  const [seen, setSeen] = useState<Seen>(() => ({ from: firstTop, to: firstTop + innerHeight }));
  const look = useStable(() => {
    if (element.current === null) return;
    const { top } = element.current.getBoundingClientRect();
    const now = { from: -top, to: innerHeight - top };
    if (!isSame(windowOf(list, now), windowOf(list, seen))) setSeen(now);
  });
  useEffect(() => {
    // Any of the elements around the list may be the one that scrolls.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [look]);
  // A list that has become shorter may stand elsewhere, without a scroll that says so.
  const { height } = list;
  const lastHeight = useRef(height);
  useLayoutEffect(() => {
    if (lastHeight.current === height) return;
    lastHeight.current = height;
    look();
  }, [height, look]);
  return windowOf(list, seen);
}

function windowOf(list: OutlineList, { from, to }: Seen): RowWindow {
  return windowAround(list.rows.length, {
    first: rowAt(list, from),
    end: rowAt(list, Math.max(0, to)) + 1,
  });
}

function isSame(a: RowWindow, b: RowWindow): boolean {
  return a.first === b.first && a.end === b.end;
}
