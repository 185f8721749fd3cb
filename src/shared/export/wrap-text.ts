/** Text for a terminal: no control characters, lines of a given width in columns. */

/** Emoji and East Asian characters take two columns, marks that combine take none. */
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60]/u;
const COMBINING = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** One line without what a terminal would obey, such as the escape that begins a colour. */
export function plainLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();
}

/** Columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/**
 * Breaks a text between words; a word longer than a line is broken where the line ends.
 *
 * @param width columns, 2 or more
 * @returns at least one line
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plainLine(text).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (columnsOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/**
 * Two texts at both ends of a line; the left one wraps before it would touch the right one.
 *
 * @param right our own words, much shorter than the line; printed as they are
 */
export function spreadLine(left: string, right: string, width: number): readonly string[] {
  if (right === '') return wrapText(left, width);
  const [first = '', ...rest] = wrapText(left, width - columnsOf(right) - 2);
  const gap = ' '.repeat(width - columnsOf(first) - columnsOf(right));
  return [`${first}${gap}${right}`, ...rest];
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  for (const character of word) {
    const added = columnsOfCharacter(character);
    if (columns + added > width) {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += character;
    columns += added;
  }
  return [...pieces, piece];
}

function columnsOfCharacter(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
