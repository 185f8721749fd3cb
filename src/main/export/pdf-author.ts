/**
 * Chromium writes no author into a PDF. This appends one, the way PDF provides for changes: a new
 * copy of the information dictionary behind the end of the file (ISO 32000-1, 7.5.6, incremental
 * updates). Nothing that was there is touched, however long the document.
 */

const TAIL_LENGTH = 1_024;
const OFFSET_DIGITS = 10;

/**
 * The same PDF with an author. One whose end is not written as Chromium does stays as it is: a plan
 * without its author is worth more than none.
 */
export function writePdfAuthor(pdf: Uint8Array, author: string): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const tail = bytes.subarray(-TAIL_LENGTH).toString('latin1');
  const trailer =
    /trailer\s*<<\s*\/Size (\d+)\s*\/Root (\d+ 0 R)\s*\/Info (\d+) 0 R\s*>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(
      tail,
    );
  if (trailer === null) return pdf;
  const [, size, root, info, table] = trailer;
  const start = bytes.indexOf(`\n${info} 0 obj`);
  const end = bytes.indexOf('endobj', start);
  const entries = bytes.subarray(start, end).toString('latin1');
  const close = entries.lastIndexOf('>>');
  if (start === -1 || end === -1 || close === -1 || entries.includes('/Author')) return pdf;

  const copy = `${entries.slice(0, close)}\n/Author (${escaped(author)})>>\nendobj\n`;
  // The copy begins with a line feed of its own, which its offset leaves out.
  const offset = String(bytes.length + 1).padStart(OFFSET_DIGITS, '0');
  const update =
    `${copy}xref\n${info} 1\n${offset} 00000 n \n` +
    `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${table}>>\n` +
    `startxref\n${bytes.length + copy.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(update, 'latin1')]);
}

/** Plain characters of a PDF string; the app's own name has no others. */
function escaped(text: string): string {
  return text.replaceAll(/[^\u0020-\u007E]/g, '?').replaceAll(/[\\()]/g, String.raw`\$&`);
}
