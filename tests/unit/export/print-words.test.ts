import { describe, expect, it } from 'vitest';

import { germanFileWords } from '../../../src/shared/export/file-words.de.ts';
import { englishFileWords } from '../../../src/shared/export/file-words.en.ts';
import { fileWords } from '../../../src/shared/export/file-words.ts';
import { germanWords } from '../../../src/shared/export/print-words.de.ts';
import { englishWords } from '../../../src/shared/export/print-words.en.ts';
import { printWords } from '../../../src/shared/export/print-words.ts';

/** Both catalogues, with what the two languages write alike. */
const CATALOGUES = [
  {
    name: 'a printed plan',
    english: englishWords,
    german: germanWords,
    of: printWords,
    same: ['estimated', 'effortRange', 'sourceNamed'],
  },
  {
    name: 'the other files',
    english: englishFileWords,
    german: germanFileWords,
    of: fileWords,
    same: ['session', 'milestoneHeading', 'requirement', 'source', 'fact', 'sourceNamed', 'effort'],
  },
];

/** Every word by its name; a phrase with what it is filled with. */
function flatten(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [[at, value] as const];
    if (typeof value === 'function')
      return [[at, String((value as (...parts: unknown[]) => unknown)('Α', 'Β', 'Γ'))] as const];
    return flatten(value as object, at);
  });
}

describe.each(CATALOGUES)('the words of $name', ({ english, german, of, same }) => {
  it('are those of the language, in every country that speaks it', () => {
    expect(of('de-CH')).toBe(german);
    expect(of('en-US')).toBe(english);
    expect(of('fr-FR')).toBe(english);
  });

  it('are German throughout, but for what both languages write alike', () => {
    const inEnglish = new Map(flatten(english));
    const alike = flatten(german)
      .filter(([at, words]) => words !== '' && inEnglish.get(at) === words)
      .map(([at]) => at);
    expect(alike.toSorted()).toEqual(same.toSorted());
  });

  it('carry the same values in both languages', () => {
    const valuesOf = (words: string) =>
      words
        .replaceAll(/[^ΑΒΓ]/g, '')
        .split('')
        .toSorted()
        .join('');
    const inGerman = new Map(flatten(german));
    const different = flatten(english).filter(
      ([at, words]) => valuesOf(inGerman.get(at) ?? '') !== valuesOf(words),
    );
    expect(different).toEqual([]);
  });
});
