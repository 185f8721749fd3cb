import { normalise, tokenize } from '../../../shared/search/tokenize.ts';

/** A stretch of a text; marked when it is a word that was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** About a line and a half of a row. */
const LONGEST = 120;
/** Words kept before the first marked one when a long text is cut. */
const LEAD = 40;

/** Signs that surround a word and are no part of it; `.NET`, `C++` and `C#` keep theirs. */
const WORD_IN_SIGNS = /^([^\p{L}\p{N}.]*)(.*?)([^\p{L}\p{N}+#]*)$/su;

/**
 * A text with the words marked that were looked for.
 *
 * @param words as `normalise` gives them
 */
export function markWords(text: string, words: ReadonlySet<string>): readonly Stretch[] {
  const stretches: { text: string; isMarked: boolean }[] = [];
  const add = (part: string, isMarked: boolean) => {
    const last = stretches.at(-1);
    if (part === '') return;
    if (last?.isMarked === isMarked) last.text += part;
    else stretches.push({ text: part, isMarked });
  };
  for (const part of text.split(/([\s/–—-]+)/u)) {
    const [, before = '', word = '', after = ''] = WORD_IN_SIGNS.exec(part) ?? [];
    const isMarked = tokenize(word).some((token) => words.has(normalise(token)));
    add(before, false);
    add(word, isMarked);
    add(after, false);
  }
  return stretches;
}

/** A marked text, cut short around its first mark. */
export function excerpt(stretches: readonly Stretch[]): readonly Stretch[] {
  const length = stretches.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONGEST) return stretches;
  const first = stretches.findIndex(({ isMarked }) => isMarked);
  const before = stretches
    .slice(0, Math.max(0, first))
    .map(({ text }) => text)
    .join('');
  const from = before.length <= LEAD ? 0 : nextWord(before, before.length - LEAD);
  const cut = cutFrom(stretches, from, LONGEST);
  return from === 0 ? cut : [{ text: '… ', isMarked: false }, ...cut];
}

function cutFrom(stretches: readonly Stretch[], from: number, length: number): readonly Stretch[] {
  const kept: Stretch[] = [];
  let skip = from;
  let left = length;
  for (const { text, isMarked } of stretches) {
    const rest = text.slice(skip);
    skip = Math.max(0, skip - text.length);
    if (rest === '') continue;
    if (rest.length > left) {
      const end = isMarked ? rest.length : Math.max(0, rest.lastIndexOf(' ', left));
      return [...kept, { text: `${rest.slice(0, end)} …`, isMarked }];
    }
    kept.push({ text: rest, isMarked });
    left -= rest.length;
  }
  return kept;
}

/** Where the first whole word begins at or after a place. */
function nextWord(text: string, place: number): number {
  const space = text.indexOf(' ', place);
  return space < 0 ? place : space + 1;
}
