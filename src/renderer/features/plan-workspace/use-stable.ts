import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that is the same in every render and does what the latest one gave: for parts of a
 * screen that are drawn again only when what they show has changed. For events, not for rendering.
 */
export function useStable<Arguments extends readonly unknown[], Value>(
  does: (...of: Arguments) => Value,
): (...of: Arguments) => Value {
  const latest = useRef(does);
  useLayoutEffect(() => {
    latest.current = does;
  });
  return useCallback((...of: Arguments) => latest.current(...of), []);
}
