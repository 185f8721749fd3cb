import { describe, expect, it } from 'vitest';

import {
  placeOnDisplays,
  WINDOW_PLACE,
  type Rectangle,
  type WindowPlace,
} from '../../../src/main/window/window-place.ts';

const rectangle = (x: number, y: number, width: number, height: number): Rectangle => ({
  x,
  y,
  width,
  height,
});

/** A laptop with a task bar of 40 at its foot, and a second screen to its right. */
const LAPTOP = rectangle(0, 0, 1920, 1040);
const SECOND = rectangle(1920, -200, 2560, 1400);

const placeAt = (bounds: Rectangle): WindowPlace => ({
  bounds,
  isMaximised: false,
  isFullScreen: false,
});
const boundsOn = (bounds: Rectangle, ...workAreas: readonly Rectangle[]) =>
  placeOnDisplays(placeAt(bounds), workAreas)?.bounds ?? null;

describe('a window stays exactly where it was', () => {
  it.each([
    ['in the middle of its display', rectangle(200, 100, 1280, 800)],
    ['on a second screen above the first one', rectangle(2000, -150, 1280, 800)],
    ['over the whole of a display', LAPTOP],
    ['across two displays, wider than either', rectangle(400, 0, 3000, 900)],
    ['half outside, as long as its title bar can be taken', rectangle(-700, 500, 1280, 800)],
    ['hanging over the foot of the display', rectangle(300, 1000, 1280, 800)],
  ])('%s', (_where, bounds) => {
    expect(boundsOn(bounds, LAPTOP, SECOND)).toEqual(bounds);
  });

  it('maximised and full screen too', () => {
    const place = { bounds: rectangle(9, 9, 1000, 700), isMaximised: true, isFullScreen: true };
    expect(placeOnDisplays(place, [LAPTOP])).toEqual(place);
  });
});

describe('a window that cannot stand where it was', () => {
  it('is forgotten when its screen was unplugged', () => {
    expect(boundsOn(rectangle(2200, 100, 1280, 800), LAPTOP)).toBeNull();
    expect(boundsOn(rectangle(1920, 0, 1280, 800), LAPTOP)).toBeNull();
    expect(boundsOn(rectangle(0, 0, 1280, 800))).toBeNull();
  });

  it('comes whole onto the display on which a corner of it is left', () => {
    expect(boundsOn(rectangle(1900, 900, 1280, 800), LAPTOP)).toEqual(
      rectangle(640, 240, 1280, 800),
    );
  });

  it('comes down when half its title bar is above the display', () => {
    expect(boundsOn(rectangle(100, -16, 1280, 800), LAPTOP)).toEqual(rectangle(100, 0, 1280, 800));
    // Where another screen shows that half, nothing is wrong.
    const above = rectangle(0, -1080, 1920, 1080);
    expect(boundsOn(rectangle(100, -16, 1280, 800), LAPTOP, above)).toEqual(
      rectangle(100, -16, 1280, 800),
    );
  });

  it('goes to the display it is mostly on', () => {
    const bounds = rectangle(1800, 1100, 1280, 800);
    expect(boundsOn(bounds, LAPTOP, SECOND)).toEqual(bounds);
    // With less height on the second screen, its foot is the limit.
    const flat = rectangle(1920, 0, 2560, 1120);
    expect(boundsOn(bounds, LAPTOP, flat)).toEqual(rectangle(1920, 320, 1280, 800));
  });

  it('becomes as small as a smaller display, but never smaller than it can be', () => {
    expect(boundsOn(rectangle(100, 50, 1800, 1000), rectangle(0, 0, 1366, 728))).toEqual(
      rectangle(0, 0, 1366, 728),
    );
    expect(boundsOn(rectangle(100, 50, 1800, 1000), rectangle(0, 25, 800, 575))).toEqual(
      rectangle(0, 25, 900, 600),
    );
    expect(boundsOn(rectangle(100, 50, 300, 20), LAPTOP)).toEqual(rectangle(100, 50, 900, 600));
  });

  it('counts in pixels of the new scale: at 200 % the same screen is half as large', () => {
    const doubled = rectangle(0, 0, 960, 520);
    expect(boundsOn(rectangle(320, 120, 1280, 800), doubled)).toEqual(rectangle(0, 0, 960, 600));
  });
});

describe('what is read from the file', () => {
  const place = placeAt(rectangle(1, 2, 1000, 700));

  it('is a place', () => {
    expect(WINDOW_PLACE.parse(place)).toEqual(place);
  });

  it.each([
    null,
    [],
    {},
    { ...place, bounds: null },
    { ...place, more: 1 },
    { ...place, isMaximised: 'yes' },
    placeAt(rectangle(0, 0, 0, 700)),
    placeAt(rectangle(0.5, 0, 1000, 700)),
    placeAt(rectangle(1e9, 0, 1000, 700)),
    placeAt(rectangle(0, 0, 1000, Number.NaN)),
  ])('is refused when it is %j', (value) => {
    expect(WINDOW_PLACE.safeParse(value).success).toBe(false);
  });
});
