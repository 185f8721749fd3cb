/** The milestones in full, stage by stage. */
import { markup, type Markup } from './html-template.ts';
import type { PrintBook } from './print-book.ts';
import { sectionId } from './render-cover.ts';
import { renderMilestone } from './render-milestone.ts';

export function renderMilestones(book: PrintBook): Markup {
  const { words, stages } = book;
  return markup`<div id="${sectionId('milestones')}">${stages.map(
    ({ stage, milestones }) => markup`<section class="leaf milestones">
<h2>${stages.length === 1 ? words.sections.milestones : words.milestonesOf(words.stages[stage])}</h2>
${milestones.map((milestone) => renderMilestone(milestone, book))}
</section>`,
  )}</div>`;
}
