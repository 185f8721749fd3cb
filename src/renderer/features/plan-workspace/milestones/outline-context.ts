import { createContext, use } from 'react';

import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Progress } from '../../../../shared/domain/progress.ts';

/**
 * What the rows of the outline show that changes with every tick. It goes around the tree and not
 * through it: a tree of 5,000 tasks would be built anew each time.
 */
export interface OutlineNow {
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly logged: ReadonlyMap<TaskId, number>;
  readonly pinned: ReadonlySet<TaskId>;
  readonly onTick: (key: string) => void;
}

export const OutlineContext = createContext<OutlineNow | null>(null);

/** For a row inside the outline. */
export function useOutlineNow(): OutlineNow {
  const now = use(OutlineContext);
  if (now === null) throw new Error('a row needs an outline around it');
  return now;
}
