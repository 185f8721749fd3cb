import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

import type { OutlineList } from './outline-list.ts';

export interface RowFocus {
  /** The row that Tab comes to; -1 without rows. */
  readonly active: number;
  /** Makes a row the one that Tab comes to. */
  readonly activate: (id: string) => void;
  /** The same, and gives it the focus, in sight. */
  readonly focus: (id: string) => void;
  readonly listeners: { readonly onFocus: () => void; readonly onBlur: () => void };
}

/**
 * One row of the outline at a time can be reached by Tab. When it goes away while it has the focus,
 * the row in its place gets it.
 *
 * @param first the row to begin with
 */
export function useRowFocus(
  element: RefObject<HTMLElement | null>,
  list: OutlineList,
  first: { readonly id: string | null; readonly takesFocus: boolean },
): RowFocus {
  const [place, setPlace] = useState({ id: first.id, at: Math.max(0, list.indexOf(first.id)) });
  const isDue = useRef(first.takesFocus);
  const isWithin = useRef(false);
  const found = list.indexOf(place.id);
  const active = found >= 0 ? found : Math.min(place.at, list.rows.length - 1);

  useLayoutEffect(() => {
    const isLost = isWithin.current && document.activeElement === document.body;
    if (!isDue.current && !isLost) return;
    isDue.current = false;
    const row = element.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });

  const activate = (id: string) => {
    if (id !== place.id || list.indexOf(id) !== place.at) setPlace({ id, at: list.indexOf(id) });
  };
  return {
    active,
    activate,
    focus: (id) => {
      isDue.current = true;
      // Always a new value: the row may be active already, and only the focus elsewhere.
      setPlace({ id, at: list.indexOf(id) });
    },
    listeners: {
      onFocus: () => (isWithin.current = true),
      onBlur: () => (isWithin.current = false),
    },
  };
}
