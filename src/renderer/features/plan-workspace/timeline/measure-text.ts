/** How wide a text is with figures of one width, by the browser's own measure. */

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();
/** Of a letter, as a share of the size, should there be nothing to measure with. */
const USUAL_WIDTH = 7;

/** @param font as CSS writes it: weight, size and family */
export function measureText(font: string, text: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context !== null) context.font = font;
  // A canvas cannot be told to set figures as in a table, where a 1 is as wide as a 0.
  const width =
    context?.measureText(text.replaceAll(/\d/gu, '0')).width ?? text.length * USUAL_WIDTH;
  widths.set(key, width);
  return width;
}
