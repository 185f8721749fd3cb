import { describe, expect, it } from 'vitest';

import { markWords } from '../../../src/renderer/app/palette/mark-words.ts';
import type {
  EntrySection,
  PaletteEntry,
} from '../../../src/renderer/app/palette/palette-entry.ts';
import { PaletteIndex } from '../../../src/renderer/app/palette/palette-index.ts';
import {
  MOST_SHOWN,
  sectionsOf,
  startSections,
} from '../../../src/renderer/app/palette/palette-sections.ts';

const anEntry = (title: string, over: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: title,
  section: 'tasks',
  title,
  detail: '',
  run: () => undefined,
  ...over,
});
const of = (section: EntrySection, ...titles: readonly string[]) =>
  titles.map((title) => anEntry(title, { section, id: `${section}:${title}` }));

async function find(
  entries: readonly PaletteEntry[],
  words: string,
  known: readonly string[] = [],
): Promise<readonly string[]> {
  const index = new PaletteIndex();
  await index.add(entries);
  return index.find(words, new Set(known)).map(({ title }) => title);
}

describe('what the palette finds', () => {
  it('has every word that was typed, by its beginning and in any order', async () => {
    const entries = of('tasks', 'Bayes’ rule by hand', 'Rule the errors out', 'Bayesian networks');
    expect(await find(entries, 'rule bay')).toEqual(['Bayes’ rule by hand']);
  });

  it('tells C, C++, C# and .NET apart', async () => {
    const entries = of('skills', 'C#', 'C++', 'C', '.NET', 'Networks');
    expect(await find(entries, 'c#')).toEqual(['C#']);
    expect(await find(entries, 'c++')).toEqual(['C++']);
    expect((await find(entries, 'c')).toSorted()).toEqual(['C', 'C#', 'C++']);
    expect((await find(entries, 'net')).toSorted()).toEqual(['.NET', 'Networks']);
    expect((await find(entries, '.net'))[0]).toBe('.NET');
  });

  it('forgives a slip in a long word and none in a short one', async () => {
    const entries = of('roles', 'Statistician', 'SQL');
    expect(await find(entries, 'statitsician')).toEqual(['Statistician']);
    expect(await find(entries, 'sqk')).toEqual([]);
  });

  it('minds neither case nor accents', async () => {
    expect(await find(of('tasks', 'Naïve Bayes'), 'NAIVE')).toEqual(['Naïve Bayes']);
  });

  it('begins with the title that begins as was typed', async () => {
    const entries = of('tasks', 'A plan of the day', 'Day');
    expect((await find(entries, 'day'))[0]).toBe('Day');
  });

  it('puts a command before a task of the same words', async () => {
    const entries = [...of('tasks', 'Export the plan'), ...of('do', 'Export the plan')];
    const index = new PaletteIndex();
    await index.add(entries);
    expect(index.find('export', new Set()).map(({ section }) => section)).toEqual(['do', 'tasks']);
  });

  it('puts what was chosen before ahead of its equals', async () => {
    const entries = of('tasks', 'Read one', 'Read two', 'Read six');
    expect((await find(entries, 'read', ['tasks:Read six']))[0]).toBe('Read six');
  });

  it('finds by the detail when no title has the words, and only then', async () => {
    const within = { detail: 'Probability' };
    const entries = [anEntry('Bayes', within), anEntry('Expectation', within)];
    expect((await find(entries, 'probability')).toSorted()).toEqual(['Bayes', 'Expectation']);
    expect(await find([...entries, anEntry('Probability')], 'probability')).toEqual([
      'Probability',
    ]);
  });

  it('is nothing for signs that are no words', async () => {
    expect(await find(of('tasks', 'One'), '—')).toEqual([]);
  });

  it('finds words of other scripts', async () => {
    expect(await find(of('tasks', 'خوارزمية الترتيب', 'Sort'), 'خوار')).toEqual([
      'خوارزمية الترتيب',
    ]);
  });

  it('can be searched while more is being added', async () => {
    const index = new PaletteIndex();
    await index.add(of('do', 'New plan'));
    const adding = index.add(
      Array.from({ length: 1_000 }, (_, at) => anEntry(`Task ${at}`, { id: `task:${at}` })),
    );
    expect(index.find('new', new Set())).toHaveLength(1);
    await adding;
    expect(index.find('task', new Set())).toHaveLength(1_000);
  });
});

describe('what the palette shows', () => {
  it('stands under headings, in the order of the best of each', () => {
    const [role, skill] = [of('roles', 'Engineer'), of('skills', 'Engineering', 'Reading')];
    const view = sectionsOf([skill[0]!, role[0]!, skill[1]!]);
    expect(view.sections.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['skills', 2],
      ['roles', 1],
    ]);
  });

  it('is the best fifty, with the number of all', () => {
    const found = of('tasks', ...Array.from({ length: 120 }, (_, at) => `Task ${at}`));
    const view = sectionsOf(found);
    expect([view.shown, view.found]).toEqual([MOST_SHOWN, 120]);
    expect(view.sections[0]?.entries.at(-1)).toBe(found[MOST_SHOWN - 1]);
  });

  it('begins, before anything is typed, with what was chosen last, and has nothing twice', () => {
    const entries = [...of('do', 'New plan', 'Undo'), ...of('go', 'Roles')];
    const view = startSections(entries, ['go:Roles', 'gone', 'do:Undo']);
    expect(
      view.sections.map(({ id, entries: each }) => [id, each.map((one) => one.title)]),
    ).toEqual([
      ['recent', ['Roles', 'Undo']],
      ['do', ['New plan']],
    ]);
    expect(view.found).toBe(3);
  });
});

describe('the words in a title', () => {
  const marked = (title: string, words: string) =>
    markWords(title, words)
      .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join('');

  it('are marked where they begin a word', () => {
    expect(marked('Throw away the anyway', 'away any')).toBe('Throw [away] the [any]way');
  });

  it('are marked whatever their accents and signs', () => {
    expect(marked('Naïve Bayes in C++', 'NAIVE c++')).toBe('[Naïve] Bayes in [C++]');
  });

  it('leave a title as it is when they are not in it', () => {
    expect(markWords('Title', '')).toEqual([{ text: 'Title', isMatch: false }]);
    expect(marked('👩‍🔬 work', 'work')).toBe('👩‍🔬 [work]');
  });
});
