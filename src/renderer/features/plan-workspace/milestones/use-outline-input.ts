import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';

import { pressedOf } from '../../../commands/view-keys.ts';
import { LIST_KEYS } from '../../../commands/list-keys.ts';
import { isMac } from '../../../commands/platform.ts';
import { moveFrom } from '../tree-moves.ts';
import { OUTLINE_KEYS } from './outline-keys.ts';
import type { OutlineList, OutlineRow } from './outline-list.ts';
import { choose, type ChoosingHow } from './row-selection.ts';
import type { RowFocus } from './use-row-focus.ts';

export interface OutlineActions {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (keys: ReadonlySet<string>) => void;
  readonly onToggle: (milestone: string) => void;
  /** Ticks a row, or all that is chosen when it is among that. */
  readonly onTickChosen: (key: string) => void;
  readonly onMove: (key: string, by: -1 | 1) => void;
}

/** What keys and the pointer do on the rows of the outline. */
export function useOutlineInput(
  list: OutlineList,
  { active, activate, focus }: RowFocus,
  actions: OutlineActions,
) {
  const { selected, onSelect, onToggle } = actions;
  const { rows } = list;
  const anchor = useRef<string | null>([...selected][0] ?? null);

  const select = (id: string, how: ChoosingHow) => {
    const ids = rows.map((row) => row.id);
    const next = choose({ ids, selected, anchor: anchor.current }, id, how);
    if (how !== 'up-to') anchor.current = id;
    if (next.size !== selected.size || [...next].some((key) => !selected.has(key))) onSelect(next);
  };
  const toggle = (row: OutlineRow | undefined) => {
    if (row === undefined || row.isExpanded === null) return;
    // Closed around the focus: the milestone takes it.
    const inside = rows[active];
    if (inside?.level === 2 && list.indexOf(row.id) === active - inside.position) focus(row.id);
    onToggle(row.id);
  };

  /** Does what a key means on a row; false when it means nothing. */
  const act = (event: KeyboardEvent<HTMLElement>, row: OutlineRow): boolean => {
    const isOnRow = event.target === rowOf(event);
    const pressed = pressedOf(OUTLINE_KEYS, event);
    // A box inside the row ticks by itself.
    if (pressed === 'tick') return isOnRow && (actions.onTickChosen(row.id), true);
    if (pressed !== null) return (actions.onMove(row.id, pressed === 'move-up' ? -1 : 1), true);
    if (pressedOf({ all: LIST_KEYS.all }, event) !== null)
      return (onSelect(new Set(rows.map(({ id }) => id))), true);
    if (event.altKey) return false;
    if (event.key === 'Enter') return isOnRow && (select(row.id, 'only'), true);
    const move = moveFrom({ rows, at: active, page: pageOf(event) }, event.key);
    if (move === null) return false;
    if (move.kind !== 'go') return (toggle(row), true);
    const next = rows[move.to];
    if (next === undefined) return false;
    focus(next.id);
    // With Ctrl the focus goes alone; Space then ticks without choosing.
    if (!isWithOthers(event)) select(next.id, event.shiftKey ? 'up-to' : 'only');
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rows[list.indexOf(keyOf(event))];
    if (row === undefined || !act(event, row)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  // As in every list of the desktop a row is chosen when the button goes down, unless what is chosen
  // may be about to be dragged.
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const id = keyOf(event);
    if (id === null || event.button !== 0) return;
    if (isInControl(event)) event.preventDefault();
    else if (event.shiftKey) select(id, 'up-to');
    else if (isWithOthers(event)) select(id, 'besides');
    else if (!selected.has(id)) select(id, 'only');
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const id = keyOf(event);
    if (id === null) return;
    if (isInControl(event)) {
      focus(id);
      toggle(rows[list.indexOf(id)]);
    } else if (!event.shiftKey && !isWithOthers(event)) select(id, 'only');
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const id = keyOf(event);
    if (id !== null) activate(id);
  };
  return { onKeyDown, onMouseDown, onClick, onFocus };
}

function rowOf({ target }: { readonly target: EventTarget }): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}

function keyOf(event: { readonly target: EventTarget }): string | null {
  return rowOf(event)?.dataset['row'] ?? null;
}

/** The button that opens and closes a milestone; a tick keeps what it gets to itself. */
function isInControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function isWithOthers({ ctrlKey, metaKey }: KeyboardEvent | MouseEvent): boolean {
  return isMac() ? metaKey : ctrlKey;
}

/** Rows in sight, by the height of the one with the focus. */
function pageOf(event: KeyboardEvent<HTMLElement>): number {
  const height = rowOf(event)?.offsetHeight ?? 0;
  return height === 0 ? 1 : Math.max(1, Math.floor(innerHeight / height / 2));
}
