/**
 * The part of a long canvas that is drawn: somewhat more than what is in sight, in whole steps, so
 * that most of scrolling is the browser's own and needs no drawing.
 */
/** Pixels of the canvas. */
export interface PixelSpan {
  readonly from: number;
  readonly to: number;
}

/** The columns of pixels to draw: half a view more on each side, at least. */
export function columnWindow(left: number, width: number): PixelSpan {
  const step = Math.max(1, width / 2);
  return {
    from: (Math.floor(left / step) - 1) * step,
    to: (Math.ceil((left + width) / step) + 1) * step,
  };
}
