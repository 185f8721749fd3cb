/** Work done against work planned as two lines over time, the drawing's unit a millimetre. */
import { addDays } from '../calendar/calendar-date.ts';
import { markup, type Markup } from './html-template.ts';
import type { DocumentProgressPoint } from './plan-document.ts';
import type { PrintBook } from './print-book.ts';
import { length, textWidth } from './svg-text.ts';
import { axisSheets, placeOn } from './timeline-axis.ts';

/** Millimetres. */
const HEIGHT = 76;
const LEFT = 14;
const TOP = 3;
const BOTTOM = 10;
const TYPE = 2.5;
/** The least distance of two lines of the grid. */
const LEAST_STEP = 9;
const MINUTES_AN_HOUR = 60;
const MONTHS_A_YEAR = 12;
/** Round numbers of hours, and then tens of them. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;
const HUNDRED = 100;

export function drawBurnUp(
  points: readonly DocumentProgressPoint[],
  book: PrintBook,
): Markup | null {
  const { words, sheet } = book;
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const right = sheet.content.width;
  // The whole time on one drawing: months where they fit, else years or more.
  const sheets = axisSheets(first.date, last.date, right - LEFT);
  const ticks = sheets.flatMap((each) => each.ticks);
  const [begin] = sheets;
  const end = sheets.at(-1);
  if (begin === undefined || end === undefined) return null;
  const axis = { ...begin, until: end.until };
  const most = Math.max(1, ...points.map((p) => Math.max(p.plannedMinutes, p.doneMinutes ?? 0)));
  const x = (date: DocumentProgressPoint['date']) =>
    LEFT + placeOn(axis, addDays(date, 1)) * (right - LEFT);
  const y = (minutes: number) => TOP + (1 - minutes / most) * (HEIGHT - TOP - BOTTOM);
  const line = (pick: (point: DocumentProgressPoint) => number | null) =>
    points
      .flatMap((point) => {
        const minutes = pick(point);
        return minutes === null ? [] : [`${length(x(point.date))} ${length(y(minutes))}`];
      })
      .join('L');
  const base = HEIGHT - BOTTOM;
  return markup`<svg class="tile" role="img" aria-label="${words.burnUp}" width="${length(right)}mm" height="${HEIGHT}mm" viewBox="0 0 ${length(right)} ${HEIGHT}">
${hourSteps(most).map((minutes) => markup`<path class="grid" d="M${LEFT} ${length(y(minutes))}H${length(right)}"/><text class="hour-mark" x="${LEFT - 2}" y="${length(y(minutes) + 0.9)}">${book.hours(minutes)} h</text>`)}
${drawTicks(
  ticks.map((tick) => ({
    x: LEFT + placeOn(axis, tick) * (right - LEFT),
    label: axis.tickMonths < MONTHS_A_YEAR ? book.date(tick, 'month') : tick.slice(0, 4),
  })),
  [base, right],
)}
<path class="axis" d="M${LEFT} ${base}H${length(right)}"/>
<path class="line-planned" d="M${line((point) => point.plannedMinutes)}"/>
<path class="line-done" d="M${line((point) => point.doneMinutes)}"/>
</svg>`;
}

/** A name for each tick that has room behind the one before. */
function drawTicks(
  ticks: readonly { readonly x: number; readonly label: string }[],
  [base, end]: readonly [number, number],
): Markup {
  let free = 0;
  return markup`${ticks.map(({ x, label }) => {
    const isNamed = x >= free && x + textWidth(label, TYPE) <= end;
    if (isNamed) free = x + textWidth(label, TYPE) + 2;
    return markup`<path class="grid" d="M${length(x)} ${base}v${isNamed ? 2 : 1}"/>${isNamed ? markup`<text x="${length(x)}" y="${base + 5}">${label}</text>` : null}`;
  })}`;
}

/** Round numbers of hours from nothing up, in minutes. */
function hourSteps(most: number): readonly number[] {
  const hours = most / MINUTES_AN_HOUR;
  const count = Math.floor((HEIGHT - TOP - BOTTOM) / LEAST_STEP);
  let scale = 1;
  while (hours / (scale * HUNDRED) > count) scale *= 10;
  const step =
    STEPS.map((each) => each * scale).find((each) => hours / each <= count) ?? scale * HUNDRED;
  return Array.from(
    { length: Math.floor(hours / step) + 1 },
    (_, index) => index * step * MINUTES_AN_HOUR,
  );
}
