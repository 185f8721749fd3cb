import { useLiveQuery } from 'dexie-react-hooks';

import { parseTimer, type Timer } from '../../../shared/progress/timer.ts';
import { TIMER_KEY } from '../commands/timer.ts';
import { database } from '../database.ts';

/** The timer; null when there is none, undefined while loading. */
export function useTimer(): Timer | null | undefined {
  return useLiveQuery(async () => parseTimer((await database.settings.get(TIMER_KEY))?.value));
}
