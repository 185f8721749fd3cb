/**
 * Finds roles by anything that is said about them, and says why each was found. With its texts, its
 * index and its library it is loaded when somebody first searches.
 */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';

import type { RoleId } from '../../../shared/domain/ids.ts';
import type { Figure } from '../../../shared/domain/role.ts';
import {
  ROLE_TEXT_FIELDS,
  type RoleFigure,
  type RoleTextField,
  type RoleTexts,
} from '../../../shared/domain/role-texts.ts';
import { normalise, tokenize } from '../../../shared/search/tokenize.ts';

/** A text, or a published number, that a role was found by. */
export interface Reason {
  readonly field: RoleTextField;
  readonly found: string | Figure;
  /** The words of it that were looked for, as `normalise` gives them. */
  readonly words: ReadonlySet<string>;
}

/** A role in which every word of the query occurs. */
export interface RoleHit {
  readonly role: RoleId;
  /** The most telling first; each names a word that those before it do not, or another part. */
  readonly reasons: readonly Reason[];
}

export interface RoleSearch {
  readonly figures: readonly RoleFigure[];
  /** The best match first; null when the query holds no word at all. */
  find(query: string): readonly RoleHit[] | null;
}

interface Entry {
  readonly id: number;
  readonly roles: readonly RoleId[];
  readonly field: RoleTextField;
  readonly found: string | Figure;
  readonly text: string;
}

/** A match of one word in one text. */
type Match = Pick<SearchResult, 'id' | 'score' | 'terms'>;

/** More words than anybody types; a pasted page does not hold the window up. */
const MOST_WORDS = 12;
const MOST_REASONS = 3;
/** From this length on a word may have one typing error in about four letters. */
const SHORTEST_INEXACT = 4;
const INEXACT = 0.25;
/** How much of a role's score comes from texts besides the best one for each word. */
const REST = 0.02;

/** How much a match tells about the role, by the part it is in. */
const WEIGHTS: Readonly<Record<RoleTextField, number>> = {
  title: 10,
  'other-name': 8,
  skill: 4,
  essence: 3.5,
  requirement: 3,
  pay: 2.5,
  demand: 2.5,
  work: 2,
  ladder: 1.6,
  milestone: 1.5,
  study: 1.2,
  overview: 1.2,
  practice: 1,
  'soft-skill': 1,
  challenge: 1,
  trend: 1,
  neighbour: 0.4,
};

/** Prepares the search a part at a time, so that the window answers meanwhile. */
export async function createRoleSearch({ texts, figures }: RoleTexts): Promise<RoleSearch> {
  const entries: readonly Entry[] = [
    ...texts.map(({ roles, field, text }) => ({ roles, field, found: text, text })),
    ...figures.map(({ role, figure }) => ({
      roles: [role],
      field: figure.topic === 'pay' ? ('pay' as const) : ('demand' as const),
      found: figure,
      text: figureText(figure),
    })),
  ].map((entry, id) => ({ ...entry, id }));
  const index = new MiniSearch<Entry>({
    fields: ['text'],
    tokenize,
    processTerm: (term) => normalise(term) || null,
    searchOptions: {
      tokenize: (word) => [word],
      processTerm: (word) => word,
      boostDocument: (id: number) => WEIGHTS[entries[id]?.field ?? 'overview'],
    },
  });
  await index.addAllAsync(entries, { chunkSize: 100 });
  const find = (query: string) => {
    const words = wordsOf(query);
    return words.length === 0
      ? null
      : rank(
          entries,
          words.map((word) => matchesOf(index, word)),
        );
  };
  return { figures, find };
}

