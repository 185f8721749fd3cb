/** The catalogue of file words by language; English stands in for a language it lacks. */
import { germanFileWords } from './file-words.de.ts';
import { englishFileWords } from './file-words.en.ts';

export type FileWords = typeof englishFileWords;

const CATALOGUE: ReadonlyMap<string, FileWords> = new Map(
  [englishFileWords, germanFileWords].map((words) => [words.language, words]),
);

/** @param language a BCP 47 tag, such as `en-GB`, or its first part */
export function fileWords(language: string): FileWords {
  return CATALOGUE.get(language.split('-')[0]?.toLowerCase() ?? '') ?? englishFileWords;
}
