import { database } from '../database.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { writeTransaction } from '../write-transaction.ts';

/** Keeps one setting. Settings are not part of undo: the control itself takes them back. */
export async function saveSetting<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await writeTransaction(database.settings, () => database.settings.put({ key, value }));
}
