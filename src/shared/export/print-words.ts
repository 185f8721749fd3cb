/** The catalogue of print words by language; English stands in for a language it lacks. */
import { germanWords } from './print-words.de.ts';
import { englishWords } from './print-words.en.ts';

export type PrintWords = typeof englishWords;

const CATALOGUE: ReadonlyMap<string, PrintWords> = new Map(
  [englishWords, germanWords].map((words) => [words.language, words]),
);

/**
 * @param locale a BCP 47 tag, such as `en-GB`
 */
export function printWords(locale: string): PrintWords {
  return CATALOGUE.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? englishWords;
}
