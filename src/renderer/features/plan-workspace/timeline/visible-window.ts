/**
 * The part of a long canvas that is drawn: somewhat more than what is in sight, in whole steps, so
 * that most of scrolling is the browser's own and needs no drawing.
 */
/** Pixels of the canvas. */
export interface PixelSpan {
  readonly from: number;
  readonly to: number;
}

/** With the head row and a focused row out of sight, 80 nodes. */
export const MOST_ROWS = 78;
const WIDEST_STEP = 8;

export interface RowWindow {
  readonly first: number;
  /** Excluded. */
  readonly end: number;
}

/** The rows to draw. At most `MOST_ROWS`, unless even what is in sight is more. */
export function rowWindow(view: {
  readonly count: number;
  readonly rowHeight: number;
  readonly top: number;
  readonly height: number;
}): RowWindow {
  const { count, rowHeight, top, height } = view;
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const last = Math.ceil((Math.max(0, top) + height) / rowHeight);
  const step = Math.max(1, Math.min(WIDEST_STEP, Math.floor((MOST_ROWS - (last - first)) / 4)));
  const from = (Math.floor(first / step) - 1) * step;
  const to = (Math.ceil(last / step) + 1) * step;
  return {
    first: Math.max(0, Math.min(from, count)),
    end: Math.max(0, Math.min(to, count)),
  };
}

/** The columns of pixels to draw: half a view more on each side, at least. */
export function columnWindow(left: number, width: number): PixelSpan {
  const step = Math.max(1, width / 2);
  return {
    from: (Math.floor(left / step) - 1) * step,
    to: (Math.ceil((left + width) / step) + 1) * step,
  };
}
