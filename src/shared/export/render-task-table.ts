/** The tasks of a milestone: a table to tick and write in. */
import { markup, type Markup } from './html-template.ts';
import type { DocumentTask } from './plan-document.ts';
import type { PrintContext } from './print-context.ts';
import { ownWords, tickBox } from './print-marks.ts';

export const TASK_COLUMNS = 6;

/**
 * Each task has a body of its own, which stays on one page with the points below it.
 *
 * @param notes a last row, kept on one page with the last task
 */
export function renderTaskTable(
  tasks: readonly DocumentTask[],
  notes: Markup | null,
  context: PrintContext,
): Markup {
  const { words } = context;
  return markup`<table class="tasks"><thead><tr>
<th scope="col">${words.columnDone}</th>
<th scope="col">${words.columnTask}</th>
<th scope="col">${words.columnEvidence}</th>
<th scope="col" class="figure">${words.columnEffort}</th>
<th scope="col" class="figure">${words.columnBy}</th>
<th scope="col">${words.columnTook}</th>
</tr></thead>${tasks.map((task, index) => markup`<tbody>${renderTask(task, context)}${index === tasks.length - 1 ? notes : null}</tbody>`)}</table>`;
}

function renderTask(task: DocumentTask, context: PrintContext): Markup {
  const { words } = context;
  const { doneOn, effort, ownEvidence } = task;
  return markup`<tr>
<td>${tickBox(doneOn !== null, context)}</td>
<td><b>${task.title}</b><p>${task.outcome}</p>${renderResources(task, context)}</td>
<td>${task.evidence}${ownEvidence.trim() === '' ? null : markup`<p>${words.ownEvidence} ${ownWords(ownEvidence)}</p>`}</td>
<td class="figure">${context.work(effort.mostLikely)}<small>${words.effortRange(context.work(effort.optimistic), context.work(effort.pessimistic))}</small></td>
<td class="figure">${doneOn === null ? context.date(task.finish, 'row') : words.doneOn(context.date(doneOn, 'short'))}</td>
<td></td>
</tr>${renderPoints(task, context)}`;
}

function renderPoints(task: DocumentTask, { words }: PrintContext): Markup | null {
  const { acceptance, prompts } = task;
  if (acceptance.length === 0 && prompts.length === 0) return null;
  const list = (label: string, points: readonly string[]) =>
    points.length === 0
      ? null
      : markup`<div><p class="label">${label}</p><ul>${points.map((point) => markup`<li>${point}</li>`)}</ul></div>`;
  return markup`<tr class="points"><td></td><td colspan="5"><div>${list(words.acceptedWhen, acceptance)}${list(words.answerInWriting, prompts)}</div></td></tr>`;
}

function renderResources({ resources }: DocumentTask, { words }: PrintContext): Markup | null {
  if (resources.length === 0) return null;
  const named = resources.map(({ title, publisher, url }, index) => {
    const text = publisher === '' ? title : `${title}, ${publisher}`;
    const end = index === resources.length - 1 ? '' : '; ';
    return url.startsWith('https://')
      ? markup`<a href="${url}">${text}</a>${end}`
      : markup`${text}${end}`;
  });
  return markup`<p class="resources">${words.learnFrom} ${named}</p>`;
}
