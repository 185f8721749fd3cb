/** Where a title has the words that were typed. */
import { normalise, tokenize } from '../../../shared/search/tokenize.ts';

export interface TitlePart {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** A title in parts: the beginnings of its words that were typed, and what stands between. */
export function markWords(title: string, words: string): readonly TitlePart[] {
  const terms = tokenize(words).map(normalise);
  const characters = Array.from(title);
  const isMatch = characters.map(() => false);
  characters.forEach((_, at) => {
    if (at > 0 && WORD_CHARACTER.test(characters[at - 1] ?? '')) return;
    const length = Math.max(0, ...terms.map((term) => matchLength(characters, at, term)));
    isMatch.fill(true, at, at + length);
  });
  const parts: TitlePart[] = [];
  characters.forEach((character, at) => {
    const last = parts.at(-1);
    const is = isMatch[at] === true;
    if (last?.isMatch === is)
      parts[parts.length - 1] = { text: last.text + character, isMatch: is };
    else parts.push({ text: character, isMatch: is });
  });
  return parts;
}

/** How many characters from a place on are the term; 0 when they are not. */
function matchLength(characters: readonly string[], from: number, term: string): number {
  let folded = '';
  for (let at = from; at < characters.length; at += 1) {
    folded += normalise(characters[at] ?? '');
    if (folded === term) return at + 1 - from;
    if (!term.startsWith(folded)) return 0;
  }
  return 0;
}
