/**
 * A live query that all who show its answer share. It runs once for each change of the data, however
 * many components read it, and who comes later has the answer at once.
 */
import { liveQuery, type Subscription } from 'dexie';
import { useSyncExternalStore } from 'react';

export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown };

export interface SharedAnswer<Value> {
  /** Tells the reader of every new answer, until the returned function is called. */
  readonly subscribe: (reader: () => void) => () => void;
  /** The latest answer; null while loading, and while there is no reader. */
  readonly latest: () => Answer<Value> | null;
}

/** Makes the hook of one query: undefined while loading; a failure is thrown where it is read. */
export function sharedQuery<Value>(read: () => Promise<Value>): () => Value | undefined {
  const { subscribe, latest } = shareAnswer(read);
  return function useSharedQuery() {
    const answer = useSyncExternalStore(subscribe, latest);
    if (answer === null) return undefined;
    if (!answer.ok) throw answer.error;
    return answer.value;
  };
}

/** Runs a live query for as long as it has readers. */
export function shareAnswer<Value>(read: () => Promise<Value>): SharedAnswer<Value> {
  const readers = new Set<() => void>();
  let subscription: Subscription | null = null;
  let answer: Answer<Value> | null = null;

  const tell = (next: Answer<Value>) => {
    answer = next;
    for (const reader of readers) reader();
  };
  return {
    subscribe: (reader) => {
      readers.add(reader);
      subscription ??= liveQuery(read).subscribe({
        next: (value) => tell({ ok: true, value }),
        error: (error: unknown) => tell({ ok: false, error }),
      });
      return () => {
        readers.delete(reader);
        if (readers.size > 0) return;
        subscription?.unsubscribe();
        subscription = null;
        answer = null;
      };
    },
    latest: () => answer,
  };
}
