/** The timeline: as many sheets as its length needs, each a drawing with an axis of its own. */
import { markup, type Markup } from './html-template.ts';
import type { PrintBook } from './print-book.ts';
import { sectionId } from './render-cover.ts';
import { drawTimelineSheet, LABEL_WIDTH, ROW_HEIGHT } from './draw-timeline-sheet.ts';
import { axisSheets, touches, type AxisSheet } from './timeline-axis.ts';
import { timelineExtent, timelineRows, type TimelineRow } from './timeline-rows.ts';
import { addDays } from '../calendar/calendar-date.ts';

/** Millimetres that the heading with its sentence takes, and an axis with its caption. */
const HEAD = 38;
const AXIS = 20;

export function renderTimeline(book: PrintBook): Markup {
  const { words, sheet, options } = book;
  const rows = timelineRows(book);
  const extent = timelineExtent(book, rows);
  const width = sheet.content.width - LABEL_WIDTH[options.orientation];
  const axes = axisSheets(extent.first, extent.last, width);
  const most = Math.floor((sheet.content.height - HEAD - AXIS) / ROW_HEIGHT);
  const parts = axes.flatMap((axis) =>
    inParts(
      rows.filter(
        (row) => touches(axis, row.span) || (row.before !== null && touches(axis, row.before)),
      ),
      most,
    ).map((part) => ({ axis, part })),
  );
  return markup`<section class="leaf timeline" id="${sectionId('timeline')}">
<h2>${words.sections.timeline}</h2>
<p class="finding">${sentence(book)}</p>
${parts.map(
  ({ axis, part }, index) => markup`<figure class="sheet">
<figcaption>${caption(axis, { index, count: parts.length }, book)}</figcaption>
${drawTimelineSheet(axis, part, book)}
</figure>`,
)}
${renderKey(rows, book)}
</section>`;
}

/** Where it ends and what that is held against. */
function sentence({ document, words, ...book }: PrintBook): string {
  const { start, finish, baselineFinish } = document;
  if (finish === null) return words.nothingToPlan;
  const span = words.timelineSpan(book.date(start, 'long'), book.date(finish, 'long'));
  return baselineFinish === null || baselineFinish === finish
    ? span
    : `${span} ${words.firstPlanEnded(book.date(baselineFinish, 'long'))}`;
}

function caption(
  axis: AxisSheet,
  { index, count }: { readonly index: number; readonly count: number },
  book: PrintBook,
): string {
  const { words } = book;
  const span = words.span(
    book.date(axis.from, 'whole-month'),
    book.date(addDays(axis.until, -1), 'whole-month'),
  );
  return count === 1 ? span : `${span}. ${words.sheetOf(index + 1, count)}`;
}

/** Groups of equal size, none larger than a page holds. */
function inParts(rows: readonly TimelineRow[], most: number): readonly (readonly TimelineRow[])[] {
  const count = Math.ceil(rows.length / most);
  const each = Math.ceil(rows.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => rows.slice(index * each, (index + 1) * each));
}

function renderKey(rows: readonly TimelineRow[], { words, document }: PrintBook): Markup {
  const entries = [
    { name: 'done', isThere: rows.some(({ done }) => done.length > 0) },
    { name: 'open', isThere: rows.some(({ open }) => open.length > 0) },
    { name: 'before', isThere: rows.some(({ before }) => before !== null) },
    { name: 'off', isThere: document.daysOff.length > 0 },
    { name: 'gate', isThere: rows.some(({ kind }) => kind === 'gate') },
  ] as const;
  return markup`<ul class="key">${entries
    .filter(({ isThere }) => isThere)
    .map(
      ({ name }) =>
        markup`<li><svg viewBox="0 0 8 3" aria-hidden="true">${name === 'before' ? markup`<path class="before" d="M0 1.5H8"/>` : markup`<rect class="${name}" x=".2" y=".2" width="7.6" height="2.6"/>`}</svg>${words.timelineKey[name]}</li>`,
    )}</ul>`;
}
