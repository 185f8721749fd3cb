/**
 * A plan document as the HTML page that is printed. Every text is escaped; the page needs no script,
 * and no network beyond the fonts it names.
 */
import { markup, Markup } from './html-template.ts';
import type { PlanDocument } from './plan-document.ts';
import { printBook, type PrintBook } from './print-book.ts';
import type { PrintOptions, PrintSection } from './print-options.ts';
import { printStyles, type PrintFont } from './print-styles.ts';
import { renderClosing } from './render-closing.ts';
import { renderOpening } from './render-cover.ts';
import { renderMilestones } from './render-milestones.ts';
import { renderPortfolio } from './render-portfolio.ts';
import { renderProgress } from './render-progress.ts';
import { renderRoad } from './render-road.ts';
import { renderSkills } from './render-skills.ts';
import { renderTimeline } from './render-timeline.ts';
import { renderWall } from './render-wall.ts';

export type { PrintFont };

export interface PrintPage {
  readonly options: PrintOptions;
  /** The nonce of the page's content security policy, which its style needs. */
  readonly nonce: string;
  readonly fonts: readonly PrintFont[];
}

const RENDERERS: Readonly<
  Record<Exclude<PrintSection, 'cover'>, (book: PrintBook) => Markup | null>
> = {
  overview: renderRoad,
  timeline: renderTimeline,
  milestones: renderMilestones,
  skills: renderSkills,
  progress: renderProgress,
  portfolio: renderPortfolio,
  sources: renderClosing,
};

/**
 * The whole page: the book of the chosen sections, or the one page for the wall. Each milestone has
 * exactly one section, headed once `Milestone 3 of 11`; the overview names it too, and links there.
 */
export function renderPlanHtml(
  document: PlanDocument,
  { options, nonce, fonts }: PrintPage,
): string {
  const book = printBook(document, options);
  const { words } = book;
  const title = words.documentTitle(document.role.title, words.stages[document.stage]);
  return markup`<!doctype html>
<html lang="${book.language}" class="ink-${options.ink} ${options.orientation}"><head><meta charset="utf-8"><title>${title}</title>
<style nonce="${nonce}">${new Markup(printStyles(book, fonts))}</style></head><body>
${hatches()}
<main>${options.layout === 'wall' ? renderWall(book) : renderBook(book)}</main>
</body></html>
`.toString();
}

function renderBook(book: PrintBook): Markup {
  return markup`${renderOpening(book)}
${book.sections.map((section) => (section === 'cover' ? null : RENDERERS[section](book)))}`;
}

/** Fills of thin lines that the drawings name: they cost little ink, and copy well. */
function hatches(): Markup {
  return markup`<svg class="defs" aria-hidden="true"><defs>
<pattern id="hatch-off" width="1.4" height="1.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V1.4" stroke="#aaa" stroke-width=".22"/></pattern>
<pattern id="hatch-gate" width="1" height="1" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0V1" stroke="#555" stroke-width=".28"/></pattern>
<pattern id="hatch-done" width=".8" height=".8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V.8" stroke="#000" stroke-width=".2"/></pattern>
</defs></svg>`;
}
