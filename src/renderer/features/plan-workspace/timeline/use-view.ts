import { useLayoutEffect, useState, type RefObject } from 'react';

import { rowWindow } from '../row-window.ts';
import { columnWindow } from './visible-window.ts';

/** The compact row of the design, in pixels: rows are placed by it. */
export const ROW_HEIGHT = 28;

/** Pixels of what is in sight. */
export interface ViewSize {
  /** Of the days, without the names beside them. */
  readonly width: number;
  /** Of the rows, without the axis above them. */
  readonly height: number;
  readonly names: number;
  /** The small type, as CSS writes it. */
  readonly font: string;
}

export interface ViewScroll {
  readonly left: number;
  readonly top: number;
}

const TOP_LEFT: ViewScroll = { left: 0, top: 0 };

/**
 * The size of a scrolled view, and how far it is scrolled; that only changes when other rows or
 * columns have to be drawn.
 *
 * @param corner what stands still in the view's corner: the names' width and the axis's height
 */
export function useView(
  scroller: RefObject<HTMLElement | null>,
  corner: RefObject<HTMLElement | null>,
) {
  const [size, setSize] = useState<ViewSize | null>(null);
  const [scroll, setScroll] = useState(TOP_LEFT);
  useLayoutEffect(() => {
    const view = scroller.current;
    const still = corner.current;
    if (view === null || still === null) return undefined;
    const measure = () => {
      const next = measureView(view, still);
      setSize((last) => (last !== null && isSame(last, next) ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    observer.observe(still);
    return () => observer.disconnect();
  }, [scroller, corner]);
  return { size, scroll, setScroll };
}

/** A view's place, or the last one where the same rows and columns are drawn for both. */
export function scrolled(view: HTMLElement): (last: ViewScroll) => ViewScroll {
  const next = { left: view.scrollLeft, top: view.scrollTop };
  const { clientWidth: width, clientHeight: height } = view;
  const drawn = ({ left, top }: ViewScroll) => {
    const rows = rowWindow({ count: Infinity, rowHeight: ROW_HEIGHT, top, height });
    return `${rows.first} ${rows.end} ${columnWindow(left, width).from}`;
  };
  return (last) => (drawn(last) === drawn(next) ? last : next);
}

function measureView(view: HTMLElement, still: HTMLElement): ViewSize {
  const style = getComputedStyle(still);
  // Critical dates and years are set in it; one measured thinner would be cut at the canvas's edge.
  const boldest = style.getPropertyValue('--weight-strong');
  return {
    width: Math.max(1, view.clientWidth - still.offsetWidth),
    height: Math.max(0, view.clientHeight - still.offsetHeight),
    names: still.offsetWidth,
    font: `${boldest} ${style.fontSize} ${style.fontFamily}`,
  };
}

function isSame(a: ViewSize, b: ViewSize): boolean {
  return a.width === b.width && a.height === b.height && a.names === b.names && a.font === b.font;
}
