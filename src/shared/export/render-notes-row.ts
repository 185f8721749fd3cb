import { markup, type Markup } from './html-template.ts';
import type { PrintContext } from './print-context.ts';

const LINES = 4;

/**
 * Ruled lines to write on, as the last row of a table: Chromium keeps what follows a table on the
 * table's page only when both share a body, and lines alone on a page would look forgotten.
 */
export function renderNotesRow(columns: number, { words }: PrintContext): Markup {
  const lines = Array.from({ length: LINES }, () => markup`<span></span>`);
  return markup`<tr class="notes"><td colspan="${columns}"><p>${words.notes}</p>${lines}</td></tr>`;
}
