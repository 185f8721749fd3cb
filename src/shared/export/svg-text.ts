/** Text in a drawing, where nothing wraps by itself. */
import { columnsOf, wrapText } from './wrap-text.ts';

/** Width of an average letter of our type in ems; capitals and digits are wider, so a safe one. */
const LETTER = 0.54;

/**
 * A text on as many lines as fit, the last one cut with an ellipsis when there is more.
 *
 * @param width and `size` of the type in the same unit
 */
export function fitText(
  text: string,
  { width, size, lines }: { readonly width: number; readonly size: number; readonly lines: number },
): readonly string[] {
  const columns = Math.max(4, Math.floor(width / (size * LETTER)));
  const wrapped = wrapText(text, columns);
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  const last = kept.pop() ?? '';
  return [...kept, `${columnsOf(last) < columns ? last : last.slice(0, -1)}…`];
}

/** The width a text will need at most, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return columnsOf(text) * size * LETTER;
}

/** A length in a drawing: short, and the same on every machine. */
export function length(value: number): string {
  return String(Math.round(value * 100) / 100);
}
