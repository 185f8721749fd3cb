/**
 * Which snapshots may go: all of the last days of use stay, then one for each day, each week and each
 * month. Of every such span the newest stays and, where it has fewer rows, the fullest too; so a
 * snapshot only ever goes where a later or equally full one of its span remains.
 *
 * Spans are counted in days on which there are snapshots, in the order of the revision, and never
 * from the present: a clock that is a year wrong expires nothing, nor does a year without Milepost.
 */
import {
  fromEpochDay,
  parseCalendarDate,
  toEpochDay,
  weekdayOf,
} from '../../shared/calendar/calendar-date.ts';
import { latestFirst, type SnapshotName } from './snapshot-name.ts';

/** Two whole days reach into three dates. */
const WHOLE_DAYS = 3;
const SINGLE_DAYS = 14;
const SINGLE_WEEKS = 8;

/**
 * @param snapshots those that are valid; a damaged one neither goes nor makes another go
 * @returns the names of those that may be deleted
 */
export function chooseExpired(snapshots: readonly SnapshotName[]): readonly string[] {
  const byDay = groupBy(latestFirst(snapshots), ({ at }) => at.slice(0, 10));
  const [whole, rest] = split(byDay, WHOLE_DAYS);
  const [days, older] = split(rest, SINGLE_DAYS);
  const [weeks, oldest] = split(groupBy(older.flat(), weekOf), SINGLE_WEEKS);
  const months = groupBy(oldest.flat(), ({ at }) => at.slice(0, 7));
  const kept = new Set([
    ...whole.flat(),
    ...[...days, ...weeks, ...months].flatMap(newestAndFullest),
  ]);
  return snapshots.filter((snapshot) => !kept.has(snapshot)).map(({ name }) => name);
}

/** @param span the latest first, not empty */
function newestAndFullest(span: readonly SnapshotName[]): readonly SnapshotName[] {
  const fullest = span.reduce((most, snapshot) => (snapshot.rows > most.rows ? snapshot : most));
  return [...span.slice(0, 1), fullest];
}

/** The Monday of the snapshot's week. */
function weekOf({ at }: SnapshotName): string {
  const date = parseCalendarDate(at.slice(0, 10));
  if (date === null) return at;
  const day = toEpochDay(date);
  return fromEpochDay(day - weekdayOf(day));
}

/** Groups in the order of their first members. */
function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function split<Item>(items: readonly Item[], count: number): [readonly Item[], readonly Item[]] {
  return [items.slice(0, count), items.slice(count)];
}
