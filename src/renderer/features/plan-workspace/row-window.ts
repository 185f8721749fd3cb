/**
 * The rows of a long tree that are drawn: somewhat more than what is in sight, in whole steps, so that
 * most of scrolling is the browser's own and needs no drawing.
 */

/** With the head row and a focused row out of sight, 80 nodes. */
export const MOST_ROWS = 78;
const WIDEST_STEP = 8;

export interface RowWindow {
  readonly first: number;
  /** Excluded. */
  readonly end: number;
}

/**
 * The rows to draw around those in sight. At most `MOST_ROWS`, unless even what is in sight is more.
 *
 * @param seen the rows in sight, of `count`; may lie beyond either end
 */
export function windowAround(count: number, seen: RowWindow): RowWindow {
  const { first, end } = seen;
  const step = Math.max(1, Math.min(WIDEST_STEP, Math.floor((MOST_ROWS - (end - first)) / 4)));
  const from = (Math.floor(first / step) - 1) * step;
  const to = (Math.ceil(end / step) + 1) * step;
  return {
    first: Math.max(0, Math.min(from, count)),
    end: Math.max(0, Math.min(to, count)),
  };
}

/** The rows to draw where all are of one height. */
export function rowWindow(view: {
  readonly count: number;
  readonly rowHeight: number;
  readonly top: number;
  readonly height: number;
}): RowWindow {
  const { count, rowHeight, height } = view;
  const top = Math.max(0, view.top);
  return windowAround(count, {
    first: Math.floor(top / rowHeight),
    end: Math.ceil((top + height) / rowHeight),
  });
}
