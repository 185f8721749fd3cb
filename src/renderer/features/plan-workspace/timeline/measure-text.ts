/** How wide a text is, by the browser's own measure. */

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();
/** Of a letter, as a share of the size, should there be nothing to measure with. */
const USUAL_WIDTH = 7;

/** @param font as CSS writes it, size first */
export function measureText(font: string, text: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context !== null) context.font = font;
  const width = context?.measureText(text).width ?? text.length * USUAL_WIDTH;
  widths.set(key, width);
  return width;
}
