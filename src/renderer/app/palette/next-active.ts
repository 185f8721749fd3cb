/** Where the keys go in what the palette found, while the field has the focus. */

/** Rows that a page is. */
const PAGE = 8;

type Press = Readonly<
  Record<'key', string> & Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>
>;

/**
 * Up and down go round, as in a menu. The ends and pages are the list's only once a row is gone to;
 * before that such keys move in what is typed.
 *
 * @param active null while no row is gone to
 * @returns undefined when the key means nothing to the list
 */
export function nextActive(
  ids: readonly string[],
  active: string | null,
  { key, altKey, ctrlKey, metaKey, shiftKey }: Press,
): string | null | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey || ids.length === 0) return undefined;
  const at = active === null ? -1 : ids.indexOf(active);
  const last = ids.length - 1;
  if (key === 'ArrowDown') return ids[at === last ? 0 : at + 1];
  if (key === 'ArrowUp') return ids[at <= 0 ? last : at - 1];
  if (at < 0) return undefined;
  switch (key) {
    case 'Home':
      return ids[0];
    case 'End':
      return ids[last];
    case 'PageDown':
      return ids[Math.min(last, at + PAGE)];
    case 'PageUp':
      return ids[Math.max(0, at - PAGE)];
    case 'ArrowLeft':
    case 'ArrowRight':
      return null;
    default:
      return undefined;
  }
}
