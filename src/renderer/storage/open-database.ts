/**
 * Opens the database, or says why it must stay closed. Dexie opens a newer schema without an error,
 * so the version is looked at first.
 */
import Dexie from 'dexie';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import { DATABASE_VERSION, type MilepostDatabase } from './database.ts';

export type OpenFailure =
  | { readonly kind: 'newer-database'; readonly version: number }
  | { readonly kind: 'cannot-open'; readonly detail: string };

/** Dexie multiplies its version numbers by ten in IndexedDB. */
const VERSION_FACTOR = 10;

/**
 * A newer database is left closed, byte for byte as it was.
 *
 * @param beforeUpgrade called before the form of older data is changed
 */
export async function openDatabase(
  database: MilepostDatabase,
  beforeUpgrade: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Result<null, OpenFailure>> {
  try {
    const known = await Dexie.dependencies.indexedDB.databases();
    const found = known.find(({ name }) => name === database.name)?.version ?? 0;
    if (found > DATABASE_VERSION * VERSION_FACTOR)
      return fail({ kind: 'newer-database', version: Math.floor(found / VERSION_FACTOR) });
    if (found > 0 && found < DATABASE_VERSION * VERSION_FACTOR) await beforeUpgrade();
    await database.open();
    return succeed(null);
  } catch (error) {
    return fail({ kind: 'cannot-open', detail: error instanceof Error ? error.message : '' });
  }
}
