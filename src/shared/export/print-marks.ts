/** The small marks of the page: tick box, source letter, a person's own text. */
import { markup, type Markup } from './html-template.ts';
import type { DocumentProvenance } from './plan-document.ts';
import type { PrintContext } from './print-context.ts';

/** A box to tick by hand, or ticked already. */
export function tickBox(isDone: boolean, { words }: PrintContext): Markup {
  return isDone
    ? markup`<span class="box" role="img" aria-label="${words.tickDone}"><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2.5 6.3 5 8.8l4.6-5.4"/></svg></span>`
    : markup`<span class="box" role="img" aria-label="${words.tickOpen}"></span>`;
}

/** Where a statement comes from: letter and sections of each page, or that it is our estimate. */
export function provenance({ sections }: DocumentProvenance, { words }: PrintContext): Markup {
  if (sections.length === 0) return markup`<span class="ours">${words.ourEstimate}</span>`;
  const marks = [...new Set(sections.map(({ mark }) => mark))];
  const pages = marks.map((mark) => {
    const named = sections.filter((section) => section.mark === mark);
    const list = [...new Set(named.map(({ section }) => section))].join(', ');
    return markup`<span class="source">${sourceMark(mark)} ${list}</span> `;
  });
  return markup`${pages}`;
}

/** A page's letter in its frame. */
export function sourceMark(mark: string): Markup {
  return markup`<span class="mark">${mark}</span>`;
}

/** A person's own words: in whatever direction they are written, and never mixing with ours. */
export function ownWords(text: string): Markup {
  return markup`<bdi dir="auto">${text}</bdi>`;
}

/** Which size a title gets; a long one is set smaller rather than cut off. */
export function titleSize(title: string): 'usual' | 'long' | 'longest' {
  if (title.length > 120) return 'longest';
  return title.length > 55 ? 'long' : 'usual';
}

/** The product's motif: a stone at the side of a road. */
export function milestoneSign(): Markup {
  return markup`<svg viewBox="0 0 17 20" aria-hidden="true"><path d="M2.5 19V7.5a6 6 0 0 1 12 0V19zM6 9h5M6 12h3.4M.5 19h16"/></svg>`;
}

/** A link where the address is one to a page of the web; the words alone otherwise. */
export function linkTo(address: string, words: Markup): Markup {
  return address.startsWith('https://') ? markup`<a href="${address}">${words}</a>` : words;
}
