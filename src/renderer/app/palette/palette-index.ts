/** Finds entries by words: by their beginnings, and with a slip of the finger in longer ones. */
import MiniSearch from 'minisearch';

import { normalise, tokenize } from '../../../shared/search/tokenize.ts';
import type { EntrySection, PaletteEntry } from './palette-entry.ts';

/** Shorter words are too like each other. */
const SHORTEST_FUZZY = 4;
const FUZZINESS = 0.2;

/** What people look for most stands higher among equals. */
const WEIGHT: Readonly<Record<EntrySection, number>> = {
  do: 1.8,
  go: 1.8,
  plans: 1.6,
  roles: 1.5,
  skills: 1.1,
  milestones: 1,
  tasks: 0.9,
};
/** For what was chosen before. */
const KNOWN_WEIGHT = 1.5;
const CHUNK = 250;

interface IndexedEntry {
  readonly entry: PaletteEntry;
  readonly folded: string;
}

export class PaletteIndex {
  readonly #entries = new Map<string, IndexedEntry>();
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
    for (const entry of entries) this.#entries.set(entry.id, { entry, folded: fold(entry.title) });
    await this.#search.addAllAsync(entries, { chunkSize: CHUNK });
  }

  /**
   * Entries that have every word, the best first. Where some have one in their title, those that have
   * them only in their detail are left out. Signs that are no words, such as a dash, find nothing.
   *
   * @param known ids of what was chosen before
   */
  find(words: string, known: ReadonlySet<string>): readonly PaletteEntry[] {
    const whole = fold(words);
    const found = this.#search.search(words, {
      boostDocument: (id: string) => {
        const indexed = this.#entries.get(id);
        if (indexed === undefined) return 0;
        const begins = indexed.folded.startsWith(whole) ? 2 : 1;
        return WEIGHT[indexed.entry.section] * (known.has(id) ? KNOWN_WEIGHT : 1) * begins;
      },
    });
    const byTitle = found.filter(({ match }) =>
      Object.values(match).some((fields) => fields.includes('title')),
    );
    return (byTitle.length > 0 ? byTitle : found).flatMap(
      ({ id }) => this.#entries.get(id as string)?.entry ?? [],
    );
  }
}

function fold(text: string): string {
  return tokenize(text).map(normalise).join(' ');
}
