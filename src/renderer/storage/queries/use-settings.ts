import { useLiveQuery } from 'dexie-react-hooks';

import { database } from '../database.ts';
import { DEFAULT_SETTINGS, isTheme, type Settings } from '../../../shared/domain/settings.ts';

/** The settings, with defaults for what was never set; undefined while loading. */
export function useSettings(): Settings | undefined {
  return useLiveQuery(async () => {
    const theme = (await database.settings.get('theme'))?.value;
    return { theme: isTheme(theme) ? theme : DEFAULT_SETTINGS.theme };
  });
}
