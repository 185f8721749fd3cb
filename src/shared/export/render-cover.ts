/** The first page: which plan this is, what for, and whether it can be done in time. */
import { markup, type Markup } from './html-template.ts';
import type { PrintBook } from './print-book.ts';
import { milestoneSign, ownWords, titleSize } from './print-marks.ts';
import type { PrintSection } from './print-options.ts';
import { renderFacts } from './render-facts.ts';

/** A longer goal would push the facts off the cover; it gets a section of its own. */
const LONGEST_GOAL_ON_COVER = 420;

/** The cover, or, for a document without one, the lines that say what it is. */
export function renderOpening(book: PrintBook): Markup {
  return book.sections.includes('cover') ? renderCover(book) : renderMasthead(book);
}

/** Where in the document a section begins. */
export function sectionId(section: PrintSection): string {
  return `section-${section}`;
}

function renderCover(book: PrintBook): Markup {
  const { document, words } = book;
  const { role, stage } = document;
  const goal = document.goal.trim() === '' ? null : document.goal;
  const isLong = goal !== null && goal.length > LONGEST_GOAL_ON_COVER;
  return markup`<section class="cover">
${renderStone(book)}
<p class="over">${words.planTo(words.stages[stage])}</p>
<h1 class="${titleSize(role.title)}">${role.title}</h1>
<p class="essence">${role.essence}</p>
${goal === null || isLong ? null : markup`<p class="goal"><span>${words.goal}</span> ${ownWords(goal)}</p>`}
<div class="foot">
${renderFacts(book)}
${renderContents(book)}
</div>
</section>${isLong ? markup`<section class="leaf"><h2>${words.goalInFull}</h2><p class="long-goal" dir="auto">${goal}</p></section>` : null}`;
}

function renderMasthead(book: PrintBook): Markup {
  const { document, words } = book;
  return markup`<header class="masthead">
<p class="over">${milestoneSign()}${words.planTo(words.stages[document.stage])}</p>
<h1 class="${titleSize(document.role.title)}">${document.role.title}</h1>
${onlyStage(book)}
</header>`;
}

/** The stone at the end of the road, with its hour. */
function renderStone(book: PrintBook): Markup {
  const { document, words } = book;
  return markup`<p class="stone">${book.hours(document.totalMinutes)}<small>${words.hours}</small></p>`;
}

function renderContents(book: PrintBook): Markup {
  const { document, words, sections } = book;
  const listed = sections.filter((section) => section !== 'cover');
  return markup`<div class="imprint">
${
  listed.length === 0
    ? null
    : markup`<ul class="contents">${listed.map(
        (section) =>
          markup`<li><a href="#${sectionId(section)}">${words.sections[section]}</a></li>`,
      )}</ul>`
}
<p>${onlyStage(book)}${words.footerPrinted(book.date(document.printedOn, 'long'))}</p>
</div>`;
}

function onlyStage({ options, words }: PrintBook): Markup | null {
  return options.stage === null
    ? null
    : markup`<span class="only">${words.onlyStage(words.stages[options.stage])}</span> `;
}
