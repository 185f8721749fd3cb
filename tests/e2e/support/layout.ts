/**
 * Where things stand on a screen, to be held against where they stood before. Pictures would differ
 * with every build of Chromium and its font rasteriser; boxes of what has a role differ by a pixel or
 * two at most, since the typefaces are our own, and by much more when a layout breaks.
 */
import type { Page } from '@playwright/test';

/** Left, top, width and height, in whole pixels. */
type Box = readonly [number, number, number, number];

/** Boxes by what they are, in the order of the page. */
export type Layout = Readonly<Record<string, Box>>;

/** Pixels by which a box may differ: the step of the design's grid. */
const TOLERANCE = 4;

/** The landmarks, headings, tabs and tables that are in sight. */
export function layoutOf(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const LOOKED_AT =
      'nav, main, aside, section[aria-label], [role="region"], [role="tablist"], [role="tab"], ' +
      '[role="tabpanel"], [role="treegrid"], [role="grid"], table, h1, h2, [role="progressbar"]';
    const boxes: Record<string, [number, number, number, number]> = {};
    for (const element of document.querySelectorAll(LOOKED_AT)) {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || top >= innerHeight) continue;
      const what = element.getAttribute('role') ?? element.tagName.toLowerCase();
      const name =
        element.getAttribute('aria-label') ??
        (element.matches('h1, h2, [role="tab"]') ? element.textContent : '');
      const key = `${what} ${name}`.trim();
      let place = 1;
      while (Object.hasOwn(boxes, place === 1 ? key : `${key} #${place}`)) place += 1;
      const round = [left, top, width, height].map((value) => Math.round(value));
      boxes[place === 1 ? key : `${key} #${place}`] = round as [number, number, number, number];
    }
    return boxes;
  });
}

/** One line for each box that is gone, new or elsewhere. */
export function differences(before: Layout, after: Layout): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (was === undefined) return [`${name} is new`];
    if (is === undefined) return [`${name} is gone`];
    const isSame = was.every((value, index) => Math.abs(value - (is[index] ?? 0)) <= TOLERANCE);
    return isSame ? [] : [`${name} stands at ${is.join(', ')} instead of ${was.join(', ')}`];
  });
}
