/** One sheet of the timeline as a drawing, its unit a millimetre. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { markup, type Markup } from './html-template.ts';
import type { PrintBook } from './print-book.ts';
import { fitText, length, textWidth } from './svg-text.ts';
import { placeOn, touches, type AxisSheet } from './timeline-axis.ts';
import type { DaySpan, TimelineRow } from './timeline-rows.ts';

/** Millimetres: the names beside the bars, and a row. */
export const LABEL_WIDTH = { portrait: 62, landscape: 80 } as const;
export const ROW_HEIGHT = 7.4;
const NAMES_ABOVE = 4;
const AXIS_HEIGHT = 10;
const BAR = 2.6;
const TYPE = 2.65;
const SMALL_TYPE = 2.5;
/** From one line to the next, in sizes of the type; and from the middle of a line to its foot. */
const LINE = 1.15;
const BASELINE = 0.95;
const HOUR_WIDTH = 11;
/** Shorter bars could be overlooked. */
const SHORTEST_BAR = 0.5;
const MONTHS_A_YEAR = 12;

interface Drawing {
  readonly axis: AxisSheet;
  readonly book: PrintBook;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function drawTimelineSheet(
  axis: AxisSheet,
  rows: readonly TimelineRow[],
  book: PrintBook,
): Markup {
  const { sheet, options, words } = book;
  const left = LABEL_WIDTH[options.orientation];
  const height = AXIS_HEIGHT + NAMES_ABOVE + rows.length * ROW_HEIGHT;
  const drawing = { axis, book, left, width: sheet.content.width - left, height };
  return markup`<svg class="tile" role="img" aria-label="${words.timelineDrawn}" width="${length(sheet.content.width)}mm" height="${length(height + 1)}mm" viewBox="0 0 ${length(sheet.content.width)} ${length(height + 1)}">
${drawDaysOff(drawing)}${drawAxis(drawing)}
${rows.map((row, index) => drawRow(drawing, row, AXIS_HEIGHT + NAMES_ABOVE + index * ROW_HEIGHT))}
${drawDay(drawing, book.document.printedOn, 'today')}${book.document.targetDate === null ? null : drawDay(drawing, book.document.targetDate, 'target')}
</svg>`;
}

function drawAxis({ axis, book, left, width, height }: Drawing): Markup {
  const base = NAMES_ABOVE + AXIS_HEIGHT;
  const step = width / axis.ticks.length;
  const ticks = axis.ticks.map((tick, index) => {
    const x = left + placeOn(axis, tick) * width;
    const label = tickLabel(axis, tick, { step, book });
    const year = tick.slice(0, 4);
    // The year stands over its first tick on this sheet; where ticks are years they say it.
    const isNewYear =
      axis.tickMonths < MONTHS_A_YEAR &&
      (index === 0 || axis.ticks[index - 1]?.slice(0, 4) !== year);
    // One that begins shortly before the next would run into it.
    const hasRoom =
      index > 0 || monthsLeft(tick) * (step / axis.tickMonths) > textWidth('0000', TYPE);
    return markup`<path class="${isNewYear ? 'year-line' : 'grid'}" d="M${length(x)} ${length(isNewYear ? NAMES_ABOVE + 1 : base - 4)}V${length(height)}"/>
${isNewYear && hasRoom ? markup`<text class="year" x="${length(x + 0.8)}" y="${length(base - 5.4)}">${year}</text>` : null}
${label === '' ? null : markup`<text x="${length(x + 0.8)}" y="${length(base - 1.3)}">${label}</text>`}`;
  });
  return markup`${ticks}<path class="axis" d="M0 ${length(base)}H${length(left + width)}"/>`;
}

function monthsLeft(tick: CalendarDate): number {
  return MONTHS_A_YEAR + 1 - Number(tick.slice(5, 7));
}

function tickLabel(
  { tickMonths }: AxisSheet,
  tick: CalendarDate,
  { step, book }: { readonly step: number; readonly book: PrintBook },
): string {
  if (tickMonths >= MONTHS_A_YEAR) {
    const year = tick.slice(0, 4);
    return textWidth(year, SMALL_TYPE) + 1 > step ? `’${year.slice(2)}` : year;
  }
  if (tickMonths > 1) return '';
  const name = book.monthName(tick, 'short');
  return textWidth(name, SMALL_TYPE) + 1 > step ? book.monthName(tick, 'narrow') : name;
}

function drawRow(drawing: Drawing, row: TimelineRow, top: number): Markup {
  const { book, left, width } = drawing;
  const size = { width: left - HOUR_WIDTH - 3, size: TYPE, lines: 2 };
  const [first = '', second = ''] = fitText(row.title, size);
  const middle = top + ROW_HEIGHT / 2;
  const line = TYPE * LINE;
  const y = middle + BASELINE - (second === '' ? 0 : line / 2);
  const name = (text: string, at: number) =>
    markup`<text class="row-name" x="${length(HOUR_WIDTH)}" y="${length(at)}">${text}</text>`;
  return markup`<path class="row-line" d="M0 ${length(top + ROW_HEIGHT)}H${length(left + width)}"/>
<text class="hour-mark" x="${length(HOUR_WIDTH - 2)}" y="${length(y)}">${row.hourMinutes === null ? '' : book.hours(row.hourMinutes)}</text>
${name(first, y)}${name(second, y + line)}
${row.kind === 'gate' ? drawBar(drawing, row.span, { top: middle - BAR / 2, kind: 'gate' }) : drawMilestone(drawing, row, middle)}
${drawEnd(drawing, row, middle)}`;
}

function drawMilestone(drawing: Drawing, row: TimelineRow, middle: number): Markup {
  const top = middle - BAR / 2 - 0.5;
  return markup`${drawBar(drawing, row.span, { top: top + BAR / 2, kind: 'extent' })}
${row.done.map((span) => drawBar(drawing, span, { top, kind: 'done' }))}
${row.open.map((span) => drawBar(drawing, span, { top, kind: 'open' }))}
${row.before === null ? null : drawBar(drawing, row.before, { top: top + BAR + 1.1, kind: 'before' })}`;
}

/** A span of days as a bar or a line, cut at the edges of the sheet. */
function drawBar(
  { axis, left, width }: Drawing,
  span: DaySpan,
  {
    top,
    kind,
  }: { readonly top: number; readonly kind: 'gate' | 'extent' | 'done' | 'open' | 'before' },
): Markup | null {
  if (!touches(axis, span)) return null;
  const from = left + Math.max(0, placeOn(axis, span.first)) * width;
  const to = left + Math.min(1, placeOn(axis, addDays(span.last, 1))) * width;
  const long = Math.max(SHORTEST_BAR, to - from);
  return kind === 'extent' || kind === 'before'
    ? markup`<path class="${kind}" d="M${length(from)} ${length(top)}H${length(from + long)}"/>`
    : markup`<rect class="${kind}" x="${length(from)}" y="${length(top)}" width="${length(long)}" height="${length(BAR)}"/>`;
}

/** The day it ends, beside the bar on the side where there is room. */
function drawEnd(
  { axis, book, left, width }: Drawing,
  row: TimelineRow,
  middle: number,
): Markup | null {
  const { words } = book;
  const isGate = row.kind === 'gate';
  const endsHere = touches(axis, { first: row.span.last, last: row.span.last });
  if (!endsHere && !isGate) return null;
  const month = book.date(addDays(row.span.last, 1), 'month');
  const label = isGate ? words.gateUntil(month) : book.date(row.span.last, 'short');
  const end = left + Math.min(1, placeOn(axis, addDays(row.span.last, 1))) * width;
  const start = left + Math.max(0, placeOn(axis, row.span.first)) * width;
  const needed = textWidth(label, SMALL_TYPE) + 1.5;
  const y = length(middle + 0.8);
  if (end + needed <= left + width)
    return markup`<text x="${length(end + 1.2)}" y="${y}">${label}</text>`;
  if (start - needed >= left)
    return markup`<text class="before-bar" x="${length(start - 1.2)}" y="${y}">${label}</text>`;
  // A bar from edge to edge carries its end inside.
  const centre = left + width / 2;
  return markup`<rect class="paper" x="${length(centre - needed / 2)}" y="${length(middle - BAR / 2)}" width="${length(needed)}" height="${BAR}"/><text class="in-bar" x="${length(centre)}" y="${y}">${label}</text>`;
}

function drawDaysOff({ axis, book, left, width, height }: Drawing): Markup {
  const base = NAMES_ABOVE + AXIS_HEIGHT;
  const bands = book.document.daysOff
    .map(({ from, to }) => ({ first: from, last: to }))
    .filter((span) => touches(axis, span))
    .map((span) => {
      const from = left + Math.max(0, placeOn(axis, span.first)) * width;
      const to = left + Math.min(1, placeOn(axis, addDays(span.last, 1))) * width;
      return markup`<rect class="off" x="${length(from)}" y="${length(base)}" width="${length(to - from)}" height="${length(height - base)}"/>`;
    });
  return markup`${bands}`;
}

/** A day that the whole plan is held against, with its name above the axis. */
function drawDay(
  { axis, book, left, width, height }: Drawing,
  day: CalendarDate,
  kind: 'today' | 'target',
): Markup | null {
  if (!touches(axis, { first: day, last: day })) return null;
  const x = left + placeOn(axis, day) * width;
  const label = book.words.timelineDay[kind](book.date(day, 'short'));
  const half = textWidth(label, SMALL_TYPE) / 2;
  const middle = Math.min(Math.max(x, left + half), left + width - half);
  return markup`<path class="${kind}" d="M${length(x)} ${length(NAMES_ABOVE - 0.6)}V${length(height)}"/>
<text class="day-name" x="${length(middle)}" y="${length(NAMES_ABOVE - 1.3)}">${label}</text>`;
}
