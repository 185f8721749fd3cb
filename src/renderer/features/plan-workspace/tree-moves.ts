/** Where the keyboard goes from a row of a tree of two levels: milestones, and tasks in them. */

export interface TreeRow {
  readonly level: 1 | 2;
  /** Among the rows of its level under the same parent, from 1. */
  readonly position: number;
  readonly setSize: number;
  /** Null where there is nothing to open. */
  readonly isExpanded: boolean | null;
}

/** Where the focus is. */
export interface RowFocus {
  readonly rows: readonly TreeRow[];
  /** The row that has it. */
  readonly at: number;
  /** Rows in sight. */
  readonly page: number;
}

/** What a key does in the tree: it goes to a row, or opens or closes the one with the focus. */
export type RowMove =
  { readonly kind: 'go'; readonly to: number } | { readonly kind: 'expand' | 'collapse' };

/**
 * The keys of every tree: up and down, by pages, to either end; right opens and goes in, left closes
 * and goes out.
 *
 * @returns null when the key means nothing here
 */
export function moveFrom({ rows, at, page }: RowFocus, key: string): RowMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const go = (to: number): RowMove => ({
    kind: 'go',
    to: Math.max(0, Math.min(rows.length - 1, to)),
  });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (row.isExpanded === false) return { kind: 'expand' };
      return row.isExpanded === true ? go(at + 1) : null;
    case 'ArrowLeft':
      if (row.isExpanded === true) return { kind: 'collapse' };
      return row.level === 2 ? go(at - row.position) : null;
    default:
      return null;
  }
}
