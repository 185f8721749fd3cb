import type { RefObject } from 'react';

import { useCommands } from './use-commands.ts';

/** Makes the search field of a screen, somewhere inside an element, what Find goes to. */
export function useFindField(around: RefObject<Element | null>): void {
  useCommands({
    find: () => {
      const field = around.current?.querySelector('input');
      field?.focus();
      field?.select();
    },
  });
}
