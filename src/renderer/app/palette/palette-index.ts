/** Finds entries by words: by their beginnings, and with a slip of the finger in longer ones. */
import MiniSearch from 'minisearch';

import { normalise, tokenize } from '../../../shared/search/tokenize.ts';
import type { EntrySection, PaletteEntry } from './palette-entry.ts';

/** Shorter words are too like each other. */
const SHORTEST_FUZZY = 4;
const FUZZINESS = 0.2;

/** What people look for most stands higher among equals. */
const WEIGHT: Readonly<Record<EntrySection, number>> = {
  do: 1.6,
  go: 1.6,
  plans: 1.4,
  roles: 1.2,
  skills: 1.1,
  milestones: 1,
  tasks: 0.9,
};
/** For what was chosen before. */
const KNOWN_WEIGHT = 1.5;
const CHUNK = 250;

export class PaletteIndex {
  readonly #entries = new Map<string, PaletteEntry>();
  readonly #search = new MiniSearch<PaletteEntry>({
    fields: ['title', 'detail'],
    tokenize,
    processTerm: (term) => normalise(term),
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length < SHORTEST_FUZZY ? false : FUZZINESS),
      combineWith: 'AND',
    },
  });

  /** Adds entries, some at a time, so that the window stays free in between. */
  async add(entries: readonly PaletteEntry[]): Promise<void> {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    await this.#search.addAllAsync(entries, { chunkSize: CHUNK });
  }

  /**
   * Entries that have every word, the best first. Words alone that are no words, such as a dash, find
   * nothing.
   *
   * @param known ids of what was chosen before
   */
  find(words: string, known: ReadonlySet<string>): readonly PaletteEntry[] {
    const whole = fold(words);
    return this.#search
      .search(words, {
        boostDocument: (id: string) => {
          const entry = this.#entries.get(id);
          if (entry === undefined) return 0;
          const begins = fold(entry.title).startsWith(whole) ? 2 : 1;
          return WEIGHT[entry.section] * (known.has(id) ? KNOWN_WEIGHT : 1) * begins;
        },
      })
      .flatMap(({ id }) => this.#entries.get(id as string) ?? []);
  }
}

function fold(text: string): string {
  return tokenize(text).map(normalise).join(' ');
}
