/** Which rows are chosen after a press, as in the lists of every desktop. */

export interface RowChoice {
  /** All rows, in order. */
  readonly ids: readonly string[];
  readonly selected: ReadonlySet<string>;
  /** The row that was chosen last without Shift, from which Shift counts. */
  readonly anchor: string | null;
}

/** `only` that row; that row `besides` what is chosen, or no longer; all `up-to` it. */
export type ChoosingHow = 'only' | 'besides' | 'up-to';

/** What is chosen next. Never nothing: the last chosen row stays so. */
export function choose(
  { ids, selected, anchor }: RowChoice,
  id: string,
  how: ChoosingHow,
): ReadonlySet<string> {
  if (how === 'besides') {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    return next.size === 0 ? selected : next;
  }
  const from = anchor === null ? -1 : ids.indexOf(anchor);
  if (how === 'only' || from < 0) return new Set([id]);
  const to = ids.indexOf(id);
  return new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1));
}
