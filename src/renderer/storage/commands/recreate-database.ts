import { database } from '../database.ts';

/** Deletes a database that cannot be opened, whose files were kept aside, and opens an empty one. */
export async function recreateDatabase(): Promise<void> {
  database.close();
  await database.delete();
  await database.open();
}
