/**
 * How the printed plan looks: black on white with one grey and one colour, nothing filled but bars.
 *
 * Lengths are points and millimetres. Fonts are static cuts, since a PDF holds a variable font only
 * as drawings of its letters; so no weight may be asked for but the two there are.
 */
import type { PrintBook } from './print-book.ts';
import { BASE, BOOK, DRAWINGS, TABLES } from './print-styles-book.ts';
import { wallStyles } from './print-styles-wall.ts';

export interface PrintFont {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly url: string;
  /** Whether the file holds the extended Latin letters instead of the basic ones. */
  readonly isExtended: boolean;
}

/** What the latin-ext file of a family holds; everything else is asked of the basic file. */
const EXTENDED_RANGE =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,' +
  'U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const BASIC_RANGE =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-201F,U+2021-206F,' +
  'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** Longer names would meet the page's number. */
const LONGEST_FOOTER = 64;

/** The style sheet of the page, fonts and paper included. */
export function printStyles(book: PrintBook, fonts: readonly PrintFont[]): string {
  const parts = [fonts.map(fontFace).join('\n'), pageStyles(book), BASE];
  if (book.options.layout === 'wall') parts.push(wallStyles(book));
  else parts.push(BOOK, TABLES, DRAWINGS);
  return parts.join('\n');
}

function fontFace({ family, weight, url, isExtended }: PrintFont): string {
  // Neither may end the string it stands in, nor the style element.
  const name = family.replaceAll(/[^\w -]/g, '');
  const address = url.replaceAll(/[^\w\-./:%~]/g, encodeURIComponent);
  return (
    `@font-face { font-family: "${name}"; font-weight: ${weight}; font-style: normal; ` +
    `src: url("${address}") format("woff2"); ` +
    `unicode-range: ${isExtended ? EXTENDED_RANGE : BASIC_RANGE}; }`
  );
}

/** The sheet of paper with what runs along its foot: a cover and a wall page stay clean. */
function pageStyles({ document, sheet, options, ...book }: PrintBook): string {
  const { width, height, margins, content } = sheet;
  const { words } = book;
  const page =
    `size: ${width}mm ${height}mm; ` +
    `margin: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;`;
  const variables = `:root { --page-width: ${content.width}mm; --page-height: ${content.height}mm; }`;
  if (options.layout === 'wall') return `@page { ${page} }\n${variables}`;
  const [before, between, after] = words.footerPages;
  const title = shortened(words.footerTitle(document.role.title, words.stages[document.stage]));
  const printed = words.footerPrinted(book.date(document.printedOn, 'long'));
  const number = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  const type =
    'font: 400 7.5pt/1.4 Inter, "Liberation Sans", Arial, sans-serif; color: #595959; ' +
    'font-variant-numeric: lining-nums tabular-nums; vertical-align: top; padding-top: 6mm;';
  return `@page { ${page}
@bottom-left { content: ${quoted(title)}; ${type} text-align: left; white-space: nowrap; }
@bottom-center { content: ${quoted(printed)}; ${type} white-space: nowrap; }
@bottom-right { content: ${number}; ${type} text-align: right; white-space: nowrap; } }
@page cover { @bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; } }
${variables}`;
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_FOOTER
    ? text
    : `${letters
        .slice(0, LONGEST_FOOTER - 1)
        .join('')
        .trimEnd()}…`;
}

/** A string of a style sheet that can end neither itself nor the style element. */
function quoted(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{Letter}\p{Number} ,.]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped}"`;
}
