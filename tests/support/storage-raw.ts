/** The database as the browser keeps it, without the library that the app reads it through. */
import { indexedDB } from 'fake-indexeddb';

export const DATABASE_NAME = 'milepost';

export interface RawIndex {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

export interface RawStore {
  readonly name: string;
  readonly keyPath: string | readonly string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly RawIndex[];
  readonly rows: readonly unknown[];
}

/** Everything in a database. The version is IndexedDB's own: ten times the app's. */
export interface RawDatabase {
  readonly version: number;
  readonly stores: readonly RawStore[];
}

/** Makes the database as it is described; there must be none. */
export async function fillDatabase({ version, stores }: RawDatabase): Promise<void> {
  const opening = indexedDB.open(DATABASE_NAME, version);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
      const store = opening.result.createObjectStore(name, {
        keyPath: mutable(keyPath),
        autoIncrement,
      });
      for (const { name: index, keyPath: path, ...options } of indexes)
        store.createIndex(index, mutable(path), options);
      for (const row of rows) store.add(row);
    }
  });
  (await done(opening)).close();
}

/** Reads everything, at whatever version it is. */
export async function dumpDatabase(): Promise<RawDatabase> {
  const database = await done(indexedDB.open(DATABASE_NAME));
  const names = [...database.objectStoreNames];
  const stores = await Promise.all(
    names.map(async (name): Promise<RawStore> => {
      const store = database.transaction(name).objectStore(name);
      const indexes = [...store.indexNames].map((index): RawIndex => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const { keyPath, autoIncrement } = store;
      return { name, keyPath, autoIncrement, indexes, rows: await done(store.getAll()) };
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores };
}

/** A copy that the DOM's types, which know no `readonly`, accept. */
function mutable<Path extends string | null>(path: Path | readonly string[]): Path | string[] {
  return isList(path) ? [...path] : path;
}

function isList(path: unknown): path is readonly string[] {
  return Array.isArray(path);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}
