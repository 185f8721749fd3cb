/** Progress: work done against what the first plan wanted by then, as sentence, chart and table. */
import { daysBetween } from '../calendar/calendar-date.ts';
import { drawBurnUp } from './draw-burn-up.ts';
import { markup, type Markup } from './html-template.ts';
import type { DocumentProgressPoint } from './plan-document.ts';
import type { PrintBook } from './print-book.ts';
import { sectionId } from './render-cover.ts';

/** Months up to which the table has a row for each; longer plans get one for each year. */
const MOST_MONTHS = 30;
const MONTH = 7;
const YEAR = 4;

export function renderProgress(book: PrintBook): Markup | null {
  const { document, words } = book;
  const points = document.progress;
  if (points === null) return null;
  return markup`<section class="leaf" id="${sectionId('progress')}">
<h2>${words.sections.progress}</h2>
<p class="finding">${sentences(points, book).join(' ')}</p>
<figure class="chart"><figcaption>${words.burnUp}</figcaption>${drawBurnUp(points, book)}
<ul class="key"><li><svg viewBox="0 0 8 3" aria-hidden="true"><path class="line-done" d="M0 1.5H8"/></svg>${words.workDone}</li><li><svg viewBox="0 0 8 3" aria-hidden="true"><path class="line-planned" d="M0 1.5H8"/></svg>${words.workPlanned}</li></ul></figure>
<table class="burn-up"><thead><tr>
<th scope="col">${words.columnUntil}</th>
<th scope="col" class="figure">${words.workPlanned}</th>
<th scope="col" class="figure">${words.workDone}</th>
</tr></thead><tbody>${tableRows(points).map(
    (point) =>
      markup`<tr><td>${book.date(point.date, 'long')}</td><td class="figure">${book.work(point.plannedMinutes)}</td><td class="figure">${point.doneMinutes === null ? '' : book.work(point.doneMinutes)}</td></tr>`,
  )}</tbody></table>
</section>`;
}

function sentences(
  points: readonly DocumentProgressPoint[],
  { document, words, ...book }: PrintBook,
): readonly string[] {
  const { printedOn, totalMinutes, doneMinutes, finish, baselineFinish } = document;
  const planned = points.findLast(({ date }) => date <= printedOn)?.plannedMinutes ?? 0;
  const so = words.progressSoFar({
    date: book.date(printedOn, 'long'),
    done: book.work(doneMinutes),
    total: words.estimated(book.work(totalMinutes)),
    planned: book.work(planned),
  });
  if (finish === null || baselineFinish === null) return [so];
  const late = daysBetween(baselineFinish, finish);
  const dates = [book.date(finish, 'long'), book.date(baselineFinish, 'long')] as const;
  if (late === 0) return [so, words.finishKept(dates[0])];
  return [so, words.finishMoved(...dates, late)];
}

/** The last point of each month or year up to its end, the day of printing, and the last of all. */
function tableRows(points: readonly DocumentProgressPoint[]): readonly DocumentProgressPoint[] {
  const last = points.at(-1);
  const months = new Set(points.map(({ date }) => date.slice(0, MONTH)));
  const unit = months.size > MOST_MONTHS ? YEAR : MONTH;
  return points.filter((point, index) => {
    const next = points[index + 1];
    const isToday = point.doneMinutes !== null && (next?.doneMinutes ?? null) === null;
    const isEnd = next?.date.slice(0, unit) !== point.date.slice(0, unit);
    return index > 0 && (isToday || isEnd || point === last);
  });
}
