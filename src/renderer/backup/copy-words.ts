/** What a list says of a copy, put together once for every screen that shows one. */
import { formatMoment } from '../../shared/calendar/format-moment.ts';
import { formatWork } from '../../shared/calendar/format.ts';
import type { SnapshotListing } from '../../shared/ipc/snapshot-contract.ts';
import { here } from '../clock/here.ts';

export interface CopyRow {
  readonly name: string;
  /** Thu 18 Mar, 18:52; with the year and the seconds where they tell it from others. */
  readonly when: string;
  /** 18:52, or 18:52:04 */
  readonly time: string;
  readonly revision: number;
  /** Null for a copy that cannot be restored. */
  readonly holds: {
    readonly plans: number;
    readonly ticks: number;
    readonly work: string;
    /** The roles of its plans. */
    readonly roles: readonly string[];
  } | null;
  /** Why it cannot be restored; null when it can. */
  readonly fault: 'damaged' | 'newer' | null;
}

export interface CopyWords {
  readonly locale: string;
  /** A role's title by its id. */
  readonly titleOf: (role: string) => string;
}

/** The rows of a list of copies; those of the same minute say their seconds as well. */
export function copyRows(copies: readonly SnapshotListing[], words: CopyWords): readonly CopyRow[] {
  const place = here(words.locale);
  const named = copies.map((copy) => ({ copy, when: formatMoment(copy.at, 'row', place) }));
  const counts = new Map<string, number>();
  for (const { when } of named) counts.set(when, (counts.get(when) ?? 0) + 1);
  return named.map(({ copy, when }) => {
    const { at } = copy;
    return (counts.get(when) ?? 0) > 1
      ? copyRow(copy, words, {
          when: formatMoment(at, 'exact-row', place),
          time: formatMoment(at, 'exact-time', place),
        })
      : copyRow(copy, words, { when, time: formatMoment(at, 'time', place) });
  });
}

function copyRow(
  copy: SnapshotListing,
  { locale, titleOf }: CopyWords,
  moment: Pick<CopyRow, 'when' | 'time'>,
): CopyRow {
  const { name, revision, content } = copy;
  const row = { name, revision, ...moment };
  if (!content.ok)
    return { ...row, holds: null, fault: content.failure.kind === 'newer' ? 'newer' : 'damaged' };
  const { counts, ticks, loggedMinutes, plans } = content.value;
  return {
    ...row,
    holds: {
      plans: counts.plans,
      ticks,
      work: formatWork(loggedMinutes, locale),
      roles: [...new Set(plans.map(({ role }) => titleOf(role)))],
    },
    fault: null,
  };
}
