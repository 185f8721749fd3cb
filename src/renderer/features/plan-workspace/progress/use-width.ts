import { startTransition, useEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width of an element in pixels, also after it changes; 0 before it is laid out. Charts are drawn
 * for it, so that their words keep their size.
 */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    // Told once it is laid out. The charts of a view are drawn then, in pieces.
    const observer = new ResizeObserver(() =>
      startTransition(() => setWidth(Math.floor(current.clientWidth))),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
