/** The catalogue of file words by language; English stands in for a language it lacks. */
import { englishFileWords } from './file-words.en.ts';

export type FileWords = typeof englishFileWords;

const CATALOGUE: ReadonlyMap<string, FileWords> = new Map([
  [englishFileWords.language, englishFileWords],
]);

/** @param language as a print context names it */
export function fileWords(language: string): FileWords {
  return CATALOGUE.get(language.split('-')[0]?.toLowerCase() ?? '') ?? englishFileWords;
}
