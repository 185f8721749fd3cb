import { describe, expect, it } from 'vitest';

import { germanWords } from '../../../src/shared/export/print-words.de.ts';
import { englishWords } from '../../../src/shared/export/print-words.en.ts';
import { printWords } from '../../../src/shared/export/print-words.ts';

/** What both languages write alike. */
const SAME = new Set(['estimated', 'effortRange', 'sourceNamed']);

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

describe('the words of a printed plan', () => {
  it('are those of the language, in every country that speaks it', () => {
    expect(printWords('de-CH')).toBe(germanWords);
    expect(printWords('en-US')).toBe(englishWords);
    expect(printWords('fr-FR')).toBe(englishWords);
  });

  it('are German throughout, but for what both languages write alike', () => {
    const english = new Map(flatten(englishWords));
    const same = flatten(germanWords)
      .filter(([name, words]) => words !== '' && english.get(name) === words)
      .map(([name]) => name);
    expect(new Set(same)).toEqual(SAME);
  });

  it('carry the same values in both languages', () => {
    const valuesOf = (words: string) =>
      words
        .replaceAll(/[^ΑΒΓ]/g, '')
        .split('')
        .toSorted()
        .join('');
    const german = new Map(flatten(germanWords));
    const different = flatten(englishWords).filter(
      ([name, words]) => valuesOf(german.get(name) ?? '') !== valuesOf(words),
    );
    expect(different).toEqual([]);
  });
});
