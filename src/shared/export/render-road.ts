/** The overview: stages and milestones on one line, with dates and hours, on one page. */
import { markup, type Markup } from './html-template.ts';
import type { PrintBook, PrintedMilestone, PrintedStage } from './print-book.ts';
import type { DocumentGate } from './plan-document.ts';
import { tickBox } from './print-marks.ts';
import { sectionId } from './render-cover.ts';

/** A column with more stops than this would leave each too little room. */
const STOPS_A_COLUMN_WIDE = 9;
/** Millimetres that the heading and the names of the stages take. */
const HEAD = 15;
const STAGE_HEAD = 8.5;
/** Millimetres that a stop needs to hold its summary too; and to be set in the usual size. */
const ROOM_FOR_SUMMARY = { 1: 10, 2: 16 } as const;
const ROOM_FOR_NAME = 6;
/** More than this and few stops would stand far apart. */
const MOST_ROOM = 17;

export function renderRoad(book: PrintBook): Markup {
  const { words, stages, milestones, sheet, options } = book;
  const columns =
    options.orientation === 'landscape' && milestones.length > STOPS_A_COLUMN_WIDE ? 2 : 1;
  const shown = stages.length + (columns - 1);
  const height = sheet.content.height - HEAD - (STAGE_HEAD * shown) / columns;
  const room = Math.min(
    MOST_ROOM,
    height / Math.ceil((milestones.length + book.gates.length) / columns),
  );
  return markup`<section class="leaf overview" id="${sectionId('overview')}">
<h2>${words.sections.overview}</h2>
<div class="road columns-${columns} ${density(room, columns)} room-${Math.max(1, Math.floor(room))}">
${stages.map((stage) => renderStage(stage, book))}
${renderGates(book.gatesBeyond, book)}
</div>
</section>`;
}

function density(room: number, columns: 1 | 2): 'roomy' | 'close' | 'closest' {
  if (room >= ROOM_FOR_SUMMARY[columns]) return 'roomy';
  return room >= ROOM_FOR_NAME ? 'close' : 'closest';
}

function renderStage({ stage, milestones }: PrintedStage, book: PrintBook): Markup {
  const { words } = book;
  const minutes = milestones.reduce((sum, milestone) => sum + milestone.minutes, 0);
  const dates = milestones.flatMap(({ start, finish }) =>
    start === null || finish === null ? [] : [start, finish],
  );
  const [first] = dates.toSorted();
  const last = dates.toSorted().at(-1);
  const span =
    first === undefined || last === undefined ? '' : book.dateRange(first, last, 'medium');
  return markup`${renderGates(
    book.gates.filter((gate) => gate.stage === stage),
    book,
  )}
<p class="stage-head"><b>${words.stageHead(words.stages[stage])}</b><span>${words.estimated(book.work(minutes))}</span><span>${span}</span></p>
<ol>${milestones.map((milestone) => renderStop(milestone, book))}</ol>`;
}

function renderGates(gates: readonly DocumentGate[], { words, ...book }: PrintBook): Markup {
  return markup`${gates.map(
    (
      gate,
    ) => markup`<p class="gate"><span>${words.gateOnRoad(gate.title, words.stages[gate.stage])}</span>
<span>${words.gateUntil(book.date(gate.until, 'month'))}</span></p>`,
  )}`;
}

function renderStop(milestone: PrintedMilestone, book: PrintBook): Markup {
  const { words } = book;
  const { reachedOn: reached, minutes, number } = milestone;
  const finish = milestone.finish === null ? '' : book.date(milestone.finish, 'medium');
  const date = reached === null ? finish : words.doneOn(book.date(reached, 'medium'));
  const effort = minutes > 0 ? words.estimated(book.work(minutes)) : '';
  const hasSection = book.sections.includes('milestones');
  return markup`<li${reached === null ? null : markup` class="past"`}>
<span class="hour">${book.hours(milestone.reachedAtMinutes)}</span>
${tickBox(reached !== null, book)}
${hasSection ? markup`<a class="name" href="#milestone-${number}">${milestone.title}</a>` : markup`<span class="name">${milestone.title}</span>`}
<span class="summary">${milestone.summary}</span>
<span class="effort">${effort}</span>
<span class="date">${date}</span>
</li>`;
}
