/** A milestone's own section: what it is, what stands behind it, and its work to tick. */
import { reachedOn } from './describe-plan.ts';
import { markup, type Markup } from './html-template.ts';
import type { DocumentMilestone, DocumentRequirement } from './plan-document.ts';
import type { PrintContext } from './print-context.ts';
import { provenance, titleSize } from './print-marks.ts';
import { CREDENTIAL_COLUMNS, renderCredentials } from './render-credentials.ts';
import { renderNotesRow } from './render-notes-row.ts';
import { renderTaskTable, TASK_COLUMNS } from './render-task-table.ts';

/** @param number the milestone's place on the road, from 1 */
export function renderMilestone(
  milestone: DocumentMilestone,
  { number, count }: { readonly number: number; readonly count: number },
  context: PrintContext,
): Markup {
  const { words } = context;
  const { title, summary, requirements, tasks, credentials } = milestone;
  const hasCredentials = credentials.length > 0;
  return markup`<section class="leaf" id="milestone-${number}">
<p class="over">${words.milestoneOf(number, count)}</p>
<div class="head">
<p class="stone">${context.hours(milestone.reachedAtMinutes)}<small>${words.hours}</small></p>
<div><h2 class="${titleSize(title)}">${title}</h2><p class="lead">${summary}</p></div>
</div>
<dl class="about">
<div><dt>${words.when}</dt><dd>${renderWhen(milestone, context)}</dd></div>
${milestone.definitionOfDone.length === 0 ? null : markup`<div><dt>${words.reachedWhen}</dt><dd>${milestone.definitionOfDone.map((text) => markup`<p>${text}</p>`)}</dd></div>`}
<div><dt>${words.behindIt}</dt><dd>${requirements.length === 0 ? markup`<p>${words.ourEstimate}</p>` : requirements.map((requirement) => renderRequirement(requirement, context))}</dd></div>
</dl>
${tasks.length === 0 ? null : renderTaskTable(tasks, hasCredentials ? null : renderNotesRow(TASK_COLUMNS, context), context)}
${hasCredentials ? renderCredentials(credentials, renderNotesRow(CREDENTIAL_COLUMNS, context), context) : null}
</section>`;
}

function renderWhen(milestone: DocumentMilestone, context: PrintContext): Markup {
  const { words } = context;
  const { start, finish, minutes } = milestone;
  const reached = reachedOn(milestone);
  const done = reached === null ? '' : `; ${words.doneOn(context.date(reached, 'long'))}`;
  if (start === null || finish === null) return markup`${words.notScheduled}${done}`;
  const span = words.span(context.date(start, 'long'), context.date(finish, 'long'));
  return markup`${span}, ${words.estimated(context.work(minutes))}${done}`;
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
