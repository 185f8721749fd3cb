/**
 * Words of a text as a person searches for them. The names of technologies keep the signs that tell
 * them apart: C, C++ and C# are three words, and .NET is not any net.
 */

/**
 * A run of letters and digits, with apostrophes and dots inside it, a dot before it when nothing
 * else is, and `+` or `#` behind it.
 */
const WORD =
  /(?<![\p{L}\p{M}\p{N}.])\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[+#]*/gu;

/**
 * The words of a text in their order, as they are written. A word with a dot is given whole and in
 * its parts, so that `Node.js` is found by each of `node.js`, `node` and `js`.
 *
 * @example tokenize('C# on .NET') // ['C#', 'on', '.NET', 'NET']
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words.push(word);
    if (word.includes('.')) words.push(...word.split('.').filter((part) => part !== ''));
  }
  return words;
}

/** Accents and other marks over and under Latin, Greek and Cyrillic letters. */
const DIACRITICS = /[\u0300-\u036f]/g;

/**
 * One word with case, diacritics and apostrophes folded, so that `Señor’s` and `senors` are the same.
 * Signs that tell words apart (`C++`) stay.
 */
export function normalise(term: string): string {
  return term
    .toLowerCase()
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .replaceAll('ß', 'ss')
    .replace(/['’]/g, '');
}
