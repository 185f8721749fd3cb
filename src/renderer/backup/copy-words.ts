/** What a list says of a copy, put together once for every screen that shows one. */
import { formatMoment } from '../../shared/calendar/format-moment.ts';
import { formatWork } from '../../shared/calendar/format.ts';
import type { SnapshotListing } from '../../shared/ipc/snapshot-contract.ts';
import { timeZone } from '../clock/time-zone.ts';

export interface CopyRow {
  readonly name: string;
  /** Thu 18 Mar, 18:52 */
  readonly when: string;
  /** 18:52 */
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

/** @param titleOf a role's title by its id */
export function copyRow(
  copy: SnapshotListing,
  locale: string,
  titleOf: (role: string) => string,
): CopyRow {
  const { name, at, revision, content } = copy;
  const place = { locale, timeZone: timeZone() };
  const row = {
    name,
    revision,
    when: formatMoment(at, 'row', place),
    time: formatMoment(at, 'time', place),
  };
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
