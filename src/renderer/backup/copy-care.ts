/** How the copies are cared for on this machine: known to the screens, asked of the main process. */
import { useSyncExternalStore } from 'react';

import type { CopyCare } from '../../shared/ipc/data-file-contract.ts';
import type { SnapshotFailure } from '../../shared/ipc/snapshot-contract.ts';
import { desktop } from '../desktop/desktop.ts';

const readers = new Set<() => void>();
let care: CopyCare | null = null;

function set(next: CopyCare | null): void {
  if (next === null) return;
  care = next;
  for (const reader of readers) reader();
}

/** Null until it is known. */
export function useCopyCare(): CopyCare | null {
  return useSyncExternalStore(
    (reader) => {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    () => care,
  );
}

/** Looks at it anew: a stick may have been put in or pulled out. */
export async function loadCopyCare(): Promise<CopyCare> {
  const found = await desktop.loadCopyCare();
  set(found);
  return found;
}

/** Asks for the folder in which every copy is written too; null when nothing was chosen. */
export async function chooseCopyFolder(title: string): Promise<CopyCare | null> {
  const chosen = await desktop.chooseCopyFolder(title);
  set(chosen);
  return chosen;
}

/** Writes copies in no other folder any more. */
export async function dropCopyFolder(): Promise<void> {
  set(await desktop.dropCopyFolder());
}

/** Notes how the last copy fared in the folder of the person's own. */
export function noteFolder(folderFailure: SnapshotFailure | null): void {
  if (care !== null && care.folder !== null) set({ ...care, folderFailure });
}

/** Notes that a copy was restored beside the data. */
export async function noteDrill(drill: Parameters<typeof desktop.noteDrill>[0]): Promise<void> {
  set(await desktop.noteDrill(drill));
}
