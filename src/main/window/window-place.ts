/**
 * Where the window stood, and whether it can stand there again. All in device-independent pixels,
 * so that a display with another scale is only one with another size.
 */
import { z } from 'zod';

/** The window is never smaller. */
export const SMALLEST_WINDOW = { width: 900, height: 600 } as const;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  /** Of the whole window with its frame, when it is neither maximised nor full screen. */
  readonly bounds: Rectangle;
  readonly isMaximised: boolean;
  readonly isFullScreen: boolean;
}

/** Far more than any row of displays. */
const FURTHEST = 100_000;
const position = z.int().min(-FURTHEST).max(FURTHEST);
const size = z.int().positive().max(FURTHEST);

export const WINDOW_PLACE: z.ZodType<WindowPlace> = z.strictObject({
  bounds: z.strictObject({ x: position, y: position, width: size, height: size }),
  isMaximised: z.boolean(),
  isFullScreen: z.boolean(),
});

/** How much of the title bar has to be in sight for a hand to take hold of it. */
const TITLE_BAR = { height: 32, grip: 120 } as const;

/**
 * The place that a window may take up again on the displays there are now: unchanged when all of it
 * or its title bar is in sight, else moved into the display it is mostly on, and made smaller when
 * it is larger than that.
 *
 * @param workAreas the displays without their task bars
 * @returns null when no part of it is on any display
 */
export function placeOnDisplays(
  place: WindowPlace,
  workAreas: readonly Rectangle[],
): WindowPlace | null {
  const { bounds } = place;
  const [area] = workAreas.toSorted((a, b) => surfaceOn(b, bounds) - surfaceOn(a, bounds));
  if (area === undefined || surfaceOn(area, bounds) === 0) return null;
  const isLarge = bounds.width >= SMALLEST_WINDOW.width && bounds.height >= SMALLEST_WINDOW.height;
  if (isLarge && isInSight(bounds, workAreas)) return place;
  const fits = bounds.width <= area.width && bounds.height <= area.height;
  if (isLarge && fits && workAreas.some((each) => canBeTaken(bounds, each))) return place;
  const width = Math.max(SMALLEST_WINDOW.width, Math.min(bounds.width, area.width));
  const height = Math.max(SMALLEST_WINDOW.height, Math.min(bounds.height, area.height));
  return {
    ...place,
    bounds: {
      x: Math.max(area.x, Math.min(bounds.x, area.x + area.width - width)),
      y: Math.max(area.y, Math.min(bounds.y, area.y + area.height - height)),
      width,
      height,
    },
  };
}

/** All of it, also across several displays. */
function isInSight(bounds: Rectangle, workAreas: readonly Rectangle[]): boolean {
  const seen = workAreas.reduce((sum, area) => sum + surfaceOn(area, bounds), 0);
  return seen >= bounds.width * bounds.height;
}

function canBeTaken(bounds: Rectangle, area: Rectangle): boolean {
  const bar = overlap({ ...bounds, height: TITLE_BAR.height }, area);
  return bar.height >= TITLE_BAR.height && bar.width >= TITLE_BAR.grip;
}

function surfaceOn(area: Rectangle, bounds: Rectangle): number {
  const { width, height } = overlap(area, bounds);
  return width * height;
}

/** The size of what two rectangles share. */
function overlap(a: Rectangle, b: Rectangle): { readonly width: number; readonly height: number } {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return { width: Math.max(0, width), height: Math.max(0, height) };
}
