import type { PrintPaper } from './print-options.ts';

/** Where paper is Letter; everywhere else it is A4. From the Unicode CLDR, `paperSize`. */
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/**
 * The paper people have where a locale is spoken.
 *
 * @param locale a BCP 47 tag; without a region, the one where most of its speakers are
 * @example usualPaper('en-GB') // 'a4'
 */
export function usualPaper(locale: string): PrintPaper {
  const { region } = new Intl.Locale(locale).maximize();
  return region !== undefined && LETTER.has(region) ? 'letter' : 'a4';
}
