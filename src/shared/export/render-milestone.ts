/** A milestone's own section: what it is, what stands behind it, and its work to tick. */
import { markup, type Markup } from './html-template.ts';
import type { DocumentRequirement } from './plan-document.ts';
import type { PrintBook, PrintedMilestone } from './print-book.ts';
import type { PrintContext } from './print-context.ts';
import { provenance, titleSize } from './print-marks.ts';
import { CREDENTIAL_COLUMNS, renderCredentials } from './render-credentials.ts';
import { renderNotesRow } from './render-notes-row.ts';
import { renderTaskTable, TASK_COLUMNS } from './render-task-table.ts';

export function renderMilestone(milestone: PrintedMilestone, book: PrintBook): Markup {
  const { words } = book;
  const { number, title, summary, requirements, tasks, credentials } = milestone;
  const hasCredentials = credentials.length > 0;
  return markup`<section class="milestone" id="milestone-${number}">
<div class="head">
<p class="stone">${book.hours(milestone.reachedAtMinutes)}<small>${words.hours}</small></p>
<div><p class="over">${words.milestoneOf(number, book.milestoneCount)}</p>
<h3 class="${titleSize(title)}">${title}</h3><p class="lead">${summary}</p></div>
</div>
<dl class="about">
<div><dt>${words.when}</dt><dd>${renderWhen(milestone, book)}</dd></div>
${milestone.definitionOfDone.length === 0 ? null : markup`<div><dt>${words.reachedWhen}</dt><dd>${milestone.definitionOfDone.map((text) => markup`<p>${text}</p>`)}</dd></div>`}
<div><dt>${words.behindIt}</dt><dd>${requirements.length === 0 ? markup`<p>${words.ourEstimate}</p>` : requirements.map((requirement) => renderRequirement(requirement, book))}</dd></div>
</dl>
${tasks.length === 0 ? null : renderTaskTable(tasks, hasCredentials ? null : renderNotesRow(TASK_COLUMNS, book), book)}
${hasCredentials ? renderCredentials(credentials, renderNotesRow(CREDENTIAL_COLUMNS, book), book) : null}
</section>`;
}

function renderWhen(milestone: PrintedMilestone, book: PrintBook): Markup {
  const { words } = book;
  const { start, finish, minutes, reachedOn, baselineFinish } = milestone;
  const done = reachedOn === null ? '' : `; ${words.doneOn(book.date(reachedOn, 'long'))}`;
  if (start === null || finish === null) return markup`${words.notScheduled}${done}`;
  const span = words.span(book.date(start, 'long'), book.date(finish, 'long'));
  const before =
    baselineFinish === null || baselineFinish === finish
      ? ''
      : `; ${words.atFirst(book.date(baselineFinish, 'long'))}`;
  return markup`${span}, ${words.estimated(book.work(minutes))}${before}${done}`;
}

/** A level is our reading of the page, so it carries the sign of an estimate. */
function renderRequirement(requirement: DocumentRequirement, context: PrintContext): Markup {
  const { words } = context;
  const { title, importance, skills } = requirement;
  const levels = [...new Set(skills.map(({ level }) => level))].map((level) => {
    const titles = skills.filter((skill) => skill.level === level).map((skill) => skill.title);
    return words.skillsAtLevel(context.list(titles), words.estimated(words.levels[level]));
  });
  const asked = levels.length === 0 ? null : markup`: ${levels.join('; ')}`;
  return markup`<p><b>${title}</b>, ${words.importance[importance]}${asked} ${provenance(requirement.provenance, context)}</p>`;
}
