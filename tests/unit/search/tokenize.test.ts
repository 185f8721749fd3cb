import { describe, expect, it } from 'vitest';

import { normalise, tokenize } from '../../../src/shared/search/tokenize.ts';

describe('tokenize', () => {
  it('keeps the signs that tell technologies apart', () => {
    expect(tokenize('C, C++, C# and F#')).toEqual(['C', 'C++', 'C#', 'and', 'F#']);
    expect(tokenize('C/C++ (CI/CD)')).toEqual(['C', 'C++', 'CI', 'CD']);
  });

  it('gives a word with a dot whole and in its parts', () => {
    expect(tokenize('.NET')).toEqual(['.NET', 'NET']);
    expect(tokenize('ASP.NET or Node.js')).toEqual([
      'ASP.NET',
      'ASP',
      'NET',
      'or',
      'Node.js',
      'Node',
      'js',
    ]);
  });

  it('takes the dot at the end of a sentence for no part of a word', () => {
    expect(tokenize('Write tests. Ship it...')).toEqual(['Write', 'tests', 'Ship', 'it']);
  });

  it('splits at dashes and slashes and keeps apostrophes inside words', () => {
    expect(tokenize('problem-solving/people’s — Bayes’ rule')).toEqual([
      'problem',
      'solving',
      'people’s',
      'Bayes',
      'rule',
    ]);
  });

  it('finds words of other scripts and none in signs alone', () => {
    expect(tokenize('خوارزمية 機械学習 naïve 🚀 ++ …')).toEqual(['خوارزمية', '機械学習', 'naïve']);
    expect(tokenize('')).toEqual([]);
  });

  it('keeps combining marks with their letter', () => {
    expect(tokenize('nai\u0308ve हिन्दी')).toEqual(['nai\u0308ve', 'हिन्दी']);
  });
});

describe('normalise', () => {
  it('folds case and diacritics', () => {
    expect(['Naïve', 'NAI\u0308VE', 'İzmir', 'Größe'].map(normalise)).toEqual([
      'naive',
      'naive',
      'izmir',
      'grosse',
    ]);
  });

  it('keeps the signs of technologies and drops apostrophes', () => {
    expect(['C++', 'C#', '.NET', 'People’s'].map(normalise)).toEqual([
      'c++',
      'c#',
      '.net',
      'peoples',
    ]);
  });
});
