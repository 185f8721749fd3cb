/** Facts are carried over, sentences are our own: no run of eight words stands in a page too. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { hashRun, sharedRuns, wordRuns } from '../../scripts/content/word-runs.ts';
import { CONTENT_FOLDER } from '../support/shipped-content.ts';

const hashFile = fileURLToPath(new URL('source-word-runs.txt', import.meta.url));
const known = new Set((await readFile(hashFile, 'utf8')).trim().split('\n'));
const files = (await readdir(CONTENT_FOLDER, { recursive: true })).filter((name) =>
  name.endsWith('.yaml'),
);

const SENTENCE = 'Nine ordinary words that nobody has ever written before.';
const knownSentence = new Set(wordRuns(SENTENCE).map(({ words }) => hashRun(words)));

describe('the search for shared wording', () => {
  test.each([
    ['word for word', SENTENCE],
    ['in small letters', SENTENCE.toLowerCase()],
    ['with other punctuation', SENTENCE.replace(' that', ', that:').replace(' has', ' (has)')],
    ['broken over lines', SENTENCE.replaceAll(' ', '\n    ')],
    ['inside other words', `Before it. ${SENTENCE} After it.`],
  ])('finds a sentence %s', (_, text) => {
    expect(sharedRuns(text, knownSentence)).toHaveLength(wordRuns(SENTENCE).length);
  });

  test('says on which line a run begins', () => {
    expect(sharedRuns(`a\nb\n${SENTENCE}`, knownSentence)[0]?.line).toBe(3);
  });

  test('leaves seven words in a row alone', () => {
    const seven = SENTENCE.split(' ').slice(0, 7).join(' ');
    expect(sharedRuns(`${seven} differently`, knownSentence)).toEqual([]);
  });

  test('leaves names and figures alone', () => {
    const names = 'Python, Java, C++, R and Scala in 2024 at Google';
    const knownNames = new Set(wordRuns(names).map(({ words }) => hashRun(words)));
    expect(knownNames.size).toBeGreaterThan(0);
    expect(sharedRuns(names, knownNames)).toEqual([]);
  });

  test('knows the runs of two whole pages', () => {
    expect(known.size).toBeGreaterThan(6_000);
    expect([...known].filter((hash) => !/^[0-9a-f]{12}$/.test(hash))).toEqual([]);
  });
});

test.each(files)('%s shares no run of eight words with the pages', async (name) => {
  const text = await readFile(path.join(CONTENT_FOLDER, name), 'utf8');
  expect(wordRuns(text).length).toBeGreaterThan(10);
  const shared = sharedRuns(text, known);
  expect(shared.map(({ line, words }) => `${name}:${line} ${words.join(' ')}`)).toEqual([]);
});
