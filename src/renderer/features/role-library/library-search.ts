import { isStage, type Stage } from '../../../shared/domain/stage.ts';

export const WITHIN_HOURS = [250, 500, 750, 1000, 1500] as const;
export const COVERED_PERCENT = [10, 25, 50] as const;
export const FIGURE_FILTERS = ['pay', 'demand'] as const;
export const LIBRARY_SORTS = ['name', 'hours', 'covered'] as const;

/** What the address of the library carries, so that going back never loses it. */
export interface LibrarySearch {
  /** What was typed. */
  readonly q?: string | undefined;
  readonly family?: string | undefined;
  /** The stage that hours and shares are counted to; entry when absent. */
  readonly to?: Stage | undefined;
  /** At most so many hours of study left for this person. */
  readonly within?: (typeof WITHIN_HOURS)[number] | undefined;
  /** At least so many per cent covered already. */
  readonly covered?: (typeof COVERED_PERCENT)[number] | undefined;
  /** Only roles with a published figure of this kind. */
  readonly figures?: (typeof FIGURE_FILTERS)[number] | undefined;
  readonly sort?: (typeof LIBRARY_SORTS)[number] | undefined;
  /** Roles chosen to be compared, two at most. */
  readonly compare?: readonly string[] | undefined;
}

const LONGEST_QUERY = 200;

/**
 * Reads an address; what is not understood is named as undefined, since the router would otherwise
 * hand it on as it stands.
 */
export function parseLibrarySearch(search: Readonly<Record<string, unknown>>): LibrarySearch {
  const { q, family, to, compare } = search;
  const chosen = Array.isArray(compare)
    ? [...new Set(compare.filter((id): id is string => typeof id === 'string'))].slice(0, 2)
    : [];
  const words = typeof q === 'string' || typeof q === 'number' ? String(q) : '';
  return {
    // A number in an address arrives as one.
    q: words === '' ? undefined : words.slice(0, LONGEST_QUERY),
    family: typeof family === 'string' ? family : undefined,
    to: typeof to === 'string' && isStage(to) && to !== 'entry' ? to : undefined,
    within: oneOf(WITHIN_HOURS, search['within']),
    covered: oneOf(COVERED_PERCENT, search['covered']),
    figures: oneOf(FIGURE_FILTERS, search['figures']),
    sort: oneOf(LIBRARY_SORTS, search['sort']),
    compare: chosen.length > 0 ? chosen : undefined,
  };
}

/** The search without what says nothing, so that addresses stay short. */
export function withoutEmpty(search: LibrarySearch): LibrarySearch {
  const kept = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(kept);
}

/** Whether the list hangs on texts that are loaded only when somebody searches. */
export function needsRoleTexts({ q, figures }: LibrarySearch): boolean {
  return q !== undefined || figures !== undefined;
}

function oneOf<Value>(values: readonly Value[], given: unknown): Value | undefined {
  return values.find((value) => value === given);
}
