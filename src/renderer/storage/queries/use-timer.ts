import { useLiveQuery } from 'dexie-react-hooks';

import type { Timer } from '../../../shared/progress/timer.ts';
import { readTimer } from '../commands/timer.ts';

/** The timer; null when there is none, undefined while loading. */
export function useTimer(): Timer | null | undefined {
  return useLiveQuery(readTimer);
}
