import type { SnapshotFailure } from '../../shared/ipc/snapshot-contract.ts';
import type { Text } from './use-text.ts';

type CopyFailure = SnapshotFailure | { readonly kind: 'no-answer'; readonly detail: string };

/** One sentence: why no copy could be kept. */
export function describeCopyFailure(failure: CopyFailure, text: Text): string {
  switch (failure.kind) {
    case 'disk-full':
      return text('copies.failure.disk-full');
    case 'not-verified':
      return text('copies.failure.not-verified');
    case 'not-writable':
      return text('copies.failure.not-writable', { path: failure.path });
    case 'folder-missing':
      return text('copies.failure.folder-missing', { path: failure.path });
    case 'not-kept':
      return text('copies.failure.not-kept', { detail: failure.detail });
    case 'no-answer':
      return text('copies.failure.no-answer', { detail: failure.detail });
  }
}
