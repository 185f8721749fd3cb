import { database } from '../database.ts';
import type { Settings } from '../../../shared/domain/settings.ts';

/** Keeps one setting. Settings are not part of undo: the control itself takes them back. */
export async function saveSetting<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await database.transaction('rw', database.settings, () => database.settings.put({ key, value }));
}
