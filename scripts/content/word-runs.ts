/**
 * Runs of eight words, and their hashes: the way to show that our sentences are our own without
 * keeping the source pages in the repository.
 */
import { createHash } from 'node:crypto';

const RUN_LENGTH = 8;
const HASH_LENGTH = 12;

/** Words that hold names and figures together and belong to nobody. */
const CONNECTIVES = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

export interface WordRun {
  readonly words: readonly string[];
  readonly line: number;
}

/** Every run of eight words in a text, in order, with the line on which it begins. */
export function wordRuns(text: string): readonly WordRun[] {
  const words = [...text.replaceAll('’', "'").matchAll(/[a-z0-9$%€.,+']+/gi)]
    .map((match) => ({ word: match[0].replace(/^[.,+']+|[.,+']+$/g, ''), index: match.index }))
    .filter(({ word }) => word !== '');
  const lineEnds = [...text.matchAll(/\n/g)].map((match) => match.index);
  const lineAt = (index: number) => lineEnds.filter((end) => end < index).length + 1;
  return words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map(({ index }, first) => ({
    words: words.slice(first, first + RUN_LENGTH).map(({ word }) => word),
    // Counting lines is slow, and only a run that was found needs it.
    get line() {
      return lineAt(index);
    },
  }));
}

/** A hash of the words in lower case, long enough that two runs never meet by chance. */
export function hashRun(words: readonly string[]): string {
  const text = words.join(' ').toLowerCase();
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

/**
 * The runs of a text whose hashes are known.
 *
 * Names and figures are nobody's wording: a run of nothing else is left out.
 */
export function sharedRuns(text: string, known: ReadonlySet<string>): readonly WordRun[] {
  return wordRuns(text).filter(
    ({ words }) => known.has(hashRun(words)) && !words.every(isNameOrFigure),
  );
}

function isNameOrFigure(word: string): boolean {
  return /^[A-Z]|\d/.test(word) || CONNECTIVES.has(word);
}
