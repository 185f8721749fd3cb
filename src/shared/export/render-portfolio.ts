/** The portfolio: what there is to show for the work that was done. */
import { markup, type Markup } from './html-template.ts';
import type { DocumentTask } from './plan-document.ts';
import type { PrintBook, PrintedMilestone } from './print-book.ts';
import { ownWords } from './print-marks.ts';
import { sectionId } from './render-cover.ts';

/** Each piece of evidence the person wrote down, and each paper they hold, by milestone. */
export function renderPortfolio(book: PrintBook): Markup {
  const { words } = book;
  return markup`<section class="leaf" id="${sectionId('portfolio')}">
<h2>${words.sections.portfolio}</h2>
<p class="finding">${words.portfolioExplained}</p>
${book.milestones.map((milestone) => renderMilestone(milestone, book))}
</section>`;
}

function renderMilestone(
  { title, tasks, credentials }: PrintedMilestone,
  book: PrintBook,
): Markup | null {
  const { words } = book;
  const shown = tasks.filter(({ ownEvidence }) => ownEvidence.trim() !== '');
  const held = credentials.filter(({ doneOn }) => doneOn !== null);
  if (shown.length === 0 && held.length === 0) return null;
  const date = (day: DocumentTask['doneOn']) =>
    day === null ? words.tickOpen : book.date(day, 'medium');
  return markup`<h3>${words.portfolioOf(title)}</h3>
<table class="portfolio"><thead><tr><th scope="col">${words.columnWork}</th><th scope="col">${words.columnShown}</th><th scope="col" class="figure">${words.columnDone}</th></tr></thead>
<tbody>${shown.map((task) => markup`<tr><td><b>${task.title}</b></td><td class="lines">${ownWords(task.ownEvidence.trim())}</td><td class="figure">${date(task.doneOn)}</td></tr>`)}
${held.map((paper) => markup`<tr><td><b>${paper.title}</b></td><td>${words.paperHeld}</td><td class="figure">${date(paper.doneOn)}</td></tr>`)}</tbody></table>`;
}
