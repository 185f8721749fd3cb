import { useCallback, useState } from 'react';

import type { TaskId } from '../../../shared/domain/ids.ts';

interface OpenedRow {
  /** The task that was opened last. */
  readonly task: TaskId | null;
  /** The task or milestone that was asked for from outside the view; null once another is opened. */
  readonly jumpedTo: string | null;
}

/**
 * What is opened in the Milestones view, kept while one looks at the other views.
 *
 * @param onOpen shows that view; `open` stays the same function as long as it does
 */
export function useOpenedRow(onOpen: () => void) {
  const [opened, setOpened] = useState<OpenedRow>({ task: null, jumpedTo: null });
  const [jumps, setJumps] = useState(0);
  const open = useCallback(
    (task: TaskId) => {
      setOpened({ task, jumpedTo: null });
      onOpen();
    },
    [onOpen],
  );
  return {
    opened,
    /** Another number for each jump: the view begins anew at the row, without its filter. */
    jumps,
    open,
    jump: (row: string) => {
      setOpened({ task: opened.task, jumpedTo: row });
      setJumps(jumps + 1);
      onOpen();
    },
  };
}
