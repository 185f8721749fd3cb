/** The appendix: the ordinary week, what takes years rather than hours, estimates and sources. */
import { describeWeek } from './describe-plan.ts';
import { markup, type Markup } from './html-template.ts';
import type { PrintBook, PrintedMilestone } from './print-book.ts';
import { ownWords, provenance, sourceMark } from './print-marks.ts';
import { sectionId } from './render-cover.ts';

export function renderClosing(book: PrintBook): Markup {
  const { words } = book;
  return markup`<section class="leaf closing" id="${sectionId('sources')}">
<h2>${words.sections.sources}</h2>
${renderSources(book)}
${renderEstimates(book)}
${renderWeek(book)}${renderDaysOff(book)}${renderGates(book)}
<p class="edition">${words.contentVersion(book.document.contentVersion)}</p>
</section>`;
}

function renderSources({ document, words }: PrintBook): Markup | null {
  if (document.sources.length === 0) return null;
  const rows = document.sources.map(
    ({ mark, title, publisher, year }) =>
      markup`<tr><td>${sourceMark(mark)}</td><td><b>${title}</b></td><td>${words.sourceNamed(publisher, String(year))}</td></tr>`,
  );
  return markup`<h3>${words.sources}</h3>
<p>${words.sourcesExplained}</p>
<table class="sources"><thead><tr><th scope="col">${words.columnMark}</th><th scope="col">${words.columnPage}</th><th scope="col">${words.columnPublisher}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** What each milestone was estimated at; sums of its tasks, so good days and bad days throughout. */
function renderEstimates(book: PrintBook): Markup {
  const { words } = book;
  const rows = book.milestones
    .filter(({ tasks }) => tasks.length > 0)
    .map((milestone) => {
      const { optimistic, mostLikely, pessimistic } = effortOf(milestone);
      return markup`<tr><td>${milestone.title}</td><td class="figure">${String(milestone.tasks.length)}</td><td class="figure">${book.work(optimistic)}</td><td class="figure">${book.work(mostLikely)}</td><td class="figure">${book.work(pessimistic)}</td></tr>`;
    });
  return markup`<h3>${words.estimates}</h3>
<p>${words.estimateExplained}</p>
<p>${words.hourExplained}</p>
${rows.length === 0 ? null : markup`<table class="estimates"><thead><tr><th scope="col">${words.columnMilestone}</th><th scope="col" class="figure">${words.columnTasks}</th><th scope="col" class="figure">${words.columnGoodDays}</th><th scope="col" class="figure">${words.columnLikely}</th><th scope="col" class="figure">${words.columnBadDays}</th></tr></thead><tbody>${rows}</tbody></table>`}`;
}

function effortOf({ tasks }: PrintedMilestone): PrintedMilestone['tasks'][number]['effort'] {
  const sum = { optimistic: 0, mostLikely: 0, pessimistic: 0 };
  for (const { effort } of tasks) {
    sum.optimistic += effort.optimistic;
    sum.mostLikely += effort.mostLikely;
    sum.pessimistic += effort.pessimistic;
  }
  return sum;
}

function renderWeek(book: PrintBook): Markup {
  const { document, words } = book;
  return markup`<h3>${words.everyWeek}</h3>
<p>${words.studyTime}: ${book.list(describeWeek(document.weekdayMinutes, book))}.</p>
${document.weekChanges.map(
  ({ from, weekdayMinutes }) =>
    markup`<p>${words.studyTimeFrom(book.date(from, 'long'))}: ${book.list(describeWeek(weekdayMinutes, book))}.</p>`,
)}
${renderRhythms(book)}`;
}

function renderRhythms(book: PrintBook): Markup | null {
  const { document, words } = book;
  const { rhythms, rhythmWeek } = document;
  if (rhythms.length === 0) return null;
  const total = rhythms.reduce((sum, { minutes }) => sum + minutes, 0);
  const days = book.list(describeWeek(rhythmWeek, book));
  const rows = rhythms.map(
    ({ title, text, minutes }) => markup`<tr>
<td><b>${title}</b><p>${text}</p></td><td class="figure">${book.work(minutes)}</td>
</tr>`,
  );
  return markup`<p>${words.rhythmsExplained(book.work(total), days)}</p>
<table class="rhythms"><thead><tr><th scope="col">${words.columnRhythm}</th><th scope="col" class="figure">${words.columnEffort}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function renderDaysOff(book: PrintBook): Markup | null {
  const { document, words } = book;
  if (document.daysOff.length === 0) return null;
  const rows = document.daysOff.map(
    ({ from, to, label }) => markup`<tr>
<td>${book.dateRange(from, to, 'medium')}</td><td>${ownWords(label)}</td>
</tr>`,
  );
  return markup`<h3>${words.daysOff}</h3>
<table class="days-off"><thead><tr><th scope="col">${words.columnDates}</th><th scope="col">${words.columnLabel}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function renderGates(book: PrintBook): Markup | null {
  const { gates, words } = book;
  if (gates.length === 0) return null;
  const rows = gates.map(
    (gate) => markup`<tr>
<td><b>${gate.title}</b><p>${provenance(gate.provenance, book)}</p></td>
<td>${words.stageNamed(words.stages[gate.stage])}</td>
<td>${words.estimated(book.date(gate.until, 'month'))}</td>
</tr>`,
  );
  return markup`<h3>${words.gates}</h3>
<p>${words.gatesExplained}</p>
<table class="gate-table"><thead><tr><th scope="col">${words.columnGate}</th><th scope="col">${words.columnBefore}</th><th scope="col">${words.columnNotBefore}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
