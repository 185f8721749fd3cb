/** Where the parts of a row lie on the canvas, cut off at the window that is drawn. */
import type { DayScale } from './day-scale.ts';
import type { DaySpan } from './timeline-model.ts';
import type { PixelSpan } from './visible-window.ts';

/** The canvas and the columns of it that are drawn. */
export interface Canvas {
  readonly scale: DayScale;
  readonly window: PixelSpan;
}

export interface Box {
  readonly left: number;
  readonly width: number;
}

/** A bar of one day stays a bar on a canvas of fifty years. */
const NARROWEST_BAR = 3;
const LABEL_GAP = 7;

/**
 * A span as a box, or null when no part of it is in the window. Never reaches beyond the canvas, and
 * no further beyond the window than a bar of the smallest width.
 */
export function boxOf({ scale, window }: Canvas, span: DaySpan): Box | null {
  const left = scale.x(span.first);
  const right = Math.max(scale.x(span.last + 1), left + NARROWEST_BAR);
  if (right <= Math.max(0, window.from) || left >= Math.min(scale.width, window.to)) return null;
  const from = Math.max(left, window.from, 0);
  const to = Math.min(Math.max(right, from), window.to, scale.width);
  return to - from >= NARROWEST_BAR
    ? { left: from, width: to - from }
    : { left: Math.max(0, Math.min(from, scale.width - NARROWEST_BAR)), width: NARROWEST_BAR };
}

/** Where a label stands beside its bar: behind it, or before it where the canvas ends. */
export interface LabelPlace {
  readonly side: 'after' | 'before';
  /** The label's near edge. */
  readonly x: number;
}

/**
 * @param span the bar with everything that belongs to it
 * @param labelWidth pixels
 * @returns null when the label lies outside the window
 */
export function labelPlace(
  { scale, window }: Canvas,
  span: DaySpan,
  labelWidth: number,
): LabelPlace | null {
  const left = scale.x(span.first);
  const right = Math.max(scale.x(span.last + 1), left + NARROWEST_BAR);
  const isBefore =
    right + LABEL_GAP + labelWidth > scale.width && left - LABEL_GAP - labelWidth >= 0;
  const x = isBefore ? left - LABEL_GAP : right + LABEL_GAP;
  if (x < window.from - labelWidth || x > window.to + labelWidth || x > scale.width) return null;
  return { side: isBefore ? 'before' : 'after', x };
}
