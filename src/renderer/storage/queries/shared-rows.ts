/**
 * All rows of a table by their keys, shared by all who show them. A change of the data costs the rows
 * it changed and no more: the table of a year's work has thousands, and a tick changes one.
 */
import Dexie, { RangeSet, type ObservabilitySet, type Table } from 'dexie';
import { useSyncExternalStore } from 'react';

import type { Answer, SharedAnswer } from './shared-query.ts';

/** More rows than this are read with the whole table. */
const MOST_SINGLE_ROWS = 200;

/** Keys of the rows that changed, or that it is not known which. */
type Changed<Key> = readonly Key[] | 'any';

/** Makes the hook of one table: undefined while loading; a failure is thrown where it is read. */
export function sharedRows<Row, Key extends string>(
  table: Table<Row, string>,
  keyOf: (row: Row) => Key,
): () => ReadonlyMap<Key, Row> | undefined {
  const { subscribe, latest } = shareRows(table, keyOf);
  return function useSharedRows() {
    const answer = useSyncExternalStore(subscribe, latest);
    if (answer === null) return undefined;
    if (!answer.ok) throw answer.error;
    return answer.value;
  };
}

/**
 * Keeps the rows of a table for as long as they have readers. Each answer is a new map; rows that did
 * not change are the same objects in it.
 */
export function shareRows<Row, Key extends string>(
  table: Table<Row, string>,
  keyOf: (row: Row) => Key,
): SharedAnswer<ReadonlyMap<Key, Row>> {
  const readers = new Set<() => void>();
  let answer: Answer<ReadonlyMap<Key, Row>> | null = null;
  /** Those who read are one run; a reading that outlives its run says nothing. */
  let run: object | null = null;
  let waiting: Changed<Key>[] = [];

  const readAll = async () => {
    const rows = await table.toArray();
    return new Map(rows.map((row) => [keyOf(row), row]));
  };
  const readSome = async (before: ReadonlyMap<Key, Row>, keys: readonly Key[]) => {
    const rows = new Map(before);
    const found = await table.bulkGet([...keys]);
    for (const [index, key] of keys.entries()) {
      const row = found[index];
      if (row === undefined) rows.delete(key);
      else rows.set(key, row);
    }
    return rows;
  };
  const readNext = (changes: readonly Changed<Key>[]) => {
    const keys = changes.flatMap((change) => (change === 'any' ? [] : change));
    const isKnown = keys.length <= MOST_SINGLE_ROWS && !changes.includes('any');
    return answer?.ok === true && isKnown ? readSome(answer.value, keys) : readAll();
  };
  const tell = (next: Answer<ReadonlyMap<Key, Row>>) => {
    answer = next;
    for (const reader of readers) reader();
  };
  /** One reading at a time; what changes meanwhile waits for the next. */
  const readOn = async (own: object) => {
    while (run === own && waiting.length > 0) {
      const changes = waiting;
      // Still waiting while it is read, so that no second reading begins.
      const next = await readNext(changes).then(
        (value) => ({ ok: true, value }) as const,
        (error: unknown) => ({ ok: false, error }) as const,
      );
      if (run !== own) return;
      waiting = waiting.slice(changes.length);
      tell(next);
    }
  };
  const note = (changed: Changed<Key>) => {
    if (run === null) return;
    waiting = [...waiting, changed];
    if (waiting.length === 1) void readOn(run);
  };
  const onMutated = (parts: ObservabilitySet) => {
    const changed = changedKeys<Key>(parts, `idb://${table.db.name}/${table.name}/`);
    if (changed === 'any' || changed.length > 0) note(changed);
  };

  return {
    subscribe: (reader) => {
      readers.add(reader);
      if (run === null) {
        run = {};
        Dexie.on.storagemutated.subscribe(onMutated);
        note('any');
      }
      return () => {
        readers.delete(reader);
        if (readers.size > 0) return;
        Dexie.on.storagemutated.unsubscribe(onMutated);
        run = null;
        waiting = [];
        answer = null;
      };
    },
    latest: () => answer,
  };
}

/** What a transaction changed in the part of the database that holds a table's primary keys. */
function changedKeys<Key extends string>(parts: ObservabilitySet, part: string): Changed<Key> {
  const ranges = parts[part];
  if (ranges === undefined) return [];
  const keys: Key[] = [];
  for (const { from, to } of RangeSet(ranges)) {
    if (from !== to) return 'any';
    // A table has keys of one type.
    keys.push(from as Key);
  }
  return keys;
}
