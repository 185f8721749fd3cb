/**
 * Counts the changes of the data. Whatever writes, and however: the first write of a transaction
 * raises the revision inside that very transaction, so that no change is ever on disk without it.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie';

const META = 'meta';
const REVISION_KEY = 'revision';

/** The number of changes so far; 0 for data that was never changed. */
export interface RevisionRow {
  readonly key: typeof REVISION_KEY;
  readonly value: number;
}

export function revisionRow(value: number): RevisionRow {
  return { key: REVISION_KEY, value };
}

/** Reads what `revisionRow` made. */
export function revisionOf(row: RevisionRow | undefined): number {
  return row?.value ?? 0;
}

/**
 * Below all other layers, so that live queries do not take the count for a change they must show.
 */
export const countRevisions: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'count-revisions',
  level: -10,
  create(down) {
    const counted = new WeakSet<DBCoreTransaction>();

    async function raise(trans: DBCoreTransaction): Promise<void> {
      counted.add(trans);
      const meta = down.table(META);
      // The layers pass rows as they are; this key has only rows of ours.
      const row = (await meta.get({ trans, key: REVISION_KEY })) as RevisionRow | undefined;
      await meta.mutate({ trans, type: 'put', values: [revisionRow(revisionOf(row) + 1)] });
    }

    /** An upgrade changes the form of the data, not the data; and a restore sets the revision. */
    const isCounted = ({ trans }: DBCoreMutateRequest, table: string) =>
      table !== META && !counted.has(trans) && modeOf(trans) === 'readwrite';

    return {
      transaction(stores, mode, options) {
        const all = mode === 'readwrite' && !stores.includes(META) ? [...stores, META] : stores;
        return down.transaction(all, mode, options);
      },
      table(name) {
        const table = down.table(name);
        return {
          ...table,
          async mutate(request) {
            if (isCounted(request, name)) await raise(request.trans);
            return table.mutate(request);
          },
        };
      },
    };
  },
};

/** Dexie's transaction is IndexedDB's own here, of which its type tells only a part. */
function modeOf(transaction: DBCoreTransaction): IDBTransactionMode {
  return (transaction as unknown as IDBTransaction).mode;
}
