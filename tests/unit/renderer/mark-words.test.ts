import { describe, expect, it } from 'vitest';

import { excerpt, markWords } from '../../../src/renderer/features/role-library/mark-words.ts';

const shown = (stretches: ReturnType<typeof markWords>) =>
  stretches.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const marked = (text: string, ...words: string[]) => shown(markWords(text, new Set(words)));

describe('marking words', () => {
  it.each([
    ['Write Python, daily.', ['python'], 'Write [Python], daily.'],
    ['C, C++ and C#.', ['c++'], 'C, [C++] and C#.'],
    ['(C#)', ['c#'], '([C#])'],
    ['On .NET alone', ['.net'], 'On [.NET] alone'],
    ['A Modèle', ['modele'], 'A [Modèle]'],
    ['question-led work', ['led'], 'question-[led] work'],
    ['$157,969 a year', ['157'], '$[157,969] a year'],
    ['nothing', ['other'], 'nothing'],
    ['', ['a'], ''],
  ])('"%s"', (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  it.each(['a – b – c', '  spaced   out  ', 'x'.repeat(300), '“quoted” (and so on)…'])(
    'loses no sign of "%s"',
    (text) => {
      const joined = markWords(text, new Set(['b', 'spaced', 'quoted']))
        .map((part) => part.text)
        .join('');
      expect(joined).toBe(text);
    },
  );
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`.trim();

  it('leaves a short text alone', () => {
    const short = markWords('a short needle', new Set(['needle']));
    expect(excerpt(short)).toEqual(short);
  });

  it('is short, holds the mark, and is cut between words at both ends', () => {
    const text = shown(excerpt(markWords(long, new Set(['needle']))));
    expect(text).toMatch(/^… before .*\[needle\] .*after …$/);
    expect(text.length).toBeLessThan(140);
  });

  it('begins at the beginning when nothing is marked', () => {
    expect(shown(excerpt(markWords(long, new Set())))).toMatch(/^before .* …$/);
  });
});
