import { useLiveQuery } from 'dexie-react-hooks';

import { settingsOf, type Settings } from '../../../shared/domain/settings.ts';
import { database } from '../database.ts';

/** The settings, with defaults for what was never set; undefined while loading. */
export function useSettings(): Settings | undefined {
  return useLiveQuery(readSettings);
}

/** The settings as they are stored now. */
export async function readSettings(): Promise<Settings> {
  const rows = await database.settings.toArray();
  return settingsOf(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}
