/**
 * A plan document as the HTML page that is printed. Every text is escaped; the page needs no script,
 * and no network beyond the fonts it names.
 */
import { escapeHtml, markup, Markup } from './html-template.ts';
import type { PlanDocument } from './plan-document.ts';
import { printContext } from './print-context.ts';
import type { PrintOptions } from './print-options.ts';
import { printStyles, type PrintFont } from './print-styles.ts';
import { renderClosing } from './render-closing.ts';
import { renderMilestone } from './render-milestone.ts';
import { renderOverview } from './render-overview.ts';

export type { PrintFont };

export interface PrintPage {
  readonly options: PrintOptions;
  /** The nonce of the page's content security policy, which its style needs. */
  readonly nonce: string;
  readonly fonts: readonly PrintFont[];
}

/** Page margins in millimetres. */
export interface PrintMargins {
  readonly left: number;
  readonly right: number;
}

/**
 * The whole page. Each milestone has exactly one section, headed once `Milestone 3 of 11`; the road
 * on page one names it too, and links there.
 */
export function renderPlanHtml(document: PlanDocument, { nonce, fonts }: PrintPage): string {
  const context = printContext(document);
  const { role, stage, milestones } = document;
  const title = context.words.documentTitle(role.title, context.words.stages[stage]);
  const count = milestones.length;
  return markup`<!doctype html>
<html lang="${context.language}"><head><meta charset="utf-8"><title>${title}</title>
<style nonce="${nonce}">${new Markup(printStyles(fonts))}</style></head><body>
<main>${renderOverview(document, context)}
${milestones.map((milestone, index) => renderMilestone(milestone, { number: index + 1, count }, context))}
${renderClosing(document, context)}</main>
</body></html>
`.toString();
}

/**
 * The footer template of Chromium's printToPDF: a page of its own, without our style sheet or fonts,
 * as wide as the paper. Chromium fills in the two empty spans.
 */
export function renderPrintFooter(document: PlanDocument, margins: PrintMargins): string {
  const context = printContext(document);
  const { words } = context;
  const title = words.footerTitle(document.role.title, words.stages[document.stage]);
  const [before, between, after] = words.footerPages;
  const row =
    `box-sizing:border-box;width:100%;padding:0 ${margins.right}mm 0 ${margins.left}mm;` +
    'display:grid;grid-template-columns:1fr auto 1fr;column-gap:5mm;align-items:baseline;' +
    "font:7.5pt/1.4 Inter,'Liberation Sans',Arial,sans-serif;color:#595959";
  return (
    `<div style="${row}">` +
    `<span style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${escapeHtml(title)}</span>` +
    `<span>${escapeHtml(words.footerPrinted(context.date(document.printedOn, 'long')))}</span>` +
    `<span style="text-align:right">${escapeHtml(before)}<span class="pageNumber"></span>` +
    `${escapeHtml(between)}<span class="totalPages"></span>${escapeHtml(after)}</span></div>`
  );
}