/** The different words of a query. */
function wordsOf(query: string): readonly string[] {
  const words = tokenize(query).map(normalise).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** A word is looked for as it is and as a beginning; with typing errors only when that fails. */
function matchesOf(index: MiniSearch<Entry>, word: string): readonly Match[] {
  const search = (options: SearchOptions) => index.search(word, options) as readonly Match[];
  // The sign at the end of C++ ends the word.
  const isBeginning = /[\p{L}\p{N}]$/u.test(word);
  const exact = search({ prefix: isBeginning && word.length > 1 });
  if (exact.length > 0) return exact;
  if (word.length < SHORTEST_INEXACT) return search({ prefix: isBeginning });
  return search({ prefix: isBeginning, fuzzy: INEXACT });
}

/** Roles that each word was found in; `matches` has one list for each word. */
function rank(
  entries: readonly Entry[],
  matches: readonly (readonly Match[])[],
): readonly RoleHit[] {
  const byRole = new Map<RoleId, (readonly Match[])[]>();
  for (const [word, found] of matches.entries())
    for (const match of found)
      for (const role of entries[match.id as number]?.roles ?? []) {
        const lists = byRole.get(role) ?? matches.map(() => []);
        lists[word] = [...(lists[word] ?? []), match];
        byRole.set(role, lists);
      }
  return [...byRole]
    .filter(([, lists]) => lists.every((list) => list.length > 0))
    .map(([role, lists]) => ({ role, lists, texts: textsOf(lists) }))
    .map(({ role, lists, texts }) => ({
      role,
      score: lists.reduce((sum, list) => sum + scoreOf(list), togetherScore(texts)),
      reasons: reasonsOf(entries, texts),
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ role, reasons }) => ({ role, reasons }));
}

function scoreOf(list: readonly Match[]): number {
  const best = Math.max(...list.map(({ score }) => score));
  const all = list.reduce((sum, { score }) => sum + score, 0);
  return best + REST * (all - best);
}

/** How one text answers the query. */
interface FoundText {
  readonly id: number;
  readonly score: number;
  /** Which words of the query occur in it, by their places in the query. */
  readonly queried: ReadonlySet<number>;
  /** As they stand in the index. */
  readonly words: ReadonlySet<string>;
}

/** The texts that answer most of the query first. */
function textsOf(lists: readonly (readonly Match[])[]): readonly FoundText[] {
  const texts = new Map<number, FoundText>();
  for (const [word, list] of lists.entries())
    for (const match of list) {
      const id = match.id as number;
      const known = texts.get(id);
      texts.set(id, {
        id,
        score: (known?.score ?? 0) + match.score,
        queried: new Set([...(known?.queried ?? []), word]),
        words: new Set([...(known?.words ?? []), ...match.terms]),
      });
    }
  return [...texts.values()].toSorted(
    (a, b) => b.queried.size - a.queried.size || b.score - a.score,
  );
}

/** Words found together say more than the same words far apart. */
function togetherScore(texts: readonly FoundText[]): number {
  return Math.max(0, ...texts.filter(({ queried }) => queried.size > 1).map(({ score }) => score));
}

/** Few texts that between them hold every word of the query, filled up from other parts. */
function reasonsOf(entries: readonly Entry[], texts: readonly FoundText[]): readonly Reason[] {
  const chosen: Reason[] = [];
  const explained = new Set<number>();
  const choose = ({ id, words }: FoundText) => {
    const { field, found } = entries[id] ?? {};
    if (field !== undefined && found !== undefined) chosen.push({ field, found, words });
  };
  for (const found of texts) {
    if ([...found.queried].every((word) => explained.has(word))) continue;
    for (const word of found.queried) explained.add(word);
    choose(found);
  }
  for (const found of texts) {
    if (chosen.length >= MOST_REASONS) break;
    if (chosen.every(({ field }) => field !== entries[found.id]?.field)) choose(found);
  }
  return chosen.toSorted(
    (a, b) => ROLE_TEXT_FIELDS.indexOf(a.field) - ROLE_TEXT_FIELDS.indexOf(b.field),
  );
}

/** A number is found as it is typed, with and without the comma of its thousands. */
function figureText({ label, value, range, currency, region, period, note }: Figure): string {
  const numbers = [value, range?.min ?? null, range?.max ?? null].flatMap((number) =>
    number === null ? [] : [String(number), number.toLocaleString('en')],
  );
  return [label, ...numbers, currency, region, period, note].filter(Boolean).join(' ');
}
