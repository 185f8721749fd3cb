/** The lines that stand on single days, and which of their labels have room above the axis. */
import type { EpochDay } from '../../../../shared/calendar/calendar-date.ts';
import type { DayScale } from './day-scale.ts';

export interface Flag {
  readonly kind: 'today' | 'target' | 'week-change';
  readonly day: EpochDay;
  readonly label: string;
}

export interface PlacedFlag extends Flag {
  /** Its line. */
  readonly x: number;
  /** Left edge of the label; null where a more important one stands. */
  readonly labelAt: number | null;
}

/** Between two labels. */
const GAP = 10;
/** Between a line and its label. */
const INSET = 4;

/**
 * Flags on the canvas, those outside of it left out. No two labels overlap, and none leaves the
 * canvas.
 *
 * @param flags the most important first
 * @param widthOf pixels of a label
 */
export function placeFlags(
  flags: readonly Flag[],
  scale: DayScale,
  widthOf: (label: string) => number,
): readonly PlacedFlag[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return flags.flatMap((flag) => {
    const x = scale.x(flag.kind === 'target' ? flag.day + 1 : flag.day);
    if (x < 0 || x > scale.width) return [];
    const width = widthOf(flag.label);
    const labelAt =
      [x + INSET, x - INSET - width].find(
        (from) =>
          from >= 0 &&
          from + width <= scale.width &&
          taken.every((other) => from + width + GAP <= other.from || from >= other.to + GAP),
      ) ?? null;
    if (labelAt !== null) taken.push({ from: labelAt, to: labelAt + width });
    return [{ ...flag, x, labelAt }];
  });
}
