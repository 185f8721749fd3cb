import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width of an element in pixels, also after it changes; 0 before it is laid out. Charts are drawn
 * for it, so that their words keep their size.
 */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => setWidth(Math.floor(current.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
