/** The last pages: the ordinary week, what takes years rather than hours, and the sources. */
import { describeWeek } from './describe-plan.ts';
import { markup, type Markup } from './html-template.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PrintContext } from './print-context.ts';
import { ownWords, provenance, sourceMark } from './print-marks.ts';

export function renderClosing(document: PlanDocument, context: PrintContext): Markup {
  return markup`<div class="leaf">${renderWeek(document, context)}${renderGates(document, context)}${renderSources(document, context)}</div>`;
}

function renderWeek(document: PlanDocument, context: PrintContext): Markup {
  const { words } = context;
  return markup`<section class="closing">
<h2>${words.everyWeek}</h2>
<p>${words.studyTime}: ${context.list(describeWeek(document.weekdayMinutes, context))}.</p>
${document.weekChanges.map(
  ({ from, weekdayMinutes }) =>
    markup`<p>${words.studyTimeFrom(context.date(from, 'long'))}: ${context.list(describeWeek(weekdayMinutes, context))}.</p>`,
)}
${renderRhythms(document, context)}${renderDaysOff(document, context)}
</section>`;
}

function renderRhythms(
  { rhythms, rhythmWeek }: PlanDocument,
  context: PrintContext,
): Markup | null {
  const { words } = context;
  if (rhythms.length === 0) return null;
  const total = rhythms.reduce((sum, { minutes }) => sum + minutes, 0);
  const days = context.list(describeWeek(rhythmWeek, context));
  const rows = rhythms.map(
    ({ title, text, minutes }) => markup`<tr>
<td><b>${title}</b><p>${text}</p></td><td class="figure">${context.work(minutes)}</td>
</tr>`,
  );
  return markup`<h3>${words.rhythms}</h3>
<p>${words.rhythmsExplained(context.work(total), days)}</p>
<table class="rhythms"><thead><tr><th scope="col">${words.columnRhythm}</th><th scope="col" class="figure">${words.columnEffort}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function renderDaysOff({ daysOff }: PlanDocument, context: PrintContext): Markup | null {
  const { words } = context;
  if (daysOff.length === 0) return null;
  const rows = daysOff.map(
    ({ from, to, label }) => markup`<tr>
<td>${context.dateRange(from, to, 'medium')}</td><td>${ownWords(label)}</td>
</tr>`,
  );
  return markup`<h3>${words.daysOff}</h3>
<table class="days-off"><thead><tr><th scope="col">${words.columnDates}</th><th scope="col">${words.columnLabel}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function renderGates({ gates }: PlanDocument, context: PrintContext): Markup | null {
  const { words } = context;
  if (gates.length === 0) return null;
  const rows = gates.map(
    (gate) => markup`<tr>
<td><b>${gate.title}</b><p>${provenance(gate.provenance, context)}</p></td>
<td>${words.stageNamed(words.stages[gate.stage])}</td>
<td>${words.estimated(context.date(gate.until, 'month'))}</td>
</tr>`,
  );
  return markup`<section class="closing">
<h2>${words.gates}</h2>
<p>${words.gatesExplained}</p>
<table class="gate-table"><thead><tr><th scope="col">${words.columnGate}</th><th scope="col">${words.columnBefore}</th><th scope="col">${words.columnNotBefore}</th></tr></thead><tbody>${rows}</tbody></table>
</section>`;
}

function renderSources(document: PlanDocument, { words }: PrintContext): Markup {
  const pages = document.sources.map(
    ({ mark, title, publisher, year }) =>
      markup`<li>${sourceMark(mark)} ${title}<span>${words.sourceNamed(publisher, String(year))}</span></li>`,
  );
  return markup`<section class="closing">
<h2>${words.sources}</h2>
${pages.length === 0 ? null : markup`<p>${words.sourcesExplained}</p><ul class="sources">${pages}</ul>`}
<p>${words.estimateExplained}</p>
<p>${words.hourExplained}</p>
<p>${words.contentVersion(document.contentVersion)}</p>
</section>`;
}
