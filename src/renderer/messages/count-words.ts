import type { Text } from './use-text.ts';

/** How many entries of all are written, as a line of progress shows it. */
export interface EntryCount {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly valueLabel: string;
}

/** @returns null as long as nothing was counted */
export function countWords(
  count: { readonly done: number; readonly total: number } | null,
  text: Text,
): EntryCount | null {
  if (count === null) return null;
  const { done, total } = count;
  const valueLabel = text('copies.progress', { done, total });
  return { label: text('copies.progress-label'), done, total, valueLabel };
}
