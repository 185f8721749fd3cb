/** Texts for formats that break at a stray character: no control characters, no half characters. */
import { plainLine } from './wrap-text.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** One line; every run of spaces, line breaks and control characters is one space. */
export function cleanLine(text: string): string {
  return plainLine(text);
}

/** The lines of a text, each clean; none that is empty at either end, and one at least. */
export function cleanLines(text: string): readonly string[] {
  const lines = text.split(LINE_BREAK).map(plainLine);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [''] : lines.slice(first, last + 1);
}
