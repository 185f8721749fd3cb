/** The tasks of a milestone: a table to tick and write in. */
import { markup, type Markup } from './html-template.ts';
import type { DocumentTask } from './plan-document.ts';
import type { PrintBook } from './print-book.ts';
import type { PrintContext } from './print-context.ts';
import { linkTo, ownWords, tickBox } from './print-marks.ts';

export const TASK_COLUMNS = 6;

/**
 * Each task has a body of its own, which stays on one page with what is said below it.
 *
 * @param notes a last row, kept on one page with the last task
 */
export function renderTaskTable(
  tasks: readonly DocumentTask[],
  notes: Markup | null,
  book: PrintBook,
): Markup {
  const { words } = book;
  return markup`<table class="tasks"><thead><tr>
<th scope="col">${words.columnDone}</th>
<th scope="col">${words.columnTask}</th>
<th scope="col">${words.columnEvidence}</th>
<th scope="col" class="figure">${words.columnEffort}</th>
<th scope="col" class="figure">${words.columnBy}</th>
<th scope="col" class="figure">${words.columnTook}</th>
</tr></thead>${tasks.map((task, index) => markup`<tbody>${renderTask(task, book)}${index === tasks.length - 1 ? notes : null}</tbody>`)}</table>`;
}

function renderTask(task: DocumentTask, book: PrintBook): Markup {
  const { words } = book;
  const { doneOn, effort, loggedMinutes } = task;
  const below = [
    renderPoints(task, book),
    renderEvidence(task, book),
    renderResources(task, book),
  ].filter((part) => part !== null);
  return markup`<tr${doneOn === null ? null : markup` class="past"`}>
<td>${tickBox(doneOn !== null, book)}</td>
<td><b>${task.title}</b><p>${task.outcome}</p></td>
<td>${task.evidence}</td>
<td class="figure">${book.work(effort.mostLikely)}<small>${words.effortRange(book.work(effort.optimistic), book.work(effort.pessimistic))}</small></td>
<td class="figure">${doneOn === null ? book.date(task.finish, 'row') : markup`${book.date(doneOn, 'short')}<small>${words.tickDone}</small>`}</td>
<td class="figure">${loggedMinutes > 0 ? book.work(loggedMinutes) : null}</td>
</tr>${below.length === 0 ? null : markup`<tr class="below"><td></td><td colspan="5">${below}</td></tr>`}`;
}

function renderPoints(task: DocumentTask, { words }: PrintContext): Markup | null {
  const { acceptance, prompts } = task;
  if (acceptance.length === 0 && prompts.length === 0) return null;
  const list = (label: string, points: readonly string[]) =>
    points.length === 0
      ? null
      : markup`<div><p class="label">${label}</p><ul>${points.map((point) => markup`<li>${point}</li>`)}</ul></div>`;
  return markup`<div class="points">${list(words.acceptedWhen, acceptance)}${list(words.answerInWriting, prompts)}</div>`;
}

/** What the person has to show stands in the portfolio, where that is printed. */
function renderEvidence({ ownEvidence }: DocumentTask, book: PrintBook): Markup | null {
  if (ownEvidence.trim() === '' || book.sections.includes('portfolio')) return null;
  return markup`<p class="own">${book.words.ownEvidence} ${ownWords(ownEvidence)}</p>`;
}

function renderResources({ resources }: DocumentTask, { words }: PrintContext): Markup | null {
  if (resources.length === 0) return null;
  const named = resources.map(({ title, publisher, url }, index) => {
    const text = publisher === '' ? title : `${title}, ${publisher}`;
    const end = index === resources.length - 1 ? '' : '; ';
    return markup`${linkTo(url, markup`${text}`)}${end}`;
  });
  return markup`<p class="resources">${words.learnFrom} ${named}</p>`;
}
